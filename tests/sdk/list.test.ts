import { describe, expect, test } from 'vitest'
import { type Activity, createClient, type List, StuckCursorError } from '../../sdk/src/index.ts'
import { data, type Fake, failure, fake, url } from './fake.ts'

// Lists over a server with so many records, numbered from 0, whose cursors are their numbers.

interface Bounds {
  first?: number
  after?: string
  last?: number
  before?: string
  totalCount?: boolean
}

function server(size: number): Fake {
  const all = Array.from({ length: size }, (_, index) => index)
  return fake((_url, { body }) => {
    const { variables = {} } = JSON.parse(body) as { variables?: Bounds }
    const { first, after, last, before, totalCount } = variables
    const within = all.filter(
      (it) => (after === undefined || it > Number(after)) && (before === undefined || it < Number(before)),
    )
    const nodes = last === undefined ? within.slice(0, first ?? 20) : within.slice(-last)
    const more = nodes.length < within.length
    return data({
      activities: {
        nodes: nodes.map((index) => ({ title: String(index) })),
        pageInfo: {
          startCursor: nodes.length > 0 ? String(nodes[0]) : null,
          endCursor: nodes.length > 0 ? String(nodes.at(-1)) : null,
          hasNextPage: last === undefined ? more : before !== undefined,
          hasPreviousPage: last === undefined ? after !== undefined : more,
        },
        ...(totalCount ? { totalCount: size } : {}),
      },
    })
  })
}

function listing(size: number, variables: Bounds = {}): { list: List<Activity>; bounds: () => Bounds[] } {
  const { fetch, sent } = server(size)
  return {
    list: createClient({ url, fetch }).activities.list(variables) as List<Activity>,
    bounds: () => sent.map((one) => one.variables),
  }
}

const numbers = (nodes: Activity[]) => nodes.map(({ title }) => Number(title))
const upTo = (end: number, start = 0) => Array.from({ length: end - start }, (_, index) => start + index)

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('awaited', () => {
  test('it is its first page, by one request', async () => {
    const { list, bounds } = listing(50)
    const page = await list
    expect(numbers(page.nodes)).toEqual(upTo(20))
    expect(page.pageInfo).toEqual({ startCursor: '0', endCursor: '19', hasNextPage: true, hasPreviousPage: false })
    expect(page).not.toHaveProperty('totalCount')
    expect(bounds()).toEqual([{}])
  })

  test('it asks once, however often', async () => {
    const { list, bounds } = listing(50)
    const pages = await Promise.all([list, list, list.withResponse().then((answer) => answer.data)])
    expect(new Set(pages).size).toBe(1)
    expect(bounds()).toHaveLength(1)
  })

  test('it has the number of all where that is asked for', async () => {
    const { fetch } = server(50)
    const page = await createClient({ url, fetch }).activities.list({ first: 1, totalCount: true })
    const count: number = page.totalCount
    expect(count).toBe(50)
  })

  test('with last it is the last page', async () => {
    const { list } = listing(50, { last: 3 })
    expect(numbers((await list).nodes)).toEqual([47, 48, 49])
  })
})

test('until then nothing is sent', async () => {
  const { list, bounds } = listing(5)
  list.pages()
  list[Symbol.asyncIterator]()
  await Promise.resolve()
  expect(bounds()).toEqual([])
})

describe('iterated', () => {
  test.each([0, 1, 99, 100, 101, 250])('it is all %i records, a hundred at a time', async (size) => {
    const { list, bounds } = listing(size)
    expect(numbers(await collect(list))).toEqual(upTo(size))
    expect(bounds()).toHaveLength(Math.max(1, Math.ceil(size / 100)))
    expect(bounds().every(({ first }) => first === 100)).toBe(true)
  })

  test('the pages are as large as first says, and asked for when they are wanted', async () => {
    const { list, bounds } = listing(50, { first: 10 })
    for await (const { title } of list) if (title === '15') break
    expect(bounds()).toEqual([{ first: 10 }, { first: 10, after: '9' }])
  })

  test('every time it begins anew', async () => {
    const { list, bounds } = listing(5, { first: 2 })
    const again = [numbers(await collect(list)), numbers(await collect(list)), numbers((await list).nodes)]
    expect(again).toEqual([upTo(5), upTo(5), [0, 1]])
    expect(bounds()).toHaveLength(7)
  })

  test('it keeps within the cursors it was given', async () => {
    const { list } = listing(50, { first: 4, after: '9', before: '20' })
    expect(numbers(await collect(list))).toEqual(upTo(20, 10))
  })

  test('with last it goes from the end towards the start', async () => {
    const { list, bounds } = listing(7, { last: 3 })
    expect(numbers(await collect(list))).toEqual([6, 5, 4, 3, 2, 1, 0])
    expect(bounds()).toEqual([{ last: 3 }, { last: 3, before: '4' }, { last: 3, before: '1' }])
  })

  test('backwards too it keeps within the cursors it was given', async () => {
    const { list } = listing(50, { last: 4, after: '9', before: '20' })
    expect(numbers(await collect(list))).toEqual(upTo(20, 10).reverse())
  })
})

