/** What a contestant came to in one piece of work over so many connections. */
export interface Row {
  work: string
  connections: number
  contestant: string
  perSecond: number
  serverMs: number
  databaseMs: number
  memory: number
}

/** A piece of work and its numbers, one for each number of connections. */
export type Reached = [work: string, numbers: number[]]

export interface Judgement {
  text: string
  met: Reached[]
  missed: Reached[]
}

export function judged(results: readonly Row[], counts: readonly number[]): Judgement[]
export function aimsTable(judgements: readonly Judgement[]): string
