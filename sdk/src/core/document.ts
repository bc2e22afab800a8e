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

/**
 * The text of a named selection and of all those that it makes use of. It can be put into a document as it is, whatever
 * the client, once.
 */
export type Fragment = string

/** What parts fragments in a text: an empty line, so none may have one in it. */
const BETWEEN = '\n\n'

const each = (fragments: readonly Fragment[]) => [...new Set(fragments.join(BETWEEN).split(BETWEEN))]

/** A fragment from its text and the fragments that are spread in it; what is used twice is there once. */
export function fragment(text: string, ...uses: readonly Fragment[]): Fragment {
  return each([text, ...uses]).join(BETWEEN)
}

/**
 * A document from its text and the fragments that are spread in it; what those use is there once.
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
  return [text, ...each(fragments)].join('\n').trim()
}

/** The text of a document, however it is given; it knows the same types. */
export function textOf<Data, Variables>(document: AnyDocument<Data, Variables>): TypedDocument<Data, Variables> {
  return typeof document === 'object' && 'kind' in document ? print(document) : String(document)
}
