import { column, many, one, uncertainDate } from '../kit/fields.ts'
import { record, records } from '../kit/filter-input.ts'
import { anyOf, CountrySet, holds, keys, SlugSet, some, text } from '../kit/filters.ts'
import { period } from '../kit/period.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'
import { vocabulary } from '../kit/vocabulary.ts'

const AgreementKind = vocabulary('AgreementKind', 'What sort of instrument an agreement is.', {
  MOU: 'A memorandum of understanding.',
  JOINT_DECLARATION: 'A joint declaration.',
  TREATY: 'A treaty.',
  FTA: 'A free trade agreement.',
  ACTION_PLAN: 'An action plan.',
  OTHER: 'None of these.',
})

const AgreementStatus = vocabulary('AgreementStatus', 'How far an agreement has come.', {
  DRAFT: 'It is being negotiated.',
  SIGNED: 'It was signed; whether it is in force is not said.',
  IN_FORCE: 'It is in force.',
  EXPIRED: 'Its term has run out.',
  TERMINATED: 'A party ended it.',
  SUPERSEDED: 'Another agreement took its place.',
  UNKNOWN: 'No document says.',
})

defineRecord('Agreement', {
  fields: (t) => ({
    slug: column(t, 'slug', 'String'),
    kind: column(t, 'kind', AgreementKind),
    title: column(t, 'title', 'String'),
    description: column(t, 'description', 'String'),
    status: column(t, 'status', AgreementStatus),
    signed: uncertainDate(t, 'signed'),
    inForce: uncertainDate(t, 'inForce'),
    expires: uncertainDate(t, 'expires'),
    place: column(t, 'place', 'String'),
    placeCountry: one(t, 'placeCountry'),
    signedAt: one(t, 'signedAt'),
    parties: many(t, 'parties'),
    establishes: many(t, 'establishes'),
    supersedes: many(t, 'supersedes'),
    supersededBy: one(t, 'supersededBy'),
    activities: many(t, 'activities'),
    commitments: many(t, 'commitments'),
    topics: many(t, 'topics'),
  }),
  filter: {
    slugs: anyOf('String', 'slug', 'Slugs.'),
    kinds: anyOf(AgreementKind, 'kind', 'What sort of instrument it is.'),
    status: anyOf(AgreementStatus, 'status', 'How far it has come.'),
    title: text('title', 'Its title.'),
    signed: period('signed', null, 'When it was signed.', { indexed: true }),
    inForce: period('inForce', 'expires', 'When it was in force.'),
    expires: period('expires', null, 'When it expires.'),
    countries: keys(CountrySet, 'Countries that are parties, or whose organisations are.', (codes, ctx) =>
      some('Agreement', 'parties', ctx, holds.country(codes, ctx)),
    ),
    organizations: keys(SlugSet, 'Organisations that are parties.', (slugs, ctx) =>
      some('Agreement', 'parties', ctx, holds.organization(slugs)),
    ),
    signatories: keys(SlugSet, 'People who signed.', (slugs, ctx) =>
      some('Agreement', 'parties', ctx, { signatory: { slug: { in: [...slugs] } } }),
    ),
    topics: keys(SlugSet, 'What it is about.', (slugs, ctx) => some('Agreement', 'topics', ctx, holds.slug(slugs))),
    topic: records('Agreement', 'topics', 'What it is about.'),
    parties: records('Agreement', 'parties', 'Its parties.'),
    establishes: records('Agreement', 'establishes', 'The bodies it sets up.'),
    commitments: records('Agreement', 'commitments', 'What it commits its parties to.'),
    activities: records('Agreement', 'activities', 'The activities that rest on it.'),
    signedAt: record('Agreement', 'signedAt', 'The activity at which it was signed.'),
  },
  orderings: {
    SIGNED: { columns: ['signedEarliest', 'signedLatest'], direction: 'DESC', description: 'When it was signed.' },
    EXPIRES: { columns: ['expiresEarliest', 'expiresLatest'], description: 'When it expires.' },
    TITLE: { columns: ['title'], description: 'Its title.' },
    SLUG: { columns: ['slug'], description: 'Slug.' },
  },
})

defineRecord('AgreementParty', {
  fields: (t) => ({
    agreement: one(t, 'agreement'),
    country: one(t, 'country'),
    organization: one(t, 'organization'),
    signatory: one(t, 'signatory'),
    signatoryPost: column(t, 'signatoryPost', 'String'),
    nameAsPrinted: column(t, 'nameAsPrinted', 'String'),
  }),
  filter: {
    nameAsPrinted: text('nameAsPrinted', 'The name printed.'),
    agreement: record('AgreementParty', 'agreement', 'The agreement.'),
    country: record('AgreementParty', 'country', 'The country that is bound.'),
    organization: record('AgreementParty', 'organization', 'The organisation that is bound.'),
    signatory: record('AgreementParty', 'signatory', 'Who signed.'),
  },
  orderings: { NAME_AS_PRINTED: { columns: ['nameAsPrinted'], description: 'The name printed.' } },
})

rootLookup('agreement', 'Agreement', { argument: 'slug', description: 'Its slug.' })
rootList('agreements', 'Agreement', 'Memoranda, declarations, treaties and plans.')
