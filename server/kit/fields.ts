import { getRefFromModel } from '@pothos/plugin-prisma'
import { selectedFieldNames } from '@pothos/selection-mapper'
import type { GraphQLResolveInfo } from 'graphql'
import { type RecordModel, sees, visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { documentationOf, fieldOf, targetOf } from './datamodel.ts'
import { type ListArgs, type Listed, listArguments, listComplexity, listOf, listQuery } from './list.ts'
import { readAs } from './reading.ts'
import { UncertainDateRef, uncertainDateOf } from './uncertain-date.ts'

// The fields that relations and groups of columns become. Documentation comes from the model's `///`.

// biome-ignore lint/suspicious/noExplicitAny: Pothos' field builder is generic in the model and in the whole schema; these helpers serve every model.
export type Fields = any
type Row = Record<string, unknown>
type Nested = (query: object, path?: { getType: () => string; paths: { name: string }[][] }) => { select?: object }

/** Where an operation asks for nothing of the records themselves, their columns are still needed for cursors and rules. */
export function whole<Q extends { select?: object }>(query: Q): Q {
  return query.select && Object.keys(query.select).length === 0 ? { ...query, select: undefined } : query
}

const modelOf = (t: Fields): RecordModel => t.model
export const refOf = (model: RecordModel) => getRefFromModel(model, builder)

/** A column of the record, as the scalar or enum `type`. Nullable where the column is. */
export function column(t: Fields, name: string, type: unknown) {
  const model = modelOf(t)
  return t.expose(name, { type, nullable: !fieldOf(model, name).isRequired, description: documentationOf(model, name) })
}

/** The date that the columns `nameEdtf`, `nameEarliest`, `nameLatest` and `nameBasis` make. */
export function uncertainDate(t: Fields, name: string) {
  return t.field({
    type: UncertainDateRef,
    nullable: true,
    description: documentationOf(modelOf(t), `${name}Edtf`),
    extensions: readAs({ as: 'date', name }),
    resolve: (row: Row) => uncertainDateOf(row, name),
  })
}

/** The record at the other end of a to-one relation; null where there is none or the actor may not see it. */
export function one(t: Fields, relation: string) {
  const model = modelOf(t)
  const target = targetOf(model, relation)
  return t.field({
    type: refOf(target),
    nullable: !fieldOf(model, relation).isRequired,
    description: documentationOf(model, relation),
    extensions: {
      ...readAs({ as: 'one', relation }),
      pothosPrismaSelect: (_args: object, _ctx: Context, nested: Nested) => ({ select: { [relation]: nested({}) } }),
      pothosPrismaLoaded: (row: Row) => row[relation] !== undefined,
    },
    resolve: (row: Row, _args: object, ctx: Context) => {
      const other = row[relation] as Row | null
      return other && sees(ctx, target, other) ? other : null
    },
  })
}

/** Every visible record of a relation that stays small by nature, such as the names of an organisation. */
export function all(t: Fields, relation: string, orderBy: object[]) {
  const model = modelOf(t)
  const target = targetOf(model, relation)
  return t.field({
    type: [refOf(target)],
    description: documentationOf(model, relation),
    extensions: {
      ...readAs({ as: 'all', relation, where: (ctx) => visible(ctx, target), orderBy }),
      pothosPrismaSelect: (_args: object, ctx: Context, nested: Nested) => ({
        select: { [relation]: nested({ where: visible(ctx, target), orderBy }) },
      }),
      pothosPrismaLoaded: (row: Row) => row[relation] !== undefined,
    },
    resolve: (row: Row) => row[relation],
  })
}

const NODES = [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]]

interface ManyOptions {
  /** What narrows the relation, where the field is a part of it. */
  within?: object
  /** The to-one relation of a join model that leads on to the records listed. */
  through?: string
  description?: string
}

/** A to-many relation as a connection: its page, limited in SQL, and its count come with the parent's query. */
export function many(t: Fields, relation: string, { within, through, description }: ManyOptions = {}) {
  const model = modelOf(t)
  const join = targetOf(model, relation)
  const target = through ? targetOf(join, through) : join
  const narrowing = within && !through ? [within] : []

  /** The relation's own query: that of the list, or that of the join rows which lead to the list. */
  const relationQuery = (
    { where, orderBy, take }: { where: object; orderBy?: object[]; take?: number },
    ctx: Context,
  ) =>
    through
      ? {
          where: { AND: [visible(ctx, join), within ?? {}, { [through]: where }] },
          orderBy: orderBy?.map((column) => ({ [through]: column })),
          take,
        }
      : { where, orderBy, take }

  return t.field({
    type: listOf(target).connection,
    args: listArguments(t, target),
    description: description ?? documentationOf(model, relation),
    complexity: listComplexity,
    extensions: {
      ...readAs({ as: 'many', relation, within, through }),
      pothosPrismaSelect: (args: ListArgs, ctx: Context, nested: Nested, selection: () => ReadonlySet<string>) => {
        try {
          const { where, query } = listQuery(target, args, ctx, narrowing)
          const { count, rows } = asks(selection())
          const lines = { getType: () => target, paths: NODES }
          const { where: counted } = relationQuery({ where }, ctx)
          return {
            select: {
              ...(count ? { _count: { select: { [relation]: { where: counted } } } } : {}),
              ...(rows
                ? {
                    [relation]: through
                      ? { ...relationQuery(query, ctx), select: { [through]: whole(nested({}, lines)) } }
                      : whole(nested(relationQuery(query, ctx), lines)),
                  }
                : {}),
            },
          }
        } catch {
          return { select: {} } // The resolver below meets the same arguments and says what is wrong at its own path.
        }
      },
      pothosPrismaLoaded: (row: Row, info: GraphQLResolveInfo, ctx: Context) => {
        const { count, rows } = asks(selectedFieldNames(ctx, info))
        return (
          (!rows || row[relation] !== undefined) &&
          (!count || (row._count as Row | undefined)?.[relation] !== undefined)
        )
      },
    },
    resolve: (row: Row, args: ListArgs, ctx: Context): Listed => {
      const { page } = listQuery(target, args, ctx, narrowing)
      const found = (row[relation] ?? []) as Row[]
      return {
        ...page.connection(through ? found.map((joined) => joined[through] as Row) : found),
        totalCount: ((row._count as Row | undefined)?.[relation] ?? 0) as number,
      }
    },
  })
}

function asks(names: ReadonlySet<string>): { count: boolean; rows: boolean } {
  return { count: names.has('totalCount'), rows: ['edges', 'nodes', 'pageInfo'].some((name) => names.has(name)) }
}
