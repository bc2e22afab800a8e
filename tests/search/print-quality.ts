import { loadSeed } from '../../prisma/seed/load.ts'
import { createApp } from '../../server/app.ts'
import { migrate } from '../../server/database/migrate.ts'
import { over } from '../../server/database/open.ts'
import { poolOver, startPglite } from '../../server/database/pglite.ts'
import type { Data } from '../kit/world.ts'
import { measure } from './quality.ts'

// `npm run search:quality`: how well the search answers the judged queries, and which it does not answer well.

const database = await over(poolOver(await startPglite()), String)
await migrate(database.pool)
await loadSeed(database.prisma)
const app = createApp({ database })
const times: number[] = []

const { measured, recall, meanReciprocalRank } = await measure(async (query, variables) => {
  const started = performance.now()
  const response = await app.fetch('http://entente.local/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Data
  if (errors) throw new Error(`${variables.query}: ${JSON.stringify(errors)}`)
  times.push(performance.now() - started)
  return data
})

for (const { query, wants, got, recall, reciprocalRank } of measured) {
  if (recall < 1 || reciprocalRank < 1)
    console.log(`${query}\n  wants ${wants.join(', ')}\n  got   ${got.join(', ') || 'nothing'}`)
}
const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number
console.log(
  `${measured.length} queries: recall@5 ${recall.toFixed(3)}, MRR ${meanReciprocalRank.toFixed(3)}, median ${middle.toFixed(1)} ms on the embedded database.`,
)
process.exit(0)
