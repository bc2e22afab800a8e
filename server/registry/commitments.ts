import { column, many, one, uncertainDate } from '../kit/fields.ts'
import { record, records } from '../kit/filter-input.ts'
import { anyOf, CountrySet, holds, keys, SlugSet, some, text } from '../kit/filters.ts'
import { period } from '../kit/period.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'
import { vocabulary } from '../kit/vocabulary.ts'

const CommitmentKind = vocabulary('CommitmentKind', 'Whether something was promised or asked for.', {
  PLEDGE: 'Someone promised it.',
  REQUEST: 'Someone asked for it.',
})

const CommitmentStatus = vocabulary('CommitmentStatus', 'How far a commitment or request has come.', {
  PLEDGED: 'It was promised; no document says more.',
  IN_PROGRESS: 'It is being carried out.',
  FULFILLED: 'It was carried out.',
  LAPSED: 'It was given up, or its time ran out.',
  UNKNOWN: 'No document says.',
})

const CommitmentSide = vocabulary('CommitmentSide', 'On which side of a commitment or request a party stands.', {
  BY: 'Who promises or asks.',
  TO: 'Who is promised or asked.',
})

const side = (name: 'BY' | 'TO', condition: object) => ({ AND: [{ side: name }, condition] })

defineRecord('Commitment', {
  fields: (t) => ({
    slug: column(t, 'slug', 'String'),
    kind: column(t, 'kind', CommitmentKind),
    title: column(t, 'title', 'String'),
    description: column(t, 'description', 'String'),
    status: column(t, 'status', CommitmentStatus),
    made: uncertainDate(t, 'made'),
    due: uncertainDate(t, 'due'),
    by: many(t, 'parties', { within: { side: 'BY' }, description: 'Who promised or asked.' }),
    to: many(t, 'parties', { within: { side: 'TO' }, description: 'Who was promised or asked.' }),
    agreement: one(t, 'agreement'),
    activity: one(t, 'activity'),
    fulfilledBy: one(t, 'fulfilledBy'),
    topics: many(t, 'topics'),
  }),
  filter: {
    slugs: anyOf('String', 'slug', 'Slugs.'),
    kinds: anyOf(CommitmentKind, 'kind', 'Promise or request.'),
    status: anyOf(CommitmentStatus, 'status', 'How far it has come.'),
    title: text('title', 'What was promised or asked for.'),
    made: period('made', null, 'When it was made or asked.'),
    due: period('due', null, 'When it is due.'),
    countries: keys(CountrySet, 'Countries on either side, or whose organisations are.', (codes, ctx) =>
      some('Commitment', 'parties', ctx, holds.country(codes, ctx)),
    ),
    by: keys(CountrySet, 'Countries that promised or asked, or whose organisations did.', (codes, ctx) =>
      some('Commitment', 'parties', ctx, side('BY', holds.country(codes, ctx))),
    ),
    to: keys(CountrySet, 'Countries that were promised or asked, or whose organisations were.', (codes, ctx) =>
      some('Commitment', 'parties', ctx, side('TO', holds.country(codes, ctx))),
    ),
    organizations: keys(SlugSet, 'Organisations on either side.', (slugs, ctx) =>
      some('Commitment', 'parties', ctx, holds.organization(slugs)),
    ),
    people: keys(SlugSet, 'People on either side.', (slugs, ctx) =>
      some('Commitment', 'parties', ctx, holds.person(slugs)),
    ),
    topics: keys(SlugSet, 'What it is about.', (slugs, ctx) => some('Commitment', 'topics', ctx, holds.slug(slugs))),
    topic: records('Commitment', 'topics', 'What it is about.'),
    parties: records('Commitment', 'parties', 'Who promised or asked, and whom.'),
    agreement: record('Commitment', 'agreement', 'The agreement that contains it.'),
    activity: record('Commitment', 'activity', 'The activity at which it was made.'),
    fulfilledBy: record('Commitment', 'fulfilledBy', 'The activity that fulfilled it.'),
  },
  orderings: {
    MADE: { columns: ['madeEarliest', 'madeLatest'], direction: 'DESC', description: 'When it was made or asked.' },
    DUE: { columns: ['dueEarliest', 'dueLatest'], description: 'When it is due.' },
    SLUG: { columns: ['slug'], description: 'Slug.' },
  },
})

defineRecord('CommitmentParty', {
  fields: (t) => ({
    commitment: one(t, 'commitment'),
    side: column(t, 'side', CommitmentSide),
    country: one(t, 'country'),
    organization: one(t, 'organization'),
    person: one(t, 'person'),
    nameAsPrinted: column(t, 'nameAsPrinted', 'String'),
  }),
  filter: {
    sides: anyOf(CommitmentSide, 'side', 'Who promised or asked, or who was promised or asked.'),
    nameAsPrinted: text('nameAsPrinted', 'The name printed.'),
    commitment: record('CommitmentParty', 'commitment', 'The commitment or request.'),
    country: record('CommitmentParty', 'country', 'The country.'),
    organization: record('CommitmentParty', 'organization', 'The organisation.'),
    person: record('CommitmentParty', 'person', 'The person.'),
  },
  orderings: {
    SIDE: {
      columns: ['side', 'nameAsPrinted'],
      description: 'First who promised or asked, then whom; then the name printed.',
    },
  },
})

rootLookup('commitment', 'Commitment', { argument: 'slug', description: 'Its slug.' })
rootList('commitments', 'Commitment', 'What was promised and what was asked for.')
