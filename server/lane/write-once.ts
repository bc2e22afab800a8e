import type { ExecutionArgs } from 'graphql'
import { type Deadlines, writeInTime } from '../load/deadline.ts'
import type { Execute, Visit } from '../visit.ts'

/**
 * The answer to a mutation; null where an error has to be said. A mutation that was begun is not begun again: what
 * became of it goes along to Yoga.
 */
export async function writeOnce(
  { deadlines }: { deadlines: Deadlines | undefined },
  args: ExecutionArgs,
  execute: Execute,
  visit: Visit,
): Promise<string | null> {
  const task = async () => (deadlines ? writeInTime(execute, args, deadlines.writeMs) : execute(args))
  visit.written = task()
  try {
    const result = await visit.written
    return result.errors || result.extensions ? null : JSON.stringify(result)
  } catch {
    return null
  }
}
