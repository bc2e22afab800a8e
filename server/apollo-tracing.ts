import { useApolloInlineTrace } from '@graphql-yoga/plugin-apollo-inline-trace'
import type { Plugin } from 'graphql-yoga'

/** Federated traces: `extensions.ftv1` for a gateway that sends `apollo-federation-include-trace: ftv1`. */
export const apolloTracing = (): Plugin => useApolloInlineTrace() as Plugin
