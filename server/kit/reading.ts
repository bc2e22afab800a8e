import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { Sql } from './sql.ts'

// What a field means to the read compiler, beside its resolver: both ways of answering read one declaration. A
// field that says nothing here, and is no plain column, is answered by its resolver.

export type Reading =
  /** A column of the record. */
  | { as: 'column'; column: string }
  /** The record's global id. */
  | { as: 'id' }
  /** The uncertain date of the columns that begin with `name`. */
  | { as: 'date'; name: string }
  /** The record at the other end of a to-one relation, where the actor sees it. */
  | { as: 'one'; relation: string }
  /** Every row of a relation that stays small; `where` is the condition under which one is shown. */
  | { as: 'all'; relation: string; where: (ctx: Context) => object; orderBy: object[] }
  /** Every visible record of the model whose key is among those that SQL finds from the record's own. */
  | { as: 'reached'; model: RecordModel; keys: (ctx: Context, key: Sql) => Sql; orderBy: object[] }
  /** A to-many relation as a connection. */
  | { as: 'many'; relation: string; within?: object; through?: string }
  /** A root field that lists a model. */
  | { as: 'list'; model: RecordModel }
  /** A root field that looks a record up by a unique column. */
  | { as: 'lookup'; model: RecordModel; argument: string; column: string }
  /** The one record that one of several to-one relations leads to, by relation. */
  | { as: 'oneOf'; relations: Readonly<Record<string, RecordModel>> }
  /** The record with the global id, or the records with the global ids, of an argument. */
  | { as: 'node' | 'nodes' }
  /** The records that the references of other services name. */
  | { as: 'entities' }
  /**
   * A value that the resolver makes of these columns and relations, selected as Prisma does, of its arguments, and,
   * where it says so, of today. `records` are the fields of the value that hold a record, by the relation it is of.
   */
  | { as: 'made'; of: (ctx: Context) => Selected; ofToday?: true; records?: Readonly<Record<string, string>> }
  /** A page of rows that are no records, which the server makes of what its statements select. */
  | { as: 'rows'; ready: (ctx: Context) => Promise<unknown>; of: RowsOf }
  /** The record that stands here under another type. */
  | { as: 'self' }
  /** What a resolver makes without a query of its own for records: readings are looked for in what it holds. */
  | { as: 'resolved' }
  /** The record of this model and key, or the records, in what a resolver made. */
  | { as: 'reference'; of: (source: never) => Reference | null }
  | { as: 'references'; of: (source: never) => readonly Reference[] }
  /** A list of a model within these conditions, in what a resolver made. `args` are those it has besides a list's. */
  | { as: 'within'; model: RecordModel; args: readonly string[]; conditions: Conditions }

/** The page that the arguments ask for, of the rows that belong to the record of the model with this key. */
export type RowsOf = (ctx: Context, model: RecordModel, key: Sql, args: never) => RowsPage

export interface RowsPage {
  rows: Sql
  /** How many there are in all; one row with one whole number. */
  count: Sql
  /** The value of the field, of rows as JSON has them. */
  page(rows: never[], count: number | null): unknown
}

export type Reference = readonly [RecordModel, string]
export type Conditions = (source: never, args: never, ctx: Context) => object[] | Promise<object[]>

/** What Prisma selects of a record: columns, and relations with what is selected of them. */
export interface Selected {
  [field: string]: true | { where?: object; orderBy?: object[]; select: Selected }
}

/** Extensions that tell how a field is read. */
export const readAs = (reading: Reading) => ({ read: reading })

/**
 * Extensions of a field whose resolver needs only these columns and relations of its record, and its arguments.
 * Prisma selects them for the resolver; the compiler has the database send them, and calls the same resolver.
 */
export const madeOf = (of: (ctx: Context) => Selected) => ({
  ...readAs({ as: 'made', of }),
  pothosPrismaSelect: (_args: object, ctx: Context) => ({ select: of(ctx) }),
})

/** Extensions of a field that only the primary can answer, where others are read from replicas. */
export const ofPrimary = { ofPrimary: true }

export const isOfPrimary = (field: { extensions: object } | null | undefined): boolean =>
  field != null && 'ofPrimary' in field.extensions
