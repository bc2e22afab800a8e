import type { Command } from '../control.ts'
import type { Log } from './log.ts'

// Whoever can open the database may do everything in it, so what is done by commands is noted: which, how long it took,
// what came of it. Not the words of the command: they name people and files.

/** The commands, each of which leaves a line in the log. */
export function audited(commands: Record<string, Command>, log: Log): Record<string, Command> {
  return Object.fromEntries(
    Object.entries(commands).map(([name, command]) => {
      const noted: Command = async (words, line) => {
        const began = performance.now()
        const tell = (event: object) =>
          log({ message: 'command', command: name, ...event, ms: Math.round(performance.now() - began) })
        try {
          const result = await command(words, line)
          tell({ outcome: 'done', ...about(result) })
          return result
        } catch (error) {
          tell({ level: 'warn', outcome: 'failed', error: (error as Error).constructor.name })
          throw error
        }
      }
      return [name, noted]
    }),
  )
}

const TOLD = ['id', 'role', 'created', 'updated', 'unchanged', 'written']

/** Of what a command answers: the token that it is about, and numbers. */
function about(result: unknown): Record<string, unknown> {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return {}
  return Object.fromEntries(Object.entries(result).filter(([name]) => TOLD.includes(name)))
}
