import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { fieldOf } from '../kit/datamodel.ts'
import type { Reading, Selected } from '../kit/reading.ts'
import { rememberedWith } from '../kit/remembered.ts'
import { sentPieces } from './columns.ts'
import { conditionOn, linked } from './condition.ts'
import { concatenated, ERROR, leafPieces, object, orElse, type Piece, type Pieces } from './json.ts'
import { argumentsOf, type Compiling, LeftToResolvers, variablesOf } from './operation.ts'
import { order } from './order.ts'
import { completed, type Resolved, resolverOf, type Special, unheard } from './resolved.ts'
import { type Asked, fieldsWithin } from './selection.ts'
import { and, name, type Run, rowOf, sql } from './template.ts'

// Values that the server makes of a record: the database sends what the resolver needs, and the resolver that the
// other way calls makes the value of it.

type Row = Record<string, unknown>
type Made = Extract<Reading, { as: 'made' }>

/** Enough for the countries of the world in a few languages, or the organisations of a few pages. */
const REMEMBERED = 2000

/** What is made of more than so many letters is made anew: of variables and texts nobody knows how long they are. */
const LONGEST = 1000

export function madePieces(
  compiling: Compiling,
  model: RecordModel,
  reading: Made,
  field: GraphQLField<unknown, unknown>,
  asked: Asked,
  alias: string,
): Pieces {
  const selected = reading.of(compiling.run.ctx)
  const known = field.args.map((argument) => argument.name).filter((argument) => argument !== 'asOf')
  const args = argumentsOf(compiling, field, asked, known)
  const resolve = resolverOf(field)
  const make = (sent: string, run: Run) => {
    if (sent.includes(ERROR)) return ERROR
    const value = resolve(revived(model, selected, JSON.parse(sent) as Row), args.of(run), run.ctx)
    return atOnce(completed({ of: compiling, run, special: alreadyJson }, field.type, value, asked))
  }
  const leaf = compiling.leaves.push(reading.ofToday ? make : remembering(make, variablesOf(compiling, asked))) - 1
  const records = reading.records ? recordsIn(compiling, reading.records, field, asked) : []
  return leafPieces(leaf, selectedPieces(compiling, model, selected, alias, records))
}

/** What is made of the same is the same, where the variables that are read by the way have the same values. */
function remembering(make: (sent: string, run: Run) => string, variables: readonly string[]): typeof make {
  const made = new Map<string, string>()
  // One that is left out is not the same as one that is null.
  const valuesOf = rememberedWith(({ variables: given }: Run) =>
    variables.length === 0
      ? ''
      : JSON.stringify(variables.map((name) => (Object.hasOwn(given, name) ? [given[name]] : 0))),
  )
  return (sent, run) => {
    const key = valuesOf(run) + sent
    const known = made.get(key)
    if (known !== undefined) return known
    const json = make(sent, run)
    if (made.size >= REMEMBERED) made.clear()
    if (key.length <= LONGEST) made.set(key, json)
    return json
  }
}

export function atOnce(resolved: Resolved | Promise<Resolved>): string {
  if (resolved instanceof Promise) {
    unheard(resolved)
    throw new LeftToResolvers('a value is not at hand')
  }
  return typeof resolved === 'string' ? resolved : resolved.join('')
}

/** A record in what is made: the rows of the relation come with its JSON, under the key it has in the answer. */
interface RecordIn {
  relation: string
  key: string
  type: GraphQLObjectType
  asked: Asked
}

const jsonKey = (key: string) => `json of ${key}`

function recordsIn(
  compiling: Compiling,
  records: Readonly<Record<string, string>>,
  { type }: GraphQLField<unknown, unknown>,
  asked: Asked,
): RecordIn[] {
  const holder = getNamedType(type) as GraphQLObjectType
  return fieldsWithin(compiling, holder, asked).flatMap((member) => {
    const field = member.nodes[0].name.value
    const relation = records[field]
    if (relation === undefined) return []
    const record = getNamedType(holder.getFields()[field]?.type) as GraphQLObjectType
    return [{ relation, key: jsonKey(member.key), type: record, asked: member }]
  })
}

const alreadyJson: Special = (field, source, asked, run) => {
  if (!getNamedType(field.type).extensions.pothosPrismaModel) return null
  const row = resolverOf(field)(source, {}, run.ctx) as Row | null
  return [row === null ? 'null' : JSON.stringify(row[jsonKey(asked.key)])]
}

export function selectedPieces(
  compiling: Compiling,
  model: RecordModel,
  selected: Selected,
  alias: string,
  records: readonly RecordIn[] = [],
): Piece[] {
  return object(
    Object.entries(selected).map(([key, what]) => {
      if (what === true) return { key, pieces: sentPieces(compiling, model, key, alias) }
      const { tables } = compiling
      const link = tables.linkOf(model, key)
      const other = compiling.alias()
      const rows = linked(tables, link, other, alias)
      const shown = and([rows.on, conditionOn(tables, link.target, what.where ?? {}, other)])
      const facts = selectedPieces(compiling, link.target, what.select, other)
      const own = records.filter(({ relation }) => relation === key)
      const json = concatenated(own.length > 0 ? withRecords(compiling, link.target, facts, own, other) : facts)
      if (!fieldOf(model, key).isList)
        return { key, pieces: [orElse([sql`(SELECT ${json} FROM ${rows.tables} WHERE ${shown})`], 'null')] }
      const ordered = what.orderBy ? sql`ORDER BY ${order(tables, link.target, what.orderBy, other)}` : sql``
      const list = sql`(SELECT string_agg(${json}, ',') FROM (SELECT ${rowOf(other)} FROM ${rows.tables} WHERE ${shown} ${ordered}) ${name(other)})`
      return { key, pieces: ['[', orElse([list], ''), ']'] }
    }),
  )
}

function withRecords(
  compiling: Compiling,
  model: RecordModel,
  facts: Piece[],
  records: readonly RecordIn[],
  alias: string,
): Piece[] {
  const json = records.flatMap(({ key, type, asked }) => [
    `,${JSON.stringify(key)}:`,
    ...compiling.record(model, type, asked, alias),
  ])
  return [...facts.slice(0, -1), ...json, '}']
}

/** A row as Prisma reads it: days and instants as dates. */
export function revived(model: RecordModel, selected: Selected, row: Row): Row {
  for (const [key, what] of Object.entries(selected)) {
    const { type } = fieldOf(model, key)
    const sent = row[key]
    if (sent === null) continue
    if (what === true) {
      if (type === 'DateTime') row[key] = new Date(sent as string)
    } else {
      const revive = (other: Row) => revived(type as RecordModel, what.select, other)
      row[key] = Array.isArray(sent) ? sent.map(revive) : revive(sent as Row)
    }
  }
  return row
}
