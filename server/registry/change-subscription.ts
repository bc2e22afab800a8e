import { GraphQLError } from 'graphql'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { forgetLoaded } from '../kit/load.ts'
import { type Cursors, cursorsOf, type Position } from './change-cursor.ts'
import type { ChangeFilter } from './change-feed.ts'
import { changesForAll, settledEndForAll } from './change-sharing.ts'
import { ChangeEdge, ChangeFilterInput, filterOf } from './changes.ts'
import { type News, newsOf } from './news.ts'

// The feed, live. A subscriber holds a position and nothing else: what comes next is read from the database when
// the client is ready for it, so a slow client costs no more memory than a fast one.

/** Read at a time; the next are read when these were taken. */
const BATCH = 50

async function subscribe(ctx: Context, filter: ChangeFilter, after: string | null) {
  const cursors = await cursorsOf(ctx)
  const news = newsOf(ctx)
  try {
    const position = after === null ? await settledEndForAll(ctx) : cursors.decode(after, 'after')
    return follow(ctx, filter, position, cursors, news)
  } catch (error) {
    news.stop()
    throw error
  }
}

async function* follow(ctx: Context, filter: ChangeFilter, from: Position, cursors: Cursors, news: News) {
  let position = from
  try {
    while (!news.over) {
      const until = await settledEndForAll(ctx)
      const rows = await changesForAll(ctx, filter, { after: position, until, most: BATCH })
      // Whoever lost the right to see is shown no more, so this is asked when all that may be told is read. A client
      // that asks again learns why.
      if (!(await isStill(ctx))) return
      for (const row of rows) {
        if (news.over) return
        forgetLoaded(ctx)
        yield { cursor: cursors.encode(row), node: row }
      }
      const last = rows.length === BATCH ? rows.at(-1) : undefined
      position = last ?? until
      if (!last) await news.next()
    }
  } finally {
    news.stop()
  }
}

/** Whether the actor is who they were when they subscribed. */
async function isStill({ actor, identify }: Context): Promise<boolean> {
  try {
    const now = await identify()
    return now.id === actor.id && now.role === actor.role && now.clearance === actor.clearance
  } catch (error) {
    if (error instanceof GraphQLError) return false
    throw error
  }
}

builder.subscriptionField('changed', (t) =>
  t.field({
    type: ChangeEdge,
    args: {
      filter: t.arg({ type: ChangeFilterInput, description: 'Only changes that meet this.' }),
      after: t.arg.string({
        description:
          'Begin after this cursor of the changes: whoever resumes from the last one misses none and sees none twice. `beginning` stands before the first. Null for what comes from now on.',
      }),
    },
    description:
      'Each change of a record you may see, as it becomes settled. Ends when the server stops or your token is no longer valid; resume from the last cursor.',
    subscribe: (_root, { filter, after }, ctx) => subscribe(ctx, filterOf(filter, ctx), after ?? null) as never,
    resolve: (edge) => edge as never,
  }),
)
