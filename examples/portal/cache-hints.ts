import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'

// An answer holds as long as the part of it that holds the shortest.

const NEVER = 'private, no-store'

/** The hint for an answer from the hints of its parts. Whoever gives none may not be kept. */
export function strictest(hints: readonly (string | null)[]): string {
  const ages = hints.map((hint) => {
    const parts = (hint ?? '').split(',').map((part) => part.trim().toLowerCase())
    const age = parts.map((part) => /^max-age=(\d+)$/.exec(part)?.[1]).find(Boolean)
    return parts.includes('public') && !parts.includes('no-store') && age ? Number(age) : null
  })
  if (ages.length === 0 || ages.includes(null)) return NEVER
  return `public, max-age=${Math.min(...(ages as number[]))}`
}

/** Answers with the strictest hint of the subgraphs that were asked for it; with none to keep it where one went wrong. */
export function keepStrictestHint(): GatewayPlugin {
  const hints = new WeakMap<Request, (string | null)[]>()
  return {
    onFetch({ context }) {
      const { request } = context as { request?: Request }
      return ({ response }) => {
        if (request) hints.set(request, [...(hints.get(request) ?? []), response.headers.get('cache-control')])
      }
    },
    onResultProcess({ request, result }) {
      if ('errors' in result && result.errors) hints.set(request, [null])
    },
    onResponse({ request, response }) {
      const given = hints.get(request)
      if (!given || response.headers.has('cache-control')) return
      response.headers.set('cache-control', strictest(given))
      response.headers.append('vary', 'authorization, x-portal-session')
    },
  }
}
