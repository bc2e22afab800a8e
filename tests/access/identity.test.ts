import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createToken, listTokens, revokeToken } from '../../server/access/tokens.ts'
import { createApp } from '../../server/app.ts'
import { NOW, scratch, type World } from '../kit/world.ts'

// Who is who: our own bearer tokens, and the signed tokens of a real issuer on this machine.

const ISSUER = 'https://login.example.org'
const AUDIENCE = 'entente'

let world: World
let issuer: Server
const keys: { kid: string; privateKey: CryptoKey }[] = []
let published: object[] = []
let now = NOW
let app: ReturnType<typeof createApp>

async function newKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  keys.push({ kid, privateKey })
  published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' })
}

function sign(
  claims: JWTPayload,
  { kid = keys[0]?.kid ?? '', seconds = 300, issuedBy = ISSUER, audience = AUDIENCE } = {},
) {
  const key = keys.find((candidate) => candidate.kid === kid)?.privateKey as CryptoKey
  const issued = Math.floor(now.getTime() / 1000)
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject('official-7')
    .setIssuer(issuedBy)
    .setAudience(audience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(key)
}

async function ask(
  token: string | null,
  query = 'mutation { createTopic(input: { slug: "by-token", kind: THEME }) { __typename } }',
) {
  const response = await app.fetch('http://entente.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  })
  return {
    status: response.status,
    ...((await response.json()) as {
      data?: Record<string, { __typename: string }>
      errors?: { extensions: { code: string } }[]
    }),
  }
}

const mayWrite = async (token: string | null) => (await ask(token)).data?.createTopic?.__typename !== 'ForbiddenError'

beforeAll(async () => {
  world = await scratch()
  await newKey('first')
  issuer = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published })),
  )
  issuer.listen(0, '127.0.0.1')
  await once(issuer, 'listening')
  const jwksUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/keys`
  app = createApp({
    database: world.database,
    now: () => now,
    log: (event) => event.level === 'error' && world.log.push(event),
    oidc: { issuer: ISSUER, audience: AUDIENCE, jwksUrl, roleClaim: 'roles' },
  })
})
afterAll(() => void issuer?.close())

describe('our own tokens', () => {
  test('a token lets its holder do what its role allows, until it expires or is revoked', async () => {
    const db = world.database.prisma
    const editor = await createToken(db, {
      name: 'Desk officer',
      role: 'EDITOR',
      expiresAt: new Date(now.getTime() + 1_000),
    })
    const reader = await createToken(db, { name: 'Reader', role: 'READER' })
    expect(await mayWrite(editor.text)).toBe(true)
    expect(await mayWrite(reader.text)).toBe(false)
    const change = await db.change.findFirst({ where: { action: 'createTopic' } })
    expect(change?.actor).toBe('Desk officer')
    now = new Date(now.getTime() + 1_000)
    expect(await ask(editor.text)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(await revokeToken(db, reader.token.id, now)).toBe(true)
    expect(await revokeToken(db, reader.token.id, now)).toBe(false)
    expect((await ask(reader.text)).status).toBe(401)
  })

  test('the database does not hold the token, only its hash', async () => {
    const { text } = await createToken(world.database.prisma, { name: 'Someone', role: 'ADMIN' })
    expect(JSON.stringify(await listTokens(world.database.prisma))).not.toContain(text)
    expect(text).toMatch(/^entente_[\w-]{43}$/)
  })

  test.each(['', 'nonsense', 'entente_', `entente_${'x'.repeat(43)}`, 'a.b.c', 'x'.repeat(9_000)])(
    '%j is refused',
    async (token) => {
      const { status, errors, data } = await ask(token)
      expect({ status, code: errors?.[0]?.extensions.code, data }).toEqual({
        status: 401,
        code: 'UNAUTHENTICATED',
        data: undefined,
      })
    },
  )

  test('without a token one reads what is public', async () => {
    expect(await mayWrite(null)).toBe(false)
    expect((await ask(null, '{ countries { totalCount } }')).status).toBe(200)
  })
})

describe('tokens of an issuer', () => {
  test.each([
    [{ roles: ['editor'] }, true],
    [{ roles: 'ADMIN' }, true],
    [{ roles: ['READER', 'PARTNER'] }, false],
    [{ roles: ['superuser'] }, false],
    [{}, false],
  ])('with the claims %j one may write: %s', async (claims, expected) => {
    expect(await mayWrite(await sign(claims))).toBe(expected)
  })

  test('a token for another audience, from another issuer, expired or altered is refused', async () => {
    const roles = { roles: ['ADMIN'] }
    const good = await sign(roles)
    const wrong = [
      await sign(roles, { audience: 'another' }),
      await sign(roles, { issuedBy: 'https://evil.example.org' }),
      await sign(roles, { seconds: -120 }),
      `${good.slice(0, -4)}AAAA`,
      good.split('.').slice(0, 2).concat('').join('.'),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.`,
    ]
    expect(await mayWrite(good)).toBe(true)
    for (const token of wrong) expect((await ask(token)).status, token).toBe(401)
  })

  test('clocks may differ by a minute', async () => {
    expect(await mayWrite(await sign({ roles: ['EDITOR'] }, { seconds: -30 }))).toBe(true)
  })

  test('a new key is found when a token names it, and a key that is withdrawn is not trusted by a new server', async () => {
    await newKey('second')
    const old = await sign({ roles: ['EDITOR'] })
    expect(await mayWrite(await sign({ roles: ['EDITOR'] }, { kid: 'second' }))).toBe(true)
    published = published.slice(1)
    const fresh = createApp({
      database: world.database,
      now: () => now,
      oidc: {
        issuer: ISSUER,
        audience: AUDIENCE,
        jwksUrl: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/keys`,
        roleClaim: 'roles',
      },
    })
    const response = await fresh.fetch('http://entente.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${old}` },
      body: '{"query":"{ __typename }"}',
    })
    expect(response.status).toBe(401)
  })

  test('while the issuer does not answer, nobody is taken for someone else: the request is to be tried again', async () => {
    const lonely = createApp({
      database: world.database,
      now: () => now,
      oidc: { issuer: ISSUER, audience: AUDIENCE, jwksUrl: 'http://127.0.0.1:1/keys', roleClaim: 'roles' },
    })
    const response = await lonely.fetch('http://entente.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await sign({ roles: ['ADMIN'] }, { kid: 'second' })}`,
      },
      body: '{"query":"{ __typename }"}',
    })
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'IDENTITY_UNAVAILABLE' } }] })
  })
})
