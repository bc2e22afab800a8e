// What was aimed at, and whether a run reached it: each aim by the number that it is about, of each number of
// connections. What a run did not measure says nothing.

const lists = ['page', 'depth', 'statistics', 'first', 'deep']
const compared = ['lookup', ...lists]

/** What a page in the middle may take beside the first where it is to cost the same: as much as one run differs from the next. */
const THE_SAME = 1.1

/** The aims, each with its ratios by what they are of. `at`: the row of a piece of work, a contestant and a number of connections. */
function aims(at, counts) {
  const row = (work, count, contestant = 'entente') => at(work, contestant, count)
  const over = (measure) => counts.map(measure)
  const ahead = (work, of) => over((count) => row(work, count).perSecond / row(work, count, of).perSecond)
  const processor = ({ serverMs, databaseMs }) => serverMs + databaseMs
  const each = (works, ratios) => Object.fromEntries(works.map((work) => [work, ratios(work)]))
  const mean = (ratios) => Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
  const ofPostgraphile = each(compared, (work) => ahead(work, 'postgraphile'))
  return [
    atLeast(
      0.8,
      '× the limit on lists, nested reads and statistics',
      each(lists, (work) => ahead(work, 'limit')),
    ),
    atLeast(
      0.6,
      '× the limit on the look-up',
      each(['lookup'], (work) => ahead(work, 'limit')),
    ),
    atLeast(2, '× PostGraphile', ofPostgraphile),
    atLeast(2.5, '× PostGraphile, geometric mean', {
      all: counts.map((_, index) => mean(compared.map((work) => ofPostgraphile[work][index]))),
    }),
    atLeast(
      5,
      '× Apollo Server + Prisma on each but statistics',
      each(
        compared.filter((work) => work !== 'statistics'),
        (work) => ahead(work, 'apollo'),
      ),
    ),
    atLeast(
      3.5,
      '× Apollo Server + Prisma on statistics',
      each(['statistics'], (work) => ahead(work, 'apollo')),
    ),
    atMost(THE_SAME, '× the processor time of page 1 for the page in the middle', {
      deep: over((count) => processor(row('deep', count)) / processor(row('first', count))),
    }),
    atMost(
      1.3,
      '× the processor time over ten times the data',
      each([...compared, 'briefing'], (work) =>
        over((count) => processor(row(work, count, 'tenfold')) / processor(row(work, count))),
      ),
    ),
    atMost(2, '× the time of PostGraphile for a document never seen before', {
      cold: ahead('cold', 'postgraphile').map((ratio) => 1 / ratio),
    }),
    atMost(
      200,
      'MB of memory of the server',
      each([...compared, 'cold', 'briefing', 'search', 'write'], (work) => over((count) => row(work, count).memory)),
    ),
    atMost(1.5, '× the processor time of raw SQL with the same triggers for a write', {
      write: over((count) => processor(row('write', count)) / processor(row('write', count, 'kept'))),
    }),
  ]
}

const atLeast = (aim, of, ratios) => ({ text: `≥ ${aim} ${of}`, ratios, holds: (ratio) => ratio >= aim })
const atMost = (aim, of, ratios) => ({ text: `≤ ${aim} ${of}`, ratios, holds: (ratio) => ratio <= aim })

/** One row for each aim of which the run measured something: what was reached, and what was missed. */
export function judged(results, counts) {
  const nothing = { perSecond: Number.NaN, serverMs: Number.NaN, databaseMs: Number.NaN, memory: Number.NaN }
  const at = (work, contestant, count) =>
    results.find((row) => row.work === work && row.contestant === contestant && row.connections === count) ?? nothing
  return aims(at, counts).flatMap(({ text, ratios, holds }) => {
    const measured = Object.entries(ratios).filter(([, values]) => values.every(Number.isFinite))
    if (measured.length === 0) return []
    const isMet = ([, values]) => values.every(holds)
    return [{ text, met: measured.filter(isMet), missed: measured.filter((one) => !isMet(one)) }]
  })
}

/** As the last table of a run. */
export function aimsTable(judgements) {
  const told = (list) =>
    list.map(([work, values]) => `${work} ${values.map((value) => rounded(value)).join(' / ')}`).join('; ') || '–'
  const rows = judgements.map(({ text, met, missed }) => [
    text,
    told(met),
    missed.length > 0 ? `**${told(missed)}**` : '–',
  ])
  const head = ['aim', 'met', 'missed']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const rounded = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
