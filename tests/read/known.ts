import type { Data, World } from '../kit/world.ts'
import type { Known } from './operations.ts'

const roots = ['activities', 'organizations', 'people', 'participations', 'countries', 'citations', 'topics', 'sources']

/** What a registry holds, for operations to ask for. */
export async function knownOf(world: World): Promise<Known> {
  const lists = roots.map((name) => `${name}(first: 8) { __typename edges { cursor node { id } } }`).join(' ')
  const data = await world.ask(`{ ${lists} named: activities(first: 20) { nodes { slug title } } }`, {
    clearance: 'INTERNAL',
  })
  const { activities } = await world.ask('{ activities(first: 1) { nodes { history { edges { cursor } } } } }', {
    role: 'EDITOR',
  })
  const edges = (name: string) => data[name].edges as { cursor: string; node: { id: string } }[]
  const named = data.named.nodes as { slug: string; title: string }[]
  return {
    ids: roots.flatMap((name) => edges(name).map(({ node }) => node.id)),
    cursors: {
      ...Object.fromEntries(roots.map((name) => [data[name].__typename, edges(name).map(({ cursor }) => cursor)])),
      ChangeConnection: ['beginning', ...activities.nodes[0].history.edges.map(({ cursor }: Data) => cursor)],
    },
    words: [...named.flatMap(({ slug, title }) => [slug, title.slice(0, 5)]), 'mois', 'e-government'],
  }
}
