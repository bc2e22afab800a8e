import type { RecordModel } from '../access/visibility.ts'
import { maySee, seenBy } from '../access/visibility.ts'
import type { Context } from '../context.ts'

/**
 * The key of the record into which the one with this slug went, if the actor may know of that slug. Whether they
 * see the record itself is for the caller to ask.
 */
export async function aliased(
  db: Pick<Context['db'], 'slugAlias'>,
  ctx: Pick<Context, 'actor'>,
  model: RecordModel,
  slug: string,
): Promise<string | null> {
  const alias = await db.slugAlias.findUnique({ where: { record_slug: { record: model, slug } } })
  return alias && maySee(ctx, alias.visibility) ? alias.recordId : null
}

/** The condition under which the actor may know of a slug that a record of the model had. */
export const knownAliases = (ctx: Pick<Context, 'actor'>, model: RecordModel) => ({
  record: model,
  visibility: { in: [...seenBy(ctx)] },
})

/** The same for many slugs: the keys of the records into which those went, by slug. */
export async function allAliased(
  ctx: Context,
  model: RecordModel,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const where = { ...knownAliases(ctx, model), slug: { in: [...slugs] } }
  const aliases = await ctx.db.slugAlias.findMany({ where })
  return new Map(aliases.map(({ slug, recordId }) => [slug, recordId]))
}
