import type { Visibility } from '../../prisma/generated/prisma/client.ts'
import type { RecordModel } from '../access/visibility.ts'
import { fieldOf, linkOf } from '../kit/datamodel.ts'
import { dataOf, each } from './data.ts'
import { type DraftRow, type Entered, joins } from './drafted.ts'
import { newId } from './ids.ts'
import { backOf, citedBy, isCited } from './inputs.ts'
import { normalise, textsIn } from './likely-twins.ts'
import { partsOf } from './parts.ts'
import { citationData, find, findAll, type Reference } from './references.ts'
import { checkedText } from './texts.ts'
import type { Input, Writing } from './writing.ts'

// All that one call enters, before any of it is written: a row for each record, with its id and its place in
// the input. So records of one call may name each other, every mistake is found before the first write, and
// each kind of record is written by one statement.

interface Owner {
  /** The columns by which the record belongs to its owner. */
  data: Input
  sees: Visibility
  isNew: boolean
}

const MAX_OWNED = 500
/** How deep records can be entered within records. */
const MAX_DEPTH = 8

export class Draft {
  readonly rows: DraftRow[] = []
  readonly links = new Map<string, [a: string, b: string][]>()
  private readonly ids = new Map<Input, string>()

  /** What is entered without a word on who may see it begins as `unseen` says. */
  constructor(
    readonly w: Writing,
    private readonly unseen: Visibility = 'INTERNAL',
  ) {}

  /** Gives a record and the records within it their ids, so that any of the call may name them by slug. */
  announce(model: RecordModel, input: Input, path: string, depth = 1): void {
    if (depth > MAX_DEPTH) {
      this.w.problems.add(path, `lies more than ${MAX_DEPTH} levels deep. Enter what is below in a call of its own.`)
      return
    }
    // A client may give one variable in two places.
    if (this.ids.has(input)) this.w.problems.add(path, 'is entered twice in this call.')
    const id = newId()
    this.ids.set(input, id)
    if (typeof input.slug === 'string') {
      const key = `${model} ${input.slug}`
      if (this.w.made.has(key)) this.w.problems.add(`${path}.slug`, 'is that of another new record in this call.')
      this.w.made.set(key, id)
    }
    for (const part of partsOf(model)) {
      if (part.kind !== 'owned') continue
      for (const [index, one] of listed(input[part.name]).entries())
        this.announce(part.target, one, `${path}.${part.name}.${index}`, depth + 1)
    }
  }

  /** Looks up at once what announced records and those within them refer to, and what their twins are known by. */
  async lookUp(records: readonly (readonly [RecordModel, Input, ...unknown[]])[]): Promise<void> {
    const entered = records.flatMap(([model, input]) => [...enteredBy(model, input)])
    await Promise.all([findAll(this.w, entered.flatMap(referencesOf)), normalise(this.w, entered.flatMap(textsIn))])
  }

  /** Takes an announced record in, with all that is entered within it. */
  async add(model: RecordModel, input: Input, path: string, owner?: Owner): Promise<string> {
    const id = this.ids.get(input)
    if (!id) return ''
    const found = this.w.problems.count
    const sees = (input.visibility ?? owner?.sees ?? this.unseen) as Visibility
    const data = await dataOf(this.w, model, input, path)
    const hidden = joins(model) ? {} : { visibility: sees }
    const sound = this.w.problems.count === found
    this.rows.push({
      model,
      id,
      path,
      data: { ...hidden, ...data, ...owner?.data },
      stands: owner?.isNew !== true,
      sound,
    })
    for (const part of partsOf(model)) {
      const here = `${path}.${part.name}`
      if (part.kind === 'references') await this.link(model, id, part.name, input[part.name], here)
      if (part.kind !== 'owned') continue
      const back = fieldOf(part.target, backOf(model, part)).relationFromFields?.[0] as string
      const owned = this.limited(input[part.name], here)
      await each(owned, here, (one, at) => this.add(part.target, one, at, { data: { [back]: id }, sees, isNew: true }))
    }
    this.identify(id, input.identifiers, `${path}.identifiers`)
    if (isCited(model)) await this.cite(model, id, input.citations, `${path}.citations`)
    return id
  }

  private async link(model: RecordModel, id: string, relation: string, keys: unknown, path: string): Promise<void> {
    const { table, own } = linkOf(model, relation)
    const target = fieldOf(model, relation).type as RecordModel
    const ids = await each((keys ?? []) as string[], path, (key, at) => find(this.w, target, key, at))
    const pairs = ids.filter((other) => other !== null).map((other) => [id, other])
    const known = this.links.get(table) ?? []
    this.links.set(table, [...known, ...pairs.map(([a, b]) => (own === 'A' ? [a, b] : [b, a]) as [string, string])])
  }

  private identify(organizationId: string, identifiers: unknown, path: string): void {
    for (const [index, { scheme, value }] of this.limited(identifiers, path).entries()) {
      const at = `${path}.${index}`
      const found = this.w.problems.count
      for (const [name, text] of Object.entries({ scheme, value }))
        checkedText(this.w.problems, text as string, { name, path: `${at}.${name}`, required: true })
      const data = { organizationId, scheme, value }
      const sound = this.w.problems.count === found
      this.rows.push({ model: 'OrganizationIdentifier', id: newId(), path: at, data, stands: true, sound })
    }
  }

  private async cite(model: RecordModel, id: string, citations: unknown, path: string): Promise<void> {
    const column = citedBy(model)
    await each(this.limited(citations, path), path, async (citation, at) => {
      const found = this.w.problems.count
      const data = { ...(await citationData(this.w, citation, at)), [column]: id }
      this.passage(data, at, this.w.problems.count === found)
    })
  }

  /** Takes in a citation of a record of the draft, already read. */
  passage(data: Input, path = 'evidence', sound = true): void {
    this.rows.push({ model: 'Citation', id: newId(), path, data, stands: false, sound })
  }

  private limited(values: unknown, path: string): Input[] {
    const list = listed(values)
    if (list.length > MAX_OWNED)
      this.w.problems.add(path, `has ${list.length} entries; at most ${MAX_OWNED} are taken at a time.`)
    return list
  }
}

const listed = (values: unknown) => (values ?? []) as Input[]

/** What an input enters: its record, and those within it. Deeper than may be entered it is not read. */
function* enteredBy(model: RecordModel, input: Input, depth = 1): Generator<Entered> {
  if (depth > MAX_DEPTH) return
  yield { model, input, stands: depth === 1 }
  for (const part of partsOf(model))
    if (part.kind === 'owned') for (const one of listed(input[part.name])) yield* enteredBy(part.target, one, depth + 1)
}

/** The records that it names itself. */
function referencesOf({ model, input }: Entered): Reference[] {
  const named: Reference[] = []
  for (const part of partsOf(model)) {
    const value = input[part.name]
    if (value == null) continue
    if (part.kind === 'reference') named.push([part.target, value as string])
    if (part.kind === 'references') for (const key of value as string[]) named.push([part.target, key])
  }
  if (isCited(model)) for (const { source } of listed(input.citations)) named.push(['Source', source as string])
  return named
}
