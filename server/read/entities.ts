import type { GraphQLField } from 'graphql'
import { type RecordModel, visible } from '../access/visibility.ts'
import type { Representation } from '../builder.ts'
import { knownAliases } from '../kit/aliases.ts'
import { type Key, type KeyValue, keyOf, keysOf, SLUG } from '../kit/keys.ts'
import { isRecord } from '../kit/record.ts'
import { MAX_REPRESENTATIONS } from '../kit/subgraph.ts'
import { byModel } from './by-key.ts'
import { conditionOn, InSql } from './condition.ts'
import { ERROR, orElse, type Pieces } from './json.ts'
import { argumentsOf, type Compiling, LeftToResolvers, REFUSED } from './operation.ts'
import type { Asked } from './selection.ts'
import { and, column, hole, joined, literal, name, type Run, sql, type Template, value } from './template.ts'

// The records that the references of other services name, by whichever of their keys: one statement for all types.

type Field = GraphQLField<unknown, unknown>

/** The references that use one key of one model: their places, and the values that stand there. */
interface Named {
  model: RecordModel
  key: Key
  places: number[]
  values: KeyValue[]
}

export function entitiesPieces(compiling: Compiling, field: Field, asked: Asked): Pieces {
  const args = argumentsOf(compiling, field, asked, ['representations'])
  const [place, found] = [compiling.alias(), compiling.alias()]
  const record = byModel(compiling, asked, (alias) => sql`${column(alias, 'id')} = ${column(found, 'ids')}[1]`)
  const written = (run: Run): Template => {
    const references = args.of(run).representations as Representation[]
    if (references.length > MAX_REPRESENTATIONS) throw new LeftToResolvers(REFUSED)
    if (references.length === 0) return literal('')
    const named = namedBy(references)
    const cases = [...new Set(named.map(({ model }) => model))].map(
      (model) => sql`WHEN ${literal(model)} THEN ${record(model)}`,
    )
    const one = orElse([sql`CASE ${column(found, 'model')} ${joined(cases, ' ')} END`], 'null')
    // Who names several records with one reference is told so.
    const json = sql`CASE WHEN cardinality(${column(found, 'ids')}) > 1 THEN ${literal(ERROR)} ELSE ${one} END`
    const ids = joined(
      named.map((each) => idsOf(compiling, each)),
      ' UNION ALL ',
    )
    const each = sql`(SELECT place, min(model) AS model, array_agg(DISTINCT id) AS ids FROM (${ids}) ids GROUP BY place)`
    const rows = sql`generate_series(1, ${value(references.length)}::int) ${name(place)} (n)
      LEFT JOIN ${each} ${name(found)} ON ${column(found, 'place')} = ${column(place, 'n')}`
    return sql`(SELECT string_agg(${json}, ',' ORDER BY ${column(place, 'n')}) FROM ${rows})`
  }
  return ['[', hole(written), ']']
}

/** The references by model and key, in the order of the schema, so that like requests make like statements. */
function namedBy(references: readonly Representation[]): Named[] {
  const byModel = new Map<RecordModel, Map<Key, Named>>()
  for (const [index, reference] of references.entries()) {
    const model = reference.__typename
    if (!isRecord(model)) throw new LeftToResolvers(REFUSED)
    const asked = keyOf(keysOf(model), reference)
    if (asked instanceof Error) throw new LeftToResolvers(REFUSED)
    const byKey = byModel.get(model) ?? new Map<Key, Named>()
    byModel.set(model, byKey)
    const named: Named = byKey.get(asked.key) ?? { model, key: asked.key, places: [], values: [] }
    byKey.set(asked.key, named)
    for (const one of asked.values) {
      named.places.push(index + 1)
      named.values.push(one)
    }
  }
  return [...byModel.keys()]
    .sort()
    .flatMap((model) => keysOf(model).flatMap((key) => byModel.get(model)?.get(key) ?? []))
}

/** The ids of the visible records that are named, with the places where they are. */
function idsOf({ tables, run: { ctx } }: Compiling, { model, key, places, values }: Named): Template {
  const [given, record, other] = ['given', 'named', 'gone']
  const parts = key.parts.map((type, part) => ({
    name: `part${part}`,
    values: sql`${value(values.map((one) => one[part]))}::${{ parts: [type] }}[]`,
  }))
  const names = joined([sql`place`, ...parts.map((part) => name(part.name))], ', ')
  const lists = joined([sql`${value(places)}::int[]`, ...parts.map((part) => part.values)], ', ')
  const rows = sql`unnest(${lists}) ${name(given)} (${names})`
  const meets = key.where([parts.map((part) => new InSql(column(given, part.name)))])
  const table = sql`${name(tables.tableOf(model))} ${name(record)}`
  const on = conditionOn(tables, model, { AND: [meets, visible(ctx, model)] }, record)
  const found = (id: Template) => sql`SELECT ${column(given, 'place')}, ${literal(model)} AS model, ${id} AS id`
  const ids = sql`${found(column(record, 'id'))} FROM ${rows} JOIN ${table} ON ${on}`
  if (key.fields !== SLUG) return ids
  // A slug that is no record's may be that of one which went into another.
  const aliases = sql`${name(tables.tableOf('SlugAlias' as never))} ${name(other)}`
  const slug = { ...knownAliases(ctx, model), slug: new InSql(column(given, 'part0')) }
  const known = conditionOn(tables, 'SlugAlias' as never, slug, other)
  return sql`${ids} UNION ALL ${found(column(other, 'record_id'))} FROM ${rows} JOIN ${aliases}
    ON ${and([known, sql`NOT EXISTS (SELECT FROM ${table} WHERE ${on})`])}`
}
