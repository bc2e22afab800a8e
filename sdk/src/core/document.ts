import { print } from './print.ts'

// Documents carry the types of their data and variables in a property that exists for the compiler alone, by
// the name that GraphQL Code Generator, gql.tada and others agreed on.

/** The types of a document's data and variables. */
export interface DocumentTypes<Data, Variables> {
  /** Only for the compiler; no document has it. */
  readonly __apiType?: (variables: Variables) => Data
}

/** A GraphQL document as text that knows the types of its data and variables. */
export type TypedDocument<Data, Variables> = string & DocumentTypes<Data, Variables>

/** A parsed document: the DocumentNode of graphql-js, graphql-tag, gql.tada or GraphQL Code Generator. */
export interface ParsedDocument {
  readonly kind: 'Document' | string
  readonly definitions: readonly { readonly kind: string }[]
}

// biome-ignore lint/complexity/noBannedTypes: the text of GraphQL Code Generator is an object of a class that extends String.
type Text = string | String

/** Any document that can be sent: text or parsed, typed or not. */
export type AnyDocument<Data, Variables> = (Text | ParsedDocument) & DocumentTypes<Data, Variables>

/** A named selection, with those it makes use of. */
export interface Fragment {
  readonly text: string
  readonly uses: readonly Fragment[]
}

/** A fragment from its text and the fragments that are spread in it. */
export function fragment(text: string, ...uses: readonly Fragment[]): Fragment {
  return { text, uses }
}

/**
 * A document from its text and the fragments that are spread in it; what those use is added, each once.
 *
 * @example
 * import { ActivityFragment, document } from '@entente/sdk/documents'
 *
 * const WithTopics = document<{ activity: Activity & { topics: { nodes: { slug: string }[] } } }, { slug: string }>(
 *   'query ($slug: String!) { activity(slug: $slug) { ...Activity topics { nodes { slug } } } }',
 *   ActivityFragment,
 * )
 * const { activity } = await client.request(WithTopics, { slug: 'korea-central-america-ministers-forum-2017' })
 */
export function document<Data, Variables>(
  text: string,
  ...fragments: readonly Fragment[]
): TypedDocument<Data, Variables> {
  const texts = new Set([text])
  const add = (used: readonly Fragment[]) => {
    for (const { text, uses } of used) {
      texts.add(text)
      add(uses)
    }
  }
  add(fragments)
  return [...texts].join('\n')
}

/** The text of a document, however it is given; it knows the same types. */
export function textOf<Data, Variables>(document: AnyDocument<Data, Variables>): TypedDocument<Data, Variables> {
  return typeof document === 'object' && 'kind' in document ? print(document) : String(document)
}
