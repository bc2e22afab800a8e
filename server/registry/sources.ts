import type { GraphQLResolveInfo } from 'graphql'
import { citable, type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { column, many, one, uncertainDate } from '../kit/fields.ts'
import { record, records } from '../kit/filter-input.ts'
import { anyOf, CountrySet, holds, keys, SlugSet, text } from '../kit/filters.ts'
import { loadRecord } from '../kit/load.ts'
import { period } from '../kit/period.ts'
import { readAs } from '../kit/reading.ts'
import { CitedInterface, defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'
import { Basis, vocabulary } from '../kit/vocabulary.ts'

const SourceKind = vocabulary('SourceKind', 'What sort of document a source is.', {
  NEWS_ITEM: 'A news item of a ministry or organisation.',
  NEWSLETTER: 'An issue of a newsletter.',
  PRESS_RELEASE: 'A press release.',
  AGREEMENT_TEXT: 'The text of an agreement.',
  REPORT: 'A report.',
  WEB_PAGE: 'Another page on the web.',
  OTHER: 'None of these.',
})

defineRecord('Source', {
  fields: (t) => ({
    slug: column(t, 'slug', 'String'),
    kind: column(t, 'kind', SourceKind),
    title: column(t, 'title', 'String'),
    language: column(t, 'language', 'String'),
    reference: column(t, 'reference', 'String'),
    url: column(t, 'url', 'String'),
    sha256: column(t, 'sha256', 'String'),
    publisher: one(t, 'publisher'),
    publisherAsPrinted: column(t, 'publisherAsPrinted', 'String'),
    published: uncertainDate(t, 'published'),
    citations: many(t, 'citations'),
  }),
  filter: {
    slugs: anyOf('String', 'slug', 'Slugs.'),
    kinds: anyOf(SourceKind, 'kind', 'What sort of document it is.'),
    title: text('title', 'What the document is.'),
    published: period('published', null, 'When it was published.'),
    publishers: keys(SlugSet, 'Organisations that published it.', (slugs) => ({
      publisher: { slug: { in: [...slugs] } },
    })),
    citations: records('Source', 'citations', 'What it contributed.'),
  },
  orderings: {
    PUBLISHED: {
      columns: ['publishedEarliest', 'publishedLatest'],
      direction: 'DESC',
      description: 'When it was published.',
    },
    SLUG: { columns: ['slug'], description: 'Slug.' },
  },
})

/** The record a citation supports: the one of its foreign keys that is set. */
function citedRecord(citation: Record<string, unknown>, _args: object, ctx: Context, info: GraphQLResolveInfo) {
  const [model, id] = citedKey(citation)
  return loadRecord(model, id, ctx, info)
}

function citedKey(citation: Record<string, unknown>): [RecordModel, string] {
  for (const [relation, model] of Object.entries(citable)) {
    const id = citation[`${relation}Id`]
    if (typeof id === 'string') return [model, id]
  }
  throw new Error('The citation names no record.')
}

/** A citation's record, by relation, as the filter `records` of citations names it. */
const recordFilters = Object.fromEntries(
  Object.entries(citable).map(([relation, model]) => [
    relation,
    record('Citation', relation, `The record, where it is of type ${model}.`),
  ]),
)

const inCountry = (codes: readonly string[], ctx: Context) => ({
  AND: [visible(ctx, 'Country'), { code: { in: [...codes] } }],
})

/** The record that a citation supports names one of the countries. */
const namesCountry = (codes: readonly string[], ctx: Context) => ({
  OR: [
    { participation: holds.country(codes, ctx) },
    { agreementParty: holds.country(codes, ctx) },
    { commitmentParty: holds.country(codes, ctx) },
    { membership: { memberCountry: inCountry(codes, ctx) } },
    { activityPlace: { country: inCountry(codes, ctx) } },
    { organization: { country: inCountry(codes, ctx) } },
  ],
})

defineRecord('Citation', {
  fields: (t) => ({
    source: one(t, 'source'),
    record: t.field({
      type: CitedInterface,
      description: 'The record that the passage supports.',
      extensions: readAs({ as: 'oneOf', relations: citable }),
      resolve: citedRecord,
    }),
    field: column(t, 'field', 'String'),
    locator: column(t, 'locator', 'String'),
    basis: column(t, 'basis', Basis),
    claim: column(t, 'claim', 'String'),
    note: column(t, 'note', 'String'),
  }),
  filter: {
    basis: anyOf(Basis, 'basis', 'How the claim rests on the passage.'),
    fields: anyOf('String', 'field', 'Fields that the passage supports, by their API name.'),
    locator: text('locator', 'Where in the document.'),
    note: text('note', 'The note.'),
    sources: keys(SlugSet, 'The document cited.', (slugs) => ({ source: { slug: { in: [...slugs] } } })),
    source: record('Citation', 'source', 'The document cited.'),
    countries: keys(
      CountrySet,
      'Countries that the record itself names: who took part, who is bound, who promised or asked, which member, where, an organisation of which country.',
      namesCountry,
    ),
    ...recordFilters,
  },
  orderings: { LOCATOR: { columns: ['locator', 'field'], description: 'Where in the document, then the field.' } },
})

rootLookup('source', 'Source', { argument: 'slug', description: 'Its slug.' })
rootList('sources', 'Source', 'The documents the registry rests on.')
rootList('citations', 'Citation', 'Which passage of which document supports which record.')
