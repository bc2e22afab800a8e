import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createToken } from '../../server/access/tokens.ts'
import type { AppDeps } from '../../server/app.ts'
import type { Replicas } from '../../server/database/replicas/replicas.ts'
import { NOW, scratch } from '../kit/world.ts'
import { type Got, type Served, serve } from './both.ts'

// Mutations by the lane: nobody can tell, and none is done twice.

let deps: AppDeps
let express: Served
let usual: Served
const tokens = { EDITOR: '', READER: '' }
let count = 0

beforeAll(async () => {
  const { database } = await scratch('seeded')
  for (const role of ['EDITOR', 'READER'] as const)
    ({ text: tokens[role] } = await createToken(database.prisma, { name: role, role }))
  deps = { database, now: () => NOW }
  express = await serve(deps, { token: 1_000_000 })
  usual = await serve(deps, { lane: false, token: 1_000_000 })
  await usual.send(sent(topic({ slug: 'there-already' })))
})
afterAll(() => Promise.all([express, usual].map((served) => served?.stop())))

const ANSWER = '{ __typename ... on Topic { version kind labels { label } } ... on Error { message } }'
const CREATE = `mutation Enter($input: CreateTopicInput!) { createTopic(input: $input) ${ANSWER} }`
const CREATE_TWO = `mutation ($one: CreateTopicInput!, $other: CreateTopicInput!) {
  one: createTopic(input: $one) ${ANSWER} other: createTopic(input: $other) ${ANSWER} }`

/** A topic like no other, whose slug and label are of one length each time. */
function topic(more: object = {}) {
  const slug = `lane-${1000 + count++}`
  return {
    slug,
    kind: 'THEME',
    labels: [{ label: `${slug} ${slug.split('').reverse().join('')}`, language: 'en' }],
    ...more,
  }
}
const sent = (input: object, role: keyof typeof tokens | null = 'EDITOR', more: Record<string, string> = {}) => ({
  body: JSON.stringify({ query: CREATE, variables: { input } }),
  headers: { ...(role ? { authorization: `Bearer ${tokens[role]}` } : {}), ...more },
})
const told = ({ status, headers, text, line }: Got) => ({
  status,
  headers: { ...headers, ratelimit: undefined },
  text: text.replaceAll(/lane-\d+ \d+-enal/g, 'label'),
  line,
})

async function known(service: Served, role: keyof typeof tokens | null = 'EDITOR') {
  await service.send(sent(topic(), role))
  await service.send(sent(topic(), role))
}

describe('alike are the answers', () => {
  test.each<[string, object, keyof typeof tokens | null, boolean]>([
    ['to what is entered', {}, 'EDITOR', true],
    ['to mistakes', { slug: 'No Slug', kind: 'THEME', labels: [{ label: ' ', language: 'en' }] }, 'EDITOR', true],
    ['to what is there already', { slug: 'there-already', labels: [] }, 'EDITOR', true],
    ['to whoever may not', {}, 'READER', true],
    ['to strangers', {}, null, true],
    ['to values of another type', { kind: 'NOTHING' }, 'EDITOR', false],
  ])('%s', async (_, more, role, byLane) => {
    for (const service of [express, usual]) await known(service, role)
    const [by, without] = [await express.send(sent(topic(more), role)), await usual.send(sent(topic(more), role))]
    expect(told(by)).toEqual(told(without))
    expect([by.express, without.express], by.text).toEqual([byLane, false])
  })

  test('and budgets pay for each once', async () => {
    const left = async (service: Served) => {
      const { headers } = await service.send(sent(topic()))
      return Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1])
    }
    const spent = []
    for (const service of [express, usual]) {
      await known(service)
      spent.push((await left(service)) - (await left(service)))
    }
    expect(spent[0]).toBe(spent[1])
    expect(spent[0]).toBeGreaterThan(1_000)
  })
})

test('a query with the same head of a request has a head of its own', async () => {
  const query = { body: JSON.stringify({ query: '{ topics(first: 1) { nodes { slug } } }' }) }
  for (const service of [express, usual]) {
    await known(service, null)
    await service.send(query)
  }
  const [read, write] = [await express.send(query), await express.send(sent(topic(), null))]
  expect([read.express, write.express]).toEqual([true, true])
  expect(read.headers).toEqual((await usual.send(query)).headers)
  expect(read.headers['cache-control']).not.toBe(write.headers['cache-control'])
})

test('under an Idempotency-Key a mutation is left to Yoga, which does not repeat it', async () => {
  await known(express)
  const once = sent(topic(), 'EDITOR', { 'idempotency-key': 'a-key-of-the-lane' })
  const [first, again] = [await express.send(once), await express.send(once)]
  expect([first.express, again.express, again.headers['idempotency-replayed']]).toEqual([false, false, 'true'])
  expect(again.text).toBe(first.text)
})

test('with replicas, Yoga tells the position of the answer', async () => {
  const replicas = { showing: async () => null, end: async () => ({ timeline: 1, lsn: 5n }) } as unknown as Replicas
  const service = await serve({ ...deps, replicas })
  onTestFinished(() => service.stop())
  await known(service)
  const answer = await service.send(sent(topic()))
  expect(answer.express).toBe(false)
  expect(answer.headers['entente-position']).toBeDefined()
})

test('what fails inside is done once, logged once and told as without the lane', async () => {
  const results = []
  for (const lane of [true, false]) {
    const { database } = await scratch('seeded')
    const { text } = await createToken(database.prisma, { name: 'desk', role: 'EDITOR' })
    const service = await serve({ database, now: () => NOW }, { lane })
    onTestFinished(() => service.stop())
    const ask = (one: object, other: object) =>
      service.send({
        body: JSON.stringify({ query: CREATE_TWO, variables: { one, other } }),
        headers: { authorization: `Bearer ${text}` },
      })
    for (let n = 0; n < 2; n++) await ask(topic(), topic())
    await database.pool.query(
      `ALTER TABLE topic ADD CONSTRAINT fails CHECK (1 / (length(slug) - 4) IS NOT NULL) NOT VALID`,
    )
    service.lines.length = 0
    // The first is written, the second divides by zero. Done again, the first would be there already.
    const first = topic()
    const answer = await ask(first, topic({ slug: 'abcd' }))
    const { rows } = await database.pool.query('SELECT slug FROM topic WHERE slug = $1', [first.slug])
    const logged = service.lines.map(({ level, message }) => [level, message])
    const { actor: _, ...line } = answer.line
    results.push({ ...told(answer), line, rows: rows.length, logged })
  }
  const [by, without] = results
  expect(by).toEqual(without)
  expect(by).toMatchObject({ rows: 1 })
  expect(JSON.parse(by?.text ?? '').errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR')
})
