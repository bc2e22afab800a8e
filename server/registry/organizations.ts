import { visible } from '../access/visibility.ts'
import { all, column, type Fields, many, one, refOf, uncertainDate } from '../kit/fields.ts'
import { record, records } from '../kit/filter-input.ts'
import { anyOf, CountrySet, keys, SlugSet, some, text, textOfAny } from '../kit/filters.ts'
import { period } from '../kit/period.ts'
import { madeOf, readAs } from '../kit/reading.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'
import { NameKind, vocabulary } from '../kit/vocabulary.ts'
import { Identifier, identifiersKey } from './identifiers.ts'
import { lineageKeys, lineageOf, lineageOrder } from './lineage.ts'
import { nameFacts, nameOrder } from './names.facts.ts'
import { type Name, nameOn } from './names.rules.ts'

const Classification = vocabulary('OrganizationClassification', 'What sort of body an organisation is.', {
  GOVERNMENT: 'The government of a country as a whole, or the office of its head.',
  MINISTRY: 'A ministry or department of state.',
  AGENCY: 'An agency, institute, service or mission of a government.',
  LOCAL_GOVERNMENT: 'The government of a region, province or city.',
  INTERNATIONAL_ORGANIZATION: 'An organisation of states, such as a commission of the United Nations.',
  DEVELOPMENT_BANK: 'A bank that several states own to finance development.',
  NETWORK: 'A network of countries, institutions or officials.',
  COMMITTEE: 'A committee set up by countries or organisations.',
  CENTRE: 'A centre set up by countries or organisations.',
  TRAINING_INSTITUTE: 'A school or institute that trains officials.',
  ACADEMIC: 'A university or research institute.',
  COMPANY: 'A company.',
  OTHER: 'None of these.',
})

const Lifecycle = vocabulary('OrganizationLifecycle', 'How far a body has come into being.', {
  PROPOSED: 'Someone proposed it.',
  AGREED: 'It was agreed to set it up; no record says that it opened.',
  OPERATING: 'It is at work.',
  ENDED: 'It is no more.',
  UNKNOWN: 'No document says.',
})

const ChangeKind = vocabulary('OrganizationChangeKind', 'In what way an organisation became what it is.', {
  RENAME: 'The same organisation under another name.',
  MERGE: 'It went into another one.',
  SPLIT: 'It was parted off another one.',
})

const identifierOrder = [{ scheme: 'asc' }, { value: 'asc' }]

/** The name of the organisation on a day in a language, chosen among its visible names. */
function nameField(t: Fields) {
  return t.string({
    nullable: true,
    args: {
      on: t.arg({ type: 'Date', description: 'The day whose name is wanted. Without it, the present name.' }),
      lang: t.arg({
        type: 'Language',
        defaultValue: 'en',
        required: true,
        description: 'Preferred language. English, then any other, where it has no name in that language.',
      }),
    },
    description:
      'Its name on a day, the official one before others. Null where none is known for that day, or where it could have been one of several.',
    extensions: madeOf((ctx) => ({
      names: { where: visible(ctx, 'OrganizationName'), orderBy: nameOrder, select: nameFacts },
    })),
    resolve: (row: { names: Name[] }, { on, lang }: { on?: Date | null; lang: string }) =>
      nameOn(row.names, lang, on ?? null),
  })
}

