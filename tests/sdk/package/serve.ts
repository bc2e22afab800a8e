import { afterAll } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { listen } from '../../../server/http.ts'
import { seeded } from '../../kit/world.ts'

/** A real server with the five documents, on a port of its own until the tests of the file are over. */
export async function serve(): Promise<string> {
  const { database } = await seeded()
  const server = await listen(createApp({ database }) as never, '127.0.0.1', 0)
  afterAll(() => server.drain(0))
  return `${server.url}/graphql`
}
