import { beforeAll, describe, expect, test } from 'vitest'
import { everyField, recordTypes } from '../kit/documents.ts'
import { sample } from '../kit/sample.ts'
import { type Data, scratch, seeded, type World, worldOver } from '../kit/world.ts'

// The database tells the time of changes by its own clock; the service of these tests is long after it.
const LATER = new Date('2100-01-01T00:00:00.000Z')
const later = async (world: Promise<World>) => worldOver((await world).database, LATER)

const editor = { role: 'EDITOR' } as const

describe('the registry as of now is the registry of now', () => {
  test.each(sample(recordTypes(), 3).map((type) => [type.name, type] as const))('%s', async (name, type) => {
    const world = await later(seeded())
    const delegates = world.database.prisma as unknown as Record<string, { findMany(query: object): Promise<Data[]> }>
    const rows = await delegates[name.charAt(0).toLowerCase() + name.slice(1)]?.findMany({
      select: { id: true },
      orderBy: { id: 'desc' },
      take: 1,
    })
    for (const { id } of rows ?? []) {
      for (const [who, but] of [
        [{}, ['history']],
        [editor, []],
      ] as const) {
        const selection = `__typename ... on ${name} { ${everyField(type, 1, [...but])} }`
        const look = (asOf: string) => `node(id: "${name}:${id}"${asOf}) { ${selection} }`
        const { today, then } = await world.ask(
          `{ then: ${look(`, asOf: "${LATER.toISOString()}"`)} today: ${look('')} }`,
          who,
        )
        expect(then).toEqual(today)
      }
    }
  })
})

