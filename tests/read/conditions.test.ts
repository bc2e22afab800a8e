import { expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'

// Conditions that a desk officer needs and that names alone must be enough for.

async function titles(filter: string): Promise<string[]> {
  const { ask } = await seeded()
  const { activities } = await ask(
    `{ activities(first: 100, filter: ${filter}, orderBy: { field: TITLE }) { nodes { title } } }`,
  )
  return activities.nodes.map(({ title }: { title: string }) => title)
}

test('an organisation or person is found by name wherever it takes part, in the activity or below it', async () => {
  const forum = 'Digital Government Ministers Forum of Korea and Central America'
  const withBank = await titles('{ organization: { name: { equals: "IDB" } } }')
  expect(withBank).toContain(forum)
  expect(await titles('{ organization: { name: { equals: "IDB" } }, isRoot: true }')).not.toContain(forum)
  const headed = await titles('{ person: { name: { contains: "bo-kyun" } }, kinds: [DELEGATION] }')
  expect(headed).toHaveLength(1)
})

test('what has no date, and what has one, make up everything', async () => {
  const { ask } = await seeded()
  const data = await ask(`{
    all: agreements { totalCount }
    dated: agreements(filter: { signed: { known: true } }) { totalCount }
    undated: agreements(filter: { signed: { known: false } }) { nodes { signed { edtf } } totalCount }
  }`)
  expect(data.undated.nodes.length).toBeGreaterThan(0)
  expect(data.undated.nodes.every(({ signed }: { signed: unknown }) => signed === null)).toBe(true)
  expect(data.dated.totalCount + data.undated.totalCount).toBe(data.all.totalCount)
})

test('a date that is not known cannot lie within a period', async () => {
  const { send } = await seeded()
  const { errors } = await send(
    '{ agreements(filter: { signed: { known: false, from: "2017-01-01" } }) { totalCount } }',
  )
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.signed.known' })
})

test('having any is a condition of its own', async () => {
  const { ask } = await seeded()
  const data = await ask(`{
    all: activities { totalCount }
    counted: activities(filter: { quantities: { exists: true } }) { totalCount nodes { quantities { totalCount } } }
    uncounted: activities(filter: { quantities: { exists: false } }) { totalCount }
  }`)
  expect(
    data.counted.nodes.every(({ quantities }: { quantities: { totalCount: number } }) => quantities.totalCount > 0),
  ).toBe(true)
  expect(data.counted.totalCount + data.uncounted.totalCount).toBe(data.all.totalCount)
})

test('how long something lasted is told where both days are known, and only there', async () => {
  const { ask } = await seeded()
  const { activities } = await ask(
    '{ activities(first: 100) { nodes { title days starts { earliest latest } ends { earliest latest } } } }',
  )
  const days = Object.fromEntries(
    activities.nodes.map(({ title, days: count }: { title: string; days: number | null }) => [title, count]),
  )
  expect(days['Advanced e-Government Training Course']).toBe(5)
  expect(days['Joint government delegation on e-Government to Peru and Brazil']).toBe(9)
  for (const { days: count, ends } of activities.nodes) if (ends === null) expect(count).toBeNull()
})

test('an ordinary question with the pages left open is within the limits', async () => {
  const { ask } = await seeded()
  await ask(
    '{ activities { nodes { title descendants { nodes { title participations { nodes { person { name } organization { name } country { name } } } } } } } }',
  )
})

test.each([
  ['{ equals: "South Korea" }', ['KR']],
  ['{ equals: "대한민국" }', ['KR']],
  ['{ equals: "peru" }', ['PE']],
  ['{ startsWith: "Costa R" }', ['CR']],
  ['{ contains: "korea" }', ['KP', 'KR']],
  ['{ equals: "Atlantis" }', []],
])('countries are found by name: %s', async (name, codes) => {
  const { ask } = await seeded()
  const { countries } = await ask(`{ countries(filter: { name: ${name} }) { nodes { code } } }`)
  expect(countries.nodes.map(({ code }: { code: string }) => code)).toEqual(codes)
})
