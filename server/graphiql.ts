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
    .map((name) => ({ query: readFileSync(join(directory, name), 'utf8') }))
  return {
    title: 'Entente',
    defaultQuery: tabs[0]?.query,
    defaultTabs: tabs,
    subscriptionsProtocol: 'SSE',
    shouldPersistHeaders: false,
  }
}
