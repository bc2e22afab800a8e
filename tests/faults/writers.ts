import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'

// Writers that enter visits one after the other, whatever happens meanwhile, and note what they were told of each. Half
// of them send an Idempotency-Key and repeat a request until it is answered; the others send each request once.

/** What a writer knows of its visit. */
export type Fate =
  /** It was told that the visit is on record. */
  | 'acknowledged'
  /** It was told that nothing was done. */
  | 'refused'
  /** It was told nothing, or that nobody knows. */
  | 'unknown'

export interface Visit {
  slug: string
  fate: Fate
  /** How often it was sent. */
  sent: number
}

export interface Writers {
  /** What all their slugs begin with, and nobody else's. */
  prefix: string
  visits: Visit[]
  /** Answers that no fault excuses: masked errors, problems of an input that has none, what is no answer of GraphQL. */
  wrong: string[]
  /** How many requests had no answer, or one that said to come back later. */
  failed(): number
  /** How many visits are acknowledged so far. */
  acknowledged(): number
  /** Waits until so many more visits are acknowledged. */
  more(count: number): Promise<void>
  /** Lets each writer finish what it began. */
  stop(): Promise<void>
}

const VISIT = `mutation ($visit: RecordActivityInput!, $topic: CreateTopicInput!) {
  visit: recordActivity(input: $visit) { __typename ... on Error { message } }
  topic: createTopic(input: $topic) { __typename ... on Error { message } }
}`

/** Two writes, of which the first is of five records. Titles are unlike each other, or they would seem to be twins. */
const variablesOf = (slug: string) => ({
  visit: {
    activity: {
      slug,
      title: randomUUID(),
      kind: 'DELEGATION',
      children: ['morning', 'evening'].map((part) => ({
        slug: `${slug}-${part}`,
        title: randomUUID(),
        kind: 'MEETING',
      })),
      participations: [
        { role: 'HOST', country: 'KR' },
        { role: 'VISITED', country: 'PE' },
      ],
    },
  },
  topic: { slug, kind: 'THEME' },
})

const LONGEST_ANSWER_MS = 60_000
const PAUSE_MS = 20

interface Options {
  writers?: number
  token?: string
}

/** `url` is asked before each request: a server that is started again may have another address. */
export function startWriters(
  url: () => string,
  { writers = 4, token = inject('registry').token }: Options = {},
): Writers {
  const prefix = `visit-${randomUUID().slice(0, 8)}`
  const visits: Visit[] = []
  const wrong: string[] = []
  let failed = 0
  let going = true
  let heard = () => {}

  const write = async (slug: string, key: boolean) => {
    const visit: Visit = { slug, fate: 'unknown', sent: 0 }
    visits.push(visit)
    const body = JSON.stringify({ query: VISIT, variables: variablesOf(slug) })
    do {
      visit.sent++
      const told = await send(url(), token, body, key ? slug : undefined)
      if (typeof told === 'string') visit.fate = told
      else wrong.push(`${slug}: ${told.wrong}`)
      if (visit.fate === 'acknowledged') return heard()
      failed++
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    } while (key && going && wrong.length === 0)
  }
  const loops = Array.from({ length: writers }, async (_, writer) => {
    const key = writer % 2 === 0
    for (let number = 1; going && wrong.length === 0; number++)
      await write(`${prefix}-${key ? 'repeated' : 'once'}-${writer}-${number}`, key)
    heard()
  })
  const acknowledged = () => visits.filter(({ fate }) => fate === 'acknowledged').length
  return {
    prefix,
    visits,
    wrong,
    failed: () => failed,
    acknowledged,
    more: (count) =>
      new Promise((resolve, reject) => {
        const goal = acknowledged() + count
        heard = () => {
          if (acknowledged() >= goal) resolve()
          else if (wrong.length > 0) reject(new Error(wrong.join('\n')))
        }
        heard()
      }),
    stop: async () => {
      going = false
      await Promise.all(loops)
    },
  }
}

interface Answer {
  data?: { visit: Told | null; topic: Told | null } | null
  errors?: { message: string; path?: unknown[]; extensions: { code?: string; outcome?: string } }[]
}

interface Told {
  __typename: string
  message?: string
}

async function send(url: string, token: string, body: string, key?: string): Promise<Fate | { wrong: string }> {
  let response: Response
  let text: string
  try {
    response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(key ? { 'idempotency-key': key } : {}),
      },
      body,
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    })
    text = await response.text()
  } catch (error) {
    // A server that says nothing for so long hangs.
    return (error as Error).name === 'TimeoutError' ? { wrong: 'no answer came' } : 'unknown'
  }
  return fateOf(response, text)
}

function fateOf(response: Response, text: string): Fate | { wrong: string } {
  let answer: Answer
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    return { wrong: `${response.status} ${text}` }
  }
  const { data, errors = [] } = answer
  const done = [data?.visit, data?.topic].filter(
    (told) => told?.__typename === 'Activity' || told?.__typename === 'Topic',
  )
  if (errors.length === 0 && done.length === 2) return 'acknowledged'
  if (errors.some(({ extensions }) => extensions.code === 'DEADLINE_EXCEEDED')) return 'unknown'
  const passing = errors.length > 0 && errors.every(({ extensions }) => extensions.code === 'SERVICE_UNAVAILABLE')
  const comesBack = response.status === 503 && Number(response.headers.get('retry-after')) > 0
  if (!passing || !comesBack) return { wrong: `${response.status} ${text}` }
  // Where the second write was cut off, the first was done. What is read after a write may fail too, which says nothing.
  const [{ extensions, path } = {}] = errors
  return path?.[0] === 'visit' && extensions?.outcome === 'NOT_DONE' ? 'refused' : 'unknown'
}
