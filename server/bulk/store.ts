import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { hasField } from '../kit/datamodel.ts'
import { partsOf } from '../write/parts.ts'
import type { Problem } from '../write/problems.ts'
import type { Draft, Item } from './draft.ts'
import { grouped } from './group.ts'
import { derivedId, newId } from './ids.ts'
import { keep } from './links.ts'
import type { References } from './references.ts'
import { keyFieldsOf, nothing } from './shape.ts'
import { type Columns, insert, matching, update } from './statements.ts'

// Writes drafts whose references are all known: finds out which records are there already, enters the others,
// and changes what differs. A row that cannot be written is refused by an exception; the caller undoes the batch.

/** Rows that cannot be written, each with what is wrong in it. */
export class Refused extends Error {
  constructor(readonly drafts: Map<Draft, Problem[]>) {
    super('Rows are refused.')
  }
}

/** Two rows are about one record, so they have to be written one after the other. */
export class Clash extends Error {}

export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED'

export interface Stored {
  /** What became of the row: created if its own record was, updated if anything of it changed. */
  outcome: Outcome
  id: string
}

export class Store {
  /** Records by their id within this batch. */
  private readonly taken = new Set<string>()
  private readonly problems = new Map<Draft, Problem[]>()
  private readonly results = new Map<Draft, Stored>()

  constructor(
    private readonly tx: Transaction,
    private readonly references: References,
    private readonly keepExisting: boolean,
  ) {}

  async write(drafts: Draft[]): Promise<Map<Draft, Stored>> {
    const levels = grouped(
      drafts.flatMap((draft) => draft.items.map((item) => ({ draft, item }))),
      ({ item }) => depthOf(item),
    )
    // What a record is entered within is written before it.
    for (const depth of [...levels.keys()].sort((a, b) => a - b)) {
      const byModel = grouped(levels.get(depth) ?? [], ({ item }) => item.model)
      for (const [model, entries] of byModel) await this.writeModel(model, entries)
    }
    if (this.problems.size > 0) throw new Refused(this.problems)
    return this.results
  }

  private async writeModel(model: RecordModel, entries: Entry[]): Promise<void> {
    for (const { item } of entries) this.complete(item)
    const there = await matching(
      this.tx,
      model,
      entries.map(({ item }) => item),
    )
    const created: Columns[] = []
    const changed: Columns[] = []
    for (const { draft, item } of entries) {
      const existing = there.get(item)
      if (existing && item.hasId && item.id !== existing.id) {
        const key = hasField(model, 'slug') ? 'slug' : (keyFieldsOf(model)?.join(', ') ?? 'id')
        this.refuse(
          draft,
          item,
          'id',
          `another record has the same ${key}: ${model}:${existing.id}. Leave id out to change that one.`,
        )
        continue
      }
      const id = existing ? (existing.id as string) : (item.id ?? newId())
      if (this.taken.has(id)) throw new Clash()
      this.taken.add(id)
      item.id = id
      if (existing) this.compare(draft, item, existing, changed)
      else this.enter(draft, item, created)
    }
    if (this.problems.size > 0) return
    await insert(this.tx, model, created)
    await update(this.tx, model, changed)
    const kept = entries.filter(({ item }) => !(this.keepExisting && there.has(item)))
    for (const draft of await keep(this.tx, this.references, model, kept)) this.note(draft, 'UPDATED')
  }

  /** The columns of the records it names, and the id of what only its content tells apart. */
  private complete(item: Item): void {
    for (const [column, reference] of Object.entries(item.references))
      item.data[column] = this.references.idOf(reference)
    if (item.owner) item.data[item.owner.column] = item.owner.item.id
    if (!item.id && !hasField(item.model, 'slug') && !keyFieldsOf(item.model)) {
      const { visibility: _, ...content } = item.data
      const said = Object.entries(content).filter(([, value]) => value !== null)
      item.id = derivedId(
        item.model,
        said.sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    }
  }

  private compare(draft: Draft, item: Item, existing: Columns, changed: Columns[]): void {
    const { expectedVersion } = item
    if (expectedVersion !== null && expectedVersion !== existing.version)
      this.refuse(
        draft,
        item,
        'expectedVersion',
        `is ${expectedVersion}, but the record has version ${existing.version}. Read it again.`,
      )
    const differing = Object.entries(item.data).filter(([field, value]) => (existing[field] ?? null) !== value)
    const differs = differing.length > 0 && !this.keepExisting
    this.note(draft, differs ? 'UPDATED' : 'UNCHANGED', item)
    if (differs) changed.push({ id: item.id, ...Object.fromEntries(differing) })
  }

  private enter(draft: Draft, item: Item, created: Columns[]): void {
    const { model, expectedVersion } = item
    if (expectedVersion !== null)
      this.refuse(draft, item, 'expectedVersion', `is ${expectedVersion}, but there is no such record.`)
    for (const part of partsOf(model)) {
      const column = part.kind === 'reference' ? part.column : part.name
      if (part.required && (item.data[column] ?? null) === null)
        this.refuse(draft, item, part.name, 'is missing; a new record cannot be without it.')
    }
    if (model === 'Citation' && !item.owner && !Object.keys(item.references).some((column) => column !== 'sourceId'))
      this.refuse(draft, item, 'record', 'is missing; a new record cannot be without it.')
    // As when entered one by one: unseen until it is published. What joins others is seen with them.
    const hidden = hasField(model, 'audience') ? {} : { visibility: 'INTERNAL' }
    this.note(draft, item.owner ? 'UPDATED' : 'CREATED', item)
    created.push({ ...nothing(model), ...hidden, ...item.data, id: item.id })
  }

  private refuse(draft: Draft, item: Item, field: string, message: string): void {
    const problems = this.problems.get(draft) ?? []
    this.problems.set(draft, [...problems, { path: `${item.path}${field}`, message }])
  }

  /** The row's own record says what became of the row, unless only something within it changed. */
  private note(draft: Draft, outcome: Outcome, item?: Item): void {
    const so = this.results.get(draft)
    if (!so) this.results.set(draft, { outcome, id: item?.id ?? '' })
    else if (so.outcome === 'UNCHANGED' && outcome !== 'UNCHANGED') so.outcome = 'UPDATED'
  }
}

export interface Entry {
  draft: Draft
  item: Item
}

const depthOf = (item: Item): number => (item.owner ? 1 + depthOf(item.owner.item) : 0)
