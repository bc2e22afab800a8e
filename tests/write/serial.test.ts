import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CommitmentStatus, commitmentMoves } from '../../server/registry/commitments.rules.ts'
import { compareWays } from '../kit/both-ways.ts'
import { type Data, pglite, scratch, type World } from '../kit/world.ts'
import { type Answer, explain, type Held, type Operation, type State } from './serial.model.ts'

compareWays(false)

// Whatever several people do at once, what they are told and what is left could have come from doing it one
// after the other, in some order.

const statuses = Object.keys(commitmentMoves) as CommitmentStatus[]
const slugs = ['alpha', 'beta', 'gamma', 'delta']

/** A wish, made an operation by what is on record when the round begins. */
const wish = fc.record({
  kind: fc.constantFrom(...(['create', 'update', 'update', 'move', 'move', 'delete', 'merge'] as const)),
  which: fc.nat(3),
  other: fc.nat(3),
  status: fc.constantFrom(...statuses),
  stale: fc.integer({ min: 0, max: 9 }),
})
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never
const rounds = fc.array(wish, { minLength: 5, maxLength: 5 })

function operationOf({ kind, which, other, status, stale }: Wish, title: string, { records }: State): Operation {
  const ids = Object.keys(records).sort()
  const slug = slugs[which] as string
  if (kind === 'create' || ids.length < 2) return { kind: 'create', slug, title, status }
  const at = (index: number) => ids[index % ids.length] as string
  const version = (id: string) => (records[id] as Held).version + (stale === 0 ? 1 : 0)
  const id = at(which)
  if (kind === 'merge') {
    const duplicate = at(which + 1 + (other % (ids.length - 1)))
    return { kind, survivor: id, duplicate, versions: [version(id), version(duplicate)] }
  }
  if (kind === 'update') return { kind, id, expected: version(id), title }
  return kind === 'move' ? { kind, id, expected: version(id), to: status } : { kind, id, expected: version(id) }
}

function callOf(operation: Operation): string {
  switch (operation.kind) {
    case 'create':
      return `createCommitment(input: { slug: "${operation.slug}", kind: PLEDGE, title: "${operation.title}", status: ${operation.status} })`
    case 'update':
      return `updateCommitment(id: "${operation.id}", expectedVersion: ${operation.expected}, input: { title: "${operation.title}" })`
    case 'move':
      return `moveCommitment(id: "${operation.id}", expectedVersion: ${operation.expected}, to: ${operation.to}, reason: "So.")`
    case 'delete':
      return `deleteRecord(id: "${operation.id}", expectedVersion: ${operation.expected})`
    case 'merge':
      return `mergeRecords(survivor: "${operation.survivor}", duplicate: "${operation.duplicate}", survivorVersion: ${operation.versions[0]}, duplicateVersion: ${operation.versions[1]})`
  }
}

const shows: Record<Operation['kind'], string> = {
  create: '... on Commitment { version id }',
  update: '... on Commitment { version id }',
  move: '... on Commitment { version id }',
  delete: '',
  merge: '',
}

describe('the search for an order', () => {
  const held = (version: number, title: string): Held => ({ slug: 'a', title, status: 'PLEDGED', version })
  const before: State = { records: { x: held(1, 'old') }, aliases: {} }
  const update = (title: string): Operation => ({ kind: 'update', id: 'x', expected: 1, title })

  test('finds it, whatever the order in which the answers came', () => {
    const answers: Answer[] = [
      { type: 'ConflictError', version: 2 },
      { type: 'Commitment', version: 2, id: 'x' },
    ]
    const done = ['one', 'two'].map((title, index) => ({ operation: update(title), answer: answers[index] as Answer }))
    expect(explain(before, done, { records: { x: held(2, 'two') }, aliases: {} })).toEqual([
      update('two'),
      update('one'),
    ])
  })

  test('finds none for a lost update, a wrong answer or a wrong end', () => {
    const both = ['one', 'two'].map((title) => ({
      operation: update(title),
      answer: { type: 'Commitment', version: 2, id: 'x' },
    }))
    expect(explain(before, both, { records: { x: held(2, 'two') }, aliases: {} })).toBeNull()
    const alone = both.slice(0, 1)
    expect(explain(before, alone, { records: { x: held(2, 'one') }, aliases: {} })).not.toBeNull()
    expect(explain(before, alone, { records: { x: held(3, 'one') }, aliases: {} })).toBeNull()
    expect(explain(before, alone, { records: { x: held(2, 'old') }, aliases: {} })).toBeNull()
  })
})

describe.skipIf(pglite)('on a server', () => {
  let world: World
  beforeAll(async () => {
    world = await scratch()
  })

  async function state(): Promise<State> {
    const { pool } = world.database
    const records = await pool.query<Held & { id: string }>(
      `SELECT 'Commitment:' || id AS id, slug, title, status, version FROM commitment`,
    )
    const aliases = await pool.query<{ slug: string; id: string }>(
      `SELECT slug, 'Commitment:' || record_id AS id FROM slug_alias WHERE record = 'Commitment'`,
    )
    return {
      records: Object.fromEntries(records.rows.map(({ id, ...held }) => [id, held])),
      aliases: Object.fromEntries(aliases.rows.map(({ slug, id }) => [slug, id])),
    }
  }

  async function answerOf(operation: Operation): Promise<Answer> {
    const { result }: Data = await world.ask(
      `mutation { result: ${callOf(operation)} { __typename ... on ConflictError { currentVersion } ${shows[operation.kind]} } }`,
      { role: 'EDITOR' },
    )
    const { __typename: type, currentVersion, version = currentVersion, id } = result
    return { type, ...(version === undefined ? {} : { version }), ...(id === undefined ? {} : { id }) }
  }

  test('random mutations at once are told and end as in some order', async () => {
    const kinds = new Set<string>()
    const sampled = fc.sample(rounds, { seed: 20261121, numRuns: 30 })
    for (const [round, wishes] of sampled.entries()) {
      const before = await state()
      const operations = wishes.map((one, index) => operationOf(one, `Round ${round}, ${index}`, before))
      const done = await Promise.all(
        operations.map(async (operation) => ({ operation, answer: await answerOf(operation) })),
      )
      const after = await state()
      for (const { operation, answer } of done) kinds.add(`${operation.kind} ${answer.type}`)
      expect(explain(before, done, after), JSON.stringify({ before, done, after }, null, 1)).not.toBeNull()
    }
    // The rounds were worth something: everything was done, and refused, at least once.
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'create Commitment',
        'create DuplicateError',
        'update Commitment',
        'update ConflictError',
        'move Commitment',
        'move InvalidInputError',
        'delete DeletedRecord',
        'merge Merge',
      ]),
    )
  })
})
