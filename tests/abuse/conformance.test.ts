import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'

// GraphQL over HTTP: the audit of the specification's reference implementation, every MUST, SHOULD and MAY of it.

const audits = serverAudits({
  url: 'http://entente.test/graphql',
  fetchFn: async (url: string, init?: RequestInit) => {
    const { pathname, search } = new URL(url)
    return (await seeded()).fetch(pathname + search, init)
  },
})

test('the audit is whole', () => {
  const levels = new Set(audits.map(({ name }) => name.split(' ')[0]))
  expect([...levels].sort()).toEqual(['MAY', 'MUST', 'SHOULD'])
  expect(audits.length).toBeGreaterThanOrEqual(60)
})

test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
  const result = await audit.fn()
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
})
