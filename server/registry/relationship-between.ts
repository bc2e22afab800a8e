import { queryFromInfo } from '@pothos/plugin-prisma'
import { selectedFieldNames } from '@pothos/selection-mapper'
import type { GraphQLResolveInfo } from 'graphql'
import { type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { whole } from '../kit/fields.ts'
import { whereOf } from '../kit/filter-input.ts'
import { some } from '../kit/filters.ts'
import { type ListArgs, type Listed, listQuery } from '../kit/list.ts'
import { delegateOf } from '../kit/load.ts'
import { readAs } from '../kit/reading.ts'

// What is between some countries: the records that name every one of them.

export interface Between {
  countries: readonly { id: string; code: string }[]
  /** The activities that name every one of them. */
  named: object
  /** The same, and their parts as far as these name no other country. */
  activities: object
  agreements: object
  commitments: object
  /** The ids of what is between them; read once for all fields of an answer that need them. */
  ids(what: 'activities' | 'agreements' | 'commitments'): Promise<string[]>
}

const models = { activities: 'Activity', agreements: 'Agreement', commitments: 'Commitment' } as const

export function between(countries: readonly { id: string; code: string }[], ctx: Context): Between {
  const codes = countries.map(({ code }) => code)
  const ids = countries.map(({ id }) => id)
  const named = { AND: ids.map((id) => some('Activity', 'countries', ctx, { countryId: id })) }
  const namesAll = (model: RecordModel) => whereOf(model, { countries: { all: codes } }, { ctx, path: 'between' })
  const where = {
    activities: withParts(named, ids, ctx),
    agreements: namesAll('Agreement'),
    commitments: namesAll('Commitment'),
  }
  const read = new Map<string, Promise<string[]>>()
  return {
    countries,
    named,
    ...where,
    ids: (what) => {
      const found = read.get(what) ?? idsOf(models[what], where[what], ctx)
      read.set(what, found)
      return found
    },
  }
}

/**
 * The activities that name all the countries, and their parts as far as these name no other country: the
 * lecture of one country's speaker at a workshop of both, but not the delegation's visit to a third.
 */
function withParts(namesAll: object, countryIds: readonly string[], ctx: Context): object {
  const another = { AND: [visible(ctx, 'Country'), { id: { notIn: [...countryIds] } }] }
  const namesAnother = some('Activity', 'countries', ctx, { country: another })
  // On the way from the top of its tree down to the activity itself.
  const onTheWay = (condition: object) => some('Activity', 'ancestors', ctx, { ancestor: condition })
  return { AND: [onTheWay(namesAll), { NOT: onTheWay({ AND: [namesAnother, { NOT: namesAll }] }) }] }
}

async function idsOf(model: RecordModel, where: object, ctx: Context): Promise<string[]> {
  const rows = await delegateOf(ctx, model).findMany({
    where: { AND: [visible(ctx, model), where] },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

type Row = Record<string, unknown>
type ListWithin<Source, Args> = (source: Source, args: Args, ctx: Context) => object[] | Promise<object[]>

/**
 * The options of a field that is a page of the list of a model, within conditions. `path` leads to the records where
 * the nodes hold them, `args` are the arguments it has besides those of a list.
 */
export function listWithin<Source, Args extends ListArgs>(
  model: RecordModel,
  conditions: ListWithin<Source, Args>,
  { path = [], args: more = [] }: { path?: string[]; args?: string[] } = {},
) {
  return {
    extensions: readAs({ as: 'within', model, args: more, conditions: conditions as never }),
    resolve: async (source: Source, args: object, ctx: Context, info: GraphQLResolveInfo) => {
      const within = await conditions(source, args as Args, ctx)
      return (await findWithin(model, within, args as Args, ctx, info, path)) as never
    },
  }
}

async function findWithin(
  model: RecordModel,
  within: object[],
  args: ListArgs,
  ctx: Context,
  info: GraphQLResolveInfo,
  path: string[],
): Promise<Listed> {
  const { page, where, query } = listQuery(model, args, ctx, within)
  const asked = selectedFieldNames(ctx, info)
  const wantsRows = ['edges', 'nodes', 'pageInfo'].some((name) => asked.has(name))
  const paths = [
    ['nodes', ...path],
    ['edges', 'node', ...path],
  ]
  const selection = whole(queryFromInfo({ context: ctx, info, typeName: model, paths }))
  const rows: Row[] = wantsRows ? await delegateOf(ctx, model).findMany({ ...selection, ...query }) : []
  return { ...page.connection(rows), totalCount: () => delegateOf(ctx, model).count({ where }) }
}
