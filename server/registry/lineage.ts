import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { type Sql, sql, visibleSql } from '../kit/sql.ts'

// How far the walk goes at most: deeper than any real history of ministries.
const MAX_GENERATIONS = 20

export const lineageOrder = [
  { dateEarliest: { sort: 'asc', nulls: 'last' } },
  { dateLatest: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
]

/** The ids of the changes connected to an organisation, walked both ways through those the actor may see. */
export const lineageKeys = (ctx: Context, organization: Sql): Sql => sql`
  WITH RECURSIVE reached (id, generation) AS (
    SELECT ${organization}, 0
    UNION
    SELECT either.id, reached.generation + 1
    FROM reached
    JOIN organization_change step ON reached.id IN (step.from_id, step.to_id) AND ${visibleSql(ctx, 'OrganizationChange', 'step')}
    CROSS JOIN LATERAL (VALUES (step.from_id), (step.to_id)) AS either (id)
    WHERE reached.generation < ${MAX_GENERATIONS - 1}::int AND either.id <> reached.id
  )
  SELECT step.id FROM organization_change step
  WHERE (step.from_id IN (SELECT id FROM reached) OR step.to_id IN (SELECT id FROM reached))`

/** The changes connected to an organisation, oldest first. */
export async function lineageOf({ id }: { id: string }, _args: object, ctx: Context, info: GraphQLResolveInfo) {
  const keys = await ctx.db.$queryRaw<{ id: string }[]>(lineageKeys(ctx, sql`${id}::uuid`))
  if (keys.length === 0) return []
  return ctx.db.organizationChange.findMany({
    ...queryFromInfo({ context: ctx, info, typeName: 'OrganizationChange' }),
    where: { AND: [visible(ctx, 'OrganizationChange'), { id: { in: keys.map((key) => key.id) } }] },
    orderBy: lineageOrder,
  } as never)
}
