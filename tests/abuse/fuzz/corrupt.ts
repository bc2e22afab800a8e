import { Lexer, Source, TokenKind } from 'graphql'
import { schema } from '../../../server/schema.ts'
import type { chooser } from '../../kit/generate.ts'

// What was right, made wrong: documents token by token, values part by part.

type Choose = ReturnType<typeof chooser>

const texts = [
  ...['', ' ', '\\', '"', '"""', "'", '%', '$1', '\u0000', '\u0001\u0002', '\ud800', '\udfff', '\u2028', '\ufeff'],
  ...['null', 'true', '-1', '1e400', 'NaN', '__proto__', 'constructor', 'toString', '../..', '{}', '[]', '#'],
  ...['0190f4c2-0000-7000-8000-000000000000', 'Activity:0190f4c2-0000-7000-8000-000000000000', 'Activity:', ':'],
  ...['2017-02-30', '2017-99-99', '0000-00-00', '+999999-01-01', 'infinity', '2017-07-27/', '../2017', 'XXXX-XX-XX'],
  ...['9999-12-31T23:59:59.999Z', '-271821-04-20T00:00:00.000Z', '2017-07-27T24:00:00Z', 'KR', 'ZZ', 'ko', 'x-private'],
  'x'.repeat(3_000),
  '한글😀'.repeat(50),
  Buffer.from('["Activity.STARTS.DESC",null,null,"x"]').toString('base64url'),
  Buffer.from('{"length":4}').toString('base64url'),
]

const numbers = [0, -0, 1, -1, 0.5, 1e21, -1e308, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 100, 101, 1_000_000]

const names = [
  ...['__typename', '__schema', '__type', '__proto__', 'constructor', 'hasOwnProperty', 'on', 'fragment', 'query'],
  ...['null', 'true', 'a', '_', 'x'.repeat(300), ...Object.keys(schema.getTypeMap()).slice(0, 60)],
  ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
]

const marks = ['{', '}', '(', ')', '[', ']', ':', '!', '=', '|', '&', '@', '$', '...', ',', '#', '\n', '\t', '\u0007']

/** A text as GraphQL writes it, or nearly. */
const written = (choose: Choose): string => {
  const text = choose.among(texts)
  return choose.among([JSON.stringify(text), `"""${text}"""`, `"${text}"`, text])
}

/** The document with some of its tokens left out, doubled, swapped, replaced or strange. */
export function corruptDocument(choose: Choose, document: string): string {
  const tokens = tokensOf(document)
  const times = 1 + Math.floor(choose.next() * 3)
  for (let count = 0; count < times; count++) {
    const at = Math.floor(choose.next() * tokens.length)
    const other = Math.floor(choose.next() * tokens.length)
    const token = tokens[at] ?? ''
    const change = choose.among([
      () => tokens.splice(at, 1),
      () => tokens.splice(at, 0, token),
      () => tokens.splice(at, 1, tokens[other] ?? ''),
      () => tokens.splice(at, 0, choose.among(names)),
      () => tokens.splice(at, /^\w/.test(token) ? 1 : 0, choose.among(names)),
      () => tokens.splice(at, 1, written(choose)),
      () => tokens.splice(at, 0, choose.among(marks)),
      () => tokens.splice(at, 1, String(choose.among(numbers))),
      () => tokens.splice(at, 0, `@${choose.among(names)}`),
      () => tokens.splice(at, 0, ...tokens.slice(at, other)),
      () => tokens.splice(at),
      () => tokens.splice(at, 1, token.slice(0, -1)),
      () => tokens.splice(at, 0, ...Array(Math.floor(choose.next() * 200)).fill(choose.among(marks))),
    ])
    change()
  }
  return tokens.join(' ')
}

function tokensOf(document: string): string[] {
  const lexer = new Lexer(new Source(document))
  const tokens: string[] = []
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    tokens.push(document.slice(token.start, token.end))
  return tokens
}

/** Any value of JSON. */
export function anyValue(choose: Choose, depth = 3): unknown {
  const within = (make: () => unknown) => (depth > 0 ? make() : null)
  const few = () => Array.from({ length: Math.floor(choose.next() * 4) })
  return choose.among([
    () => choose.among(texts),
    () => choose.among(numbers),
    () => choose.among([null, true, false]),
    () => within(() => few().map(() => anyValue(choose, depth - 1))),
    () => within(() => Object.fromEntries(few().map(() => [choose.among(names), anyValue(choose, depth - 1)]))),
  ])()
}

/** The value with one of its parts replaced by something else. */
export function corruptValue(choose: Choose, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || choose.next() < 0.15) return anyValue(choose)
  if (Array.isArray(value)) {
    const at = Math.floor(choose.next() * value.length)
    return value.map((part, index) => (index === at ? corruptValue(choose, part) : part))
  }
  const entries = Object.entries(value)
  const at = Math.floor(choose.next() * entries.length)
  const changed = entries.map(([key, part], index) => {
    if (index !== at) return [key, part]
    return choose.next() < 0.2 ? [choose.among(names), part] : [key, corruptValue(choose, part)]
  })
  if (choose.next() < 0.1) changed.push([choose.among(names), anyValue(choose)])
  return Object.fromEntries(changed)
}
