// urql with the documents of the SDK: their types come with them.

import type { CountryByCodeData, CountryByCodeVariables } from '@entente/sdk'
import { CountryByCodeDocument } from '@entente/sdk/documents'
import { Client, fetchExchange, gql } from '@urql/core'

const client = new Client({
  url: 'https://registry.example.org/graphql',
  exchanges: [fetchExchange],
  preferGetMethod: false,
})

const COUNTRY = gql<CountryByCodeData, CountryByCodeVariables>(CountryByCodeDocument)

export async function nameOf(code: string): Promise<string | undefined> {
  const { data } = await client.query(COUNTRY, { code, lang: 'es' }).toPromise()
  return data?.country?.name
}
