import type { RecordModel } from '../access/visibility.ts'
import type { Kept } from '../kit/datamodel.ts'
import { all } from '../kit/search-query.ts'
import { joined, named, none, type Sql, sql, visibleSql } from '../kit/sql.ts'
import { isStorable } from '../kit/storable.ts'
import type { Drafted, DraftRow, Entered } from './drafted.ts'
import type { Duplicate } from './problems.ts'
import type { Input, Writing } from './writing.ts'

// Records that look like a new one: those of nearly the same name, in the same country, at the same time. The
// texts of the search tell, and only of what the actor sees. Numbers must agree: Panel 1 is not Panel 2.

type Twin = Duplicate & { twin: { model: RecordModel; id: string } }

interface Look {
  kind: string
  /** The fields that are alike, by their names in the API. */
  fields: readonly string[]
  /** The field with the text by which it is known. */
  text?: string
  /** Or the records within it that have such texts. */
  within?: { list: string; model: Kept; owner: string; text: string }
  /** What else must be so of the record `there`; null where too little is known of the new one to tell. */
  besides?: (row: DraftRow, draft: Drafted) => Sql | null
  /** Only records that are entered by themselves: the parts of others are often named alike. */
  standing?: boolean
}

const unlessOther = (column: Sql, value: unknown) =>
  value == null ? sql`true` : sql`(${column} IS NULL OR ${column} = ${value}::uuid)`

/** That two spans of days, as far as they are known, have a day in common. */
function meet({ data }: DraftRow, from: string, until: string, columns: [Sql, Sql], mustBeKnown: boolean): Sql | null {
  const first = data[`${from}Earliest`]
  const last = data[`${until}Latest`] ?? data[`${from}Latest`]
  if (mustBeKnown && (!first || !last)) return null
  const inOrder = (earlier: Sql, later: Sql) =>
    mustBeKnown ? sql`${earlier} <= ${later}` : sql`coalesce(${earlier} <= ${later}, true)`
  return sql`${inOrder(columns[0], sql`${last ?? null}::date`)} AND ${inOrder(sql`${first ?? null}::date`, columns[1])}`
}

function sharesParty(row: DraftRow, draft: Drafted): Sql {
  const parties = draft.rows.filter(({ model, data }) => model === 'AgreementParty' && data.agreementId === row.id)
  const of = (key: string) => parties.flatMap(({ data }) => (data[key] ? [data[key] as string] : []))
  return sql`(${parties.length === 0} OR NOT EXISTS (SELECT FROM agreement_party WHERE agreement_id = there.id) OR EXISTS (
    SELECT FROM agreement_party AS party WHERE party.agreement_id = there.id AND ${visibleSql(draft.w.ctx, 'AgreementParty', 'party')}
      AND (country_id = ANY(${of('countryId')}::uuid[]) OR organization_id = ANY(${of('organizationId')}::uuid[]))))`
}

const looks: Partial<Record<RecordModel, Look>> = {
  Organization: {
    kind: 'ORGANIZATION',
    fields: ['names', 'country'],
    within: { list: 'names', model: 'OrganizationName', owner: 'organizationId', text: 'name' },
    besides: ({ data }) => unlessOther(sql`there.country_id`, data.countryId),
  },
  Person: {
    kind: 'PERSON',
    fields: ['name'],
    text: 'name',
    within: { list: 'names', model: 'PersonName', owner: 'personId', text: 'name' },
  },
  Topic: {
    kind: 'TOPIC',
    fields: ['labels'],
    within: { list: 'labels', model: 'TopicLabel', owner: 'topicId', text: 'label' },
  },
  Activity: {
    kind: 'ACTIVITY',
    fields: ['title', 'starts'],
    text: 'title',
    besides: (row) =>
      meet(
        row,
        'starts',
        'ends',
        [sql`there.starts_earliest`, sql`coalesce(there.ends_latest, there.starts_latest)`],
        true,
      ),
    standing: true,
  },
  Agreement: {
    kind: 'AGREEMENT',
    fields: ['title', 'signed', 'parties'],
    text: 'title',
    besides: (row, draft) =>
      sql`${meet(row, 'signed', 'signed', [sql`there.signed_earliest`, sql`there.signed_latest`], false)} AND ${sharesParty(row, draft)}`,
  },
  Source: {
    kind: 'SOURCE',
    fields: ['title', 'published', 'publisher'],
    text: 'title',
    besides: (row) =>
      sql`${meet(row, 'published', 'published', [sql`there.published_earliest`, sql`there.published_latest`], false)}
        AND ${unlessOther(sql`there.publisher_id`, row.data.publisherId)}`,
  },
}

/** Whether records of the model, or those entered with them, may look like others. */
export const hasLooks = (model: RecordModel): boolean => model in looks

