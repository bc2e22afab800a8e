import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'

// From where a request comes. A proxy in front tells it in X-Forwarded-For, as anybody could: the header is read only
// as far as it was written by proxies that the settings name.

/** What Yoga hands on of the request as it came; nothing where it was made within the process. */
export interface Arrived {
  req?: IncomingMessage
}

/** The address of whoever sends the request. Null for what the process asks itself. */
export type AddressOf = (arrived: Arrived) => string | null

const NAMED: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/** The words of a list that name no address, network (`10.1.0.0/16`) or group (`loopback`, `private`). */
export const unusableProxies = (words: readonly string[]): string[] =>
  words.filter((word) => !(word in NAMED) && !isNetwork(word))

function isNetwork(word: string): boolean {
  const [address = '', prefix] = word.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= most))
}

export function addressesBehind(trusted: readonly string[]): AddressOf {
  const proxies = new BlockList()
  for (const word of trusted.flatMap((name) => NAMED[name] ?? [name])) {
    const [address = '', prefix] = word.split('/')
    const family = familyOf(address)
    proxies.addSubnet(address, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family)
  }
  const isProxy = (address: string) => isIP(address) > 0 && proxies.check(address, familyOf(address))
  return ({ req }) => {
    if (!req) return null
    let address = plain(req.socket.remoteAddress ?? 'unknown')
    if (trusted.length === 0 || !isProxy(address)) return party(address)
    // Each proxy adds at the end from whom it has the request; what a stranger wrote before that proves nothing.
    const told = String(req.headers['x-forwarded-for'] ?? '').split(',')
    for (let at = told.length - 1; at >= 0 && isProxy(address); at--) {
      const before = plain((told[at] as string).trim())
      if (isIP(before) === 0) break
      address = before
    }
    return party(address)
  }
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4')

/** An IPv4 address that travels as IPv6 is the IPv4 address. */
const plain = (address: string): string => (/^::ffff:(?=\d+\.)/i.test(address) ? address.slice(7) : address)

/** Whoever has one IPv6 address has 2⁶⁴ of them: all that share the first half count as one party. */
function party(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] as string).split('::')
  const first = head === '' ? [] : head.split(':')
  // `::` stands for as many zeros as make eight groups; an IPv4 address at the end for two.
  const last = tail ? tail.split(':') : []
  const written = first.length + last.length + (address.includes('.') ? 1 : 0)
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - written)).fill('0')
  const groups = [...first, ...zeros, ...last].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
  return `${groups.join(':')}::/64`
}
