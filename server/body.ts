import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

// How large the body of a request may be. HTTP itself holds a body to the length it announces, so where one is
// announced it is enough to look at that; only a body without a length is counted while it comes in. (Yoga's own
// limit counts every body, which costs as much as a quarter of a small query.)

const refusal = (status: number, code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

export function limitBody(limit: number): Plugin {
  const tooLarge = () =>
    refusal(413, 'REQUEST_ENTITY_TOO_LARGE', `The body of the request is too large: at most ${limit} bytes are read.`)
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const length = request.headers.get('content-length')
      if (length !== null) {
        if (!/^\d+$/.test(length)) throw refusal(400, 'BAD_REQUEST', 'The header content-length is not a number.')
        if (Number(length) > limit) throw tooLarge()
      } else if (requestParser && request.body) {
        setRequestParser(async (unbounded) => {
          const chunks: Uint8Array[] = []
          let read = 0
          for await (const chunk of unbounded.body as unknown as AsyncIterable<Uint8Array>) {
            read += chunk.byteLength
            if (read > limit) throw tooLarge()
            chunks.push(chunk)
          }
          const { url, method, headers } = unbounded
          return requestParser(new fetchAPI.Request(url, { method, headers, body: Buffer.concat(chunks) }))
        })
      }
    },
  }
}
