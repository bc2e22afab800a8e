import { describe, expect, test } from 'vitest'
import * as sdk from '../../sdk/src/index.ts'
import { data, failure, fake, type Prepared, plain, refused, url } from './fake.ts'

// What a call fails with: the class, and what it knows.

const ask = (answer: Prepared) =>
  failure(sdk.createClient({ url, fetch: fake(answer).fetch, retries: 0 }).request('{ hello }'))

const kinds = sdk as unknown as Record<string, new () => Error>
const ancestors = (error: unknown) =>
  Object.keys(kinds)
    .filter((name) => name.endsWith('Error') && error instanceof (kinds[name] as never))
    .sort()

describe('the code of the first error decides the class', () => {
  test.each([
    ['NOT_FOUND', 'NotFoundError'],
    ['BAD_USER_INPUT', 'BadInputError'],
    ['UNAUTHENTICATED', 'UnauthenticatedError'],
    ['FORBIDDEN', 'ForbiddenError'],
    ['QUERY_TOO_COMPLEX', 'QueryTooComplexError'],
    ['QUERY_TOO_DEEP', 'QueryTooComplexError'],
    ['QUERY_TOO_BROAD', 'QueryTooComplexError'],
    ['QUERY_TOO_LONG', 'QueryTooComplexError'],
    ['RATE_LIMITED', 'RateLimitedError'],
    ['INTERNAL_SERVER_ERROR', 'InternalServerError'],
  ])('%s: %s', async (code, name) => {
    const error = await ask(refused(code, { message: 'Told by the server.' }))
    expect(ancestors(error)).toEqual(['EntenteError', 'GraphQLRequestError', 'ResponseError', name].sort())
    expect(error).toMatchObject({ name, code, message: 'Told by the server.', status: 200 })
  })

  test('a code that nobody knows yet', async () => {
    const error = await ask(refused('TEAPOT'))
    expect(ancestors(error)).toEqual(['EntenteError', 'GraphQLRequestError', 'ResponseError'])
    expect(error).toMatchObject({ name: 'GraphQLRequestError', code: 'TEAPOT' })
  })

  test('no code at all', async () => {
    expect(await ask(new Response('{"errors":[{"message":"No."}]}'))).toMatchObject({
      code: 'UNKNOWN',
      message: 'No.',
      errors: [{ message: 'No.' }],
    })
  })
})

test('an error keeps the path, the argument, the partial data and the id of the request', async () => {
  const error = await ask(
    refused('BAD_USER_INPUT', {
      path: ['activities', 'nodes', 0],
      extensions: { argument: 'filter.kinds' },
      partial: { activities: null, topics: { totalCount: 3 } },
      headers: { 'x-request-id': 'from-the-header' },
    }),
  )
  expect(error).toMatchObject({
    path: ['activities', 'nodes', 0],
    argument: 'filter.kinds',
    data: { activities: null, topics: { totalCount: 3 } },
    requestId: 'from-the-header',
  })
})

test('the id of the request is also taken from the error, where headers are hidden', async () => {
  expect(await ask(refused('INTERNAL_SERVER_ERROR', { extensions: { requestId: 'from-the-error' } }))).toMatchObject({
    requestId: 'from-the-error',
  })
  expect(await ask(refused('INTERNAL_SERVER_ERROR'))).toMatchObject({
    requestId: null,
    path: [],
    argument: null,
    data: undefined,
  })
})

test('of several errors all are kept, and the message says how many there are', async () => {
  const errors = ['One.', 'Two.', 'Three.'].map((message) => ({ message, extensions: { code: 'FORBIDDEN' } }))
  const error = await ask(new Response(JSON.stringify({ errors, data: {} })))
  expect(error).toMatchObject({ message: 'One. (and 2 more)', errors })
})

