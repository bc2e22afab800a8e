import { all, column, many, one, uncertainDate } from '../kit/fields.ts'
import { record, records } from '../kit/filter-input.ts'
import { anyOf, CountrySet, holds, keys, SlugSet, some, text, textOfAny } from '../kit/filters.ts'
import { period } from '../kit/period.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'
import { NameKind, vocabulary } from '../kit/vocabulary.ts'

const ContactKind = vocabulary('ContactKind', 'What sort of address a contact is.', {
  EMAIL: 'An e-mail address.',
  PHONE: 'A telephone number.',
  ADDRESS: 'A postal address.',
  URL: 'A link.',
  OTHER: 'Another way to reach someone.',
})

const nameOrder = [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }]

defineRecord('Person', {
  fields: (t) => ({
    slug: column(t, 'slug', 'String'),
    name: column(t, 'name', 'String'),
    honorificPrefix: column(t, 'honorificPrefix', 'String'),
    names: all(t, 'names', nameOrder),
    contacts: all(t, 'contacts', [{ kind: 'asc' }, { value: 'asc' }, { id: 'asc' }]),
    memberships: many(t, 'memberships'),
    participations: many(t, 'participations'),
    signatures: many(t, 'signatures'),
    commitmentParties: many(t, 'commitmentParties'),
  }),
  filter: {
    slugs: anyOf('String', 'slug', 'Slugs.'),
    name: textOfAny('Person', 'names', 'name', 'Any of the person’s names and spellings.'),
    names: records('Person', 'names', 'The names.'),
    memberships: records('Person', 'memberships', 'The posts held.'),
    participations: records('Person', 'participations', 'What the person took part in.'),
    signatures: records('Person', 'signatures', 'What the person signed.'),
    countries: keys(CountrySet, 'Countries for which the person took part in something.', (codes, ctx) =>
      some('Person', 'participations', ctx, holds.country(codes, ctx)),
    ),
    organizations: keys(
      SlugSet,
      'Organisations in which the person held a post, or for which they took part in something.',
      (slugs, ctx) => ({
        OR: ['memberships', 'participations'].map((relation) =>
          some('Person', relation, ctx, holds.organization(slugs)),
        ),
      }),
    ),
  },
  orderings: {
    NAME: { columns: ['name'], description: 'The name.' },
    SLUG: { columns: ['slug'], description: 'Slug.' },
  },
})

defineRecord('PersonName', {
  fields: (t) => ({
    name: column(t, 'name', 'String'),
    language: column(t, 'language', 'String'),
    kind: column(t, 'kind', NameKind),
    person: one(t, 'person'),
  }),
  filter: {
    name: text('name', 'The name.'),
    languages: anyOf('String', 'language', 'BCP 47 tags.'),
    kinds: anyOf(NameKind, 'kind', 'What sort of name it is.'),
  },
})

defineRecord('PersonContact', {
  fields: (t) => ({
    kind: column(t, 'kind', ContactKind),
    value: column(t, 'value', 'String'),
    person: one(t, 'person'),
  }),
  filter: { kinds: anyOf(ContactKind, 'kind', 'What sort of address it is.') },
  // The rows are hidden already; the fields are closed as well.
  clearance: 'INTERNAL',
})

defineRecord('Membership', {
  fields: (t) => ({
    organization: one(t, 'organization'),
    person: one(t, 'person'),
    memberOrganization: one(t, 'memberOrganization'),
    memberCountry: one(t, 'memberCountry'),
    post: column(t, 'post', 'String'),
    unit: column(t, 'unit', 'String'),
    validFrom: uncertainDate(t, 'validFrom'),
    validUntil: uncertainDate(t, 'validUntil'),
  }),
  filter: {
    post: text('post', 'The post.'),
    unit: text('unit', 'The unit.'),
    during: period('validFrom', 'validUntil', 'When it lasted.'),
    organization: record('Membership', 'organization', 'What the member belongs to.'),
    person: record('Membership', 'person', 'The member, where it is a person.'),
    memberOrganization: record('Membership', 'memberOrganization', 'The member, where it is an organisation.'),
    memberCountry: record('Membership', 'memberCountry', 'The member, where it is a country.'),
  },
  orderings: {
    VALID_FROM: { columns: ['validFromEarliest', 'validFromLatest'], description: 'When it began.' },
    POST: { columns: ['post'], description: 'The post.' },
  },
})

rootLookup('person', 'Person', { argument: 'slug', description: 'Their slug: `alicia-barcena`.' })
rootList('people', 'Person', 'The people whom documents name.')
