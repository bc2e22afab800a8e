import { beforeAll, describe, expect, test } from 'vitest'
import { type Canary, hide, TOKEN } from '../access/canaries.ts'
import { everyFieldApart, recordTypes } from '../kit/documents.ts'
import { scratch, type World } from '../kit/world.ts'
import { type Reference, refer } from './references.ts'

// A reference opens no other door than `node` does: what someone may not see is not there, by whatever key.

let world: World
let canaries: Canary[]

const UNKNOWN = '01990000-0000-7000-8000-000000000000'

beforeAll(async () => {
  world = await scratch('seeded')
  canaries = [...(await hide(world.database.prisma, 'INTERNAL')), ...(await hide(world.database.prisma, 'PARTNER'))]
})

/** A canary by each of its keys. */
function references({ model, id, slug }: Canary): Reference[] {
  const natural: Record<string, Reference[]> = {
    Country: ['QX', 'QY'].map((code) => ({ __typename: model, code })),
    Organization: ['internal', 'partner'].map((of) => ({
      __typename: model,
      identifiers: [{ scheme: `${TOKEN}-${of}`, value: `${TOKEN}-${of}` }],
    })),
  }
  return [
    { __typename: model, id: `${model}:${id}` },
    ...(slug ? [{ __typename: model, slug }] : []),
    ...(natural[model] ?? []),
  ]
}

const visibleTo = async (clearance: 'PUBLIC' | 'PARTNER' | 'INTERNAL', given: Reference[]) => {
  const { data, errors } = await refer(world, given, '... on Record { id visibility }', clearance)
  expect(errors).toBeUndefined()
  return data._entities as ({ id: string; visibility: string } | null)[]
}

test('those who may see the hidden records find them by every key', async () => {
  const given = canaries.flatMap(references)
  const found = await visibleTo('INTERNAL', given)
  expect(found.filter((record) => record === null)).toEqual([])
  expect(new Set(given.map(({ __typename }) => __typename))).toEqual(new Set(recordTypes().map(({ name }) => name)))
})

test('a partner finds what is for partners and nothing internal', async () => {
  const found = await visibleTo('PARTNER', canaries.flatMap(references))
  const seen = found.filter((record) => record !== null)
  expect(seen.length).toBeGreaterThan(20)
  expect(seen.filter(({ visibility }) => visibility === 'INTERNAL')).toEqual([])
})

describe('to everyone', () => {
  test('a hidden record is answered to the letter like one that does not exist', async () => {
    for (const canary of canaries) {
      for (const reference of references(canary)) {
        const { __typename, id, slug, code } = reference
        const missing = id
          ? { __typename, id: `${__typename}:${UNKNOWN}` }
          : slug
            ? { __typename, slug: 'no-such-record' }
            : code
              ? { __typename, code: 'ZZ' }
              : { __typename, identifiers: [{ scheme: 'no', value: 'such' }] }
        const fields = '... on Record { id version }'
        const hidden = await refer(world, [reference], fields)
        expect({ ...hidden, headers: null }).toEqual({ ...(await refer(world, [missing], fields)), headers: null })
        expect(hidden).toMatchObject({ status: 200, data: { _entities: [null] } })
      }
    }
  })

  test('nothing hidden shows in any field of a record that was referred to', async () => {
    for (const type of recordTypes()) {
      const ids = await idsOf(type.name)
      for (const field of everyFieldApart(type, 1)) {
        const given = ids.map((id) => ({ __typename: type.name, id: `${type.name}:${id}` }))
        const { data } = await refer(world, given, `... on ${type.name} { id ${field} }`)
        expect(JSON.stringify(data ?? null), `${type.name} ${field}`).not.toContain(TOKEN)
      }
    }
  })
})

async function idsOf(model: string): Promise<string[]> {
  const delegate = (
    world.database.prisma as never as Record<string, { findMany(query: object): Promise<{ id: string }[]> }>
  )[model.charAt(0).toLowerCase() + model.slice(1)]
  return ((await delegate?.findMany({ select: { id: true }, take: 10, orderBy: { id: 'desc' } })) ?? []).map(
    ({ id }) => id,
  )
}
