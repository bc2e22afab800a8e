import { type Answer, type Call, callOf } from './call.ts'
import { StuckCursorError } from './errors.ts'

// A list is what a query for a page becomes: the page when it is awaited, all pages when it is iterated.

/** Where a page lies in its list. */
export interface PageBounds {
  /** Cursor of the first record of the page. Null on an empty page. */
  startCursor: string | null
  /** Cursor of the last record of the page. Null on an empty page. */
  endCursor: string | null
  /** Whether records precede this page. */
  hasPreviousPage: boolean
  /** Whether records follow this page. */
  hasNextPage: boolean
}

/** A part of a list, in the list's order. */
export interface Page<Node, Counted extends boolean = false> {
  nodes: Node[]
  /** Where the page lies, for programs that turn pages by themselves. */
  pageInfo: PageBounds
  /** How many records the whole list has. There where the call asked for it, with `totalCount: true`. */
  totalCount: Counted extends true ? number : undefined
}

/** What says which part of a list is wanted. */
export interface PageVariables {
  /** How many records from the start, or after `after`: 1 to 100. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end, or before `before`: 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
}

/**
 * A list of records. Nothing is sent until it is awaited or iterated.
 *
 * Awaited, it is its first page: one request. Iterated, it is all its records from there on, page by page as they are
 * wanted. With `last` both begin at the end: the page is the last one, and iteration goes towards the start.
 *
 * @example
 * const list = client.activities.list({ filter: { countries: { all: ['KR', 'PE'] } } })
 * const { nodes, pageInfo } = await list
 * for await (const activity of list) console.log(activity.title)
 */
export interface List<Node, Counted extends boolean = false> extends Call<Page<Node, Counted>>, AsyncIterable<Node> {
  /**
   * All records, one after the other. A page is asked for when the one before is used up: of the size that `first` or
   * `last` gives, else of 100. Every iteration begins anew.
   *
   * @throws {StuckCursorError} where a page says that more follows and leads to no further page.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Node, void, undefined>
  /**
   * All pages, one after the other, each as it would be awaited.
   *
   * @example
   * for await (const { nodes } of client.citations.list({ first: 50 }).pages()) console.log(nodes.length)
   */
  pages(): AsyncGenerator<Page<Node, Counted>, void, undefined>
  /**
   * All records, or the first so many of them, in an array.
   *
   * @example
   * const titles = await client.activities.list().toArray({ limit: 250 })
   */
  toArray(options?: { limit?: number | undefined }): Promise<Node[]>
}

const LARGEST_PAGE = 100

export function listOf<Node, Counted extends boolean>(
  variables: PageVariables,
  ask: (bounds: PageVariables) => Promise<Answer<Page<Node, Counted>>>,
): List<Node, Counted> {
  const backwards = variables.last != null
  let first: Promise<Answer<Page<Node, Counted>>> | undefined

  async function* pages(size = LARGEST_PAGE): AsyncGenerator<Page<Node, Counted>, void, undefined> {
    const seen = new Set([backwards ? variables.before : variables.after])
    let bounds: PageVariables = backwards || variables.first != null ? {} : { first: size }
    for (;;) {
      const { data: page } = await ask(bounds)
      yield page
      const { hasPreviousPage, startCursor, hasNextPage, endCursor } = page.pageInfo
      const [more, cursor] = backwards ? [hasPreviousPage, startCursor] : [hasNextPage, endCursor]
      if (!more) return
      if (cursor === null || seen.has(cursor)) throw new StuckCursorError(cursor)
      seen.add(cursor)
      bounds = { ...bounds, [backwards ? 'before' : 'after']: cursor }
    }
  }

  async function* nodes(size?: number): AsyncGenerator<Node, void, undefined> {
    for await (const page of pages(size)) yield* backwards ? page.nodes.reverse() : page.nodes
  }

  const call = callOf(() => {
    first ??= ask({})
    return first
  })
  return Object.assign(call, {
    [Symbol.asyncIterator]: () => nodes(),
    pages: () => pages(),
    toArray: async ({ limit = Infinity }: { limit?: number | undefined } = {}) => {
      const found: Node[] = []
      if (limit <= 0) return found
      for await (const node of nodes(Math.min(limit, LARGEST_PAGE))) {
        if (found.push(node) >= limit) break
      }
      return found
    },
  })
}
