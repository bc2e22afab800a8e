import type { RecordModel } from '../access/visibility.ts'
import { type Field, fieldOf } from '../kit/datamodel.ts'
import { IMPLIED, type Implied, raw } from '../kit/sql.ts'
import type { Link, Tables } from '../kit/tables.ts'
import { and, column, given, joined, literal, name, or, sql, type Template, value } from './template.ts'

// A Prisma condition in SQL: of visibility, filters and cursors there is one definition, in Prisma's terms.

type Where = Record<string, unknown>

/** SQL that stands in a condition in place of a value. */
export class InSql {
  constructor(readonly sql: Template) {}
}

/** Rows of `target` under `alias` that the link leads to from the row under `from`: tables, and how they hang together. */
export function linked(tables: Tables, link: Link, alias: string, from: string): { tables: Template; on: Template } {
  const target = sql`${name(tables.tableOf(link.target))} ${name(alias)}`
  const id = column(alias, 'id')
  if (link.by === 'here') return { tables: target, on: sql`${id} = ${column(from, link.column)}` }
  if (link.by === 'there') return { tables: target, on: sql`${column(alias, link.column)} = ${column(from, 'id')}` }
  const join = `${alias}j`
  return {
    tables: sql`${target} JOIN ${name(link.table)} ${name(join)} ON ${column(join, link.there)} = ${id}`,
    on: sql`${column(join, link.here)} = ${column(from, 'id')}`,
  }
}

/** `oneOf`: whether it stands where it need not hold, for others may. */
export function conditionOn(tables: Tables, model: RecordModel, where: object, alias: string, oneOf = false): Template {
  const conditions = Object.entries(where as Where)
    .filter(([, meant]) => meant !== undefined)
    .map(([key, meant]) => {
      const list = () =>
        [meant].flat().map((part) => conditionOn(tables, model, part as object, alias, oneOf || key === 'OR'))
      if (key === 'AND') return and(list())
      if (key === 'OR') return or(list())
      if (key === 'NOT') return sql`NOT (${and(list())})`
      const field = fieldOf(model, key)
      return field.kind === 'object'
        ? onRelation(tables, model, field, meant as Where, alias, oneOf)
        : onColumn(field, column(alias, tables.columnOf(model, key)), meant)
    })
  const implied = (where as { [IMPLIED]?: Implied })[IMPLIED]
  if (implied) conditions.push(given(implied((field) => raw(`${alias}."${tables.columnOf(model, field)}"`))))
  return and(conditions)
}

function onRelation(
  tables: Tables,
  model: RecordModel,
  field: Field,
  meant: Where,
  from: string,
  oneOf: boolean,
): Template {
  const link = tables.linkOf(model, field.name)
  const exists = (condition: object) => {
    const alias = `${from}_`
    const rows = linked(tables, link, alias, from)
    return sql`EXISTS (SELECT FROM ${rows.tables} WHERE ${rows.on} AND ${conditionOn(tables, link.target, condition, alias)})`
  }
  if (!field.isList) return link.by === 'here' ? leadsTo(tables, link, field, meant, from, oneOf) : exists(meant)
  return and(
    Object.entries(meant).map(([quantifier, condition]) => {
      if (quantifier === 'some') return exists(condition as object)
      if (quantifier === 'none') return sql`NOT ${exists(condition as object)}`
      if (quantifier === 'every') return sql`NOT ${exists({ NOT: condition })}`
      throw new Error(`No SQL for ${field.name}.${quantifier}.`)
    }),
  )
}

/**
 * The record at the other end is among those that meet the condition; so said, these are found once for all rows. Among
 * alternatives that keeps the planner from using an index on the key, so there the few that have a name are found first.
 */
