import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { listen } from '../../../server/http.ts'
import { chooser, random } from '../../kit/generate.ts'
import { scratch, type World } from '../../kit/world.ts'
import { knownOf } from '../../read/known.ts'
import { type Known, Operations } from '../../read/operations.ts'
import { anyValue, corruptDocument, corruptValue } from './corrupt.ts'
import { anyRequest, plainRequest, type Sent } from './requests.ts'

// Random requests, right and wrong, made from the schema: whatever comes, the server answers, never with an error of
// its own, and answers the next. A round is told by its number, and is the same on every machine.

/** A few with every change; thousands in a run of their own. */
const ROUNDS = Number(process.env.ENTENTE_FUZZ_ROUNDS ?? 10)
const FIRST = Number(process.env.ENTENTE_FUZZ_FIRST ?? 1)
const TIMEOUT = 60_000 + ROUNDS * 500

const rounds = Array.from({ length: ROUNDS }, (_, index) => FIRST + index)

let world: World
let known: Known
const rejected: unknown[] = []
const noteRejection = (reason: unknown) => rejected.push(reason)

beforeAll(async () => {
  world = await scratch('seeded')
  known = await knownOf(world)
  process.on('unhandledRejection', noteRejection)
})
afterAll(() => process.off('unhandledRejection', noteRejection))

/** Sends it; all that may never happen did not. */
async function survives(round: number, { path, init }: Sent): Promise<void> {
  const told = `round ${round}: ${init.method} ${path}\n${JSON.stringify([...new Headers(init.headers)])}\n${init.body}`
  const stop = new AbortController()
  const response = await world.fetch(path, { ...init, signal: stop.signal })
  expect(response.status, told).toBeLessThan(500)
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('json')) {
    const { errors = [] } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] }
    expect(
      errors.map(({ extensions }) => extensions.code),
      told,
    ).not.toContain('INTERNAL_SERVER_ERROR')
    expect(errors.length, told).toBeLessThanOrEqual(10)
    for (const { message } of errors) expect(message.length, told).toBeLessThanOrEqual(1_000)
  } else {
    // Events as well: what is asked here is no subscription, and its events have an end.
    expect(await response.text(), told).not.toContain('INTERNAL_SERVER_ERROR')
  }
  stop.abort()
  expect(
    world.log.filter(({ level }) => level === 'error'),
    told,
  ).toEqual([])
  expect(rejected, told).toEqual([])
  expect(await world.ask('{ country(code: "KR") { code } }'), told).toEqual({ country: { code: 'KR' } })
}

/** What a round does to an operation that means something. */
const kinds: Record<string, (choose: ReturnType<typeof chooser>, operations: Operations) => Sent> = {
  'valid queries': (_, operations) => plainRequest(operations.next()),
  'valid mutations': (_, operations) => asEditor(plainRequest(operations.next('mutation'))),
  'documents made wrong': (choose, operations) => {
    const { query, variables } = operations.next(choose.among(['query', 'query', 'mutation']))
    return asEditor(plainRequest({ query: corruptDocument(choose, query), variables }))
  },
  'variables made wrong': (choose, operations) => {
    let operation = operations.next(choose.among(['query', 'mutation']))
    while (Object.keys(operation.variables).length === 0)
      operation = operations.next(choose.among(['query', 'mutation']))
    const variables = corruptValue(choose, operation.variables) as Record<string, unknown>
    return asEditor(plainRequest({ ...operation, variables }))
  },
  'references of gateways': (choose) => {
    const query = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename } }'
    const right = { __typename: 'Topic', id: choose.among(known.ids), slug: choose.among(known.words) }
    return plainRequest({ query, variables: { refs: [right, corruptValue(choose, right), anyValue(choose)] } })
  },
  requests: (choose, operations) => anyRequest(choose, operations.next(choose.among(['query', 'mutation']))),
}

function asEditor({ path, init }: Sent): Sent {
  return { path, init: { ...init, headers: { ...(init.headers as object), 'x-test-role': 'ADMIN' } } }
}

test.each(Object.entries(kinds))('%s', { timeout: TIMEOUT }, async (name, make) => {
  for (const round of rounds) {
    const choose = chooser(random(round * 7_919 + name.length))
    await survives(round, make(choose, new Operations(choose, known)))
  }
})

describe('over a connection', () => {
  /** What comes back until the server closes, or the other side has said what it had to say. */
  async function talk(port: number, bytes: Buffer, hangUp: boolean): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => {})
    // Half of a request is waited for until whoever began it hangs up; to a whole one the answer is waited for.
    if (hangUp) socket.end(bytes)
    else socket.write(bytes)
    await once(socket, 'close')
    return Buffer.concat(chunks).toString('latin1')
  }

  const body = '{"query":"{ __typename }"}'
  const whole = [
    'POST /graphql HTTP/1.1',
    'Host: entente.test',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
  const pieces = [
    '\r\n',
    '\0',
    ' ',
    ':',
    'HTTP/9.9',
    '\xff',
    'Host: a b',
    'Transfer-Encoding: chunked',
    '0\r\n\r\n',
    '//',
    '%',
    '*',
    '{',
    '[',
  ]

  test('what is hardly HTTP is refused or cut off', { timeout: TIMEOUT }, async () => {
    const log: Record<string, unknown>[] = []
    const app = createApp({ database: world.database, log: (event) => log.push(event) })
    const server = await listen(app as never, '127.0.0.1', 0)
    const port = Number(new URL(server.url).port)
    for (const round of rounds) {
      const choose = chooser(random(round))
      let text = whole
      for (let count = 0; count < 1 + choose.next() * 3; count++) {
        const at = Math.floor(choose.next() * text.length)
        const cut = at + Math.floor(choose.next() * 8)
        text = text.slice(0, at) + choose.among(pieces) + text.slice(choose.among([at, cut]))
      }
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(await talk(port, Buffer.from(text, 'latin1'), true))?.[1] ?? 400)
      expect(status, `round ${round}: ${JSON.stringify(text)}`).toBeLessThan(500)
      expect(
        log.filter(({ level }) => level === 'error'),
        `round ${round}: ${JSON.stringify(text)}`,
      ).toEqual([])
      expect(await talk(port, Buffer.from(whole), false)).toContain('{"data":{"__typename":"Query"}}')
    }
    await server.drain(0)
    expect(rejected).toEqual([])
  })
})
