import { describe, expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'
import { post, refusalOf, serviceWith } from './attack.ts'

// What pages of others can have a visitor's browser send.

const query = JSON.stringify({ query: '{ __typename }' })
const write = 'mutation { deleteTopic(id: "Topic:x") { __typename } }'
const send = async (init: RequestInit, path = '/graphql') => (await seeded()).fetch(path, init)

describe('a body that browsers send without asking', () => {
  const form = new FormData()
  form.set('operations', query)
  form.set('map', '{"0":["variables.file"]}')
  form.set('0', new Blob(['x']))

  test.each<[string, RequestInit]>([
    ['a form', { method: 'POST', body: new URLSearchParams({ query: write }) }],
    ['a form with files', { method: 'POST', body: form }],
    ['plain text', post(query, { 'content-type': 'text/plain' })],
    ['plain text with JSON beside it', post(query, { 'content-type': 'text/plain; application/json' })],
    ['a document', post(write, { 'content-type': 'application/graphql' })],
    ['a list of types', post(query, { 'content-type': 'text/plain, application/json' })],
    ['JSON in another encoding', post(query, { 'content-type': 'application/json; charset=utf-16' })],
    ['JSON by another name', post(query, { 'content-type': 'text/json' })],
  ])('%s is not read', async (_, init) => {
    const { status, extensions } = await refusalOf(await send(init))
    expect({ status, code: extensions.code }).toEqual({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
  })

  test('nothing said about it is not read', async () => {
    const response = await send({ method: 'POST', body: new Blob([query]) })
    expect((await refusalOf(response)).status).toBe(415)
  })

  test.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])(
    '%s is, which they ask for first',
    async (type) => {
      expect((await send(post(query, { 'content-type': type }))).status).toBe(200)
    },
  )
})

test.each([
  ['alone', `query=${encodeURIComponent(write)}`],
  [
    'among others',
    `operationName=W&query=${encodeURIComponent(`query R { __typename } ${write.replace('mutation', 'mutation W')}`)}`,
  ],
])('a mutation over GET, %s, is refused', async (_, parameters) => {
  const response = await send({ headers: { 'x-test-role': 'ADMIN' } }, `/graphql?${parameters}`)
  expect(response.headers.get('allow')).toBe('POST')
  expect((await refusalOf(response)).status).toBe(405)
})

describe('pages', () => {
  const foreign = { origin: 'https://attacker.example' }

  test('any may read what is public, and none with the credentials of a visitor', async () => {
    const preflight = await send({
      method: 'OPTIONS',
      headers: {
        ...foreign,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    const answer = await send(post(query, foreign))
    expect(answer.status).toBe(200)
    for (const { headers } of [preflight, answer]) {
      expect(headers.get('access-control-allow-origin')).toMatch(/^(\*|https:\/\/attacker\.example)$/)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('a server tells which may, and answers no others', async () => {
    const fetch = await serviceWith({ origins: ['https://portal.example.org'] })
    const asked = async (headers: Record<string, string>) => fetch('/graphql', post(query, headers))
    const welcome = await asked({ origin: 'https://portal.example.org' })
    expect(welcome.status).toBe(200)
    expect(welcome.headers.get('access-control-allow-origin')).toBe('https://portal.example.org')
    // GraphiQL, and what is no page at all.
    expect((await asked({ origin: 'http://entente.test', host: 'entente.test' })).status).toBe(200)
    expect((await asked({})).status).toBe(200)
    for (const origin of [
      foreign.origin,
      'null',
      'https://portal.example.org.attacker.example',
      'http://portal.example.org',
    ]) {
      const response = await asked({ origin, host: 'entente.test' })
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      const { status, extensions } = await refusalOf(response)
      expect({ status, code: extensions.code }).toEqual({ status: 403, code: 'ORIGIN_NOT_ALLOWED' })
    }
    const link = await fetch('/graphql?query={__typename}', { headers: foreign })
    expect(link.status).toBe(403)
    const preflight = await fetch('/graphql', {
      method: 'OPTIONS',
      headers: { ...foreign, 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })
})
