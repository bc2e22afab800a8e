import { expect } from 'vitest'
import { createApp } from '../../server/app.ts'
import { defaultLimits, type Limits, limitSettings } from '../../server/limits/settings.ts'
import { type Answer, seeded } from '../kit/world.ts'

// How attacks are tried: what is refused, how it says so, and that the server is well afterwards.

export type Refused = NonNullable<Answer['errors']>[number] & { status: number }

/** The media type under which errors have a status of their own. */
export const accept = 'application/graphql-response+json'

/** Sends what must be refused, and returns the first error. */
export async function refused(query: string, variables?: object): Promise<Refused> {
  const { fetch } = await seeded()
  const body = JSON.stringify({ query, variables })
  return refusalOf(await fetch('/graphql', post(body)))
}

export const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept, ...headers },
  body,
})

/** What an answer says that refuses: at most ten errors, none of the server's own, no data, and all is well after. */
export async function refusalOf(response: Response): Promise<Refused> {
  const { log, ask } = await seeded()
  const text = await response.text()
  expect(response.status, text.slice(0, 500)).toBeGreaterThanOrEqual(400)
  expect(response.status, text.slice(0, 500)).toBeLessThan(500)
  const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>
  expect(data ?? null).toBeNull()
  expect(errors?.length).toBeGreaterThan(0)
  expect(errors?.length).toBeLessThanOrEqual(10)
  expect(text.length, 'the refusal is short').toBeLessThan(20_000)
  expect(log.filter(({ level }) => level === 'error')).toEqual([])
  expect(await ask('{ country(code: "KR") { code } }'), 'the next request').toEqual({ country: { code: 'KR' } })
  return { status: response.status, ...(errors?.[0] as NonNullable<Answer['errors']>[number]) }
}

/** What is refused is refused by this limit, with its value. */
export function expectLimit({ status, message, extensions }: Refused, limit: keyof Limits, code: string): void {
  expect({ status, code: extensions.code, limit: extensions.limit }).toEqual({
    status: 400,
    code,
    limit: defaultLimits[limit],
  })
  expect(message).toContain(String(limitSettings[limit].default))
}

/** The service with other settings, over the shared registry. */
export async function serviceWith(deps: Partial<Parameters<typeof createApp>[0]>) {
  const { database } = await seeded()
  const app = createApp({ database, log: () => {}, ...deps })
  return async (path: string, init: RequestInit = {}) => app.fetch(`http://entente.test${path}`, init)
}

export const times = (count: number, make: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => make(index)).join(between)
