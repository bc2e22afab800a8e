import { coerceInputValue, type GraphQLInputObjectType, type GraphQLSchema, getNullableType } from 'graphql'
import { citable, type RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { isRecord } from '../kit/record.ts'
import { dataOf } from '../write/data.ts'
import { isCited } from '../write/inputs.ts'
import type { Part } from '../write/parts.ts'
import { InvalidInputError, type Problem } from '../write/problems.ts'
import { writing } from '../write/writing.ts'
import { derivedId, isUuid } from './ids.ts'
import type { Row } from './row.ts'
import { bulkModels, inputOf, ownerOf, partOf } from './shape.ts'

// What a row asks for, before the database is looked at: records with the mistakes that can be told without it.

type Values = Record<string, unknown>

/** A record that another names: by slug, code or id. */
export interface Reference {
  model: RecordModel
  key: string
  path: string
}

/** One record of a row: the row's own, or one entered within it. */
export interface Item {
  model: RecordModel
  /** Where in the row its fields stand: nothing, or `participations.2.`. */
  path: string
  /** What it says of itself, by the fields of its model. */
  data: Values
  /** The records it names, by the field that holds the id. */
  references: Record<string, Reference>
  /** The lists of records it names. */
  links: Record<string, Reference[]>
  identifiers: { scheme: string; value: string }[] | null
  owner: { item: Item; column: string } | null
  /** The id that the file gives it, or that follows from the key the file gives it. */
  id: string | null
  /** Whether the file itself gives the id. */
  hasId: boolean
  expectedVersion: number | null
}

export interface Draft {
  row: Row
  /** The row's own record, then what is entered within it. */
  items: Item[]
  problems: Problem[]
}

export class Drafts {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ctx: Context,
  ) {}

  async of(row: Row): Promise<Draft> {
    const draft: Draft = { row, items: [], problems: [] }
    if (!row.value) {
      draft.problems.push({ path: '', message: row.problem ?? 'cannot be read.' })
      return draft
    }
    const { type, id, key, expectedVersion, ...fields } = row.value
    const model = typeof type === 'string' && isRecord(type) ? type : null
    if (!model || !bulkModels().includes(model)) {
      const message = `is ${JSON.stringify(type) ?? 'missing'}, and should be one of ${bulkModels().join(', ')}.`
      draft.problems.push({ path: 'type', message })
      return draft
    }
    const item = await this.take(draft, model, fields, '', null)
    this.identify(draft, item, { id, key, expectedVersion })
    return draft
  }

  private identify({ problems }: Draft, item: Item, { id, key, expectedVersion }: Values): void {
    if (id != null) {
      const uuid = String(id).replace(`${item.model}:`, '')
      if (isUuid(uuid)) Object.assign(item, { id: uuid, hasId: true })
      else
        problems.push({ path: 'id', message: `is not an id of this registry: a UUID, or ${item.model}: and a UUID.` })
    } else if (key != null) {
      item.id = derivedId(item.model, 'key', String(key))
    }
    if (expectedVersion == null) return
    if (Number.isInteger(expectedVersion)) item.expectedVersion = expectedVersion as number
    else problems.push({ path: 'expectedVersion', message: 'is not a whole number.' })
  }

  /** Adds the record to the draft, and after it those entered within it. */
  private async take(
    draft: Draft,
    model: RecordModel,
    fields: Values,
    path: string,
    owner: Item['owner'],
  ): Promise<Item> {
    const item: Item = {
      ...{ model, path, owner, data: {}, references: {}, links: {} },
      ...{ identifiers: null, id: null, hasId: false, expectedVersion: null },
    }
    draft.items.push(item)
    const input = inputOf(this.schema, model)
    const plain: Values = {}
    for (const [name, value] of Object.entries(fields)) {
      const part = partOf(model, name)
      if (part?.kind === 'owned') await this.within(draft, item, name, value, part)
      else if (name === 'citations' && isCited(model)) await this.within(draft, item, name, value, null)
      else {
        const known = this.coerced(draft, input, name, value, path)
        if (known === undefined) continue
        if (part?.kind === 'value' || part?.kind === 'date') plain[name] = known
        else this.refer(draft, item, name, known, part)
      }
    }
    Object.assign(item.data, await this.checked(draft, model, plain, path))
    return item
  }

  /** The value of a field as the API would take it; undefined where it would not. */
  private coerced(draft: Draft, input: GraphQLInputObjectType, name: string, value: unknown, path: string): unknown {
    const here = `${path}${name}`
    const field = input.getFields()[name]
    if (!field) {
      const fields = Object.keys(input.getFields()).join(', ')
      draft.problems.push({ path: here, message: `is not a field of this type, which has ${fields}.` })
      return undefined
    }
    if (value === null) return null
    const problems: Problem[] = []
    const coerced = coerceInputValue(value, getNullableType(field.type), (within, _value, error) =>
      problems.push({ path: [here, ...within].join('.'), message: error.message }),
    )
    draft.problems.push(...problems)
    return problems.length === 0 ? coerced : undefined
  }

  private async within(
    draft: Draft,
    owner: Item,
    name: string,
    value: unknown,
    part: (Part & { kind: 'owned' }) | null,
  ) {
    const path = `${owner.path}${name}`
    if (value === null) return
    if (!Array.isArray(value)) return void draft.problems.push({ path, message: 'is not a list of objects.' })
    const [model, back] = part
      ? [part.target, ownerOf(owner.model, part)]
      : (['Citation' as const, { name: 'record', column: citationColumn(owner.model) }] as const)
    for (const [index, fields] of value.entries()) {
      const here = `${path}.${index}`
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
        draft.problems.push({ path: here, message: 'is not an object.' })
      else if (back.name in fields)
        draft.problems.push({ path: `${here}.${back.name}`, message: 'follows from where this stands. Leave it out.' })
      else {
        // As in every mutation, a passage cited with its record states what it says unless told otherwise.
        const whole = part ? fields : { basis: 'STATED', ...fields }
        await this.take(draft, model, whole, `${here}.`, { item: owner, column: back.column })
      }
    }
  }

  private refer(draft: Draft, item: Item, name: string, value: unknown, part: Part | undefined): void {
    const path = `${item.path}${name}`
    if (part?.kind === 'reference') {
      if (value !== null) item.references[part.column] = { model: part.target, key: value as string, path }
      else if (part.nullable) item.data[part.column] = null
      else draft.problems.push({ path, message: 'cannot be empty.' })
    } else if (part?.kind === 'references') {
      const keys = (value ?? []) as string[]
      item.links[name] = keys.map((key, index) => ({ model: part.target, key, path: `${path}.${index}` }))
    } else if (name === 'identifiers') {
      item.identifiers = (value ?? []) as NonNullable<Item['identifiers']>
    } else if (name === 'record') {
      const [type = '', key = ''] = String(value).split(/:(.*)/s)
      if (Object.values<string>(citable).includes(type) && key !== '')
        item.references[citationColumn(type as RecordModel)] = { model: type as RecordModel, key, path }
      else
        draft.problems.push({
          path,
          message: 'is not the type of a record that can be cited with its slug or id, such as Activity:forum-2014.',
        })
    }
  }

  /** Values and dates by the rules of every write, texts that no database holds besides. */
  private async checked(draft: Draft, model: RecordModel, input: Values, path: string): Promise<Values> {
    const at = `row.${path}`.replace(/\.$/, '')
    // References are looked up a batch at a time, so nothing here asks the database.
    const w = writing(null as unknown as Transaction, this.ctx, true)
    const { problems } = w
    const data = await dataOf(w, model, input, at)
    try {
      problems.settle()
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
      draft.problems.push(...error.problems.map((problem) => ({ ...problem, path: problem.path.slice('row.'.length) })))
    }
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString().slice(0, 10) : value,
      ]),
    )
  }
}

/** The column in which a citation names a record of the type. */
function citationColumn(model: RecordModel): string {
  const [relation] = Object.entries(citable).find(([, type]) => type === model) ?? []
  return `${relation}Id`
}
