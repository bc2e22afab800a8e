import type { Prisma } from '../../generated/prisma/client.ts'
import { seedId } from '../ids.ts'
import type { CitationSeed } from '../types.ts'

// The rows to be written, model by model, as they are made from the dataset.

/** The records that others name by a slug, or a country by its code. */
export type Named = 'country' | 'source' | 'organization' | 'person' | 'topic' | 'activity' | 'agreement' | 'commitment'

/** The seed names a record that it does not hold, or holds one twice. */
export class SeedError extends Error {}

/** Every row knows its id before it is written. */
type Row<Columns> = Columns & { id: string }

export interface Rows {
  country: Row<Prisma.CountryCreateManyInput>[]
  activity: Row<Prisma.ActivityCreateManyInput>[]
  agreement: Row<Prisma.AgreementCreateManyInput>[]
  organization: Row<Prisma.OrganizationCreateManyInput>[]
  organizationName: Row<Prisma.OrganizationNameCreateManyInput>[]
  organizationChange: Row<Prisma.OrganizationChangeCreateManyInput>[]
  person: Row<Prisma.PersonCreateManyInput>[]
  personName: Row<Prisma.PersonNameCreateManyInput>[]
  membership: Row<Prisma.MembershipCreateManyInput>[]
  topic: Row<Prisma.TopicCreateManyInput>[]
  topicLabel: Row<Prisma.TopicLabelCreateManyInput>[]
  source: Row<Prisma.SourceCreateManyInput>[]
  activityPlace: Row<Prisma.ActivityPlaceCreateManyInput>[]
  participation: Row<Prisma.ParticipationCreateManyInput>[]
  quantity: Row<Prisma.QuantityCreateManyInput>[]
  agreementParty: Row<Prisma.AgreementPartyCreateManyInput>[]
  commitment: Row<Prisma.CommitmentCreateManyInput>[]
  commitmentParty: Row<Prisma.CommitmentPartyCreateManyInput>[]
  citation: Row<Prisma.CitationCreateManyInput>[]
}

export type Model = keyof Rows
export type Cited = Exclude<Model, 'country' | 'source' | 'citation'>

/** Pairs of ids for the tables that only join two records. */
export interface Links {
  _ActivityToTopic: [string, string][]
  _RestsOn: [string, string][]
  _AgreementToTopic: [string, string][]
  _CommitmentToTopic: [string, string][]
}

export class RowBook {
  readonly rows: Rows = {
    country: [],
    activity: [],
    agreement: [],
    organization: [],
    organizationName: [],
    organizationChange: [],
    person: [],
    personName: [],
    membership: [],
    topic: [],
    topicLabel: [],
    source: [],
    activityPlace: [],
    participation: [],
    quantity: [],
    agreementParty: [],
    commitment: [],
    commitmentParty: [],
    citation: [],
  }
  readonly links: Links = {
    _ActivityToTopic: [],
    _RestsOn: [],
    _AgreementToTopic: [],
    _CommitmentToTopic: [],
  }
  readonly #named = new Map<string, string>()
  readonly #ids = new Set<string>()

  /** Announces what other records may name, before the first of them is written. */
  announce(kind: Named, names: Iterable<string>): void {
    for (const name of names) this.#named.set(`${kind} ${name}`, seedId(kind, name))
  }

  /** The id of the record of that name. Null for none; a name that the seed does not hold is an error. */
  find(kind: Named, name: string | undefined): string | null {
    return name === undefined ? null : this.get(kind, name)
  }

  get(kind: Named, name: string): string {
    const id = this.#named.get(`${kind} ${name}`)
    if (!id) throw new SeedError(`The seed names the ${kind} "${name}" and does not hold it.`)
    return id
  }

  /** Writes a record with its citations. */
  add<M extends Cited>(model: M, row: Rows[M][number], citations: readonly CitationSeed[]): void {
    this.put(model, row)
    for (const { source, ...citation } of citations) {
      const { locator, field, basis } = citation
      const id = seedId('citation', row.id, source, locator, field, basis)
      this.put('citation', { ...citation, id, sourceId: this.get('source', source), [`${model}Id`]: row.id })
    }
  }

  put<M extends Model>(model: M, row: Rows[M][number]): void {
    if (this.#ids.has(row.id)) throw new SeedError(`The seed holds this ${model} twice: ${JSON.stringify(row)}`)
    this.#ids.add(row.id)
    ;(this.rows[model] as (typeof row)[]).push(row)
  }
}
