import type { IncomingMessage, RequestListener } from 'node:http'

// Where a request says it goes. Node takes any text for the host and the target; what is no address of HTTP is refused
// before anybody makes an address of it.

const problem = JSON.stringify({
  errors: [
    {
      message: 'The target of the request is no address: it should be a path, on the host that the header Host names.',
      extensions: { code: 'BAD_REQUEST' },
    },
  ],
})

export function refuseBadTargets(handler: RequestListener): RequestListener {
  return (request, response) => {
    if (hasAddress(request)) return handler(request, response)
    response.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' }).end(problem)
  }
}

/** The host and the target that were looked at last and are well: most requests are sent to the same. */
const well: { host?: string; url?: string } = {}

function hasAddress({ headers: { host = '' }, url = '' }: IncomingMessage): boolean {
  if (host === well.host && url === well.url) return true
  // A host is a name or a number, and perhaps a port: nothing that begins another part of an address.
  const named = host === '' || (!/[\s/?#@\\]/.test(host) && URL.canParse(`http://${host}`))
  if (!named || !URL.canParse(url.startsWith('/') ? `http://localhost${url}` : url)) return false
  Object.assign(well, { host, url })
  return true
}
