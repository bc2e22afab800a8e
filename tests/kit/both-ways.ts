import { appendFileSync } from 'node:fs'
import { expect, inject } from 'vitest'

// Queries are answered in one of two ways, and nobody may be able to tell which: whatever a test asks is asked of
// both, and the answers are compared to the byte. What is asked again and again is compared a few times.

export const HOW_READ = 'x-entente-read'

export interface Told {
  status: number
  headers: Headers
  text: string
}

type Fetch = (path: string, init?: RequestInit) => Promise<Response>

const told = async (response: Response): Promise<Told> => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
})

/** The answer of the compiled way, after the resolvers have given the same. */
export async function askBothWays(compiled: Fetch, resolvers: Fetch, init: RequestInit, query: string): Promise<Told> {
  const answer = await told(await compiled('/graphql', init))
  const how = answer.headers.get(HOW_READ)
  if (how === null || !isNew(query, init)) return answer
  note(query, how)
  const other = await told(await resolvers('/graphql', init))
  if (/it failed/.test(how) && !other.text.includes('INTERNAL_SERVER_ERROR')) {
    expect.fail(`The compiled way failed, and the resolvers did not, on\n${query}\n${init.body}`)
  }
  if (comparable(answer) !== comparable(other)) {
    expect.fail(
      `The two ways differ on\n${query}\n${init.body}\n${how}:\n${around(answer, other)}\nresolvers:\n${around(other, answer)}`,
    )
  }
  return answer
}

/** Ids of requests differ, and of several errors, which comes first. */
const comparable = ({ status, headers, text }: Told) =>
  [status, headers.get('content-type'), inOrder(text.replaceAll(headers.get('x-request-id') ?? '-', 'id'))].join('\n')

function inOrder(text: string): string {
  if (!text.startsWith('{"errors":')) return text
  const { errors, ...answer } = JSON.parse(text) as { errors: object[] }
  return JSON.stringify({ errors: errors.map((error) => JSON.stringify(error)).sort(), ...answer })
}

function around({ text }: Told, { text: other }: Told): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  return `…${text.slice(Math.max(0, at - 200), at + 300)}…`
}

/** How often a document is compared for one who asks, each time with other variables perhaps. */
const OFTEN = 3
const compared = new Map<string, number>()

function isNew(query: string, { headers }: RequestInit): boolean {
  const key = JSON.stringify([query, headers])
  const times = compared.get(key) ?? 0
  compared.set(key, times + 1)
  return times < OFTEN
}

const noted = new Set<string>()

/** One line for each document: how it was answered, for the summary at the end. */
function note(query: string, how: string): void {
  if (noted.has(query)) return
  noted.add(query)
  appendFileSync(inject('ways'), `${JSON.stringify({ query, how })}\n`)
}
