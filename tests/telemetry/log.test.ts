import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createToken } from '../../server/access/tokens.ts'
import { openLog } from '../../server/telemetry/log.ts'
import { scratch, seeded, type World } from '../kit/world.ts'
import { follow } from '../write/follow.ts'
import { type Watched, watched } from './watched.ts'

// What the log tells of each request, and what it never tells.

let world: World
let service: Watched
beforeEach(async () => {
  world ??= await scratch('seeded')
  service = watched(world.database)
})

const UUID = /^[\da-f-]{36}$/
const QUESTION = 'query Titles { activities(first: 2) { nodes { title } } }'

test('a question leaves one line', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  await service.ask(QUESTION, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } })
  expect(service.lines()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      message: 'request',
      requestId: expect.stringMatching(UUID),
      traceId,
      actor: 'anonymous',
      operation: 'query',
      name: 'Titles',
      document: createHash('sha256').update(QUESTION).digest('hex'),
      cost: expect.any(Number),
      way: 'compiled',
      path: '/graphql',
      status: 200,
      codes: [],
      ms: expect.any(Number),
    },
  ])
})

test('so does what is refused, and says with which codes', async () => {
  await service.ask('{ nonsense }')
  await service.ask('{ country(code: "no country") { code } }')
  await service.ask('{ country(code: "KR") { code } }', { headers: { authorization: 'Bearer nobody' } })
  await service.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
  expect(service.lines().map(({ status, codes, path }) => [status, codes, path])).toEqual([
    [200, ['GRAPHQL_VALIDATION_FAILED'], '/graphql'],
    [200, [expect.any(String)], '/graphql'],
    [401, ['UNAUTHENTICATED'], '/graphql'],
    [400, ['BAD_REQUEST'], '/graphql'],
  ])
})

test('who looks in whether the server is well is not told of above debug', async () => {
  for (const path of ['/health', '/ready', '/anything?token=secret']) await service.fetch(path)
  expect(service.lines().map(({ level, path }) => [level, path])).toEqual([
    ['debug', '/health'],
    ['debug', '/ready'],
    ['debug', 'other'],
  ])
})

test('what writes is told with the holder of the token, by id', async () => {
  const { text, token } = await createToken(world.database.prisma, { name: 'Kim Minji', role: 'EDITOR' })
  await service.ask('mutation { createTopic(input: { slug: "logged", kind: THEME }) { __typename } }', {
    headers: { authorization: `Bearer ${text}` },
  })
  expect(service.lines()).toMatchObject([{ actor: `token ${token.id}`, operation: 'mutation', way: 'resolvers' }])
  expect(service.text()).not.toContain('Kim')
})

test('a subscription leaves a line when it begins and one when it ends', async () => {
  const following = await follow(service)
  following.stop()
  await expect
    .poll(() => service.lines())
    .toMatchObject([
      { message: 'request', operation: 'subscription', status: 200 },
      { message: 'subscription ended', events: 0, ms: expect.any(Number), requestId: expect.stringMatching(UUID) },
    ])
})

