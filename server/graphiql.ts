import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphiQLOptions } from 'graphql-yoga'

const directory = join(import.meta.dirname, '..', 'examples', 'questions')

/** GraphiQL opens with the first of the example questions, each in a tab of its own with its explanation. */
const TABS = 5

export function graphiqlOptions(): GraphiQLOptions {
  const tabs = readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .slice(0, TABS)
    .map((name) => ({ query: narrow(readFileSync(join(directory, name), 'utf8')) }))
  return {
    title: 'Entente',
    defaultQuery: tabs[0]?.query,
    defaultTabs: tabs,
    subscriptionsProtocol: 'SSE',
    shouldPersistHeaders: false,
  }
}

// A tab that was never clicked is drawn in its place, but jumps aside when the mouse goes down on it, so that the
// first click on it is lost.
const KEEP_TABS_IN_PLACE = '<style>.graphiql-tab { transform: none !important }</style>'

/** The page, whose script is large: it is loaded when somebody first asks for it. */
export async function renderGraphiQL(options?: GraphiQLOptions): Promise<string> {
  const page = await import('@graphql-yoga/render-graphiql')
  return page.renderGraphiQL(options as never).replace('</head>', `${KEEP_TABS_IN_PLACE}</head>`)
}

/** The explanation above a question in short lines: the editor breaks none, and shows about sixty characters. */
function narrow(document: string): string {
  const end = document.search(/^(?!#)/m)
  const paragraphs = document
    .slice(0, end)
    .split(/^# *\n/m)
    .map((text) => text.replace(/^# ?/gm, '').replace(/\n/g, ' ').trim())
  return paragraphs.map((text) => text.replace(/(.{1,56})(?: |$)/g, '# $1\n')).join('#\n') + document.slice(end)
}
