import { visible } from '../access/visibility.ts'
import { column, type Fields, one } from '../kit/fields.ts'
import { record } from '../kit/filter-input.ts'
import { anyOf, CountrySet, holds, keys, text } from '../kit/filters.ts'
import { madeOf } from '../kit/reading.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList } from '../kit/root.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import { nameFacts, nameOrder } from './names.facts.ts'
import { type Name, nameAtAnyTime, nameOn } from './names.rules.ts'

export const ParticipationRole = vocabulary('ParticipationRole', 'The part someone plays in an activity.', {
  HOST: 'Receives the others.',
  CO_HOST: 'Receives the others together with another.',
  ORGANIZER: 'Prepares and runs it.',
  FUNDER: 'Pays for it, or for a part of it.',
  SUPPORTER: 'Helps without running or paying for it.',
  DISPATCHER: 'Sends the delegation.',
  HEAD: 'Heads the delegation.',
  MEMBER: 'Belongs to the delegation.',
  INVITED: 'Was invited; whether they came is told by the status.',
  PARTICIPANT: 'Takes part.',
  SPEAKER: 'Gives a talk or lecture.',
  KEYNOTE: 'Gives the keynote speech.',
  MODERATOR: 'Leads a discussion.',
  PANELLIST: 'Sits on a panel.',
  WELCOME: 'Gives a welcoming address.',
  COUNTERPART: 'Is met by the others as their opposite number.',
  REQUESTER: 'Asked for it.',
  VISITED: 'Is visited.',
})

const ParticipationStatus = vocabulary('ParticipationStatus', 'Whether someone came.', {
  INVITED: 'They were invited.',
  NOMINATED: 'They were named by their country or organisation.',
  CONFIRMED: 'They said that they would come.',
  ATTENDED: 'They came, or did their part.',
  DECLINED: 'They said that they would not come.',
  NO_SHOW: 'They were expected and did not come.',
  UNKNOWN: 'No document says.',
})

interface NamedRow {
  organization: { names: Name[] } | null
  activity: { startsEarliest: Date | null; startsLatest: Date | null }
}

/** The organisation under its name at the time of the activity. */
function organizationNameField(t: Fields) {
  return t.string({
    nullable: true,
    args: {
      lang: t.arg({ type: 'Language', defaultValue: 'en', required: true, description: 'Preferred language.' }),
    },
    description:
      'The name the organisation bore on the first day of the activity. Null where there is no organisation, no name is known for that day, or the day is not known and the name has changed over time.',
    extensions: madeOf((ctx) => ({
      activity: { select: { startsEarliest: true, startsLatest: true } },
      organization: {
        select: { names: { where: visible(ctx, 'OrganizationName'), orderBy: nameOrder, select: nameFacts } },
      },
    })),
    resolve: ({ organization, activity }: NamedRow, { lang }: { lang: string }) => {
      if (!organization) return null
      const day = activity.startsEarliest ?? activity.startsLatest
      return day ? nameOn(organization.names, lang, day) : nameAtAnyTime(organization.names, lang)
    },
  })
}

defineRecord('Participation', {
  fields: (t) => ({
    activity: one(t, 'activity'),
    country: one(t, 'country'),
    organization: one(t, 'organization'),
    organizationName: organizationNameField(t),
    person: one(t, 'person'),
    role: column(t, 'role', ParticipationRole),
    status: column(t, 'status', ParticipationStatus),
    post: column(t, 'post', 'String'),
    unit: column(t, 'unit', 'String'),
    nameAsPrinted: column(t, 'nameAsPrinted', 'String'),
    organizationAsPrinted: column(t, 'organizationAsPrinted', 'String'),
    note: column(t, 'note', 'String'),
  }),
  filter: {
    roles: anyOf(ParticipationRole, 'role', 'The part played.'),
    status: anyOf(ParticipationStatus, 'status', 'Whether they came.'),
    post: text('post', 'The post held.'),
    unit: text('unit', 'The unit.'),
    nameAsPrinted: text('nameAsPrinted', 'The participant as printed.'),
    organizationAsPrinted: text('organizationAsPrinted', 'The organisation as printed.'),
    countries: keys(CountrySet, 'The country, or that of the organisation where no country is stated.', holds.country),
    activity: record('Participation', 'activity', 'What they took part in.'),
    country: record('Participation', 'country', 'The country.'),
    organization: record('Participation', 'organization', 'The organisation.'),
    person: record('Participation', 'person', 'The person.'),
    hasPerson: {
      description: 'Whether a person is named.',
      type: () => 'Boolean',
      where: (hasPerson: boolean) => ({ personId: hasPerson ? { not: null } : null }),
    },
  },
  orderings: {
    ROLE: {
      columns: ['role', 'nameAsPrinted'],
      description: 'The part played, in the order of the roles; then the name printed.',
    },
    NAME_AS_PRINTED: { columns: ['nameAsPrinted'], description: 'The participant as printed.' },
  },
})

rootList('participations', 'Participation', 'Who took part in what, and in what role.')
