import { sql, visibleSql } from '../kit/sql.ts'
import { Draft } from '../write/draft.ts'
import { newId } from '../write/ids.ts'
import { ConflictError } from '../write/problems.ts'
import { check, enter } from '../write/records.ts'
import { holds, insertRows, type Row, rowsWhere, updateRow } from '../write/rows.ts'
import { cite, type Verb } from '../write/verbs.ts'
import type { Input } from '../write/writing.ts'
import { type ParticipationStatus, refusedAttendance } from './attendance.rules.ts'

// The three things that are told of an attendance. Each gathers its mistakes first and answers with what is to
// be written once nothing was refused, each record with the passage that says so.

type Citation = Record<string, unknown> | null
type Write = (cited: Citation) => Promise<void>

export interface Came {
  participation: string
  expectedVersion: number
  status: ParticipationStatus
  note?: string | null
}

export interface Count {
  metric: 'PARTICIPANTS'
  value: number
  qualifier: 'EXACT'
  population?: string | null
}

export async function recordCame({ w }: Verb, activityId: string, came: readonly Came[]): Promise<Write> {
  // Locked in one order, so that two officers who record the same attendance wait for each other.
  await w.tx.rows`SELECT id FROM participation WHERE activity_id = ${activityId}::uuid ORDER BY id FOR UPDATE`
  const seen = visibleSql(w.ctx, 'Participation', 'it')
  const rows = await rowsWhere(w.tx, 'Participation', sql`${holds({ activityId })} AND ${seen}`)
  const known = new Map(rows.map((row) => [`Participation:${row.id}`, row]))
  const told = new Set<string>()
  let stale: ConflictError | undefined
  for (const [index, { participation, expectedVersion, status, note }] of came.entries()) {
    const path = `attendance.${index}`
    const row = known.get(participation)
    if (!row) w.problems.add(`${path}.participation`, 'is not the global id of a participation in this activity.')
    else if (told.has(row.id)) w.problems.add(`${path}.participation`, 'is named before in this list.')
    else if (row.version !== expectedVersion)
      stale ??= new ConflictError(expectedVersion, row.version, `${path}.participation`)
    else {
      const refused = refusedAttendance(row.status as ParticipationStatus, status)
      if (refused) w.problems.add(`${path}.status`, refused)
    }
    if (typeof note === 'string' && note.trim() === '') w.problems.add(`${path}.note`, 'is blank.')
    if (row) told.add(row.id)
  }
  return async (cited) => {
    if (stale) throw stale
    for (const { participation, status, note } of came) {
      const { id } = known.get(participation) as Row
      await updateRow(w.tx, 'Participation', id, { status, note: note ?? undefined })
      if (cited) await cite(w.tx, 'Participation', id, cited, 'status')
    }
  }
}

export async function recordOthers({ w }: Verb, activityId: string, others: readonly Input[]): Promise<Write> {
  const draft = new Draft({ ...w, replaces: false })
  for (const [index, other] of others.entries()) {
    const path = `others.${index}`
    if (other.status != null && other.status !== 'ATTENDED')
      w.problems.add(`${path}.status`, 'is another than ATTENDED. Those who were expected are told of in attendance.')
    const input = { ...other, status: 'ATTENDED' }
    draft.announce('Participation', input, path)
    await draft.add('Participation', input, path, { data: { activityId }, sees: 'PUBLIC', isNew: false })
  }
  await check(draft)
  return async (cited) => {
    const own = draft.rows.filter(({ model }) => model === 'Participation')
    if (cited) for (const { id } of own) draft.passage({ ...cited, participationId: id })
    await enter(draft)
  }
}

export async function recordCounts({ w }: Verb, activityId: string, counts: readonly Count[]): Promise<Write> {
  for (const [index, { value, population }] of counts.entries()) {
    if (!(value >= 0)) w.problems.add(`counts.${index}.value`, 'is not a number of zero or more.')
    if (population?.trim() === '') w.problems.add(`counts.${index}.population`, 'is blank.')
  }
  return async (cited) => {
    for (const { metric, value, qualifier, population = null } of counts) {
      const told = { activityId, metric, basis: 'ACTUAL' as const, population }
      const seen = visibleSql(w.ctx, 'Quantity', 'it')
      const [earlier] = await rowsWhere(w.tx, 'Quantity', sql`${holds(told)} AND ${seen}`, sql`LIMIT 1`)
      const id = earlier?.id ?? newId()
      if (earlier) await updateRow(w.tx, 'Quantity', id, { value, qualifier })
      else await insertRows(w.tx, 'Quantity', [{ id, ...told, value, qualifier }])
      if (cited) await cite(w.tx, 'Quantity', id, cited, 'value')
    }
  }
}
