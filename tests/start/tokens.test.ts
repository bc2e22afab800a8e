import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { npmRun, type Running, start } from './process.ts'

// Tokens from the command line: on a directory that nobody holds, and through the server that holds it.

function directory(): string {
  const made = mkdtempSync(join(tmpdir(), 'entente-tokens-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return join(made, 'data')
}

const token = (settings: Record<string, string>, ...words: string[]): Running =>
  start(settings, npmRun('token', ...words))

async function write(url: string, bearer: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify({
      query: 'mutation { createTopic(input: { slug: "by-token", kind: THEME }) { __typename } }',
    }),
  })
  const { data, errors } = (await response.json()) as {
    data?: { createTopic: { __typename: string } }
    errors?: { extensions: { code: string } }[]
  }
  return data?.createTopic.__typename ?? errors?.[0]?.extensions.code ?? ''
}

test('the first start shows one token with which one may write, and no later start shows another', async () => {
  const settings = { ENTENTE_DATA_DIR: directory(), ENTENTE_SEED: 'false' }
  const first = start(settings)
  const url = await first.serving()
  const [, bearer = ''] = await first.printed(/"Bearer (entente_[\w-]{43})"/)
  expect(await write(url, bearer)).toBe('Topic')
  first.kill('SIGTERM')
  await first.ended
  const second = start(settings)
  await second.serving()
  second.kill('SIGTERM')
  expect((await second.ended).output).not.toContain('Bearer')
})

test('tokens are made, listed and revoked while the server runs, and take effect at once', async () => {
  const settings = { ENTENTE_DATA_DIR: directory(), ENTENTE_SEED: 'false' }
  const server = start(settings)
  const url = await server.serving()
  const made = await token(settings, 'create', '--name', 'Desk officer', '--role', 'editor', '--expires', '2099-01-01')
    .ended
  expect(made.code).toBe(0)
  const [bearer = ''] = made.output.match(/^entente_[\w-]{43}$/m) ?? []
  const [, id = ''] = made.output.match(/id ([0-9a-f-]{36})/) ?? []
  expect(await write(url, bearer)).toBe('Topic')
  const listed = await token(settings, 'list').ended
  expect(listed.output).toMatch(new RegExp(`${id}  EDITOR   Desk officer  \\(expires 2099-01-01`))
  expect(listed.output).not.toContain(bearer)
  expect((await token(settings, 'revoke', id).ended).code).toBe(0)
  expect(await write(url, bearer)).toBe('UNAUTHENTICATED')
  const again = await token(settings, 'revoke', id).ended
  expect({ code: again.code, errors: again.errors }).toMatchObject({
    code: 1,
    errors: expect.stringContaining('no valid token'),
  })
})

test('without a server the command opens the registry itself', async () => {
  const settings = { ENTENTE_DATA_DIR: directory(), ENTENTE_SEED: 'false' }
  expect((await token(settings, 'create', '--name', 'Someone', '--role', 'READER').ended).code).toBe(0)
  expect((await token(settings, 'list').ended).output).toContain('READER   Someone  (valid)')
})

test.each([
  [[], 'Usage'],
  [['make'], 'Usage'],
  [['create', '--role', 'EDITOR'], '--name'],
  [['create', '--name', 'X', '--role', 'boss'], 'READER, PARTNER, EDITOR, ADMIN'],
  [['create', '--name', 'X', '--role', 'EDITOR', '--expires', 'soon'], '--expires'],
  [['create', '--name', 'X', '--role', 'EDITOR', '--expires', '2001-01-01'], 'past'],
  [['list', '--nonsense'], 'Usage'],
])('what makes no sense, %j, is told in a sentence', async (words, told) => {
  const settings = { ENTENTE_DATA_DIR: directory() }
  const { code, errors } = await token(settings, ...words).ended
  expect(code).toBe(1)
  expect(errors).toContain(told)
  expect(errors).not.toMatch(/^\s+at /m)
})
