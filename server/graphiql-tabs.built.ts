import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const directory = join(import.meta.dirname, '..', 'examples', 'questions')

const TABS = 5

/** GraphiQL opens with the first of the example questions, each in a tab of its own with its explanation. */
export const tabs: { query: string }[] = readdirSync(directory)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .slice(0, TABS)
  .map((name) => ({ query: narrow(readFileSync(join(directory, name), 'utf8')) }))

/** The explanation above a question in short lines: the editor breaks none, and shows about sixty characters. */
function narrow(document: string): string {
  const end = document.search(/^(?!#)/m)
  const paragraphs = document
    .slice(0, end)
    .split(/^# *\n/m)
    .map((text) => text.replace(/^# ?/gm, '').replace(/\n/g, ' ').trim())
  return paragraphs.map((text) => text.replace(/(.{1,56})(?: |$)/g, '# $1\n')).join('#\n') + document.slice(end)
}
