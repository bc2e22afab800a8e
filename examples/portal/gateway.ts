import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway-runtime'
import * as http from '@graphql-mesh/transport-http'
import { composeServices, compositionHasErrors } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { keepStrictestHint } from './cache-hints.ts'
import { sayWhoIsSilent } from './silence.ts'

/** A service behind the portal: what it is called, where it listens, and its schema for gateways. */
export interface Subgraph {
  name: string
  url: string
  sdl: string
}

interface Options {
  /** The headers that a subgraph gets for a visitor's request. */
  headersFor?: (subgraph: string, request: Request) => Record<string, string>
  plugins?: GatewayPlugin[]
}

/** Hive Gateway over these subgraphs, composed here: nothing is fetched, so it starts also while one of them is down. */
export function gatewayOver(subgraphs: Subgraph[], { headersFor, plugins = [] }: Options = {}) {
  return createGatewayRuntime({
    supergraph: supergraphOf(subgraphs),
    transports: { http } as never,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) => headersFor?.(subgraphName, request),
    },
    plugins: () => [sayWhoIsSilent(), keepStrictestHint(), ...plugins],
    graphqlEndpoint: '/graphql',
    // The page asks from its own origin; no other site gets to use a visitor's session.
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  })
}

export function supergraphOf(subgraphs: Subgraph[]): string {
  const result = composeServices(subgraphs.map(({ sdl, ...subgraph }) => ({ ...subgraph, typeDefs: parse(sdl) })))
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return result.supergraphSdl
}
