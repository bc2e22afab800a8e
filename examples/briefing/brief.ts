import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSeed } from '../../prisma/seed/load.ts'
import { createApp } from '../../server/app.ts'
import { migrate } from '../../server/database/migrate.ts'
import { over } from '../../server/database/open.ts'
import { poolOver, startPglite } from '../../server/database/pglite.ts'
import type { Relationship } from './answer.ts'
import { render } from './render.ts'

// A briefing before a meeting. `npm run example:briefing` writes that for Korea and Costa Rica to kr-cr.md, from
// a registry of the five documents.

const here = import.meta.dirname
export const page = join(here, 'kr-cr.md')
const document = readFileSync(join(here, 'briefing.graphql'), 'utf8')

/** The day for which the committed page is written; ages and expiries are counted from it. */
export const asOf = new Date('2026-01-15T12:00:00.000Z')

/** Asks a registry for all that is between the countries, and renders it. */
export async function brief(between: string[], fetch: typeof globalThis.fetch, url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables: { between } }),
  })
  const { data, errors } = (await response.json()) as {
    data?: { relationship: Relationship }
    errors?: { message: string }[]
  }
  if (errors || !data)
    throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'The registry gave no answer.')
  return render(data.relationship, asOf)
}

async function write(): Promise<void> {
  const pglite = await startPglite()
  const database = await over(poolOver(pglite), String)
  try {
    await migrate(database.pool)
    await loadSeed(database.prisma)
    const app = createApp({ database, now: () => asOf })
    const fetch: typeof globalThis.fetch = async (url, init) => app.fetch(String(url), init ?? {})
    writeFileSync(page, await brief(['KR', 'CR'], fetch, 'http://entente.test/graphql'))
  } finally {
    await database.close()
    await pglite.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write()
