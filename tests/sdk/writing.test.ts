import { describe, expect, test } from 'vitest'
import { createClient, ForbiddenError, NetworkError } from '../../sdk/src/index.ts'
import { watch } from '../../sdk/src/watch.ts'
import type { RecordModel } from '../../server/access/visibility.ts'
import { encodeGlobalId } from '../../server/kit/ids.ts'
import { scratch } from '../kit/world.ts'
import { mutationExamples, run } from './examples.ts'
import { failure } from './fake.ts'
import { clientOf } from './world.ts'

// The client writes to the real server.

const world = await scratch('seeded')
const client = clientOf(world, { role: 'ADMIN' })

/** A record as somebody may have read it. */
async function anyOf(model: string) {
  const table = world.database.prisma[lower(model) as 'topic']
  const { id, version } = await table.findFirstOrThrow({ orderBy: { id: 'asc' } })
  return { id: encodeGlobalId(model as RecordModel, id), version }
}
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

function must<Result extends object>(result: Result): Exclude<Result, { message: string }> {
  if ('message' in result) throw new Error(String(result.message))
  return result as Exclude<Result, { message: string }>
}
let count = 0
// So unlike each other that none is taken for another's twin.
const subjects = ['Harbours', 'Statistics', 'Land registry', 'Health cards', 'Open budgets', 'Weather', 'Tax returns']
const draft = async (status: 'DRAFT' | 'SIGNED' | 'IN_FORCE') => {
  const input = { kind: 'MOU', slug: `agreement-${++count}`, title: subjects[count % 7] as string, status } as const
  return must(await client.createAgreement(input))
}
const organization = async () =>
  must(
    await client.createOrganization({
      slug: `office-${++count}`,
      classification: 'MINISTRY',
      names: [{ name: subjects[count % 7] as string, language: 'en', kind: 'OFFICIAL' }],
    }),
  )

/** What the five documents have nothing of that an example could change. */
const refused = ['updatePersonContact', 'updateOrganizationChange', 'updateMembership']
const isSure = (method: string) =>
  /^(create|update|delete|set|sign|bring|extend|terminate|move|rename|split)/.test(method)

/** What must have been before, where the first record of the type will not do. */
const before: Record<string, () => Promise<{ id: string; version: number }>> = {
  signAgreement: () => draft('DRAFT'),
  bringAgreementIntoForce: () => draft('SIGNED'),
  extendAgreement: () => draft('IN_FORCE'),
  terminateAgreement: () => draft('IN_FORCE'),
  deleteRecord: () => anyOf('TopicLabel'),
  setVisibility: () => anyOf('Topic'),
  createCitation: () => anyOf('Topic'),
  renameOrganization: organization,
  mergeOrganization: organization,
  splitOrganization: organization,
}

describe('examples of mutations', () => {
  test.each(mutationExamples)('$method', async ({ method, result, code }) => {
    const record = await (before[method]?.() ?? anyOf(result).catch(() => ({ id: 'Topic:1', version: 1 })))
    const printed = await run(code, { client, record })
    expect(printed).not.toMatch(/\bundefined\b|NaN|^$/)
    if (isSure(method) && !refused.includes(method)) expect(printed).toMatch(/[A-Z]\w+:[0-9a-f-]{36}|^\w+$/)
  })
})

test('the answer narrows by its __typename, and says what is wrong', async () => {
  const result = await client.createTopic({ slug: 'Not a slug', kind: 'THEME' })
  expect(result).toMatchObject({
    __typename: 'InvalidInputError',
    message: expect.any(String),
    problems: [{ path: 'input.slug', message: expect.any(String) }],
  })
  const topic = await anyOf('Topic')
  const stale = await client.updateTopic({ id: topic.id, expectedVersion: 99, input: { broader: null } })
  expect(stale).toMatchObject({ __typename: 'ConflictError', expectedVersion: 99, currentVersion: topic.version })
  const { id } = topic
  const forbidden = await clientOf(world).updateTopic({ id, expectedVersion: 1, input: { broader: null } })
  expect(forbidden).toEqual({ __typename: 'ForbiddenError', message: expect.any(String) })
})

test('a mutation whose answer was lost is sent again, done once and answered as the first time', async () => {
  let lost = 0
  const flaky = createClient({
    url: 'http://entente.test/graphql',
    headers: { 'x-test-role': 'EDITOR' },
    fetch: async (url, init) => {
      const response = await world.fetch(new URL(url).pathname, init)
      if (lost++ > 0) return response
      await response.text()
      throw new TypeError('terminated')
    },
  })
  const input = { slug: 'lost-and-found', kind: 'THEME' } as const
  const { data, response, attempts } = await flaky.createTopic(input).withResponse()
  expect(data).toMatchObject({ __typename: 'Topic', slug: 'lost-and-found', version: 1 })
  expect([attempts, response.headers.get('idempotency-replayed')]).toEqual([2, 'true'])
  expect(await world.database.prisma.topic.count({ where: { slug: 'lost-and-found' } })).toBe(1)
  lost = 0
  const unsafe = flaky.createTopic({ ...input, slug: 'lost' }, {}, { idempotencyKey: false })
  expect(await failure(unsafe)).toBeInstanceOf(NetworkError)
})

test('everybody follows what they may see, and those who keep the registry see who and why', async () => {
  const [anonymous, keeper] = [clientOf(world), client].map((who, index) =>
    watch(who, { details: index === 1, after: 'beginning' }),
  )
  const [open, detailed] = [(await anonymous?.next())?.value, (await keeper?.next())?.value]
  expect(open).toMatchObject({ operation: expect.any(String), cursor: expect.any(String) })
  expect(open).not.toHaveProperty('actor')
  expect(detailed).toHaveProperty('actor')
  await Promise.all([anonymous?.return(), keeper?.return()])
  expect(await failure(watch(clientOf(world), { details: true, after: 'beginning' }).next())).toBeInstanceOf(
    ForbiddenError,
  )
})
