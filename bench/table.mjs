import { execFileSync } from 'node:child_process'
import { labels, node } from './contestants.mjs'

// The one table: ratios first, since those are what carries over to another machine.

const number = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–')

export function table(results, machine, { size, rounds, seconds }) {
  const cases = [...new Set(results.map(({ work, connections }) => `${work} ${connections}`))]
  const lines = cases.flatMap((name) => {
    const [work, connections] = name.split(' ')
    const rows = results.filter((row) => row.work === work && row.connections === Number(connections))
    const entente = rows.find(({ contestant }) => contestant === 'entente')
    const limit = rows.find(({ contestant }) => contestant === 'limit')
    const cpu = (row) => row.serverMs + row.databaseMs
    return rows.map((row) =>
      [
        `| ${work}`,
        connections,
        labels[row.contestant],
        limit ? number(row.perSecond / limit.perSecond, 2) : '–',
        entente ? number(entente.perSecond / row.perSecond, 2) : '–',
        entente ? number(cpu(row) / cpu(entente), 2) : '–',
        number(row.serverMs, 2),
        number(row.databaseMs, 2),
        number(row.p50, 1),
        number(row.p99, 1),
        `${number(row.memory, 0)} |`,
      ].join(' | '),
    )
  })
  return [
    `${machine}, Node ${execFileSync(node, ['-v'], { encoding: 'utf8' }).trim()}, ${size} data, medians of ${rounds} rounds of ${seconds} s in turns.`,
    '',
    '| work | connections | contestant | throughput, limit = 1 | Entente is × | its processor time, Entente = 1 | server ms | database ms | p50 ms | p99 ms | memory MB |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}
