import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerTo, type Question, questions } from './questions.ts'

// Writes docs/cookbook.md from the example questions and their answers: `npm run cookbook`.

/** So many items of a list are shown; how many more there are is said in the place of the next. */
const SHOWN = 3
const WIDTH = 100

const INTRODUCTION = `# Cookbook

Questions that people ask of the registry, each with the GraphQL document that asks it and the answer that the
five documents support. Where they do not say, the answer is \`null\`, \`UNKNOWN\` or an empty list.

Copy a document into GraphiQL, or send it to the server:

\`\`\`sh
curl -s http://127.0.0.1:4000/graphql -H 'content-type: application/json' \\
  -d "$(node -p 'JSON.stringify({ query: fs.readFileSync("examples/questions/01-peru-and-brazil.graphql", "utf8") })')"
\`\`\`

Lists of more than ${SHOWN} items are cut here; the whole answers are in \`tests/questions/answers\`, and a test asks
every question anew. This page is written by \`npm run cookbook\` from the files in \`examples/questions\`.
`

export function cookbook(): string {
  const all = questions()
  const contents = all.map(({ question }, index) => `${index + 1}. [${question}](#${index + 1})`)
  return [INTRODUCTION, ...contents, '', ...all.map(chapter)].join('\n')
}

function chapter({ name, question, how, body }: Question, index: number): string {
  return `<a id="${index + 1}"></a>

## ${index + 1}. ${question}

${how}

\`\`\`graphql
${body}
\`\`\`

\`\`\`json
${show(shorten(answerTo(name)))}
\`\`\`
`
}

/** Long lists with only their first items. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(shorten)
    return items.length > SHOWN ? [...items.slice(0, SHOWN), `… ${items.length - SHOWN} more`] : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shorten(part)]))
}

/** JSON in which what fits on a line stands on one. */
function show(value: unknown, indent = '', before = 0): string {
  const line = onOneLine(value)
  if (typeof value !== 'object' || value === null || indent.length + before + line.length <= WIDTH) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + show(item, deeper)).join(',\n')}\n${indent}]`
  const parts = Object.entries(value).map(([key, part]) => {
    const name = `${JSON.stringify(key)}: `
    return deeper + name + show(part, deeper, name.length)
  })
  return `{\n${parts.join(',\n')}\n${indent}}`
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`)
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'cookbook.md'), cookbook())
}
