import { readdirSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { extname, join } from 'node:path'

const directory = join(import.meta.dirname, 'page')

const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' }

const pages = new Map(
  readdirSync(directory).map((name) => [
    name === 'index.html' ? '/' : `/${name}`,
    { type: `${types[extname(name)] ?? 'text/plain'}; charset=utf-8`, text: readFileSync(join(directory, name)) },
  ]),
)

/** Nothing on the page comes from anywhere else, and the browser is told so. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** The page of the portal; whatever is not a part of it goes to the gateway. */
export function servePage(gateway: RequestListener): RequestListener {
  return (request, response) => {
    const page = (request.method === 'GET' || request.method === 'HEAD') && pages.get(request.url?.split('?')[0] ?? '')
    if (!page) return gateway(request, response)
    response
      .writeHead(200, { 'content-type': page.type, 'content-security-policy': POLICY, 'cache-control': 'no-cache' })
      .end(page.text)
  }
}