test('neither tokens nor what a request carries is in the log, wherever it is put', async () => {
  const { text: token } = await createToken(world.database.prisma, { name: 'Kim Minji', role: 'ADMIN' })
  const secrets = [
    token,
    'entente_thisLooksLikeATokenToo00',
    'kim.minji@example.go.kr',
    '+82 2 2100 1234',
    'Gwanghwamun 1',
  ]
  const signed = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJraW0ifQ.c2lnbmF0dXJl'
  const person = await world.database.prisma.person.findFirstOrThrow()
  const create = `mutation ($input: CreatePersonContactInput!) { createPersonContact(input: $input) { __typename } }`
  for (const secret of secrets) {
    const literal = JSON.stringify(secret)
    const bearer = { authorization: `Bearer ${token}` }
    const failing = { ...bearer, 'x-break': `invalid input: ${literal}` }
    const header = encodeURIComponent(secret)
    await service.ask(create, {
      headers: bearer,
      variables: { input: { person: person.id, kind: 'EMAIL', value: secret } },
    })
    await service.ask(create, {
      headers: failing,
      variables: { input: { person: person.id, kind: 'EMAIL', value: secret } },
    })
    await service.ask(`{ search(query: ${literal}) { totalCount } }`, { headers: failing })
    await service.ask(`{ country(code: ${literal}) { code } }`, { headers: bearer })
    await service.ask(`{ country(code: """${secret}""") { code } }`, { headers: failing })
    await service.ask(`{ ${secret} }`)
    await service.ask(`query ($a: Int) { countries(first: $a) { totalCount } }`, {
      variables: { a: secret, [secret]: secret },
    })
    await service.ask(QUESTION, { headers: { authorization: `Bearer ${secret.replace(/[^\w.-]/g, '')}` } })
    await service.ask(QUESTION, { headers: { authorization: `Bearer ${signed}` } })
    await service.ask(QUESTION, {
      headers: {
        cookie: `session=${header}`,
        'user-agent': header,
        referer: `http://x/${header}`,
        traceparent: header,
      },
    })
    await service.ask(create, { headers: { ...bearer, 'idempotency-key': header } })
    await service.fetch(`/graphql?query=${encodeURIComponent(`{ ${secret} }`)}&token=${header}`)
    await service.fetch(`/${header}`)
    await service.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: secret })
    await service.fetch('/graphql', { method: 'POST', headers: { 'content-type': header }, body: secret })
  }
  // In a name of a GraphQL document and in the id of a request there is room for a token.
  const name = 'entente_thisIsANameAndATokenAsWell'
  await service.ask(`query ${name} { ${name}: activities { totalCount } }`, {
    headers: { 'x-request-id': name, 'x-break': name },
  })
  const text = service.text()
  expect(service.lines().filter(({ level }) => level === 'error').length).toBeGreaterThan(secrets.length * 2)
  for (const secret of [...secrets, signed, name]) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(encodeURIComponent(secret))
    expect(text).not.toContain(JSON.stringify(secret).slice(1, -1))
  }
})

test('what looks like a secret is taken out of any line, whoever writes it', () => {
  const written: string[] = []
  const log = openLog({ level: 'info', to: { write: (line) => written.push(line) } })
  log({ level: 'error', message: 'cannot reach postgresql://entente:hunter2!@db:5432/x', stack: 'Bearer abc.def' })
  log({ message: 'x', deep: { token: 'entente_abcdefghijklmnop0123', mail: ['kim@example.org'] } })
  log({ level: 'debug', message: 'below the level' })
  const text = written.join('')
  expect(text).not.toMatch(/hunter2|abc\.def|abcdefgh|kim@|below/)
  expect(text).toContain('postgresql://entente:…@db:5432/x')
  for (const line of text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
})

test('on a terminal a line is for people', () => {
  const written: string[] = []
  const log = openLog({ level: 'warn', text: true, to: { write: (line) => written.push(line) } })
  log({ message: 'request', status: 200 })
  log({ level: 'error', message: 'It broke.', requestId: 'r-1', stack: 'Error: It broke.\n    at x' })
  expect(written.join('')).toMatch(/^\d\d:\d\d:\d\d ERROR It broke\. requestId=r-1\nError: It broke\.\n {4}at x\n$/)
})

test('the line of a request that failed inside and the masked answer have the same id', async () => {
  const { database } = await seeded()
  const failing = watched(database)
  const answer = await failing.ask(QUESTION, { headers: { 'x-break': 'The cause.' } })
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: { requestId: string } }[] }
  expect(errors[0]?.message).not.toContain('cause')
  const { requestId } = errors[0]?.extensions ?? {}
  expect(failing.lines()).toMatchObject([
    { level: 'error', message: 'The cause.', requestId, stack: expect.stringContaining('at ') },
    { level: 'info', message: 'request', requestId, codes: ['INTERNAL_SERVER_ERROR'] },
  ])
})
