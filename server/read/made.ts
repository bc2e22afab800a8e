import type { GraphQLField } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { fieldOf } from '../kit/datamodel.ts'
import type { Reading, Selected } from '../kit/reading.ts'
import { sentPieces } from './columns.ts'
import { conditionOn, linked } from './condition.ts'
import { concatenated, leafPieces, object, orElse, type Piece, type Pieces } from './json.ts'
import { argumentsOf, type Compiling, LeftToResolvers } from './operation.ts'
import { order } from './order.ts'
import { plainJson, resolverOf } from './plain.ts'
import { type Asked, within } from './selection.ts'
import { and, name, type Run, rowOf, sql } from './template.ts'

// Values that the server makes of a record: the database sends what the resolver needs, and the resolver that the
// other way calls makes the value of it.

type Row = Record<string, unknown>

/** Enough for the countries of the world in a few languages, or the organisations of a few pages. */
const REMEMBERED = 2000

export function madePieces(
  compiling: Compiling,
  model: RecordModel,
  { of }: Extract<Reading, { as: 'made' }>,
  field: GraphQLField<unknown, unknown>,
  asked: Asked,
  alias: string,
): Pieces {
  const selected = of(compiling.run.ctx)
  const known = field.args.map((argument) => argument.name)
  if (known.includes('asOf')) throw new LeftToResolvers(`${field.name} is as of a day`)
  const args = argumentsOf(compiling, field, asked, known)
  const resolve = resolverOf(field)
  const make = (sent: string, run: Run) => {
    const row = revived(model, selected, JSON.parse(sent) as Row)
    return plainJson(compiling, field.type, resolve(row, args.of(run), run.ctx), within(asked), run)
  }
  const leaf = compiling.leaves.push(args.fixed ? remembering(make) : make) - 1
  return leafPieces(leaf, selectedPieces(compiling, model, selected, alias))
}

/** What is made of the same is the same. */
function remembering(make: (sent: string, run: Run) => string): typeof make {
  const made = new Map<string, string>()
  return (sent, run) => {
    let known = made.get(sent)
    if (known === undefined) {
      known = make(sent, run)
      if (made.size >= REMEMBERED) made.clear()
      made.set(sent, known)
    }
    return known
  }
}

function selectedPieces(compiling: Compiling, model: RecordModel, selected: Selected, alias: string): Piece[] {
  return object(
    Object.entries(selected).map(([key, what]) => {
      if (what === true) return { key, pieces: sentPieces(compiling, model, key, alias) }
      const { tables } = compiling
      const link = tables.linkOf(model, key)
      const other = compiling.alias()
      const rows = linked(tables, link, other, alias)
      const shown = and([rows.on, conditionOn(tables, link.target, what.where ?? {}, other)])
      const json = concatenated(selectedPieces(compiling, link.target, what.select, other))
      if (!fieldOf(model, key).isList)
        return { key, pieces: [orElse([sql`(SELECT ${json} FROM ${rows.tables} WHERE ${shown})`], 'null')] }
      const ordered = what.orderBy ? sql`ORDER BY ${order(tables, link.target, what.orderBy, other)}` : sql``
      const list = sql`(SELECT string_agg(${json}, ',') FROM (SELECT ${rowOf(other)} FROM ${rows.tables} WHERE ${shown} ${ordered}) ${name(other)})`
      return { key, pieces: ['[', orElse([list], ''), ']'] }
    }),
  )
}

/** A row as Prisma reads it: days and instants as dates. */
function revived(model: RecordModel, selected: Selected, row: Row): Row {
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
