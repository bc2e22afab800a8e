import { readFileSync } from 'node:fs'

/** How many of the documents that were asked the compiler answered, and why it left the others. */
export function coverage(path: string): { asked: number; share: number; summary: string } {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const ways = new Map(
    lines.map((line) => JSON.parse(line) as { query: string; how: string }).map(({ query, how }) => [query, how]),
  )
  // What is refused or not found has to be said by the resolvers, whatever can be compiled.
  const asked = [...ways.values()].filter((how) => !/refused|limits|an error has to be said/.test(how))
  const left = asked.filter((how) => how !== 'compiled')
  const reasons = new Map<string, number>()
  for (const how of left) reasons.set(how, (reasons.get(how) ?? 0) + 1)
  const told = [...reasons].sort((a, b) => b[1] - a[1]).map(([how, count]) => `  ${count} × ${how}`)
  const share = asked.length === 0 ? 1 : 1 - left.length / asked.length
  const summary = [
    `Compiled: ${(100 * share).toFixed(1)} % of ${asked.length} different queries that have an answer.`,
    ...told,
  ].join('\n')
  return { asked: asked.length, share, summary }
}
