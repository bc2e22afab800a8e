import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from './refusal.ts'
import type { Limits } from './settings.ts'

// How a request may be written: one operation as JSON that is not compressed, up to a length. What a browser sends to
// any site without asking that site first (forms, plain text) is not read. HTTP itself holds a body to the length it
// announces, so where one is announced it is enough to look at that; only a body without a length is counted while
// it comes in. (Yoga's own limit counts every body, which costs as much as a quarter of a small query.)

export function limitEnvelope({ bodyBytes }: Limits): Plugin {
  const tooLarge = () =>
    refusal(
      413,
      'REQUEST_ENTITY_TOO_LARGE',
      `The body of the request is too large: at most ${bodyBytes} bytes are read.`,
      { limit: bodyBytes },
    )

  /** The whole of a body that does not say how long it is. */
  const read = async (body: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> => {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let length = 0
    for await (const chunk of body) {
      length += chunk.byteLength
      if (length > bodyBytes) throw tooLarge()
      chunks.push(chunk)
    }
    return new Blob(chunks)
  }

  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      if (request.method === 'POST') {
        const problem = headerProblem(request.headers)
        if (problem) throw problem
        if (Number(request.headers.get('content-length')) > bodyBytes) throw tooLarge()
      }
      if (!requestParser) {
        if (request.method === 'POST') throw unsupported()
        return
      }
      setRequestParser(async (given) => {
        let readable = given
        if (given.body && !given.headers.has('content-length')) {
          const { url, method, headers } = given
          const body = await read(given.body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>)
          readable = new fetchAPI.Request(url, { method, headers, body })
        }
        try {
          return await requestParser(readable)
        } catch (error) {
          throw isOfClient(error) ? unreadable(request.method) : error
        }
      })
      return {
        onRequestParseDone({ requestParserResult }) {
          if (Array.isArray(requestParserResult))
            throw refusal(400, 'BAD_REQUEST', 'The request is a list: at most 1 operation is answered at a time.', {
              limit: 1,
            })
        },
      }
    },
  }
}

function headerProblem(headers: Headers): GraphQLError | null {
  const length = headers.get('content-length')
  if (length !== null && !/^\d+$/.test(length))
    return refusal(400, 'BAD_REQUEST', 'The header content-length is not a number.')
  const [type, ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => /^\s*charset="?([^"\s]*)"?\s*$/.exec(parameter)?.[1]).find(Boolean)
  if (type?.trim() !== 'application/json' || (charset && charset !== 'utf-8')) return unsupported()
  const encoding = headers.get('content-encoding')
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity')
    return refusal(415, 'UNSUPPORTED_CONTENT_ENCODING', 'The body of a request should not be compressed.', {
      headers: { 'accept-encoding': 'identity' },
    })
  return null
}

const unsupported = () =>
  refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body of a request should be application/json in UTF-8.')

/** The parser could not make sense of what it got, or said so itself. */
function isOfClient(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof GraphQLError && error.extensions.code === 'BAD_REQUEST')
}

const unreadable = (method: string) =>
  method === 'GET'
    ? refusal(400, 'BAD_REQUEST', 'The parameters variables and extensions should each be one JSON object.')
    : refusal(400, 'BAD_REQUEST', 'The body of the request should be one JSON object.')
