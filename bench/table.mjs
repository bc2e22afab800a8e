import { execFileSync } from 'node:child_process'
import { labels, node } from './contestants.mjs'

// The one table: ratios first, since those are what carries over to another machine. A row for each contestant; what
// changes with the number of connections stands side by side, the rest is told of the number in the middle.

const number = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–')
const cpu = (row) => row.serverMs + row.databaseMs

export function table(results, machine, { size, rounds, seconds, connections }) {
  const counts = connections.split(',').map(Number)
  const middle = counts[Math.floor(counts.length / 2)]
  const head = [
    'work',
    'contestant',
    `throughput over ${counts.join(' / ')}, limit = 1`,
    `Entente is × over ${counts.join(' / ')}`,
    'processor time, Entente = 1',
    'server ms',
    'database ms',
    'p50 ms',
    'p99 ms',
    'memory MB',
  ]
  const lines = [...new Set(results.map(({ work }) => work))].flatMap((work) => {
    const rows = results.filter((row) => row.work === work)
    const at = (contestant, count) =>
      rows.find((row) => row.contestant === contestant && row.connections === count) ?? Number.NaN
    const ratios = (of) => counts.map((count) => number(of(count), 2)).join(' / ')
    // What writes is compared with raw SQL.
    const limit = rows.some(({ contestant }) => contestant === 'limit') ? 'limit' : 'raw'
    return [...new Set(rows.map(({ contestant }) => contestant))].map((contestant) => {
      const row = at(contestant, middle)
      return [
        work,
        labels[contestant],
        ratios((count) => at(contestant, count).perSecond / at(limit, count).perSecond),
        ratios((count) => at('entente', count).perSecond / at(contestant, count).perSecond),
        number(cpu(row) / cpu(at('entente', middle)), 2),
        number(row.serverMs, 2),
        number(row.databaseMs, 2),
        number(row.p50, 1),
        number(row.p99, 1),
        number(at(contestant, counts.at(-1)).memory, 0),
      ]
    })
  })
  const version = execFileSync(node, ['-v'], { encoding: 'utf8' }).trim()
  return [
    `${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${version}, ${size} data, medians of ${rounds} rounds of ${seconds} s in turns; processor and response times over ${middle} connections, memory after ${counts.at(-1)}.`,
    '',
    ...[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')
}