describe('a record that changed', () => {
  let world: World
  beforeAll(async () => {
    world = await later(scratch('seeded'))
  })

  /** The moment of the latest change of a record, and one just before it. */
  async function lastChange(id: string): Promise<{ at: string; before: string }> {
    const key = id.split(':')[1]
    const { at } = await world.database.prisma.change.findFirstOrThrow({
      where: { recordId: key },
      orderBy: { sequence: 'desc' },
    })
    return { at: at.toISOString(), before: new Date(at.getTime() - 1).toISOString() }
  }

  /** Something to wait for: a millisecond in which nothing else happens. */
  async function tick(): Promise<void> {
    const begun = Date.now()
    while (Date.now() < begun + 2) await new Promise(setImmediate)
  }

  async function mutate(mutation: string): Promise<Data> {
    await tick()
    const { done } = await world.ask(`mutation { done: ${mutation} }`, editor)
    expect(done.__typename).not.toMatch(/Error$/)
    return done
  }

  const onTopic = '{ __typename ... on Topic { id version } ... on InvalidInputError { problems { path message } } }'

  test('its own fields, its parts, and what it was linked with', async () => {
    const broader = await mutate(
      `createTopic(input: { slug: "as-of-broader", kind: THEME, visibility: PUBLIC }) ${onTopic}`,
    )
    const { id } = await mutate(
      `createTopic(input: { slug: "as-of", kind: THEME, visibility: PUBLIC, description: "First.", broader: "${broader.id}", labels: [{ language: "en", label: "One" }] }) ${onTopic}`,
    )
    const { labels } = (await world.ask(`{ node(id: "${id}") { ... on Topic { labels { id version } } } }`)).node
    const first = (await lastChange(labels[0].id)).at
    await mutate(
      `updateTopic(id: "${id}", expectedVersion: 1, input: { slug: "as-of-renamed", description: "Second.", broader: null }) ${onTopic}`,
    )
    await mutate(
      `updateTopicLabel(id: "${labels[0].id}", expectedVersion: ${labels[0].version}, input: { label: "Two" }) { __typename ... on TopicLabel { id } }`,
    )
    const fields = 'slug description version broader { slug } labels { label }'
    const { then, before, now } = await world.ask(
      `query ($first: DateTime!, $long: DateTime) {
        then: topic(slug: "as-of", asOf: $first) { ${fields} }
        now: node(id: "${id}", asOf: $long) { ... on Topic { ${fields} } }
        before: node(id: "${broader.id}", asOf: $first) { ... on Topic { narrower(first: 5) { nodes { slug } } } }
      }`,
      { variables: { first, long: null } },
    )
    expect(then).toEqual({
      slug: 'as-of',
      description: 'First.',
      version: 1,
      broader: { slug: 'as-of-broader' },
      labels: [{ label: 'One' }],
    })
    expect(now).toEqual({
      slug: 'as-of-renamed',
      description: 'Second.',
      version: 2,
      broader: null,
      labels: [{ label: 'Two' }],
    })
    expect(before.narrower.nodes).toEqual([{ slug: 'as-of' }])
  })

  test('what did not exist yet is not found, what was deleted since is', async () => {
    const { id } = await mutate(
      `createTopic(input: { slug: "as-of-gone", kind: THEME, visibility: PUBLIC }) ${onTopic}`,
    )
    const { at, before } = await lastChange(id)
    await mutate(`deleteRecord(id: "${id}", expectedVersion: 1) { __typename }`)
    const look = (asOf: string) => world.send(`{ topic(slug: "as-of-gone", asOf: "${asOf}") { slug } }`)
    expect((await look(at)).data.topic).toEqual({ slug: 'as-of-gone' })
    expect((await look(before)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await look(LATER.toISOString())).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  test('what was hidden then or is hidden today is shown to nobody who may not see it', async () => {
    const { id } = await mutate(
      `createTopic(input: { slug: "as-of-secret", kind: THEME, description: "Secret.", visibility: INTERNAL }) ${onTopic}`,
    )
    const secret = (await lastChange(id)).at
    await mutate(`updateTopic(id: "${id}", expectedVersion: 1, input: { description: "Public." }) ${onTopic}`)
    await mutate(`setVisibility(id: "${id}", expectedVersion: 2, visibility: PUBLIC) { __typename }`)
    const published = (await lastChange(id)).at
    const look = async (asOf: string, who: object = {}) => {
      const { data } = await world.send(`{ topic(slug: "as-of-secret", asOf: "${asOf}") { description } }`, who)
      return data.topic?.description ?? null
    }
    expect(await look(secret)).toBeNull()
    expect(await look(secret, editor)).toBe('Secret.')
    expect(await look(published)).toBe('Public.')
    await mutate(`setVisibility(id: "${id}", expectedVersion: 3, visibility: INTERNAL) { __typename }`)
    expect(await look(published), 'withdrawn since').toBeNull()
    expect(await look(published, editor)).toBe('Public.')
    await mutate(`deleteRecord(id: "${id}", expectedVersion: 4) { __typename }`)
    expect(await look(published), 'withdrawn and deleted since').toBeNull()
  })

  test('the parts of an activity and its countries', async () => {
    const { activities } = await world.ask(
      '{ activities(first: 100) { nodes { id slug children(first: 1) { nodes { id version } } } } }',
    )
    const whole = activities.nodes.find((node: Data) => node.children.nodes.length > 0)
    const fields = 'children(first: 50) { totalCount nodes { slug } } countries(first: 20) { nodes { code } }'
    const before = await world.ask(`{ activity(slug: "${whole.slug}") { ${fields} } }`)
    await tick()
    const at = new Date().toISOString()
    const [part] = whole.children.nodes
    await mutate(
      `updateActivity(id: "${part.id}", expectedVersion: ${part.version}, input: { parent: null }) { __typename ... on Activity { id } ... on InvalidInputError { problems { path message } } }`,
    )
    const after = await world.ask(
      `{ activity(slug: "${whole.slug}", asOf: "${at}") { ${fields} } now: activity(slug: "${whole.slug}") { ${fields} } }`,
    )
    expect(after.activity).toEqual(before.activity)
    expect(after.now.children.totalCount).toBe(before.activity.children.totalCount - 1)
  })
})

describe('what cannot be asked', () => {
  test('the future, and more moments than are answered', async () => {
    const world = await later(seeded())
    const future = await world.send('{ topic(slug: "x", asOf: "2100-01-01T00:00:00.001Z") { id } }')
    expect(future.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'asOf' })
    const looks = [1, 2, 3, 4, 5, 6].map((day) => `d${day}: topic(slug: "x", asOf: "2027-01-0${day}T00:00:00Z") { id }`)
    const many = await world.send(`{ ${looks.join(' ')} }`)
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: 5 })
  })

  test('fields keep their order and their errors, through fragments and directives', async () => {
    const world = await later(seeded())
    const { data, errors } = await world.send(
      `query ($moment: DateTime!, $no: Boolean = false) {
        b: countries(first: 1) { totalCount }
        ...Looks
        missing: topic(slug: "none", asOf: $moment) { id }
        a: country(code: "KR") { code }
        ... @include(if: $no) { never: country(code: "KR", asOf: $moment) { code } }
      }
      fragment Looks on Query { past: country(code: "KR", asOf: $moment) { code } __typename }`,
      { variables: { moment: LATER.toISOString() } },
    )
    expect(Object.keys(data)).toEqual(['b', 'past', '__typename', 'missing', 'a'])
    expect(data).toMatchObject({ past: { code: 'KR' }, missing: null, a: { code: 'KR' } })
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['missing'], 'NOT_FOUND']])
  })
})