/** Two texts are alike from here on, as pg_trgm measures it: one letter less in a name of two words. */
const ALIKE = 0.65
/** More is no help to the person who has to look at them. */
const MOST = 5
/** Of a long title so many words, its longest, lead to those that may be alike. */
const LEADING = 5

/** What is looked for, once the texts are as the search compares them. */
export async function looksOf(draft: Drafted): Promise<Looking[]> {
  const looking: Omit<Looking, 'normals'>[] = []
  for (const row of draft.rows) {
    const look = looks[row.model as RecordModel]
    if (!look || (look.standing && !row.stands)) continue
    const condition = look.besides ? look.besides(row, draft) : none
    const texts = textsOf(look, row, draft)
    if (condition !== null) looking.push({ row, look, condition, texts })
  }
  const { w } = draft
  await normalise(
    w,
    looking.flatMap(({ texts }) => texts),
  )
  return looking.map((one) => ({ ...one, normals: one.texts.map((text) => w.normals.get(text) ?? '') }))
}

function textsOf({ text, within }: Look, { id, data }: DraftRow, { rows }: Drafted): string[] {
  const found: unknown[] = text ? [data[text]] : []
  if (within)
    for (const row of rows)
      if (row.model === within.model && row.data[within.owner] === id) found.push(row.data[within.text])
  return found.filter((one) => typeof one === 'string')
}

/** The texts of a record to be entered that `looksOf` will ask for, so that they can be asked for beforehand. */
export function textsIn({ model, input, stands }: Entered): string[] {
  const look = looks[model]
  if (!look || (look.standing && !stands)) return []
  const { text, within } = look
  const found: unknown[] = text ? [input[text]] : []
  if (within) for (const one of (input[within.list] ?? []) as Input[]) found.push(one[within.text])
  return found.filter((one): one is string => typeof one === 'string' && isStorable(one))
}

export async function likelyTwins(draft: Drafted, looks: readonly Looking[]): Promise<Twin[]> {
  return (await Promise.all(looks.map((look) => alike(draft, look)))).flat()
}

/** A row for which records like it are looked for. */
interface Looking {
  row: DraftRow
  look: Look
  condition: Sql
  texts: string[]
  normals: string[]
}

/** Asks how the search compares texts, unless that is known. */
export async function normalise({ tx, normals }: Writing, texts: readonly string[]): Promise<void> {
  const unknown = [...new Set(texts)].filter((text) => !normals.has(text))
  if (unknown.length === 0) return
  const rows = await tx.rows<{ given: string; normal: string }>`
    SELECT given, search_normal(given) AS normal FROM unnest(${unknown}::text[]) AS given`
  for (const { given, normal } of rows) normals.set(given, normal)
}

async function alike(
  { w: { tx, ctx } }: Drafted,
  { row, look: { kind, fields }, condition, normals }: Looking,
): Promise<Twin[]> {
  const model = row.model as RecordModel
  const asked = [...new Set(normals)].filter((normal) => normal !== '')
  if (asked.length === 0) return []
  // What is reckoned of the new text is reckoned once, before any other is looked at; so the plan is worth keeping.
  const listed = joined(
    asked.map(
      (normal) => sql`(
        (SELECT ${nearlyAll(normal)}::tsquery), (SELECT ${numbers(sql`${normal}`)}), (SELECT search_spelling(${normal})))`,
    ),
  )
  const rows = await tx.rows<{ id: string }>`
    SELECT there.id
    FROM (VALUES ${listed}) AS new (query, numbers, spelling)
    JOIN search_text AS text ON text.words @@ new.query
    JOIN ${named(kind.toLowerCase())} AS there ON there.id = text.record_id
    WHERE text.kind = ${kind}::search_kind AND text.field IN ('NAME', 'TITLE', 'LABEL')
      AND ${visibleSql(ctx, 'SearchText', 'text')} AND ${visibleSql(ctx, model, 'there')}
      AND ${numbers(sql`text.normal`)} = new.numbers
      AND similarity(search_spelling(text.normal), new.spelling) >= ${ALIKE}::real
      ${condition === none ? none : sql`AND ${condition}`}
    GROUP BY there.id
    ORDER BY max(similarity(search_spelling(text.normal), new.spelling)) DESC, there.id
    LIMIT ${MOST}::int`
  return rows.map(({ id }) => ({ path: row.path, fields, twin: { model, id } }))
}

/** The digits of a text, one after the other. */
const numbers = (text: Sql) => sql`regexp_replace(${text}, '[^0-9]+', '', 'g')`

/** Texts that have all the leading words but one. */
function nearlyAll(normal: string): string {
  const words = [...new Set(normal.split(' '))].sort((a, b) => b.length - a.length).slice(0, LEADING)
  if (words.length === 1) return all(words)
  return words.map((left) => `(${all(words.filter((word) => word !== left))})`).join(' | ')
}
