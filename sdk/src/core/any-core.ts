import type { Call } from './call.ts'
import type { Core, VariablesAndOptions } from './core.ts'
import { type AnyDocument, textOf } from './document.ts'

/** A core that takes parsed documents as well. */
export interface AnyCore extends Core {
  /**
   * As {@link Core.request}, and with parsed documents too: the TypedDocumentNode of gql.tada, of GraphQL Code Generator
   * and of others, whose types become those of the call.
   *
   * @example
   * const data = await client.request('query ($code: CountryCode!) { country(code: $code) { name } }', { code: 'KR' })
   */
  request<Data, Variables>(
    document: AnyDocument<Data, Variables>,
    ...rest: VariablesAndOptions<NoInfer<Variables>>
  ): Call<Data>
}

export function anyCore(core: Core): AnyCore {
  return { ...core, request: (document, ...rest) => core.request(textOf(document), ...rest) }
}
