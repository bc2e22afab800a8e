import pino from 'pino'

// The log: one line of JSON for each event, on a terminal one for people. It tells what was done and never what was
// said: no variables, no headers, no names. What looks like a secret or like a way to reach a person is taken out of
// every line all the same, should some message hold it.

export const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type Level = (typeof levels)[number]

/** Notes an event. `level` is info where it is not said. */
export type Log = (event: Record<string, unknown>) => void

/** What is taken out, each behind a sign without which it is not even looked for: most lines have none of them. */
const secrets: [sign: string, secret: RegExp][] = [
  // Our tokens, signed tokens, whatever follows the word Bearer.
  ['entente_', /\bentente_[\w-]{16,}/g],
  ['eyJ', /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g],
  ['earer ', /\b[Bb]earer [\w.~+/=-]+/g],
  // The password in an address.
  ['://', /(?<=:\/\/[^\s/:@"]*:)[^\s@"]+(?=@)/g],
  // Mail addresses and telephone numbers.
  ['@', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['+', /\+\d[\d ()./-]{6,}\d/g],
]

/** A line without what no log should hold. */
export function scrubbed(line: string): string {
  return secrets.reduce((rest, [sign, secret]) => (rest.includes(sign) ? rest.replace(secret, '…') : rest), line)
}

interface Settings {
  level: Level
  /** Lines for people, instead of JSON. */
  text?: boolean
  /** Where the lines go: a file descriptor, or something that takes them. */
  to: number | { write(line: string): unknown }
}

export function openLog({ level, text = false, to }: Settings): Log {
  const plain = typeof to === 'number' ? pino.destination({ fd: to, sync: false }) : to
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: scrubbed },
    },
    text ? { write: (line: string) => void plain.write(forPeople(JSON.parse(line))) } : plain,
  )
  return (given) => {
    const of = (given.level ?? 'info') as Exclude<Level, 'silent'>
    if (!logger.isLevelEnabled(of)) return
    const { level: _, ...event } = given
    logger[of](event)
  }
}

function forPeople({ level, time, message, stack, ...rest }: Record<string, unknown>): string {
  const details = Object.entries(rest).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`,
  )
  const head = [String(time).slice(11, 19), String(level).toUpperCase().padEnd(5), message ?? '', ...details].join(' ')
  return stack ? `${head}\n${stack}\n` : `${head}\n`
}
