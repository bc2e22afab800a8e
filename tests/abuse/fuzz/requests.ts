import type { chooser } from '../../kit/generate.ts'
import type { Operation } from '../../read/operations.ts'
import { anyValue } from './corrupt.ts'

// Requests around an operation, from those that every client sends to those that none does.

type Choose = ReturnType<typeof chooser>

export interface Sent {
  path: string
  init: RequestInit
}

const methods = ['GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH']
const types = [
  ...['application/json', 'application/json', 'application/json; charset=utf-8', 'application/graphql', 'text/plain'],
  ...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=latin1'],
  ...['', ';', 'application/json;', '*/*', 'application/JSON', 'application/json, text/plain'],
]
const accepts = [
  ...['application/json', 'application/graphql-response+json', '*/*', 'text/event-stream', 'multipart/mixed'],
  ...['text/html', '', 'x', 'application/json;q=0', 'application/json; charset=utf-16', ','.repeat(500)],
]
const headers: Record<string, string[]> = {
  authorization: ['Bearer', 'Bearer x', 'Basic eDp5', `Bearer ${'x'.repeat(9_000)}`, 'Bearer a.b.c', 'bearer \u00ff'],
  'idempotency-key': ['x', '', 'a b', 'x'.repeat(300), '\u00ff'],
  'x-request-id': ['x', 'x'.repeat(500), '../../..', '\u00e9'.repeat(10)],
  traceparent: ['00-00000000000000000000000000000000-0000000000000000-00', 'x', 'ff-x'],
  'content-encoding': ['gzip', 'identity', 'br, gzip', ''],
  'content-length': ['0', '-1', '1', '1e9', '999999999', 'x'],
  origin: ['null', 'https://attacker.example', 'x', ''],
  'if-none-match': ['*', '"x"'],
  range: ['bytes=0-1'],
  'access-control-request-method': ['DELETE', ''],
  'x-forwarded-for': ['1.2.3.4', 'x', ','.repeat(100)],
  'apollo-federation-include-trace': ['ftv1'],
  expect: ['100-continue'],
}

const params = (choose: Choose, { query, variables }: Operation) => ({
  query,
  variables,
  ...(choose.next() < 0.1 ? { operationName: anyValue(choose) } : {}),
  ...(choose.next() < 0.1 ? { extensions: anyValue(choose) } : {}),
  ...(choose.next() < 0.05 ? { extensions: { persistedQuery: anyValue(choose) } } : {}),
  ...(choose.next() < 0.05 ? { variables: anyValue(choose) } : {}),
  ...(choose.next() < 0.03 ? { query: anyValue(choose) } : {}),
  ...(choose.next() < 0.03 ? { [String(anyValue(choose, 0))]: anyValue(choose) } : {}),
})

/** As every client would send it. */
export function plainRequest(operation: Operation): Sent {
  const body = JSON.stringify(operation)
  return { path: '/graphql', init: { method: 'POST', headers: { 'content-type': 'application/json' }, body } }
}

/** As somebody might send it. */
export function anyRequest(choose: Choose, operation: Operation): Sent {
  const method = choose.among(methods)
  const given = new Headers()
  if (choose.next() < 0.9) given.set('content-type', choose.among(types))
  if (choose.next() < 0.5) given.set('accept', choose.among(accepts))
  for (const [name, values] of Object.entries(headers)) if (choose.next() < 0.08) given.set(name, choose.among(values))
  const body = bodyOf(choose, operation)
  const withBody = method !== 'GET' && method !== 'HEAD' && choose.next() < 0.95
  const path = withBody ? '/graphql' : `/graphql?${searchOf(choose, operation)}`
  return {
    path: choose.next() < 0.03 ? choose.among(['/', '/graphql/', '//graphql', '/health', '/graphql%00']) : path,
    init: { method, headers: given, ...(withBody ? { body } : {}) },
  }
}

function bodyOf(choose: Choose, operation: Operation): BodyInit {
  const text = JSON.stringify(params(choose, operation))
  const at = Math.floor(choose.next() * text.length)
  return choose.among<() => BodyInit>([
    () => text,
    () => text,
    () => text,
    () => text.slice(0, at),
    () => text.slice(0, at) + choose.among(['\u0000', '"', '{', ']', '\\', '\ud800', ',']) + text.slice(at),
    () => `[${text}]`,
    () => `\ufeff${text}`,
    () => JSON.stringify(anyValue(choose)),
    () => new URLSearchParams({ query: operation.query }).toString(),
    () => new Uint8Array(Array.from({ length: 50 }, () => Math.floor(choose.next() * 256))),
    () => `{"query":${JSON.stringify(operation.query)},"variables":${'['.repeat(at)}${']'.repeat(at)}}`,
  ])()
}

function searchOf(choose: Choose, operation: Operation): string {
  const given = Object.entries(params(choose, operation)).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
  ])
  const search = new URLSearchParams(given).toString()
  return choose.next() < 0.2 ? search.slice(0, Math.floor(choose.next() * search.length)) : search
}
