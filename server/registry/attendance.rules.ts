// Who came: plain rules, without database or schema.

export type ParticipationStatus =
  | 'INVITED'
  | 'NOMINATED'
  | 'CONFIRMED'
  | 'ATTENDED'
  | 'DECLINED'
  | 'NO_SHOW'
  | 'UNKNOWN'
export type ActivityStatus = 'PLANNED' | 'CONFIRMED' | 'HELD' | 'POSTPONED' | 'CANCELLED' | 'UNKNOWN'

const outcomes: readonly ParticipationStatus[] = ['ATTENDED', 'DECLINED', 'NO_SHOW']

/**
 * What can be recorded of someone who was expected. Whoever had declined may have come all the same; what was
 * recorded by mistake is put right with an update.
 */
export const attendanceMoves: Record<ParticipationStatus, readonly ParticipationStatus[]> = {
  INVITED: outcomes,
  NOMINATED: outcomes,
  CONFIRMED: outcomes,
  UNKNOWN: outcomes,
  DECLINED: ['ATTENDED'],
  ATTENDED: [],
  NO_SHOW: [],
}

/** Why a participation cannot go from one state to the other; null where it can. */
export function refusedAttendance(from: ParticipationStatus, to: ParticipationStatus): string | null {
  if (!outcomes.includes(to)) return `is ${to}. Attendance is one of ${outcomes.join(', ')}.`
  if (attendanceMoves[from].includes(to)) return null
  return from === 'DECLINED'
    ? 'is DECLINED already. All that can follow is that they came all the same: ATTENDED.'
    : `is ${from} already. What was recorded by mistake is put right with updateParticipation.`
}

/** The state of an activity to which someone came, or why nobody can have come to it. */
export function afterComing(status: ActivityStatus): { to: ActivityStatus } | { refused: string } {
  if (status !== 'CANCELLED') return { to: 'HELD' }
  return { refused: 'It is CANCELLED: nobody comes to what was called off. Change its status first.' }
}

/** Hours by which the first place on earth is ahead of UTC. */
const AHEAD = 14

/** Why nobody can have come or stayed away yet; null where the first day has begun somewhere, or is not known. */
export function tooEarly(startsEarliest: Date | null, now: Date): string | null {
  if (!startsEarliest || startsEarliest.getTime() - AHEAD * 3_600_000 <= now.getTime()) return null
  const day = startsEarliest.toISOString().slice(0, 10)
  return `It begins on ${day} at the earliest. Who came is known when it has begun; until then, only who declined.`
}
