import { builder, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput, notFound } from '../kit/errors.ts'
import { type Fields, refOf } from '../kit/fields.ts'
import { listComplexity } from '../kit/list.ts'
import { loadRecord } from '../kit/load.ts'
import { type Connection, type PageArgs, pageInfoOf, sizeOf } from '../kit/page.ts'
import { readAs } from '../kit/reading.ts'
import { type Hits, search } from '../kit/search.ts'
import { decodeCursor, encodeCursor } from '../kit/search-cursor.ts'
import { highlight, type Part } from '../kit/search-highlight.ts'
import { POINTS } from '../kit/search-strict.ts'
import type { Found, SearchKind as Kind } from '../kit/search-texts.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import { titled, titleOf } from './search-title.ts'

// One box over everything a person would look for.

const LONGEST_QUERY = 200

const SearchKind = vocabulary('SearchKind', 'What sort of record was found.', {
  COUNTRY:
    'A country or territory, by its names in ten languages, its formal name in English or Spanish, or its codes.',
  ORGANIZATION: 'An organisation, by any of its names: present, former, short, in any language, as printed.',
  PERSON: 'A person, by any name or spelling, or by a post held.',
  ACTIVITY: 'An activity, by its title, place or description.',
  AGREEMENT: 'An agreement, by its title, place of signing or description.',
  COMMITMENT: 'A promise or request, by what it is or its description.',
  TOPIC: 'A topic, by any of its labels or its description.',
  SOURCE: 'A document, by its title, reference or publisher.',
})

const SearchField = vocabulary('SearchField', 'Which text of a record was matched.', {
  CODE: 'ISO 3166-1 alpha-2 code of a country.',
  ALPHA3: 'ISO 3166-1 alpha-3 code of a country.',
  NAME: 'A name of a country, an organisation or a person.',
  TITLE: 'The title of an activity, agreement, commitment or source.',
  LABEL: 'A label of a topic.',
  PLACE: 'City or region in which an activity took place, or an agreement was signed.',
  VENUE: 'The building or institution in which an activity took place.',
  AS_PRINTED: 'A place, or the publisher of a document, in the spelling that the document prints.',
  POST: 'A post that a person held.',
  UNIT: 'The unit in which a person held a post.',
  REFERENCE: 'The publisher’s own number of a document.',
  SLUG: 'The slug.',
  DESCRIPTION: 'The description.',
})

const SearchMatchKind = vocabulary(
  'SearchMatchKind',
  'How a text was matched, the best first. Case, accents, hyphens and the spaces between words never matter.',
  {
    EXACT: 'It is what was typed.',
    PREFIX: 'It begins with what was typed.',
    WORDS: 'Every word typed is in it, or in the record’s texts taken together, whole or as the beginning of a word.',
    SIMILAR:
      'Most of what was typed is in the record’s texts, or something spelt much like it. Looked for only where fewer than ten records have every word in one text.',
  },
)

const SearchResult = builder.unionType('SearchResult', {
  description: 'A record that a search can find.',
  types: Object.values(titled).map(({ model }) => refOf(model)) as never,
})

const HighlightPart = builder.objectRef<Part>('HighlightPart').implement({
  description: 'A part of a text: plain text, never markup, so escape it like any other.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The letters of this part.' }),
    matched: t.exposeBoolean('matched', { description: 'Whether it was matched.' }),
  }),
})

/** A hit, and what is needed to show by what it was found. */
interface Hit extends Found {
  by: Pick<Hits, 'asked' | 'meant'>
}

const SearchMatch = builder.objectRef<Hit>('SearchMatch').implement({
  description: 'By what a record was found: the best of its texts.',
  fields: (t) => ({
    field: t.field({ type: SearchField, description: 'Which text it is.', resolve: ({ field }) => field }),
    how: t.field({ type: SearchMatchKind, description: 'How it was matched.', resolve: ({ how }) => how }),
    text: t.exposeString('text', { description: 'The whole text.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47 tag of the language of the text, where it has one on record.',
    }),
  }),
})

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A record that was found, and by what.',
  fields: (t) => ({
    kind: t.field({ type: SearchKind, description: 'What sort of record it is.', resolve: ({ kind }) => kind }),
    record: t.field({
      type: SearchResult,
      description: 'The record itself.',
      extensions: readAs({ as: 'reference', of: ({ kind, recordId }: Hit) => [titled[kind].model, recordId] }),
      resolve: async ({ kind, recordId }, _args, ctx, info) =>
        gone((await loadRecord(titled[kind].model, recordId, ctx, info)) as never),
    }),
    title: t.string({
      args: {
        lang: t.arg({
          type: 'Language',
          defaultValue: 'en',
          required: true,
          description: 'Preferred language of a name or label.',
        }),
      },
      description: 'What the record is called at present, which need not be what was matched.',
      resolve: async ({ kind, recordId }, { lang }, ctx) => gone(await titleOf(kind, recordId, lang, ctx)),
    }),
    matched: t.field({ type: SearchMatch, complexity: 0, description: 'Why it was found.', resolve: (hit) => hit }),
    highlight: t.field({
      type: [HighlightPart],
      complexity: 0,
      description:
        'The matched text in parts, which joined make the text; of a text longer than 240 letters, what is around the first match, with … for what is left out.',
      resolve: ({ text, by }) => highlight(text, by.asked, by.meant),
    }),
    score: t.float({
      description:
        'How good the match is, from 1 (a name typed in full) to 0. Only good for comparing hits of one search.',
      resolve: ({ points }) => points / POINTS,
    }),
  }),
})

