import type { Context } from '../context.ts'
import type { Position } from './change-cursor.ts'
import { type ChangeFilter, type ChangeRow, changesBetween, settledEnd } from './change-feed.ts'

// A piece of news wakes all who follow the feed on this process, and most of them then want to know the same: where
// the feed ends, and what came since the last time. It is read once for all.

type Followed = Pick<Context, 'db' | 'notifier' | 'actor'>

interface Shared {
  end: ReturnType<typeof shared<Position>>
  rows: ReturnType<typeof shared<ChangeRow[]>>
}

const sharedBy = new WeakMap<object, Shared>()

function sharedIn({ notifier }: Followed): Shared {
  const known = sharedBy.get(notifier) ?? { end: shared<Position>(), rows: shared<ChangeRow[]>() }
  sharedBy.set(notifier, known)
  return known
}

/** As `settledEnd`, for all who ask at once. */
export const settledEndForAll = (ctx: Followed): Promise<Position> => sharedIn(ctx).end('', () => settledEnd(ctx))

/** As `changesBetween`, for all of one clearance who ask the same at once. */
export function changesForAll(
  ctx: Context,
  filter: ChangeFilter,
  bounds: { after: Position; until: Position; most: number },
): Promise<ChangeRow[]> {
  const key = JSON.stringify([ctx.actor.clearance, filter, bounds], (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return sharedIn(ctx).rows(key, () => changesBetween(ctx, filter, bounds))
}

/**
 * Reads once for all who ask for the same in one turn of the event loop. It begins to read when that is over, so that
 * nobody is told what was so before they asked.
 */
function shared<Value>() {
  const asked = new Map<string, Promise<Value>>()
  return (key: string, read: () => Promise<Value>): Promise<Value> => {
    const known = asked.get(key)
    if (known) return known
    const begun = new Promise((begin) => setImmediate(begin)).then(() => {
      asked.delete(key)
      return read()
    })
    asked.set(key, begun)
    return begun
  }
}