test('a query that is too large knows the limit and its own size', async () => {
  expect(await ask(refused('QUERY_TOO_DEEP', { extensions: { limit: 20, value: 31 } }))).toMatchObject({
    limit: 20,
    value: 31,
  })
  expect(await ask(refused('QUERY_TOO_DEEP'))).toMatchObject({ limit: null, value: null })
})

test('too many requests know how long to wait', async () => {
  expect(await ask(plain(429, '', { 'retry-after': '7' }))).toMatchObject({ retryAfterMs: 7000 })
  expect(await ask(plain(429))).toMatchObject({ retryAfterMs: null })
})

describe('HTTP without GraphQL', () => {
  test.each([
    [401, 'UnauthenticatedError', 'UNAUTHENTICATED'],
    [403, 'ForbiddenError', 'FORBIDDEN'],
    [429, 'RateLimitedError', 'RATE_LIMITED'],
  ])('%i is %s', async (status, name, code) => {
    expect(await ask(plain(status))).toMatchObject({ name, code, status, errors: [] })
  })

  test.each([200, 204, 302, 404, 413, 500, 502])('%i is HttpError', async (status) => {
    const error = await ask(plain(status, status === 204 ? (null as never) : `<html>${'x'.repeat(2000)}`))
    expect(ancestors(error)).toEqual(['EntenteError', 'HttpError', 'ResponseError'])
    expect(error).toMatchObject({
      code: `HTTP_${status}`,
      status,
      body: status === 204 ? '' : expect.stringMatching(/^<html>x+$/),
    })
    expect((error as sdk.HttpError).body.length).toBeLessThanOrEqual(1000)
  })

  test.each([
    'null',
    '17',
    '"text"',
    '[]',
    '{}',
    '{"data":null}',
    '{"error":"no"}',
    '{"errors":[]}',
    '{"errors":"no"}',
  ])('%s is no GraphQL answer either', async (body) => {
    expect(await ask(new Response(body))).toBeInstanceOf(sdk.HttpError)
  })
})

test('an error of the network says where, and why as far as fetch tells', async () => {
  const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') })
  const error = await ask(cause)
  expect(ancestors(error)).toEqual(['EntenteError', 'NetworkError'])
  expect(error).toMatchObject({
    code: 'NETWORK_ERROR',
    cause,
    message: `No answer from ${url}: fetch failed: connect ECONNREFUSED 127.0.0.1:1`,
  })
  const thrown = () => {
    throw 'offline'
  }
  const other = await failure(
    sdk.createClient({ url: `${url}?key=secret`, fetch: thrown, retries: 0 }).request('{ hello }'),
  )
  expect(other).toMatchObject({ message: `No answer from ${url}: offline` })
})

test('the response is at hand, and stays out of logs', async () => {
  const error = (await ask(refused('FORBIDDEN', { headers: { 'set-cookie': 'secret' } }))) as sdk.ForbiddenError
  expect(error.response.headers.get('content-type')).toBeTruthy()
  expect(Object.keys(error)).not.toContain('response')
})

describe('get', () => {
  const get = (answer: Response, by: sdk.ActivityBy = { slug: 'a' }) =>
    failure(sdk.createClient({ url, fetch: fake(answer).fetch }).activities.get(by))

  test('fails where the server says nothing and has nothing', async () => {
    expect(await get(data({ activity: null }))).toMatchObject({
      name: 'NotFoundError',
      code: 'NOT_FOUND',
      message: 'There is no such record.',
    })
  })

  test('fails where the id is that of another record', async () => {
    expect(await get(data({ node: { __typename: 'Topic' } }), { id: 'Topic:1' })).toMatchObject({
      name: 'NotFoundError',
      message: 'There is no such record, but a Topic.',
    })
  })

  test('needs a key, also where no compiler asks for it', () => {
    const client = sdk.createClient({ url, fetch: fake(data({})).fetch })
    expect(() => client.activities.get({} as never)).toThrow(new TypeError('get needs slug or id.'))
  })
})