function leadsTo(
  tables: Tables,
  link: Link,
  { isRequired }: Field,
  condition: object,
  from: string,
  oneOf: boolean,
): Template {
  const alias = `${from}_`
  const key = column(from, link.by === 'here' ? link.column : 'id')
  const met = conditionOn(tables, link.target, condition, alias)
  const found = sql`SELECT ${column(alias, 'id')} FROM ${name(tables.tableOf(link.target))} ${name(alias)} WHERE ${met}`
  const most = oneOf ? mostNamed(link.target, condition) : null
  const among =
    most === null
      ? sql`${key} IN (${found})`
      : most > 1
        ? sql`${key} = ANY(ARRAY(${found}))`
        : // Not unknown where there is no such record, but false: then its opposite is true.
          sql`${key} = coalesce((${found}), ${literal(NOBODY)}::uuid)`
  // Where there is no other end it is false, not unknown.
  return isRequired ? among : sql`(${key} IS NOT NULL AND ${among})`
}

/** The key of no record. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** How many records at most a condition lets through that names them, as by a code or a slug; null for any other. */
function mostNamed(model: RecordModel, condition: object): number | null {
  const counts = Object.entries(condition as Where).flatMap(([key, meant]) => {
    if (key === 'AND') return [meant].flat().flatMap((part) => mostNamed(model, part as object) ?? [])
    if (key === 'OR' || key === 'NOT' || !fieldOf(model, key).isUnique) return []
    if (!isOperators(meant)) return [1]
    return Array.isArray(meant.in) ? [meant.in.length] : []
  })
  return counts.length > 0 ? Math.min(...counts) : null
}

function onColumn({ name: field, type }: Field, column: Template, meant: unknown): Template {
  if (meant === null) return sql`${column} IS NULL`
  if (!isOperators(meant)) return sql`${column} = ${constant(type, meant)}`
  const insensitive = meant.mode === 'insensitive'
  return and(
    Object.entries(meant)
      .filter(([operator, operand]) => operator !== 'mode' && operand !== undefined)
      .map(([operator, operand]) => {
        switch (operator) {
          case 'equals':
            return insensitive
              ? sql`${column} ILIKE ${value(operand)}`
              : onColumn({ name: field, type } as Field, column, operand)
          case 'not':
            return operand === null ? sql`${column} IS NOT NULL` : sql`${column} <> ${constant(type, operand)}`
          case 'in':
            return isOneOf(type, column, operand as unknown[])
          case 'notIn':
            return sql`NOT (${isOneOf(type, column, operand as unknown[])})`
          case 'gt':
            return sql`${column} > ${constant(type, operand)}`
          case 'gte':
            return sql`${column} >= ${constant(type, operand)}`
          case 'lt':
            return sql`${column} < ${constant(type, operand)}`
          case 'lte':
            return sql`${column} <= ${constant(type, operand)}`
          case 'hasSome':
            return sql`${column} && ${value(operand)}`
        }
        if (insensitive && operator === 'contains') return sql`${column} ILIKE ${value(`%${operand}%`)}`
        if (insensitive && operator === 'startsWith') return sql`${column} ILIKE ${value(`${operand}%`)}`
        throw new Error(`No SQL for ${field}.${operator}.`)
      }),
  )
}

const isOperators = (meant: unknown): meant is Where =>
  typeof meant === 'object' && meant !== null && ![Date, InSql, Array].some((kind) => meant instanceof kind)

function isOneOf(type: string, column: Template, values: unknown[]): Template {
  // What is seen at a clearance is written out: it differs little, and the planner reckons with it.
  if (type === 'Visibility')
    return sql`${column} IN (${joined(
      values.map((one) => literal(String(one))),
      ', ',
    )})`
  if (values.length === 0) return sql`false`
  if (values.length === 1) return sql`${column} = ${constant(type, values[0])}`
  return sql`${column} = ANY(${value(values.map(plain))})`
}

function constant(type: string, operand: unknown): Template {
  if (operand instanceof InSql) return operand.sql
  return type === 'Visibility' ? literal(String(operand)) : value(plain(operand))
}

/** As the database reads it: days and instants in ISO 8601, whatever the time zone of the process. */
const plain = (operand: unknown) => (operand instanceof Date ? operand.toISOString() : operand)
