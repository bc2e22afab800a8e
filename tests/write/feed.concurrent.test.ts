import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareWays } from '../kit/both-ways.ts'
import { type Data, pglite, scratch, type World } from '../kit/world.ts'

// Others write between the question asked one way and the other.
compareWays(false)

// Many writers at once, each as slow as it likes, some of whom think better of it; and one who follows the feed
// of changes, going on from the last cursor each time. Whatever was committed is seen, once; nothing else is.

const WRITERS = 8

/** One transaction: so many records, each after a pause in milliseconds; some taken back on the way, or all. */
const transaction = fc.record({
  steps: fc.array(fc.record({ pause: fc.integer({ min: 0, max: 12 }), again: fc.boolean(), takenBack: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  ends: fc.constantFrom('COMMIT', 'COMMIT', 'COMMIT', 'ROLLBACK'),
})
type Transaction = typeof transaction extends fc.Arbitrary<infer T> ? T : never

describe.skipIf(pglite)('on a server', () => {
  let world: World
  let pool: pg.Pool
  beforeAll(async () => {
    world = await scratch()
    pool = new pg.Pool({ connectionString: world.database.pool.options.connectionString, max: WRITERS })
  })
  afterAll(() => pool.end())

  /** Does the transactions one after the other, and returns what each committed: slug and how often it was written. */
  async function writer(name: string, transactions: readonly Transaction[]): Promise<string[][]> {
    const client = await pool.connect()
    const committed: string[][] = []
    try {
      for (const [number, { steps, ends }] of transactions.entries()) {
        const written: string[] = []
        await client.query('BEGIN')
        for (const [index, { pause, again, takenBack }] of steps.entries()) {
          const slug = `${name}-${number}-${index}`
          await client.query('SELECT pg_sleep($1)', [pause / 1_000])
          await client.query('SAVEPOINT step')
          await client.query(`INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), $1, 'THEME')`, [slug])
          if (again) await client.query(`UPDATE topic SET description = 'Again.' WHERE slug = $1`, [slug])
          if (takenBack) await client.query('ROLLBACK TO SAVEPOINT step')
          else written.push(`CREATE ${slug}`, ...(again ? [`UPDATE ${slug}`] : []))
        }
        await client.query(ends)
        if (ends === 'COMMIT') committed.push(written)
      }
    } finally {
      client.release()
    }
    return committed
  }

  /** Follows the feed until nothing comes any more and `isEnough`, or for as long as anyone would wait. */
  async function follower(isEnough: (seen: number) => boolean): Promise<string[]> {
    const slugs = new Map<string, string>()
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; ; page++) {
      const { changes }: Data = await world.ask(
        `query ($first: Int!, $after: String) { changes(first: $first, after: $after, filter: { types: ["Topic"] }) {
          nodes { operation recordId fields { name after } } pageInfo { endCursor } } }`,
        // Pages of every size, so that they end within transactions, too.
        { role: 'EDITOR', variables: { first: 1 + (page % 7), after } },
      )
      for (const { operation, recordId, fields } of changes.nodes) {
        const slug = fields.find(({ name }: Data) => name === 'slug')?.after
        if (slug) slugs.set(recordId, slug)
        seen.push(`${operation} ${slugs.get(recordId)}`)
      }
      after = changes.pageInfo.endCursor ?? after
      if (changes.nodes.length === 0 && isEnough(seen.length)) return seen
    }
  }

  test('a follower that resumes sees each committed change exactly once, and each transaction whole', async () => {
    const plans = fc.sample(fc.array(transaction, { minLength: 6, maxLength: 6 }), { seed: 20261121, numRuns: WRITERS })
    let expected: string[][] | undefined
    const writing = Promise.all(plans.map((plan, index) => writer(`writer-${index}`, plan))).then((committed) => {
      expected = committed.flat()
      return expected
    })
    const seen = await follower((count) => expected !== undefined && count >= expected.flat().length)
    const committed = await writing
    expect(committed.length).toBeGreaterThan(WRITERS)
    expect([...seen].sort()).toEqual(committed.flat().sort())
    for (const changes of committed.filter(({ length }) => length > 0)) {
      const start = seen.indexOf(changes[0] as string)
      expect(seen.slice(start, start + changes.length), 'in its order, and nothing of others between').toEqual(changes)
    }
  }, 60_000)
})
