import { buildSchema } from 'graphql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hashOf } from '../../sdk/codegen/version.ts'
import { createClient, schemaVersion } from '../../sdk/src/index.ts'
import { schemaVersion as ofServer } from '../../server/generated/schema-version.ts'
import { read } from '../house/files.ts'
import { seeded } from '../kit/world.ts'
import { data, fake, url } from './fake.ts'
import { clientOf } from './world.ts'

// Which schema the SDK was built from, and what it says of a server that has an older one.

const warn = vi.spyOn(console, 'warn')
beforeEach(() => warn.mockReset())
afterEach(() => warn.mockReset())

const version = (path: string) => (JSON.parse(read(path)) as { version: string }).version

test('the SDK and the server say which schema they have, and have the same', async () => {
  expect(schemaVersion).toBe(`${version('package.json')}+${hashOf(buildSchema(read('schema.graphql')))}`)
  expect(schemaVersion).toBe(ofServer)
  expect(version('sdk/package.json')).toBe(version('package.json'))
  const { response } = await clientOf(await seeded())
    .topics.list({ first: 1 })
    .withResponse()
  expect(response.headers.get('schema-version')).toBe(schemaVersion)
  expect(warn).not.toHaveBeenCalled()
})

async function ask(serves: string | null, times = 1) {
  const { fetch } = fake(data({ hello: 'world' }, serves === null ? {} : { 'schema-version': serves }))
  const client = createClient({ url, fetch })
  for (let time = 0; time < times; time++) expect(await client.request('{ hello }')).toEqual({ hello: 'world' })
  return warn.mock.calls.map(([text]) => String(text))
}

test('a server with an older one is told of once, and asked all the same', async () => {
  await ask('0.0.9+abc', 3)
  const [text, ...others] = await ask('0.0.9+abc')
  expect(text).toContain('0.0.9+abc')
  expect(text).toContain(schemaVersion)
  expect(others).toEqual([])
})

test.each([schemaVersion, schemaVersion.replace(/\+.*/, '+other'), '0.10.0+abc', '10.0.0', null])(
  'nothing is said of one with %s',
  async (serves) => {
    expect(await ask(serves)).toEqual([])
  },
)
