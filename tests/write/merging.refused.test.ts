import { beforeAll, describe, expect, test } from 'vitest'
import { type Data, pglite, scratch, type World } from '../kit/world.ts'
import { type Id, merger } from './merging.ts'
import { content } from './rows.ts'
import { caller, writer } from './writer.ts'

// What keeps two records from being merged, or a merge from being undone.

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create } = writer(() => world)
const { merge, undo, preview, now } = merger(() => world)
const call = caller(() => world)

const record = (type: string, slug: string, input: object = {}): Promise<Data> => {
  const needs: Record<string, object> = {
    Organization: { classification: 'AGENCY' },
    Person: { name: slug },
    Activity: { kind: 'MEETING', title: slug },
    Topic: { kind: 'THEME' },
    Source: { kind: 'REPORT', title: slug, language: 'en' },
  }
  return create(type, { slug, visibility: 'PUBLIC', ...needs[type], ...input }, '')
}

const obstacles = async (survivor: Id, duplicate: Id) => {
  const { obstacles: found } = await preview(survivor, duplicate)
  const refused = await merge(await now(survivor), await now(duplicate))
  expect(refused.__typename).toBe('InvalidInputError')
  expect(refused.problems.map(({ path }: Data) => path)).toEqual(found.map(() => 'duplicate'))
  return found.map(({ record: of }: Data) => of.id)
}

describe('obstacles are told by the record to change first', () => {
  test('the survivor stands below the duplicate', async () => {
    const top = await record('Organization', 'top')
    const middle = await record('Organization', 'middle', { parent: 'top' })
    const low = await record('Organization', 'low', { parent: 'middle' })
    expect(await obstacles(middle, top)).toEqual([middle.id])
    expect(await obstacles(low, top)).toEqual([low.id])
    const merged = await merge(top, low)
    expect(merged.__typename, 'the other way round nothing is in the way').toBe('Merge')
    const { organization } = await world.ask('{ organization(slug: "top") { parent { slug } } }', { role: 'EDITOR' })
    expect(organization.parent, 'what stands below the survivor does not come to stand above it').toBeNull()
    expect((await undo(merged.id)).__typename).toBe('Merge')
  })

  test('a membership joins the two', async () => {
    const whole = await record('Organization', 'network-of-two')
    const part = await record('Organization', 'member-of-two')
    const membership = await create('Membership', { organization: whole.id, memberOrganization: part.id }, '')
    expect(await obstacles(whole, part)).toEqual([membership.id])
    expect(await obstacles(part, whole)).toEqual([membership.id])
  })

  test('two series each have a second edition', async () => {
    const series = async (name: string) => {
      const made = await record('Activity', `series-${name}`, { kind: 'SERIES' })
      const edition = { series: made.id, edition: 2, editionBasis: 'STATED' }
      return [made, await record('Activity', `second-${name}`, edition)] as const
    }
    const [[one], [other, second]] = [await series('one'), await series('other')]
    expect(await obstacles(one, other)).toEqual([second.id])
  })

  test('the survivor would show what fewer people may see', async () => {
    const open = await record('Person', 'seen-by-all')
    const closed = await record('Person', 'seen-by-few', { visibility: 'INTERNAL' })
    expect(await obstacles(open, closed)).toEqual([closed.id])
  })

  test('what the survivor takes does not go with what it has', async () => {
    const survivor = await record('Activity', 'short-one', { starts: { edtf: '2020-05' } })
    const duplicate = await record('Activity', 'ended-early', { ends: { edtf: '2019' } })
    expect(await obstacles(survivor, duplicate)).toEqual([survivor.id])
  })
})

