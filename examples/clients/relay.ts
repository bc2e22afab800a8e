// Relay with the schema of the SDK, and the SDK's client as its network: with its retries, its errors and its tokens.

import { createClient } from '@entente/sdk'
import { Environment, fetchQuery, graphql, Network, RecordSource, Store } from 'relay-runtime'
import type { relayActivitiesQuery } from './__generated__/relayActivitiesQuery.graphql'

const client = createClient({ url: 'https://registry.example.org/graphql' })

const environment = new Environment({
  network: Network.create(async ({ text }, variables) => ({
    data: (await client.request(text ?? '', variables)) as Record<string, unknown>,
  })),
  store: new Store(new RecordSource()),
})

const QUERY = graphql`
  query relayActivitiesQuery($filter: ActivityFilter) {
    activities(filter: $filter, first: 10) {
      edges {
        node {
          id
          title
          starts {
            edtf
          }
        }
      }
    }
  }
`

export async function titles(): Promise<string[]> {
  const filter = { countries: { all: ['KR', 'PE'] } }
  const data = await fetchQuery<relayActivitiesQuery>(environment, QUERY, { filter }).toPromise()
  return data?.activities.edges.map(({ node }) => node.title) ?? []
}
