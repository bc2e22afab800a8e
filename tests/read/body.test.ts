import { expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'

// A body is read up to a limit, whether or not it says how long it is.

const LIMIT = 1_000_000
const query = (size: number) => {
  const bare = JSON.stringify({ query: '{ __typename }', extensions: { filling: '' } })
  return JSON.stringify({ query: '{ __typename }', extensions: { filling: 'x'.repeat(size - bare.length) } })
}
const json = { 'content-type': 'application/json' }

const announced = (body: string) => ({ method: 'POST', headers: { ...json, 'content-length': `${body.length}` }, body })
const streamed = (body: string) => ({
  method: 'POST',
  headers: { ...json },
  body: new Blob([body]).stream(),
  duplex: 'half' as const,
})

test.each([
  ['announced', announced],
  ['streamed', streamed],
])('a body that is %s', async (_, init) => {
  const { fetch } = await seeded()
  const fits = await fetch('/graphql', init(query(LIMIT)))
  expect(await fits.json()).toEqual({ data: { __typename: 'Query' } })
  const tooLarge = await fetch('/graphql', init(query(LIMIT + 1)))
  expect(tooLarge.status).toBe(413)
  const { errors } = (await tooLarge.json()) as { errors: { message: string; extensions: object }[] }
  expect(errors[0]?.message).toContain('at most 1000000 bytes')
  expect(errors[0]?.extensions).toMatchObject({ code: 'REQUEST_ENTITY_TOO_LARGE' })
})

test('a length that is no number is refused', async () => {
  const { fetch } = await seeded()
  const response = await fetch('/graphql', { ...announced('{}'), headers: { ...json, 'content-length': '1,2' } })
  expect(response.status).toBe(400)
})
