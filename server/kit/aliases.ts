import type { RecordModel } from '../access/visibility.ts'
import { maySee } from '../access/visibility.ts'
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