describe('who may, and what they learn', () => {
  test.each(['READER', 'PARTNER', null] as const)('%s may neither look nor merge nor undo', async (role) => {
    const nobody = { id: 'no id', version: 1 }
    const answers = [
      await preview(nobody, nobody, '', role),
      await merge(nobody, nobody, '', role),
      await undo('x', role),
    ]
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ForbiddenError'))
    const { errors } = await world.send('{ merges(of: "x") { id } }', role ? { role } : {})
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('whoever does not see everything may not either', async () => {
    const { result } = await world.ask('{ result: previewMerge(survivor: "x", duplicate: "y") { __typename } }', {
      role: 'EDITOR',
      clearance: 'PARTNER',
    })
    expect(result.__typename).toBe('ForbiddenError')
  })

  test('records that are not there, of other types, or one and the same', async () => {
    const [one, other] = [await record('Topic', 'first-topic'), await record('Person', 'first-person')]
    const gone = { id: 'Topic:0190f4c2-0000-7000-8000-000000000000', version: 1 }
    const country = (await world.ask('{ country(code: "KR") { id version } }')).country
    for (const [survivor, duplicate] of [
      [one, gone],
      [gone, one],
      [country, country],
      [one, { id: 'x', version: 1 }],
    ])
      expect(await merge(survivor, duplicate)).toMatchObject({ __typename: 'NotFoundError' })
    expect(await merge(one, other)).toMatchObject({ problems: [{ path: 'duplicate' }] })
    expect(await merge(one, one)).toMatchObject({ problems: [{ path: 'duplicate' }] })
    const second = await record('Topic', 'second-topic')
    expect(await merge(one, { ...second, version: 9 })).toMatchObject({
      __typename: 'ConflictError',
      path: 'duplicate',
      currentVersion: 1,
    })
    expect(await undo('Merge:0190f4c2-0000-7000-8000-000000000000')).toMatchObject({ __typename: 'NotFoundError' })
  })

  test('the slug of what was hidden finds nothing for those who did not see it', async () => {
    const survivor = await record('Topic', 'quiet-survivor', { visibility: 'INTERNAL' })
    const duplicate = await record('Topic', 'quiet-duplicate', { visibility: 'INTERNAL' })
    await merge(survivor, duplicate)
    await call(`setVisibility(id: "${survivor.id}", expectedVersion: 2, visibility: PUBLIC)`)
    const look = (slug: string, clearance: 'PUBLIC' | 'INTERNAL') =>
      world.send(`{ topic(slug: "${slug}") { slug } }`, { clearance })
    expect((await look('quiet-duplicate', 'INTERNAL')).data.topic).toEqual({ slug: 'quiet-survivor' })
    const [hidden, missing] = [await look('quiet-duplicate', 'PUBLIC'), await look('no-such-topic', 'PUBLIC')]
    expect(hidden.data.topic).toBeNull()
    expect(JSON.stringify(hidden.errors).replace('quiet-duplicate', 'no-such-topic')).toBe(
      JSON.stringify(missing.errors),
    )
  })

  test('a passage that few see with one participation is not shown with another', async () => {
    const [survivor, duplicate] = [await record('Person', 'cited-one'), await record('Person', 'cited-two')]
    const citations = [{ source: 'mois-news-2018-06-26', locator: 'the secret passage' }]
    const activity = await record('Activity', 'cited-meeting', {
      participations: [
        { role: 'SPEAKER', person: survivor.id },
        { role: 'SPEAKER', person: duplicate.id, visibility: 'INTERNAL', note: 'Secret.', citations },
      ],
    })
    await merge(survivor, duplicate)
    const seen = async (clearance: 'PUBLIC' | 'INTERNAL') =>
      (
        await world.ask(
          `{ node(id: "${activity.id}") { ... on Activity { participations { nodes { note citations { totalCount } } } } } }`,
          { clearance },
        )
      ).node.participations.nodes
    expect(await seen('PUBLIC')).toEqual([{ note: null, citations: { totalCount: 0 } }])
    expect(await seen('INTERNAL')).toEqual([{ note: null, citations: { totalCount: 1 } }])
  })
})

describe('undoing', () => {
  test('is refused with what was changed since, and done once that is undone', async () => {
    const survivor = await record('Person', 'undone-one')
    const duplicate = await record('Person', 'undone-two', { honorificPrefix: 'Dr.' })
    const activity = await record('Activity', 'undone-meeting', {
      participations: [{ role: 'HEAD', person: duplicate.id }],
    })
    const merged = await merge(survivor, duplicate)
    const change = (version: number, honorificPrefix: string) =>
      call(
        `updatePerson(id: "${survivor.id}", expectedVersion: ${version}, input: { honorificPrefix: "${honorificPrefix}" })`,
      )
    await change(2, 'Prof.')
    expect(await undo(merged.id)).toMatchObject({
      __typename: 'ChangedSinceError',
      changes: [
        { recordId: survivor.id, action: 'updatePerson', fields: [{ name: 'honorificPrefix' }, { name: 'version' }] },
      ],
    })
    await change(3, 'Dr.')
    // What does not touch the merge is not in its way, and stays.
    await call(`updatePerson(id: "${survivor.id}", expectedVersion: 4, input: { name: "Another name" })`)
    await create('Participation', { activity: activity.id, role: 'SPEAKER', person: 'undone-two' }, '')
    expect((await undo(merged.id)).__typename).toBe('Merge')
    const { people } = await world.ask(
      '{ people(filter: { slugs: ["undone-one", "undone-two"] }, orderBy: { field: SLUG }) { nodes { name honorificPrefix participations { nodes { role } } } } }',
    )
    expect(people.nodes).toEqual([
      { name: 'Another name', honorificPrefix: null, participations: { nodes: [{ role: 'SPEAKER' }] } },
      { name: 'undone-two', honorificPrefix: 'Dr.', participations: { nodes: [{ role: 'HEAD' }] } },
    ])
  })

  test('is refused where something that was moved is gone, or something the duplicate referred to', async () => {
    const parent = await record('Organization', 'lost-parent')
    const [survivor, duplicate] = [
      await record('Organization', 'kept-body'),
      await record('Organization', 'lost-body', { parent: parent.id }),
    ]
    const system = await record('Topic', 'lost-system', { provider: duplicate.id })
    const merged = await merge(survivor, duplicate)
    await call(`updateOrganization(id: "${survivor.id}", expectedVersion: 2, input: { parent: null })`)
    await call(`deleteRecord(id: "${system.id}", expectedVersion: 2)`)
    await call(`deleteRecord(id: "${parent.id}", expectedVersion: 1)`)
    const refused = await undo(merged.id)
    expect(refused.changes.map(({ recordId, action }: Data) => [recordId, action])).toEqual([
      [survivor.id, 'updateOrganization'],
      [system.id, 'deleteRecord'],
      [parent.id, 'deleteRecord'],
    ])
  })

  test('of two merges in a row the later one comes first, and slugs lead all the way', async () => {
    const [a, b, c] = [
      await record('Topic', 'chain-a'),
      await record('Topic', 'chain-b'),
      await record('Topic', 'chain-c'),
    ]
    const before = await content(world.database.pool)
    const first = await merge(b, a)
    const second = await merge(c, await now(b))
    expect((await world.ask('{ topic(slug: "chain-a") { slug } }')).topic.slug).toBe('chain-c')
    const refused = await undo(first.id)
    expect(refused.__typename).toBe('ChangedSinceError')
    expect(new Set(refused.changes.map(({ action }: Data) => action))).toEqual(new Set(['mergeRecords']))
    expect((await undo(second.id)).__typename).toBe('Merge')
    expect((await undo(first.id)).__typename).toBe('Merge')
    expect(await content(world.database.pool)).toEqual(before)
  })
})

test.skipIf(pglite)('of two who merge at once, and one who refers to what goes, each gets a whole answer', async () => {
  for (const round of [1, 2, 3]) {
    const [one, other] = [
      await record('Person', `at-once-one-${round}`),
      await record('Person', `at-once-two-${round}`),
    ]
    const [there, back, entered] = await Promise.all([
      merge(one, other),
      merge(other, one),
      create(
        'Activity',
        {
          slug: `at-once-${round}`,
          kind: 'OTHER',
          title: `Round ${round}`,
          participations: [{ role: 'HEAD', person: `at-once-two-${round}` }],
        },
        'participations { nodes { person { slug } } }',
      ),
    ])
    const kinds = [there.__typename, back.__typename].sort()
    expect(kinds[0]).toBe('Merge')
    expect(['ConflictError', 'NotFoundError']).toContain(kinds[1])
    const stayed = there.__typename === 'Merge' ? 'one' : 'two'
    expect(entered.__typename, JSON.stringify(entered)).toBe('Activity')
    const { activity } = await world.ask(
      `{ activity(slug: "at-once-${round}") { participations { nodes { person { slug } } } } }`,
      { role: 'EDITOR' },
    )
    expect(activity.participations.nodes).toEqual([{ person: { slug: `at-once-${stayed}-${round}` } }])
  }
})
