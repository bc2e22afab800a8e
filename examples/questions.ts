import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// The example questions: each a GraphQL document that begins with the question in plain words and how it is
// asked, and its answer. GraphiQL's tabs, the cookbook and the tests are made of them.

const root = join(import.meta.dirname, '..')
const documents = join(root, 'examples', 'questions')
export const answers = join(root, 'tests', 'questions', 'answers')

export interface Question {
  /** Name of the file without its ending: `01-peru-and-brazil`. */
  name: string
  /** The question in plain words. */
  question: string
  /** How the document asks it. */
  how: string
  /** The document as it stands in the file, comments included. */
  document: string
  /** The document without its comments. */
  body: string
}

export function questions(): Question[] {
  return readdirSync(documents)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => read(file.replace('.graphql', ''), readFileSync(join(documents, file), 'utf8')))
}

function read(name: string, document: string): Question {
  const lines = document.split('\n')
  const start = lines.findIndex((line) => !line.startsWith('#'))
  const comments = lines.slice(0, start).map((line) => line.replace(/^# ?/, ''))
  const [question = '', how = ''] = comments
    .join('\n')
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
  return { name, question, how, document, body: lines.slice(start).join('\n').trim() }
}

export function answerTo(name: string): unknown {
  return JSON.parse(readFileSync(join(answers, `${name}.json`), 'utf8'))
}
