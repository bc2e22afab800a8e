import { expect, test } from 'vitest'
import { type Name, nameAtAnyTime } from '../../server/registry/names.rules.ts'
import { seeded } from '../kit/world.ts'

// The name of an organisation where the day of the activity is not known.

const name = (text: string, from: string | null, until: string | null, kind: Name['kind'] = 'OFFICIAL'): Name => {
  const day = (date: string | null) => (date === null ? null : new Date(date))
  return {
    name: text,
    language: 'en',
    kind,
    validFromEarliest: day(from),
    validFromLatest: day(from),
    validUntilEdtf: until,
    validUntilEarliest: day(until),
    validUntilLatest: day(until),
  }
}

test('a name that was always the same is the name at any time', () => {
  expect(nameAtAnyTime([name('Office', null, null), name('OFF', null, null, 'ACRONYM')], 'en')).toBe('Office')
  expect(nameAtAnyTime([name('Office', '2013-01-01', null)], 'en')).toBe('Office')
})

test('one of several in a row is not', () => {
  expect(nameAtAnyTime([name('New', '2017-07-26', null), name('Old', null, '2017-07-25')], 'en')).toBeNull()
  expect(nameAtAnyTime([], 'en')).toBeNull()
})

test('a lecture of an unknown day shows the institute, and a panel the ministry of its day', async () => {
  const { ask } = await seeded()
  const named = (title: string, organization: string) => `activities(filter: { title: { contains: "${title}" } }) {
    nodes { participations(filter: { organization: { name: { equals: "${organization}" } } }) { nodes { organizationName } } }
  }`
  const names = async (title: string, organization: string) => {
    const { activities } = await ask(`{ ${named(title, organization)} }`)
    return activities.nodes[0].participations.nodes
  }
  expect(await names('training on digital government', 'ENAP')).toEqual([
    { organizationName: 'Public Officials Training Institute of Peru' },
  ])
  expect(await names('korean experience', 'MOIS')).toEqual([
    { organizationName: 'Ministry of Security and Public Administration' },
  ])
})
