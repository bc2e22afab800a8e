import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { insertRows, removeRows } from '../write/rows.ts'
import type { Draft, Item } from './draft.ts'
import { grouped } from './group.ts'
import { newId } from './ids.ts'
import type { References } from './references.ts'
import { linkTable, quoted } from './shape.ts'

// The lists that records name and that lie in tables of their own. What is sent takes the place of what is there.

interface Entry {
  draft: Draft
  item: Item
}

/** Brings the lists of the records to what the rows say; returns the rows for which something changed. */
export async function keep(
  tx: Transaction,
  references: References,
  model: RecordModel,
  entries: Entry[],
): Promise<Set<Draft>> {
  const changed = new Set<Draft>()
  const fields = new Set(entries.flatMap(({ item }) => Object.keys(item.links)))
  for (const field of fields) {
    const sent = entries.filter(({ item }) => item.links[field])
    const wanted = sent.flatMap(({ draft, item }) =>
      (item.links[field] ?? []).map((reference) => ({
        draft,
        a: item.id as string,
        b: references.idOf(reference) as string,
      })),
    )
    for (const draft of await keepLinks(tx, quoted(linkTable(model, field)), sent, wanted)) changed.add(draft)
  }
  for (const draft of await keepIdentifiers(
    tx,
    entries.filter(({ item }) => item.identifiers),
  ))
    changed.add(draft)
  return changed
}

async function keepLinks(
  tx: Transaction,
  table: string,
  sent: Entry[],
  wanted: { draft: Draft; a: string; b: string }[],
) {
  const owners = new Map(sent.map(({ draft, item }) => [item.id as string, draft]))
  const held = await tx.rows<{ a: string; b: string }>({
    text: `SELECT "A" AS a, "B" AS b FROM ${table} WHERE "A" = ANY($1::uuid[])`,
    values: [[...owners.keys()]],
  })
  const pair = ({ a, b }: { a: string; b: string }) => `${a} ${b}`
  const [before, after] = [new Set(held.map(pair)), new Map(wanted.map((link) => [pair(link), link]))]
  const gone = held.filter((link) => !after.has(pair(link)))
  const come = [...after.values()].filter((link) => !before.has(pair(link)))
  const values = (links: { a: string; b: string }[]) => [links.map(({ a }) => a), links.map(({ b }) => b)]
  if (gone.length > 0)
    await tx.run({
      text: `DELETE FROM ${table} held USING unnest($1::uuid[], $2::uuid[]) AS gone (a, b) WHERE held."A" = gone.a AND held."B" = gone.b`,
      values: values(gone),
    })
  if (come.length > 0)
    await tx.run({
      text: `INSERT INTO ${table} ("A", "B") SELECT * FROM unnest($1::uuid[], $2::uuid[])`,
      values: values(come),
    })
  return [...gone.map(({ a }) => owners.get(a) as Draft), ...come.map(({ draft }) => draft)]
}

interface Identifier {
  id: string
  organization_id: string
  scheme: string
  value: string
}

async function keepIdentifiers(tx: Transaction, sent: Entry[]): Promise<Set<Draft>> {
  const changed = new Set<Draft>()
  if (sent.length === 0) return changed
  const rows = await tx.rows<{ row: Identifier }>`
    SELECT to_jsonb(held) AS row FROM organization_identifier held
    WHERE organization_id = ANY(${sent.map(({ item }) => item.id)}::uuid[])`
  const held = grouped(
    rows.map(({ row }) => row),
    ({ organization_id }) => organization_id,
  )
  const gone: string[] = []
  const come: { id: string; organizationId: string; scheme: string; value: string }[] = []
  for (const { draft, item } of sent) {
    const name = ({ scheme, value }: { scheme: string; value: string }) => JSON.stringify([scheme, value])
    const there = new Map((held.get(item.id as string) ?? []).map((one) => [name(one), one.id]))
    for (const one of item.identifiers ?? []) {
      if (there.delete(name(one))) continue
      come.push({ id: newId(), organizationId: item.id as string, ...one })
      changed.add(draft)
    }
    if (there.size > 0) changed.add(draft)
    gone.push(...there.values())
  }
  await removeRows(tx, 'OrganizationIdentifier', gone)
  await insertRows(tx, 'OrganizationIdentifier', come)
  return changed
}
