import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient, type Middleware, UnauthenticatedError } from '../../sdk/src/index.ts'
import { watch } from '../../sdk/src/watch.ts'
import { directory, type Running, start } from './process.ts'

// The SDK's watch and writes while the server is stopped, killed and started again.

// The pauses between attempts are random; here they are short ones.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.03)
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a watch loses and repeats nothing while the server is stopped, killed and started again', {
  timeout: 300_000,
}, async () => {
  const settings = { ENTENTE_DATA_DIR: directory(), ENTENTE_SEED: 'false', ENTENTE_DRAIN_MS: '2000' }
  let running: Running = start(settings)
  let url = await running.serving()
  const [, token = ''] = await running.printed(/"Bearer (entente_[\w-]{43})"/)
  // A server that is started again has another port here; to the client it is the same one.
  const find: Middleware = (request, next) => next({ ...request, url: `${url}/graphql` })
  const client = createClient({ url: 'http://entente.test/graphql', auth: token, middleware: [find], retries: 300 })

  const written: string[] = []
  const write = async (slug: string) => {
    const result = await client.createTopic({ slug, kind: 'THEME' })
    if (result.__typename !== 'Topic') throw new Error(result.message)
    written.push(slug)
  }
  const seen: string[] = []
  const waiting = new Set<() => void>()
  const hasSeen = (slug: string) =>
    new Promise<void>((resolve) => {
      const look = () => seen.includes(slug) && waiting.delete(look) && resolve()
      waiting.add(look)
      look()
    })
  const over = new AbortController()
  const watching = (async () => {
    const topics = watch(client, { filter: { types: ['Topic'] }, details: true, signal: over.signal })
    for await (const { fields } of topics) {
      seen.push(String(fields?.find(({ name }) => name === 'slug')?.after))
      for (const look of waiting) look()
    }
  })()

  const restart = async (signal: NodeJS.Signals) => {
    const [before, during] = [`before-${signal}`.toLowerCase(), `during-${signal}`.toLowerCase()]
    await write(before)
    running.kill(signal)
    // Sent to a server that ends, or has ended: it is sent again until one is there, and is done once.
    const pending = write(during)
    await running.ended
    running = start(settings)
    url = await running.serving()
    await pending
    await hasSeen(during)
  }
  // The first time nothing was ever changed, so nothing was seen from which to go on.
  await write('first')
  await hasSeen('first')
  await restart('SIGTERM')
  await restart('SIGKILL')
  await write('last')
  await hasSeen('last')
  over.abort()
  await watching
  expect(seen).toEqual(written)
})

test('a watch that is begun while nothing was ever changed sees the first change after a restart', {
  timeout: 300_000,
}, async () => {
  const settings = { ENTENTE_DATA_DIR: directory(), ENTENTE_SEED: 'false' }
  let running = start(settings)
  let url = await running.serving()
  const [, token = ''] = await running.printed(/"Bearer (entente_[\w-]{43})"/)
  const connected: number[] = []
  let heard = () => {}
  const streams = new Promise<void>((resolve) => {
    heard = resolve
  })
  const note: Middleware = async (request, next) => {
    const response = await next({ ...request, url: `${url}/graphql` })
    if (request.operationName === 'Changed') connected.push(response.status)
    if (connected.length > 0) heard()
    return response
  }
  const client = createClient({ url: 'http://entente.test/graphql', auth: token, middleware: [note], retries: 300 })
  const changes = watch(client, { details: true })
  const first = changes.next()
  await streams
  running.kill('SIGKILL')
  await running.ended
  running = start(settings)
  url = await running.serving()
  await client.createTopic({ slug: 'first', kind: 'THEME' })
  expect((await first).value).toMatchObject({ operation: 'CREATE', action: 'createTopic' })
  await changes.return()
  const stranger = watch(createClient({ url: `${url}/graphql`, auth: 'entente_wrong' }))
  await expect(stranger.next()).rejects.toBeInstanceOf(UnauthenticatedError)
})
