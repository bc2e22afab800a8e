import type { GraphiQLOptions } from 'graphql-yoga'
import { tabs } from './graphiql-tabs.built.ts'

export function graphiqlOptions(): GraphiQLOptions {
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
