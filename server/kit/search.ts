import type { SearchKind } from '../../prisma/generated/prisma/client.ts'
import type { Context } from '../context.ts'
import { mentionsIn, namesLike, namesWith, searchableCountries } from './search-countries.ts'
import type { Loosely } from './search-loose.ts'
import { type Asked, mainWords, readQuery } from './search-query.ts'
import { type Meant, meantBy } from './search-spelling.ts'
import { statement } from './search-statement.ts'
import type { Found, Page, Scope } from './search-texts.ts'

// One search box over every text by which a record is found. What was typed is looked for first as it was
// typed; where few records have it, also what may have been meant.

/** Fewer hits than this, and the search looks for what may have been meant. */
const FEW = 10

export interface Search {
  query: string
  kinds: readonly SearchKind[] | null
  countries: readonly string[] | null
  page: Page
}

export interface Hits {
  hits: Found[]
  /** How many there are, all pages together. */
  total: number
  asked: Asked
  meant: Map<string, Meant>
}

export async function search({ query, ...search }: Search, ctx: Context): Promise<Hits> {
  const asked = await readQuery(ctx, query)
  if (asked.words.length === 0) return { hits: [], total: 0, asked, meant: new Map() }
  const countries = await searchableCountries(ctx)
  const scope = { ...search, ctx, asked, names: namesWith(asked, countries) }
  const found = await ask(scope, null)
  if (found.total >= FEW) return { ...found, asked, meant: new Map() }
  const main = mainWords(asked)
  const meant = await meantBy(main.words, countries.words, ctx)
  const like = { ...scope, names: [...new Set([...scope.names, ...namesLike(main, meant, countries)])] }
  return { ...(await ask(like, { main, meant, mentions: mentionsIn(main, countries) })), asked, meant }
}

async function ask(scope: Scope, loosely: Loosely | null): Promise<Pick<Hits, 'hits' | 'total'>> {
  type Row = { total: number } & (Found | { [Key in keyof Found]: null })
  const rows = await scope.ctx.db.$queryRaw<Row[]>(statement(scope, loosely))
  const hits = rows.filter((row): row is { total: number } & Found => row.kind !== null)
  return { hits, total: rows[0]?.total ?? 0 }
}