describe('pages', () => {
  test('come one after the other', async () => {
    const { list } = listing(5, { first: 2 })
    const pages = await collect(list.pages())
    expect(pages.map(({ nodes }) => numbers(nodes))).toEqual([[0, 1], [2, 3], [4]])
  })

  test('are in the order of the list, backwards as well', async () => {
    const { list } = listing(5, { last: 2 })
    const pages = await collect(list.pages())
    expect(pages.map(({ nodes }) => numbers(nodes))).toEqual([[3, 4], [1, 2], [0]])
  })

  test('each have the number of all where that is asked for', async () => {
    const { fetch } = server(5)
    const pages = await collect(createClient({ url, fetch }).activities.list({ first: 2, totalCount: true }).pages())
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([5, 5, 5])
  })
})

describe('toArray', () => {
  test.each([
    [undefined, 250, [100, 100, 100]],
    [0, 0, []],
    [7, 7, [7]],
    [100, 100, [100]],
    [101, 101, [100, 100]],
    [1000, 250, [100, 100, 100]],
  ])('with the limit %s has %i records, by pages of %j', async (limit, length, firsts) => {
    const { list, bounds } = listing(250)
    expect(numbers(await list.toArray({ limit }))).toEqual(upTo(length))
    expect(bounds().map(({ first }) => first)).toEqual(firsts)
  })

  test('takes pages of the size that first says', async () => {
    const { list, bounds } = listing(50, { first: 5 })
    expect(await list.toArray({ limit: 12 })).toHaveLength(12)
    expect(bounds().map(({ first }) => first)).toEqual([5, 5, 5])
  })
})

describe('a cursor that leads nowhere ends the list with an error', () => {
  const page = (endCursor: string | null) =>
    data({
      activities: {
        nodes: [{ title: '0' }],
        pageInfo: { startCursor: 'a', endCursor, hasNextPage: true, hasPreviousPage: false },
      },
    })

  test.each([
    ['it stays where it is', ['a', 'a'], 2],
    ['it goes in a circle', ['a', 'b', 'c', 'a'], 4],
    ['it is the one that was given', ['given'], 1],
    ['there is none', [null], 1],
  ])('%s', async (_what, cursors, requests) => {
    const { fetch, sent } = fake(...cursors.map(page))
    const list = createClient({ url, fetch }).activities.list({ after: 'given' })
    const error = await failure(collect(list))
    expect(error).toBeInstanceOf(StuckCursorError)
    expect(error).toMatchObject({ code: 'STUCK_CURSOR', cursor: cursors.at(-1) })
    expect(sent).toHaveLength(requests)
  })

  test('an empty page that leads on does not', async () => {
    const empty = data({
      activities: {
        nodes: [],
        pageInfo: { startCursor: 'b', endCursor: 'b', hasNextPage: true, hasPreviousPage: true },
      },
    })
    const last = data({
      activities: {
        nodes: [{ title: '1' }],
        pageInfo: { startCursor: 'c', endCursor: 'c', hasNextPage: false, hasPreviousPage: true },
      },
    })
    const { fetch } = fake(page('a'), empty, last)
    expect(await collect(createClient({ url, fetch }).activities.list())).toHaveLength(2)
  })
})

test('what fails on the way fails the iteration, after the records before it', async () => {
  const { fetch } = server(5)
  let requests = 0
  const flaky: typeof fetch = (...request) => (++requests > 1 ? Promise.reject(new Error('gone')) : fetch(...request))
  const seen: string[] = []
  const iterate = async () => {
    for await (const { title } of createClient({ url, fetch: flaky, retries: 0 }).activities.list({ first: 2 }))
      seen.push(title)
  }
  expect(await failure(iterate())).toMatchObject({ code: 'NETWORK_ERROR' })
  expect(seen).toEqual(['0', '1'])
})
