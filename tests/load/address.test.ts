import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { addressesBehind, unusableProxies } from '../../server/load/address.ts'

// Who counts as one party, and which proxies are believed.

const from = (remoteAddress: string | undefined, forwarded?: string) => ({
  req: { socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} } as IncomingMessage,
})

describe('without a proxy that is trusted', () => {
  const addressOf = addressesBehind([])

  test('the address is that of the connection, whatever X-Forwarded-For says', () => {
    expect(addressOf(from('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7')
    expect(addressOf(from('127.0.0.1', '198.51.100.1'))).toBe('127.0.0.1')
  })

  test('an IPv4 address that travels as IPv6 is the same address', () => {
    expect(addressOf(from('::ffff:203.0.113.7'))).toBe('203.0.113.7')
  })

  test.each([
    ['2001:db8:0:12:1:2:3:4', '2001:db8:0:12::/64'],
    ['2001:0DB8:0000:0012::9', '2001:db8:0:12::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ])('whoever has %s has all of %s', (address, network) => {
    expect(addressOf(from(address))).toBe(network)
  })

  test('connections without an address count together, and what the process asks itself not at all', () => {
    expect(addressOf(from(undefined))).toBe('unknown')
    expect(addressOf({})).toBeNull()
  })
})

describe('behind proxies that are trusted', () => {
  const addressOf = addressesBehind(['loopback', '10.1.0.0/16', '2001:db8:ffff::/48'])

  test('the last address that no trusted proxy has counts; what was written before proves nothing', () => {
    expect(addressOf(from('127.0.0.1', '203.0.113.7'))).toBe('203.0.113.7')
    expect(addressOf(from('::ffff:127.0.0.1', '203.0.113.7, 10.1.2.3'))).toBe('203.0.113.7')
    expect(addressOf(from('10.1.2.3', '192.0.2.99, 203.0.113.7'))).toBe('203.0.113.7')
    expect(addressOf(from('2001:db8:ffff::1', '2001:db8:1:2::5'))).toBe('2001:db8:1:2::/64')
  })

  test('nobody else is believed', () => {
    expect(addressOf(from('10.2.0.1', '203.0.113.7'))).toBe('10.2.0.1')
  })

  test('where the header is missing or no address, the proxy itself counts', () => {
    expect(addressOf(from('127.0.0.1'))).toBe('127.0.0.1')
    expect(addressOf(from('127.0.0.1', 'unknown'))).toBe('127.0.0.1')
  })
})

test('what names no address, network or group cannot be used', () => {
  expect(unusableProxies(['loopback', 'private', '10.0.0.1', '10.0.0.0/8', '2001:db8::/32'])).toEqual([])
  expect(unusableProxies(['everyone', '10.0.0.0/33', '10.0.0.0/', '10.0.0', '::/129'])).toEqual([
    'everyone',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0',
    '::/129',
  ])
})
