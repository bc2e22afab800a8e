import type { Ask, World } from '../kit/world.ts'

export interface Hit {
  kind: string
  title: string
  score: number
  matched: { field: string; how: string; text: string; language: string | null }
  highlight: { text: string; matched: boolean }[]
  record: { __typename: string; id: string; slug?: string; code?: string }
}

export interface Found {
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  edges: { cursor: string; node: Hit }[]
  nodes: Hit[]
}

export const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $countries: [CountryCode!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, kinds: $kinds, countries: $countries, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { kind } }
    nodes {
      kind title score matched { field how text language } highlight { text matched }
      record {
        __typename
        ... on Record { id }
        ... on Country { code }
        ... on Organization { slug } ... on Person { slug } ... on Activity { slug } ... on Agreement { slug }
        ... on Commitment { slug } ... on Topic { slug } ... on Source { slug }
      }
    }
  }
}`

/** What a search finds; it must succeed. */
export async function find(
  world: World,
  variables: { query: string } & Record<string, unknown>,
  ask: Ask = {},
): Promise<Found> {
  return (await world.ask(SEARCH, { ...ask, variables })).search
}

/** `organization mois`, `country PE`. */
export const keyOf = ({ kind, record }: Hit): string => `${kind.toLowerCase()} ${record.slug ?? record.code}`

export const keys = ({ nodes }: Found): string[] => nodes.map(keyOf)
