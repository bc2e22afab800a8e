// gql.tada with the schema of the SDK, and the SDK's client to send what it types.

import { type CountryCode, createClient } from '@entente/sdk'
import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './generated/schema.d.ts'

const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { CountryCode: CountryCode; Date: string; DateTime: string; Edtf: string; JSON: unknown; Language: string }
}>()

const client = createClient({ url: 'https://registry.example.org/graphql' })

const COUNTRY = graphql(`
  query Country($code: CountryCode!) {
    country(code: $code) {
      name
      numeric
    }
  }
`)

export async function nameOf(code: CountryCode): Promise<string | undefined> {
  const { country } = await client.request(COUNTRY, { code })
  return country?.name
}

// @ts-expect-error: it is a text
export const wrong: Promise<number | undefined> = nameOf('KR')
// @ts-expect-error: which country?
void client.request(COUNTRY, {})
