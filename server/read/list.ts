import type { GraphQLField } from 'graphql'
import { type RecordModel, visible } from '../access/visibility.ts'
import { isCounted } from '../kit/datamodel.ts'
import { type ListArgs, listBounds, listQuery, listWhere } from '../kit/list.ts'
import type { Reading } from '../kit/reading.ts'
import { rememberedWith } from '../kit/remembered.ts'
import { conditionOn, linked } from './condition.ts'
import { connectionPieces } from './connection.ts'
import { objectType } from './declared.ts'
import type { Pieces } from './json.ts'
import { type Args, argumentsOf, type Compiling } from './operation.ts'
import { type AnyBounds, anyOfForm, formOf, pageRows, type Source } from './page.ts'
import type { Asked } from './selection.ts'
import { and, hole, literal, name, type Run, sql, type Template } from './template.ts'

// Lists of records: where their rows come from, and the page that the arguments ask for.

type Field = GraphQLField<unknown, unknown>

export const listArguments = ['first', 'after', 'last', 'before', 'filter', 'orderBy']

/** How many forms of its pages a list keeps written out, and how long their names may be: a filter may hold anything. */
const FORMS = 100
const LONGEST_FORM = 300

/** A root list. */
export function rootConnection(compiling: Compiling, model: RecordModel, field: Field, asked: Asked): Pieces {
  const alias = compiling.alias()
  const tables = sql`${name(compiling.tables.tableOf(model))} ${name(alias)}`
  return listPieces(compiling, { target: model, tables, conditions: [] }, field, asked, alias, [])
}

/** A list that belongs to the row of `model` under `from`. */
export function relationConnection(
  compiling: Compiling,
  model: RecordModel,
  { relation, within, through }: Extract<Reading, { as: 'many' }>,
  field: Field,
  asked: Asked,
  from: string,
): Pieces {
  const { tables, run } = compiling
  const link = tables.linkOf(model, relation)
  const alias = compiling.alias()
  if (!through) {
    const rows = linked(tables, link, alias, from)
    const source = { target: link.target, tables: rows.tables, conditions: [rows.on] }
    return listPieces(compiling, source, field, asked, alias, within ? [within] : [])
  }
  const join = compiling.alias()
  const rows = linked(tables, link, join, from)
  const onward = tables.linkOf(link.target, through)
  const seen = conditionOn(tables, link.target, { AND: [visible(run.ctx, link.target), within ?? {}] }, join)
  const target = linked(tables, onward, alias, join)
  const source = {
    target: onward.target,
    tables: sql`${rows.tables} JOIN ${target.tables} ON ${target.on}`,
    conditions: [rows.on, seen],
  }
  return listPieces(compiling, source, field, asked, alias, [])
}

/** A list within conditions that are known only when the rest of the answer is. */
export function narrowedList(
  compiling: Compiling,
  model: RecordModel,
  field: Field,
  asked: Asked,
): (run: Run, args: Args, narrowing: object[]) => Template {
  const alias = compiling.alias()
  const tables = sql`${name(compiling.tables.tableOf(model))} ${name(alias)}`
  const list = listTemplate(compiling, { target: model, tables, conditions: [] }, field, asked, alias)
  return (run, args, narrowing) => {
    const { where, page } = listQuery(model, args as ListArgs, run.ctx, narrowing)
    return list(where, page.bounds)
  }
}

function listPieces(
  compiling: Compiling,
  source: Source,
  field: Field,
  asked: Asked,
  alias: string,
  narrowing: object[],
): Pieces {
  const args = argumentsOf(compiling, field, asked, listArguments)
  const list = listTemplate(compiling, source, field, asked, alias)
  const whereOf = (given: Args, run: Run) => listWhere(source.target, given as ListArgs, run.ctx, narrowing)
  const boundsOf = rememberedWith((run: Run) => listBounds(source.target, args.of(run) as ListArgs))
  const isWhole = ({ filter }: ListArgs) => filter == null && source.conditions.length + narrowing.length === 0
  if (args.fixed)
    return [list(whereOf(args.fixed, compiling.run), boundsOf(compiling.run), isWhole(args.fixed as ListArgs))]
  // Requests differ in where their page begins, and seldom in its form; their filters are mostly one of a few.
  const known = new Map<string, Template>()
  const written = (run: Run): Template => {
    const given = args.of(run)
    const bounds = boundsOf(run)
    const form = `${formOf(bounds)} ${JSON.stringify(given.filter ?? null)}`
    const before = known.get(form)
    if (before) return before
    const template = list(whereOf(given, run), anyOfForm(bounds, boundsOf), isWhole(given as ListArgs))
    if (known.size >= FORMS) known.clear()
    if (form.length <= LONGEST_FORM) known.set(form, template)
    return template
  }
  return [hole(written)]
}

function listTemplate(compiling: Compiling, source: Source, field: Field, asked: Asked, alias: string) {
  const { tables } = compiling
  const { target } = source
  const connection = connectionPieces(compiling, target, objectType(field.type), asked, alias)
  /** `whole`: whether the list is that of all records. */
  return (where: object, bounds: AnyBounds, whole = false): Template => {
    const conditions = [...source.conditions, conditionOn(tables, target, where, alias)]
    return connection({
      bounds,
      count:
        whole && isCounted(target)
          ? sql`(SELECT coalesce(sum(${name(alias)}.count), 0) FROM record_count ${name(alias)} WHERE ${name(alias)}.record = ${literal(target)} AND ${and(conditions)})`
          : sql`(SELECT count(*) FROM ${source.tables} WHERE ${and(conditions)})`,
      rows: (size) => pageRows(tables, { ...source, conditions }, bounds, size, alias),
    })
  }
}
