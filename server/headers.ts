import type { Plugin } from 'graphql-yoga'

// What browsers are told about every answer: not to guess what it is, not to show it within another page, to tell no
// other site where one was, and to load nothing. The page of GraphiQL runs the script and the styles that it carries,
// and talks to this server alone. That a site is reached by TLS only is said by the proxy that speaks it.

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
const page = [
  nothing,
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  'worker-src blob: data:',
].join('; ')

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}

/** Of an answer that is no page. */
export const dataHeaders = { ...always, 'content-security-policy': nothing }

export function guardBrowsers(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(always)) headers.set(name, value)
      const isPage = headers.get('content-type')?.startsWith('text/html') ?? false
      headers.set('content-security-policy', isPage ? page : nothing)
    },
  }
}
