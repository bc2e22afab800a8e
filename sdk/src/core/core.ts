import { send } from './attempt.ts'
import { type Answer, type Call, callOf } from './call.ts'
import type { TypedDocument } from './document.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { readAnswer } from './read.ts'
import { isWrite, pauseAfter, randomKey } from './retry.ts'
import { within } from './time.ts'

/** Variables, which may be left out where none is required, and options. */
export type VariablesAndOptions<Variables> = unknown extends Variables
  ? [variables?: Readonly<Record<string, unknown>>, options?: CallOptions]
  : object extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions]

/** What every resource is built on: it sends documents. */
export interface Core {
  /**
   * Sends a document of your own, and resolves to its data. Where it knows the types of its data and variables, so
   * does the call.
   *
   * What fails in passing is sent again (no connection, no answer in time, too many requests, a proxy without a
   * server) after a random and growing pause, or when the server says. Mutations are sent under an idempotency
   * key, so that a repetition does nothing twice; without one they are not sent again.
   *
   * @throws {GraphQLRequestError} where the server tells of an error; what it could answer is in `data`.
   * @throws {HttpError} where what answers does not speak GraphQL.
   * @throws {NetworkError} where no answer comes, and {@link TimeoutError} where none comes in time.
   *
   * @example
   * const data = await client.request('{ activities { totalCount } }')
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesAndOptions<NoInfer<Variables>>
  ): Call<Data>
  /** What the client was made with, for what is built on it, such as `watch`. A function, so that logs show no token. */
  options(): ClientOptions
}

/**
 * A client without resources, for programs that count every byte they ship: of the resources, bundlers keep only those
 * that are used.
 *
 * @example
 * import { activities, createCore } from '@entente/sdk'
 *
 * const core = createCore({ url: 'https://registry.example.org/graphql' })
 * const { nodes } = await activities(core).list({ first: 5 })
 */
export function createCore(client: ClientOptions): Core {
  return {
    options: () => client,
    request: <Data, Variables>(
      document: TypedDocument<Data, Variables>,
      ...[variables, call = {}]: VariablesAndOptions<NoInfer<Variables>>
    ) => {
      const answer = exchange<Data>(client, document, variables, call)
      return callOf(() => answer)
    },
  }
}

async function exchange<Data>(
  client: ClientOptions,
  query: string,
  variables: unknown,
  call: CallOptions,
): Promise<Answer<Data>> {
  const body = JSON.stringify({ query, variables })
  const operationName = query.match(/\b(?:query|mutation|subscription)\s+(\w+)/)?.[1] ?? null
  const key = isWrite(query) && (call.idempotencyKey ?? client.idempotencyKey ?? randomKey())
  const retries = isWrite(query) && !key ? 0 : (call.retries ?? client.retries ?? 2)
  for (let attempt = 1; ; attempt++) {
    try {
      return { ...readAnswer<Data>(await send({ client, call, body, operationName, attempt, key })), attempts: attempt }
    } catch (error) {
      const wait = attempt > retries ? null : pauseAfter(error, attempt)
      if (wait === null) throw error
      await within(wait, call.signal)
    }
  }
}
