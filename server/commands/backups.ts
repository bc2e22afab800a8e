import { dump } from '../backup/dump.ts'
import type { Line } from '../control.ts'
import type { Database } from '../database/open.ts'

/** What `npm run backup` does, on a database that is at hand: whoever asks is told the lines, and keeps them. */
export function backupCommands({ pool }: Pick<Database, 'pool'>) {
  return {
    backup: async (_words: unknown, { tell, signal }: Line) => {
      for await (const lines of dump(pool)) {
        signal.throwIfAborted()
        await tell(lines)
      }
    },
  }
}
