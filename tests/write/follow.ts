import { expect } from 'vitest'
import type { Data, World } from '../kit/world.ts'

export interface Event {
  cursor: string
  node: Data
}

export interface Following {
  /** The next events, so many. */
  take(count: number): Promise<Event[]>
  /** Resolves with what still came when the server has completed the stream. */
  rest(): Promise<Event[]>
  stop(): void
}

/** Follows the feed as a client does: server-sent events over one answer. */
export async function follow(
  to: Pick<World, 'fetch'>,
  headers: Record<string, string> = {},
  after: string | null = null,
  filter = '{ types: ["Topic"] }',
  fields = 'operation recordId record { __typename }',
): Promise<Following> {
  const gone = new AbortController()
  const response = await to.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({
      query: `subscription ($after: String) { changed(after: $after, filter: ${filter}) { cursor node { ${fields} } } }`,
      variables: { after },
    }),
    signal: gone.signal,
  })
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const reader = (response.body as ReadableStream<BufferSource>).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let complete = false
  const events: Event[] = []
  const pull = async () => {
    const { value, done } = await reader.read()
    if (done) complete = true
    text += value ?? ''
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const message = text.slice(0, end)
      text = text.slice(end + 2)
      if (message.startsWith('event: complete')) complete = true
      const data = /^data: (.+)$/m.exec(message)?.[1]
      if (!data) continue
      const answer = JSON.parse(data)
      if (answer.errors) throw Object.assign(new Error(answer.errors[0].message), { answer })
      events.push(answer.data.changed)
    }
  }
  return {
    async take(count) {
      while (events.length < count && !complete) await pull()
      return events.splice(0, count)
    },
    async rest() {
      while (!complete) await pull()
      return events.splice(0)
    },
    stop: () => gone.abort(),
  }
}
