import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { GraphQLError } from 'graphql'

/** Where a subgraph does not answer, the visitor is told which, and gets what the others say. */
export function sayWhoIsSilent(): GatewayPlugin {
  return {
    onFetch({ executionRequest, fetchFn, setFetchFn }) {
      const serviceName = executionRequest?.subgraphName
      if (!serviceName) return
      setFetchFn(async (...args) => {
        try {
          return await fetchFn(...args)
        } catch (error) {
          // Where it listens and why it is silent is for those who run the portal.
          console.error(`${serviceName}: ${error instanceof Error ? describe(error) : error}`)
          throw new GraphQLError(`The service "${serviceName}" does not answer now. Try again later.`, {
            extensions: { code: 'SERVICE_UNAVAILABLE', serviceName },
          })
        }
      })
    },
  }
}

/** Node tells the reason beneath the failure: "fetch failed" hides "connect ECONNREFUSED 127.0.0.1:4000". */
const describe = ({ message, cause }: Error) => (cause instanceof Error ? `${message}: ${cause.message}` : message)
