// Apollo Client with the documents of the SDK: their types come with them.

import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import type { ActivitiesData, ActivitiesVariables } from '@entente/sdk'
import { ActivitiesDocument, AgreementFragment } from '@entente/sdk/documents'

const client = new ApolloClient({
  link: new HttpLink({ uri: 'https://registry.example.org/graphql' }),
  cache: new InMemoryCache(),
})

const ACTIVITIES: TypedDocumentNode<ActivitiesData, ActivitiesVariables> = gql(ActivitiesDocument)

export async function titles(countries: string[]): Promise<string[]> {
  const variables = { filter: { countries: { all: countries } }, first: 10 }
  const { data } = await client.query({ query: ACTIVITIES, variables })
  return data?.activities.nodes.map(({ title }) => title) ?? []
}

// Fragments hold all that they make use of, so they can stand in a document of your own.
export const AGREEMENT = gql`
  query Agreement($slug: String!, $lang: Language! = "en") {
    agreement(slug: $slug) {
      ...Agreement
    }
  }
  ${AgreementFragment}
`
