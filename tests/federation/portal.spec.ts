import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../house/files.ts'
import { askPortal, openPortal, type Portal, SESSION } from './portal.ts'

// The portal end to end, without its page: processes, ports and a database of its own.

const profile = readFileSync(join(root, 'examples/portal/page/profile.graphql'), 'utf8')

const both = `{
  country(code: "CR") { name indicators { population neighbours { code name } } }
  indicators(code: "CR") { area country { name activities { totalCount } } }
}`

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})

async function create(slug: string, visibility: string): Promise<string> {
  const { data, errors } = await askPortal(
    portal.url,
    `mutation ($input: CreateTopicInput!) { createTopic(input: $input) { __typename ... on Topic { id } } }`,
    {
      headers: { authorization: `Bearer ${portal.tokens.EDITOR}` },
      variables: { input: { slug, kind: 'THEME', visibility } },
    },
  )
  expect(errors).toBeUndefined()
  expect(data.createTopic.__typename).toBe('Topic')
  return data.createTopic.id
}

test('one question, answered by two services', async () => {
  const { data, errors, headers } = await askPortal(portal.url, both)
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    country: {
      name: 'Costa Rica',
      indicators: {
        population: expect.any(Number),
        neighbours: [
          { code: 'NI', name: 'Nicaragua' },
          { code: 'PA', name: 'Panama' },
        ],
      },
    },
    indicators: { area: expect.any(Number), country: { name: 'Costa Rica', activities: { totalCount: 4 } } },
  })
  expect(headers.get('cache-control')).toBe('public, max-age=30')

  // A country may stand anywhere in an answer: as one of several types that a search finds.
  const found = await askPortal(
    portal.url,
    '{ search(query: "Costa Rica") { nodes { record { __typename ... on Country { code indicators { capitals } } } } } }',
  )
  expect(found.errors).toBeUndefined()
  expect(found.data.search.nodes.map(({ record }: { record: object }) => record)).toContainEqual({
    __typename: 'Country',
    code: 'CR',
    indicators: { capitals: ['San José'] },
  })

  const page = await askPortal(portal.url, profile, { variables: { code: 'PE' } })
  expect(page.errors).toBeUndefined()
  expect(page.data.indicators.outline).toMatch(/^M[\d.,LMZ]+$/)
})

test('who asks is known to the registry through the gateway', async () => {
  const topics: Record<string, string> = {}
  for (const visibility of ['PUBLIC', 'PARTNER', 'INTERNAL'])
    topics[visibility] = await create(`seen-by-${visibility.toLowerCase()}`, visibility)
  const seenBy = async (headers: Record<string, string>) => {
    const { data } = await askPortal(
      portal.url,
      `{ ${Object.keys(topics).map((name) => `${name}: topic(slug: "seen-by-${name.toLowerCase()}") { id }`)} }`,
      { headers },
    )
    return Object.keys(topics).filter((name) => data[name] !== null)
  }
  expect(await seenBy({})).toEqual(['PUBLIC'])
  expect(await seenBy({ 'x-portal-session': SESSION })).toEqual(['PUBLIC', 'PARTNER'])
  expect(await seenBy({ authorization: `Bearer ${portal.tokens.READER}` })).toEqual(['PUBLIC'])
  expect(await seenBy({ authorization: `Bearer ${portal.tokens.EDITOR}` })).toEqual(['PUBLIC', 'PARTNER', 'INTERNAL'])

  const { data, errors, headers } = await askPortal(portal.url, '{ topic(slug: "mois") { id } }', {
    headers: { authorization: 'Bearer entente_wrong' },
  })
  expect(data?.topic ?? null).toBeNull()
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', serviceName: 'entente' } }])
  expect(headers.get('cache-control')).toBe('private, no-store')
})

test('a mistake is told by the service that noticed it, with its code and place', async () => {
  const { data, errors } = await askPortal(portal.url, '{ topic(slug: "no-such-topic") { id } dataSources { name } }')
  expect(data).toMatchObject({ topic: null, dataSources: [{}, {}] })
  expect(errors).toMatchObject([{ path: ['topic'], extensions: { code: 'NOT_FOUND', serviceName: 'entente' } }])
})

test('changes of the registry are followed through the gateway, each reader’s own', async () => {
  const follow = async (headers: Record<string, string>) => {
    const stop = new AbortController()
    const response = await fetch(`${portal.url}/graphql`, {
      method: 'POST',
      signal: stop.signal,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({
        query: 'subscription { changed { cursor node { operation record { __typename ... on Topic { slug } } } } }',
      }),
    })
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    return { stream: response.body as ReadableStream<Uint8Array>, stop }
  }
  const heard = async ({ stream, stop }: Awaited<ReturnType<typeof follow>>, last: string) => {
    let text = ''
    for await (const chunk of stream.pipeThrough(new TextDecoderStream() as never) as never as AsyncIterable<string>) {
      text += chunk
      if (text.includes(last)) break
    }
    stop.abort()
    return [...text.matchAll(/"slug":"([^"]+)"/g)].map(([, slug]) => slug)
  }
  const everyone = await follow({})
  const member = await follow({ 'x-portal-session': SESSION })
  await create('live-internal', 'INTERNAL')
  await create('live-partner', 'PARTNER')
  await create('live-public', 'PUBLIC')
  expect(await heard(everyone, 'live-public')).toEqual(['live-public'])
  expect(await heard(member, 'live-public')).toEqual(['live-partner', 'live-public'])
})

test('a gateway of Apollo gets the times of each field where it asks for them', async () => {
  const url = await portal.registry.serving()
  const extensions = async (headers: Record<string, string>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ country(code: "KR") { code } }' }),
    })
    return ((await response.json()) as { extensions?: object }).extensions
  }
  expect(await extensions({ 'apollo-federation-include-trace': 'ftv1' })).toEqual({ ftv1: expect.any(String) })
  expect(await extensions({})).toBeUndefined()
})

// From here on services are ended, each after what needs it.

test('without the registry there is still what the service of indicators says', async () => {
  portal.registry.kill('SIGKILL')
  await portal.registry.ended
  const { data, errors } = await askPortal(portal.url, both)
  expect(data).toEqual({ country: null, indicators: { area: expect.any(Number), country: null } })
  expect(new Set(errors?.map(({ extensions }) => `${extensions.code} ${extensions.serviceName}`))).toEqual(
    new Set(['SERVICE_UNAVAILABLE entente']),
  )
  // Whatever a portal asks of the registry, nothing of it takes the other half along.
  const page = await askPortal(portal.url, profile, { variables: { code: 'PE' } })
  expect(page.data).toMatchObject({ country: null, statistics: null, indicators: { area: expect.any(Number) } })
  expect(page.data.dataSources).toHaveLength(2)
  // And it comes back as soon as the registry does.
  await portal.restartRegistry()
  expect((await askPortal(portal.url, both)).errors).toBeUndefined()
})

test('without the service of indicators there is still what the registry says', async () => {
  portal.killIndicators()
  const { data, errors } = await askPortal(portal.url, both)
  expect(data).toEqual({ country: { name: 'Costa Rica', indicators: null }, indicators: null })
  expect(new Set(errors?.map(({ message }) => message))).toEqual(
    new Set(['The service "indicators" does not answer now. Try again later.']),
  )
  expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code, extensions.serviceName])).toEqual(
    expect.arrayContaining([['indicators', 'SERVICE_UNAVAILABLE', 'indicators']]),
  )
})
