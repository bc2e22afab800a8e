import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gatewayOver } from '../../../examples/portal/gateway.ts'
import { apolloTracing } from '../../../server/apollo-tracing.ts'
import { createApp } from '../../../server/app.ts'
import { subgraphSdl } from '../../../server/kit/subgraph-sdl.ts'
import { root } from '../../house/files.ts'
import { schema } from './schema.ts'

// Apollo's compatibility suite, as published: its own checks, its own two other subgraphs. The suite itself would
// download Apollo's router and drive it with Docker or PM2; here Hive Gateway stands in its place, and every address
// is a free one.

const portal = createRequire(join(root, 'examples', 'portal', 'package.json'))
const suite = dirname(portal.resolve('@apollo/federation-subgraph-compatibility-tests/package.json'))
const suites = createRequire(join(suite, 'package.json'))

/** Where the suite expects each service, and where it is. */
const places = new Map<string, string>()
const closing: (() => unknown)[] = []

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** One of the suite's own subgraphs. */
async function start(name: 'users' | 'inventory') {
  const directory = join(suite, 'dist', 'subgraphs', name)
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, [join(directory, 'index.js')], {
    cwd: directory,
    env: { ...process.env, [`${name.toUpperCase()}_PORT`]: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  closing.push(() => child.kill())
  await once(child.stdout as never, 'data')
  return { name, url: `http://127.0.0.1:${port}/`, sdl: readFileSync(join(directory, `${name}.graphql`), 'utf8') }
}

beforeAll(async () => {
  const app = createApp({ database: {} as never, schema, read: 'prisma', plugins: [apolloTracing()] })
  const products = `${await listen(app as never)}/graphql`
  const others = await Promise.all([start('users'), start('inventory')])
  const gateway = gatewayOver([{ name: 'products', url: products, sdl: subgraphSdl(schema) }, ...others])
  places.set('http://localhost:4001/', products)
  places.set('http://localhost:4000/', `${await listen(gateway as never)}/graphql`)
})

afterAll(() => {
  for (const close of closing) close()
})

// The suite's client fetches through this module, from fixed addresses.
const fetcher = suites.resolve('make-fetch-happen')
suites.cache[fetcher] = {
  exports: (url: string, init: RequestInit) => fetch(places.get(url) ?? url, init),
} as never

const files = readdirSync(join(suite, 'dist', 'tests')).filter((name) => name.endsWith('.test.js'))

test('every check of the suite is run', () => {
  const { TESTS } = suites('./dist/testRunner.js') as { TESTS: { assertion: string }[] }
  const written = files.map((name) => readFileSync(join(suite, 'dist', 'tests', name), 'utf8')).join('\n')
  expect(TESTS).toHaveLength(15)
  for (const { assertion } of TESTS) expect(written).toMatch(new RegExp(`(test|describe|it)\\('${assertion}'`))
})

Object.assign(globalThis, { test, it: test, describe, expect })
for (const name of files) suites(join(suite, 'dist', 'tests', name))
