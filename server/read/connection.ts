import { type GraphQLObjectType, getNamedType } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import type { Bounds } from '../kit/page.ts'
import { cursorPieces } from './columns.ts'
import { concatenated, type Leaf, leafPieces, object, orElse, type Piece, type Pieces } from './json.ts'
import { type Compiling, LeftToResolvers } from './operation.ts'
import { formOf } from './page.ts'
import { type Asked, fieldsWithin } from './selection.ts'
import { name, rowOf, sql, type Template } from './template.ts'

// A Relay connection as JSON. The rows are selected first, ordered and limited; what is asked of each is worked out
// for these alone.

export interface Listed {
  bounds: Bounds
  count: Template
  /** The rows of the page, and no more than so many. */
  rows: (size: number) => Template
}

/** One member of the connection, by what page it is. */
type Member = (listed: Listed, page: Page) => Pieces

interface Page {
  /** The condition under which a row is on the page, where one more is read. */
  on: Template
  cursor: Pieces
}

/** Cursors are base64url of the sort key; the server is quicker at that than the database. */
const cursorLeaf: Leaf = (sent) => `"${Buffer.from(sent).toString('base64url')}"`

/** How many forms of a page are kept written out. */
const FORMS = 100

/** The connection as SQL, once it is known which page is asked for. */
export function connectionPieces(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLObjectType,
  asked: Asked,
  alias: string,
): (listed: Listed) => Template {
  const leaf = compiling.leaves.push(cursorLeaf) - 1
  const uses = { rows: false, more: false, count: false }
  const members = fieldsWithin(compiling, type, asked).map((member) => ({
    key: member.key,
    write: memberOf(compiling, model, type, member, alias, uses),
  }))
  const jsonOf = (listed: Listed, counted: boolean): Template => {
    const { size, ordering } = listed.bounds
    const keys = ordering.key.flatMap(({ column }) => [',', ...cursorPieces(compiling, model, column, alias)])
    const cursor = leafPieces(leaf, [`[${JSON.stringify(ordering.tag)}`, ...keys, ']'])
    const page = { on: counted ? sql` FILTER (WHERE ${name(alias)}.n <= ${size})` : sql``, cursor }
    return concatenated(object(members.map(({ key, write }) => ({ key, pieces: write(listed, page) }))))
  }
  // Requests differ in where their page begins, seldom in its form.
  const known = new Map<string, Template>()
  return (listed) => {
    const { size, backwards } = listed.bounds
    const counted = uses.more || backwards
    const form = formOf(listed.bounds)
    const json = (uses.count ? undefined : known.get(form)) ?? jsonOf(listed, counted)
    if (known.size < FORMS) known.set(form, json)
    if (!uses.rows) return sql`(${json})`
    const rows = listed.rows(uses.more ? size + 1 : size)
    const numbered = counted
      ? sql`SELECT ${rowOf(alias)}, row_number() OVER () AS n FROM (${rows}) ${name(alias)}`
      : rows
    // One row in any case, also where nothing is put together of the rows.
    return sql`(SELECT ${json} FROM (${numbered}) ${name(alias)} HAVING true)`
  }
}

function memberOf(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLObjectType,
  asked: Asked,
  alias: string,
  uses: { rows: boolean; more: boolean; count: boolean },
): Member {
  const name = asked.nodes[0].name.value
  if (name === '__typename') return () => [JSON.stringify(type.name)]
  if (name === 'totalCount') {
    uses.count = true
    return ({ count }) => [sql`${count}::text`]
  }
  const inner = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType
  uses.rows = true
  if (name === 'nodes') {
    const node = concatenated(compiling.record(model, inner, asked, alias))
    return ({ bounds }, { on }) => ['[', listOf(node, bounds, on, alias), ']']
  }
  if (name === 'edges') {
    const edge = edgeOf(compiling, model, inner, asked, alias)
    return ({ bounds }, { on, cursor }) => ['[', listOf(concatenated(edge(cursor)), bounds, on, alias), ']']
  }
  if (name === 'pageInfo') {
    const info = fieldsWithin(compiling, inner, asked)
    if (info.some(({ nodes: [node] }) => /^has/.test(node.name.value))) uses.more = true
    return ({ bounds }, page) =>
      object(
        info.map(({ key, nodes: [node] }) => ({
          key,
          pieces: infoPieces(node.name.value, inner, bounds, page, alias),
        })),
      )
  }
  throw new LeftToResolvers(`${type.name}.${name} is a resolver`)
}

function edgeOf(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLObjectType,
  asked: Asked,
  alias: string,
): (cursor: Pieces) => Piece[] {
  const members = fieldsWithin(compiling, type, asked).map((member) => {
    const name = member.nodes[0].name.value
    if (name === 'cursor') return { key: member.key, pieces: null }
    if (name === '__typename') return { key: member.key, pieces: [JSON.stringify(type.name)] }
    if (name !== 'node') throw new LeftToResolvers(`${type.name}.${name} is a resolver`)
    const inner = getNamedType(type.getFields().node?.type) as GraphQLObjectType
    return { key: member.key, pieces: compiling.record(model, inner, member, alias) }
  })
  return (cursor) => object(members.map(({ key, pieces }) => ({ key, pieces: pieces ?? cursor })))
}

/** A page that was walked backwards is shown forwards. */
function listOf(item: Template, { backwards }: Bounds, on: Template, alias: string): Template {
  const shown = backwards ? sql` ORDER BY ${name(alias)}.n DESC` : sql``
  return orElse([sql`string_agg(${item}, ','${shown})${on}`], '')
}

function infoPieces(
  field: string,
  type: GraphQLObjectType,
  { backwards, size, after, before }: Bounds,
  { on, cursor }: Page,
  alias: string,
): Pieces {
  const more = sql`CASE WHEN count(*) > ${size} THEN 'true' ELSE 'false' END`
  switch (field) {
    case '__typename':
      return [JSON.stringify(type.name)]
    case 'hasNextPage':
      return backwards ? [String(before !== null)] : [more]
    case 'hasPreviousPage':
      return backwards ? [more] : [String(after !== null)]
  }
  const shown = backwards ? sql` ORDER BY ${name(alias)}.n DESC` : sql``
  const cursors = sql`array_agg(${concatenated(cursor)}${shown})${on}`
  if (field === 'startCursor') return [orElse([sql`(${cursors})[1]`], 'null')]
  if (field === 'endCursor') return [orElse([sql`(${cursors})[array_upper(${cursors}, 1)]`], 'null')]
  throw new LeftToResolvers(`${type.name}.${field} is a resolver`)
}
