import { appendFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject } from 'vitest'

// Queries are answered in one of two ways, and nobody may be able to tell which: whatever a test asks is asked of
// both, and the answers are compared to the byte. That takes long, so a plain `npm test` compares only where a test
// says so; with ENTENTE_BOTH_WAYS=true, as CI sets it, every document of every test is compared.

export const HOW_READ = 'x-entente-read'

export interface Told {
  status: number
  headers: Headers
  text: string
}

let comparing = process.env.ENTENTE_BOTH_WAYS === 'true'
/** The lane, which reads as the compiled way does, is asked where a test says so. */
let byLane = false

/** Compares whatever the tests of this file ask, or nothing, where others write meanwhile. */
export function compareWays(compares = true): void {
  const usual = comparing
  beforeAll(() => {
    comparing = compares
    byLane = compares
  })
  afterAll(() => {
    comparing = usual
    byLane = false
  })
}

type Fetch = (path: string, init?: RequestInit) => Promise<Response>

/** The ways to the same answer: compiled, by the resolvers, and compiled over a real connection, where the express lane is. */
export interface Ways {
  compiled: Fetch
  resolvers: Fetch
  express: Fetch
}

const told = async (response: Response): Promise<Told> => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
})

/** The answer of the compiled way, after the resolvers have given the same. */
export async function askBothWays(
  { compiled, resolvers, express }: Ways,
  init: RequestInit,
  query: string,
): Promise<Told> {
  const answer = await told(await compiled('/graphql', init))
  const how = answer.headers.get(HOW_READ)
  // A mutation is done once.
  if (how === null || how === 'executed') return answer
  note(query, how)
  if (!comparing || !isNew(init)) return answer
  const other = await told(await resolvers('/graphql', init))
  if (/it failed/.test(how) && !other.text.includes('INTERNAL_SERVER_ERROR')) {
    expect.fail(`The compiled way failed, and the resolvers did not, on\n${query}\n${init.body}`)
  }
  if (comparable(answer) !== comparable(other)) {
    expect.fail(
      `The two ways differ on\n${query}\n${init.body}\n${how}:\n${around(answer, other)}\nresolvers:\n${around(other, answer)}`,
    )
  }
  if (how === 'compiled' && byLane) await askByLane(express, answer, init)
  return answer
}

/**
 * The answer of the compiled way to a plain request: one of the SDK, one that is refused before it is read, one by hash.
 * What a query is answered by the resolvers is the same; what changes something is done once.
 */
export async function fetchBothWays({ compiled, resolvers }: Ways, path: string, init: RequestInit): Promise<Response> {
  const response = await compiled(path, init)
  if (!comparing || !isQuery(path, init)) return response
  const [answer, other] = [await told(response.clone()), await told(await resolvers(path, init))]
  if (comparable(answer) !== comparable(other))
    expect.fail(
      `The two ways differ on\n${path} ${init.body}\ncompiled:\n${around(answer, other)}\nresolvers:\n${around(other, answer)}`,
    )
  return response
}

/** Whether both may be asked: nothing is changed or followed, and the body can be sent twice. */
function isQuery(path: string, { method = 'GET', body, headers }: RequestInit): boolean {
  const text = `${path} ${body ?? ''}`
  return (
    path.startsWith('/graphql') &&
    ['GET', 'POST'].includes(method) &&
    (body == null || typeof body === 'string') &&
    !/mutation|subscription/.test(text) &&
    !new Headers(headers).get('accept')?.includes('text/event-stream')
  )
}

/** The lane learns from the first of two, and answers the second: as everyone else does. */
async function askByLane(express: Fetch, answer: Told, init: RequestInit): Promise<void> {
  await told(await express('/graphql', init))
  const other = await told(await express('/graphql', init))
  expect(other.headers.get(HOW_READ), String(init.body)).toBe('compiled; express lane')
  if (comparable(answer) !== comparable(other))
    expect.fail(`The express lane differs on\n${init.body}\n${around(other, answer)}\nfrom\n${around(answer, other)}`)
}

/** Ids of requests differ, and of several errors, which comes first. */
export const comparable = ({ status, headers, text }: Told) =>
  [status, headers.get('content-type'), inOrder(text.replaceAll(headers.get('x-request-id') ?? '-', 'id'))].join('\n')

function inOrder(text: string): string {
  if (!text.startsWith('{"errors":')) return text
  const { errors, ...answer } = JSON.parse(text) as { errors: { path?: Path }[]; data?: unknown }
  const lost = new Set<string>()
  const kept: string[] = []
  for (const error of errors) {
    const place = lostAt(answer.data, error.path ?? [])
    if (place) lost.add(place)
    else kept.push(JSON.stringify(error, wherever))
  }
  return JSON.stringify({ lost: [...lost].sort(), errors: kept.sort(), ...answer })
}

type Path = (string | number)[]

/** The field that an error far below it left without an answer: whichever error of several there comes first makes an end of the others. */
function lostAt(data: unknown, path: Path): string | undefined {
  let value = data
  for (const [depth, step] of path.entries()) {
    if (value === null) return `lost: ${JSON.stringify(path.slice(0, depth), wherever)}`
    value = (value as Record<string, unknown> | undefined)?.[step]
  }
}

/** Which of the records of a list says first what is wrong with each of them. */
const wherever = (key: string, value: unknown) =>
  ['path', ''].includes(key) && Array.isArray(value) ? value.filter((step) => typeof step === 'string') : value

function around({ text }: Told, { text: other }: Told): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  return `…${text.slice(Math.max(0, at - 200), at + 300)}…`
}

const compared = new Set<string>()

function isNew({ body, headers }: RequestInit): boolean {
  const key = JSON.stringify([body, headers])
  if (compared.has(key)) return false
  compared.add(key)
  return true
}

const noted = new Set<string>()

/** One line for each document: how it was answered, for the summary at the end. */
function note(query: string, how: string): void {
  if (noted.has(query)) return
  noted.add(query)
  appendFileSync(inject('ways'), `${JSON.stringify({ query, how })}\n`)
}
