import { createHash } from 'node:crypto'
import { dataset } from '../../prisma/seed/index.ts'
import { makeRows } from '../../prisma/seed/rows.ts'
import { migrations } from './migrations.built.ts'

const nameOf = (...parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)

/** Named after what they hold, so that a template of other migrations or other documents is never taken. */
export const templates: { empty: string; documents: string } = {
  empty: nameOf(migrations),
  documents: nameOf(migrations, makeRows(dataset)),
}