defineRecord('Organization', {
  keys: [identifiersKey],
  fields: (t) => ({
    slug: column(t, 'slug', 'String'),
    name: nameField(t),
    names: all(t, 'names', nameOrder),
    classification: column(t, 'classification', Classification),
    lifecycle: column(t, 'lifecycle', Lifecycle),
    description: column(t, 'description', 'String'),
    country: one(t, 'country'),
    parent: one(t, 'parent'),
    children: many(t, 'children'),
    establishedBy: one(t, 'establishedBy'),
    identifiers: t.field({
      type: [Identifier],
      description: 'Identifiers other registers give it.',
      extensions: {
        ...readAs({ as: 'all', relation: 'identifiers', where: () => ({}), orderBy: identifierOrder }),
        pothosPrismaSelect: () => ({ select: { identifiers: { orderBy: identifierOrder } } }),
      },
      resolve: (row: { identifiers: unknown[] }) => row.identifiers,
    }),
    lineage: t.field({
      type: [refOf('OrganizationChange')],
      description:
        'Every change that led to the organisation or away from it, through all its predecessors and successors, oldest first.',
      complexity: { field: 10, multiplier: 5 },
      extensions: readAs({ as: 'reached', model: 'OrganizationChange', keys: lineageKeys, orderBy: lineageOrder }),
      resolve: lineageOf,
    }),
    memberships: many(t, 'memberships'),
    memberOf: many(t, 'memberOf'),
    participations: many(t, 'participations'),
    agreementParties: many(t, 'agreementParties'),
    commitmentParties: many(t, 'commitmentParties'),
    topics: many(t, 'topics'),
    sources: many(t, 'sources', { description: 'The documents it published.' }),
  }),
  filter: {
    slugs: anyOf('String', 'slug', 'Slugs.'),
    name: textOfAny(
      'Organization',
      'names',
      'name',
      'Any of its names: present, former, short, in any language, as printed.',
    ),
    classifications: anyOf(Classification, 'classification', 'What sort of body it is.'),
    lifecycles: anyOf(Lifecycle, 'lifecycle', 'How far it has come into being.'),
    countries: keys(CountrySet, 'The country it belongs to.', (codes, ctx) => ({
      country: { AND: [visible(ctx, 'Country'), { code: { in: [...codes] } }] },
    })),
    country: record('Organization', 'country', 'The country it belongs to.'),
    parent: record('Organization', 'parent', 'The organisation it is a part of.'),
    establishedBy: record('Organization', 'establishedBy', 'The agreement that sets it up.'),
    names: records('Organization', 'names', 'Its names.'),
    memberships: records('Organization', 'memberships', 'Its members and the people in its posts.'),
    memberOf: records('Organization', 'memberOf', 'What it belongs to.'),
    participations: records('Organization', 'participations', 'What it took part in.'),
    agreementParties: records('Organization', 'agreementParties', 'What it is a party to.'),
    agreements: keys(SlugSet, 'Agreements it is a party to.', (slugs, ctx) =>
      some('Organization', 'agreementParties', ctx, { agreement: { slug: { in: [...slugs] } } }),
    ),
  },
  orderings: {
    SLUG: { columns: ['slug'], description: 'Slug.' },
    CLASSIFICATION: { columns: ['classification', 'slug'], description: 'What sort of body it is, then slug.' },
  },
})

defineRecord('OrganizationName', {
  fields: (t) => ({
    name: column(t, 'name', 'String'),
    language: column(t, 'language', 'String'),
    kind: column(t, 'kind', NameKind),
    validFrom: uncertainDate(t, 'validFrom'),
    validUntil: uncertainDate(t, 'validUntil'),
    organization: one(t, 'organization'),
  }),
  filter: {
    name: text('name', 'The name.'),
    languages: anyOf('String', 'language', 'BCP 47 tags.'),
    kinds: anyOf(NameKind, 'kind', 'What sort of name it is.'),
    during: period('validFrom', 'validUntil', 'When it was in use.'),
    organization: record('OrganizationName', 'organization', 'The organisation so named.'),
  },
})

defineRecord('OrganizationChange', {
  fields: (t) => ({
    kind: column(t, 'kind', ChangeKind),
    date: uncertainDate(t, 'date'),
    from: one(t, 'from'),
    to: one(t, 'to'),
    fromName: one(t, 'fromName'),
    toName: one(t, 'toName'),
  }),
  filter: {
    kinds: anyOf(ChangeKind, 'kind', 'Renaming, merger or split.'),
    during: period('date', null, 'When it took effect.'),
    from: record('OrganizationChange', 'from', 'The organisation before.'),
    to: record('OrganizationChange', 'to', 'The organisation after.'),
  },
})

rootLookup('organization', 'Organization', { argument: 'slug', description: 'Its slug: `mois`.' })
rootList(
  'organizations',
  'Organization',
  'Ministries, agencies, cities, international organisations, banks, networks, committees and centres.',
)
