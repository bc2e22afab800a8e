import type { Transaction } from '../database/transaction.ts'
import { type UncertainDate, uncertainDate } from '../kit/edtf.ts'
import { sql } from '../kit/sql.ts'
import { newId } from '../write/ids.ts'
import { expectedVersion, keyIn, mutation, recordId } from '../write/mutations.ts'
import { holds, insertRows, rowsWhere, updateRow } from '../write/rows.ts'
import { dateArgument, evidenceArgument, reasonArgument, Verb } from '../write/verbs.ts'

// Renaming, merging and splitting. References stay where they are: a renamed organisation is the same record,
// and what was agreed with an organisation that went into another is found through the lineage.

// biome-ignore lint/suspicious/noExplicitAny: Pothos' argument builder is generic in the whole schema.
type ArgumentBuilder = any

const changeArguments = (t: ArgumentBuilder) => ({
  on: dateArgument(t, 'When it took effect.'),
  reason: reasonArgument(t, false),
  evidence: evidenceArgument(t),
})

const DAY = 86_400_000

/** The last day before a change, as far as that is known. */
function dayBefore(columns: Record<string, unknown>): UncertainDate | null {
  const day = (bound: unknown) =>
    bound instanceof Date ? new Date(bound.getTime() - DAY).toISOString().slice(0, 10) : null
  const [earliest, latest] = [day(columns.dateEarliest), day(columns.dateLatest)]
  if (earliest === null && latest === null) return null
  return uncertainDate(earliest === latest ? (earliest as string) : `${earliest ?? ''}/${latest ?? ''}`, {
    basis: 'DERIVED',
  })
}

type Kind = 'OFFICIAL' | 'ACRONYM'

/** The names of a kind and language that are in use, the latest first. */
const namesInUse = (tx: Transaction, organizationId: string, kind: Kind, language: string) =>
  rowsWhere(
    tx,
    'OrganizationName',
    holds({ organizationId, kind, language, validUntilEdtf: null }),
    sql`ORDER BY valid_from_latest DESC NULLS LAST, id`,
  )

/** Ends the names of a kind and language that are in use, and returns one of them. */
async function endNames(
  tx: Transaction,
  organizationId: string,
  kind: Kind,
  language: string,
  until: UncertainDate | null,
) {
  const inUse = await namesInUse(tx, organizationId, kind, language)
  for (const { id } of until ? inUse : []) await updateRow(tx, 'OrganizationName', id, bounds('validUntil', until))
  return inUse[0]?.id ?? null
}

const bounds = (field: string, date: UncertainDate | null) => ({
  [`${field}Edtf`]: date?.edtf ?? null,
  [`${field}Earliest`]: date?.earliest ? new Date(date.earliest) : null,
  [`${field}Latest`]: date?.latest ? new Date(date.latest) : null,
  [`${field}Basis`]: date?.basis ?? null,
})

/** The columns of `date`, for the field of another name. */
const as = (field: string, columns: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(columns).map(([name, value]) => [name.replace(/^date/, field), value]))

const change = (tx: Transaction, data: object) => insertRows(tx, 'OrganizationChange', [{ id: newId(), ...data }])

mutation('renameOrganization', {
  action: 'changeLineage',
  model: 'Organization',
  description:
    'Records that an organisation goes by another name from a day on. It stays the same record; the old name stays with the time of its use.',
  args: (t) => ({
    id: recordId(t),
    expectedVersion: expectedVersion(t),
    name: t.arg.string({ required: true, description: 'The new official name.' }),
    acronym: t.arg.string({ description: 'The new acronym, where there is one.' }),
    language: t.arg({ type: 'Language', required: true, defaultValue: 'en', description: 'The language of both.' }),
    ...changeArguments(t),
  }),
  work: async (tx, args, ctx) => {
    const id = keyIn('Organization', args.id)
    const verb = new Verb(tx, ctx, 'Organization', args)
    await verb.record(id)
    for (const field of ['name', 'acronym'])
      if (typeof args[field] === 'string' && args[field].trim() === '') verb.refuse(field, 'is blank.')
    const date = verb.date('on', 'date') as Record<string, unknown>
    const language = args.language as string
    const until = dayBefore(date)
    const kinds: Kind[] = typeof args.acronym === 'string' ? ['OFFICIAL', 'ACRONYM'] : ['OFFICIAL']
    for (const kind of until ? kinds : [])
      for (const name of await namesInUse(tx, id, kind, language))
        await verb.check('OrganizationName', { ...name, ...bounds('validUntil', until) }, 'on')
    // Whatever its own columns, the organisation changed: it gets a new version, evidence and reason.
    await verb.settle(id, {})
    const rename = async (kind: Kind, name: string) => {
      const fromNameId = await endNames(tx, id, kind, language, until)
      const toNameId = newId()
      const begins = as('validFrom', date)
      await insertRows(tx, 'OrganizationName', [{ id: toNameId, organizationId: id, kind, language, name, ...begins }])
      return { fromNameId, toNameId }
    }
    const names = await rename('OFFICIAL', args.name as string)
    if (typeof args.acronym === 'string') await rename('ACRONYM', args.acronym)
    await change(tx, { kind: 'RENAME', fromId: id, toId: id, ...names, ...date })
    return id
  },
})

mutation('mergeOrganization', {
  action: 'changeLineage',
  model: 'Organization',
  description:
    'Records that an organisation went into another one, and has ended. Answers with the organisation that ended; its lineage leads to the other.',
  args: (t) => ({
    id: recordId(t),
    expectedVersion: expectedVersion(t),
    into: t.arg.id({ required: true, description: 'The organisation it went into: its id or slug.' }),
    ...changeArguments(t),
  }),
  work: async (tx, args, ctx) => {
    const id = keyIn('Organization', args.id)
    const verb = new Verb(tx, ctx, 'Organization', args)
    await verb.record(id)
    const toId = await verb.reference('into', 'Organization')
    if (toId === id) verb.refuse('into', 'is the organisation itself.')
    const date = verb.date('on', 'date')
    await verb.settle(id, { lifecycle: 'ENDED' })
    await change(tx, { kind: 'MERGE', fromId: id, toId, ...date })
    return id
  },
})

mutation('splitOrganization', {
  action: 'changeLineage',
  model: 'Organization',
  description: 'Records that another organisation was parted off this one.',
  args: (t) => ({
    id: recordId(t),
    expectedVersion: expectedVersion(t),
    into: t.arg.id({ required: true, description: 'The organisation that was parted off: its id or slug.' }),
    ...changeArguments(t),
  }),
  work: async (tx, args, ctx) => {
    const id = keyIn('Organization', args.id)
    const verb = new Verb(tx, ctx, 'Organization', args)
    await verb.record(id)
    const toId = await verb.reference('into', 'Organization')
    if (toId === id) verb.refuse('into', 'is the organisation itself.')
    const date = verb.date('on', 'date')
    // Whatever its own columns, the organisation changed: it gets a new version, evidence and reason.
    await verb.settle(id, {})
    await change(tx, { kind: 'SPLIT', fromId: id, toId, ...date })
    return id
  },
})
