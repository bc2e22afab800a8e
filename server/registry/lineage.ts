import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'

// How far the walk goes at most: deeper than any real history of ministries.
const MAX_GENERATIONS = 20

interface Change {
  id: string
  fromId: string
  toId: string
}

/** The changes connected to an organisation, walked both ways through those the actor may see. */
export async function lineageOf(organization: { id: string }, _args: object, ctx: Context, info: GraphQLResolveInfo) {
  const seen = visible(ctx, 'OrganizationChange')
  const known = new Set([organization.id])
  const changes = new Set<string>()
  let reached = [organization.id]
  for (let generation = 0; reached.length > 0 && generation < MAX_GENERATIONS; generation++) {
    const found: Change[] = await ctx.db.organizationChange.findMany({
      where: { AND: [seen, { OR: [{ fromId: { in: reached } }, { toId: { in: reached } }] }] },
      select: { id: true, fromId: true, toId: true },
    })
    for (const { id } of found) changes.add(id)
    reached = found.flatMap(({ fromId, toId }) => [fromId, toId]).filter((id) => !known.has(id))
    for (const id of reached) known.add(id)
  }
  if (changes.size === 0) return []
  return ctx.db.organizationChange.findMany({
    ...queryFromInfo({ context: ctx, info, typeName: 'OrganizationChange' }),
    where: { AND: [seen, { id: { in: [...changes] } }] },
    orderBy: [
      { dateEarliest: { sort: 'asc', nulls: 'last' } },
      { dateLatest: { sort: 'asc', nulls: 'last' } },
      { id: 'asc' },
    ],
  } as never)
}
