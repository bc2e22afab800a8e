// How a commitment or request comes along: plain rules, without database or schema.

export type CommitmentStatus = 'PLEDGED' | 'IN_PROGRESS' | 'FULFILLED' | 'LAPSED' | 'UNKNOWN'

/** Where each state can lead. What was fulfilled or lapsed by mistake is put right with an update, not a move. */
export const commitmentMoves: Record<CommitmentStatus, readonly CommitmentStatus[]> = {
  UNKNOWN: ['PLEDGED', 'IN_PROGRESS', 'FULFILLED', 'LAPSED'],
  PLEDGED: ['IN_PROGRESS', 'FULFILLED', 'LAPSED'],
  IN_PROGRESS: ['FULFILLED', 'LAPSED'],
  LAPSED: ['IN_PROGRESS'],
  FULFILLED: [],
}

/** Why a commitment cannot go from one state to the other; null where it can. */
export function refusedMove(from: CommitmentStatus, to: CommitmentStatus): string | null {
  const moves = commitmentMoves[from]
  if (moves.includes(to)) return null
  const possible = moves.length > 0 ? `From there it can go to ${moves.join(', ')}.` : 'From there it goes nowhere.'
  return `It is ${from}. ${possible}`
}