/** A record that was deleted or hidden between the search and now. */
function gone<T>(found: T | null): T {
  if (found === null) throw notFound('such record any more')
  return found
}

interface SearchPage extends Connection<Hit> {
  total: number
}

const SearchConnection = builder.connectionObject(
  {
    name: 'SearchConnection',
    type: SearchHit,
    description: 'A page of what a search found, best match first.',
    fields: (t: Fields) => ({
      totalCount: t.int({
        description: 'How many records were found, all pages together.',
        resolve: ({ total }: SearchPage) => total,
      }),
    }),
  },
  { name: 'SearchEdge', description: 'A record that was found, with its cursor.' },
)

interface Arguments extends PageArgs {
  query: string
  kinds?: readonly Kind[] | null
  countries?: readonly string[] | null
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    args: {
      query: t.arg.string({
        required: true,
        description: `What to look for, as typed so far: words or their beginnings, in any language, at most ${LONGEST_QUERY} characters. The name of a country among other words also stands for what belongs to that country.`,
      }),
      kinds: t.arg({ type: [SearchKind], description: 'Only records of these kinds.' }),
      countries: t.arg({
        type: ['CountryCode'],
        description:
          'Only records of any of these countries: itself, its organisations, whom it sent, what names it, what it is party to, the systems its organisations provide, the documents they published.',
      }),
      first: t.arg.int({
        description: `How many from the best match on (or after the cursor \`after\`): 1 to ${MAX_PAGE_SIZE}. ${DEFAULT_PAGE_SIZE} when neither first nor last is given.`,
      }),
      after: t.arg.string({ description: 'Only what comes after this cursor.' }),
      last: t.arg.int({
        description: `How many from the end (or before the cursor \`before\`): 1 to ${MAX_PAGE_SIZE}.`,
      }),
      before: t.arg.string({ description: 'Only what comes before this cursor.' }),
    },
    description:
      'Everything that has a name, title, label, place, post, code or description like this, best match first: names before places and posts, and those before descriptions. Typing errors are forgiven.',
    complexity: (args) => ({ ...listComplexity(args), field: 10 }),
    extensions: readAs({ as: 'resolved' }),
    resolve: async (_root, args, ctx) => (await pageOf(args as Arguments, ctx)) as never,
  }),
)

async function pageOf(args: Arguments, ctx: Context): Promise<SearchPage> {
  const size = sizeOf(args)
  const fromEnd = args.last != null
  const searched = {
    query: checked(args.query),
    kinds: listed(args.kinds, 'kinds'),
    countries: listed(args.countries, 'countries'),
  }
  const after = args.after == null ? null : decodeCursor(searched, args.after, 'after')
  const before = args.before == null ? null : decodeCursor(searched, args.before, 'before')
  const page = { size: size + 1, fromEnd, after, before }
  const { hits, total, ...by } = await search({ ...searched, page }, ctx)
  const more = hits.length > size
  const shown = fromEnd ? hits.slice(-size) : hits.slice(0, size)
  const edges = shown.map((hit) => ({ cursor: encodeCursor(searched, hit), node: { ...hit, by } }))
  return {
    edges,
    total,
    pageInfo: pageInfoOf(edges, { more, backwards: fromEnd, after, before }),
  }
}

function listed<T>(values: readonly T[] | null | undefined, argument: string): readonly T[] | null {
  if (values?.length === 0) throw badInput(argument, 'is an empty list. Name at least one value, or leave it out.')
  return values ?? null
}

function checked(query: string): string {
  if (query.trim() === '') throw badInput('query', 'is empty. Type what to look for.')
  if ([...query].length > LONGEST_QUERY) throw badInput('query', `is longer than ${LONGEST_QUERY} characters.`)
  if (query.includes('\0')) throw badInput('query', 'has a NUL character.')
  if (!/[\p{L}\p{N}]/u.test(query)) throw badInput('query', 'has neither a letter nor a digit.')
  return query
}
