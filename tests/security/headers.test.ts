import { expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'

// What every answer tells browsers. That GraphiQL works under it is shown by tests/browser.

const json = { accept: 'application/json' }

test.each([
  ['data', '/graphql?query={__typename}', json],
  ['an error', '/graphql?query={', json],
  ['the page', '/graphql', { accept: 'text/html' }],
  ['health', '/health', {}],
  ['what is not there', '/nowhere', {}],
])('%s is neither guessed at, nor framed, nor told to other sites', async (_what, path, headers) => {
  const { fetch } = await seeded()
  const answer = await fetch(path, { headers })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; frame-ancestors 'none'/),
  })
})

test('only the page may run scripts, and it may ask this server alone', async () => {
  const { fetch } = await seeded()
  const policy = async (accept: string, query = '') =>
    (await fetch(`/graphql${query}`, { headers: { accept } })).headers.get('content-security-policy')
  expect(await policy('application/json', '?query={__typename}')).not.toContain('script-src')
  expect(await policy('text/html')).toMatch(/script-src 'unsafe-inline'.*connect-src 'self'/)
})
