import type { Config } from '../config.ts'
import { type Log, openLog } from './log.ts'

/**
 * The log of a process, as it is configured: on a terminal only what went wrong, in lines for people, because a person
 * who tries something needs no line for each click; else everything, in JSON.
 */
export function logOf(
  { logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>,
  stream: { isTTY?: boolean; fd: number },
): Log {
  return openLog({
    level: logLevel === 'auto' ? (stream.isTTY ? 'warn' : 'info') : logLevel,
    text: logFormat === 'text' || (logFormat === 'auto' && stream.isTTY === true),
    to: stream.fd,
  })
}
