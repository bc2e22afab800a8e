// A place in the log that the primary writes and its replicas replay (PostgreSQL's LSN). With each promotion of a
// replica a new timeline begins, which has what the one before had up to there.

export interface LogPosition {
  timeline: number
  lsn: bigint
}

/** PostgreSQL writes the two halves of the number in hexadecimal, `0/16B3748`. */
export function lsnOf(text: string): bigint {
  const [high = '', low = ''] = text.split('/')
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}

const hex = (number: bigint | number, digits: number) => number.toString(16).toUpperCase().padStart(digits, '0')

/** As a text that compares as the position does: 8 digits of the timeline and 16 of the place. */
export const writePosition = ({ timeline, lsn }: LogPosition): string => hex(timeline, 8) + hex(lsn, 16)

/** Null where the text is no position. */
export function readPosition(text: string): LogPosition | null {
  const [, timeline, lsn] = /^([\dA-F]{8})([\dA-F]{16})$/.exec(text) ?? []
  return timeline && lsn ? { timeline: Number.parseInt(timeline, 16), lsn: BigInt(`0x${lsn}`) } : null
}

/**
 * Whether a server on the primary's timeline that has replayed its log up to `reached` has everything that the primary
 * still has of what was written up to `wanted`. What was written on an earlier timeline after the new one began is lost
 * to the primary too.
 */
export const includes = (reached: LogPosition, wanted: LogPosition): boolean =>
  reached.timeline >= wanted.timeline && reached.lsn >= wanted.lsn
