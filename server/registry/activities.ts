import { visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { column, type Fields, many, one, refOf, uncertainDate, whole } from '../kit/fields.ts'
import { reached, record, records } from '../kit/filter-input.ts'
import { anyOf, CountrySet, type holds as Holds, holds, keys, notEmpty, SlugSet, some, text } from '../kit/filters.ts'
import { period } from '../kit/period.ts'
import { madeOf, readAs, type Selected } from '../kit/reading.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'
import { Basis, vocabulary } from '../kit/vocabulary.ts'
import { type Edition, type EditionFacts, editionsOf, type SeriesFacts } from './editions.rules.ts'
import { ParticipationRole } from './participations.ts'

const ActivityKind = vocabulary('ActivityKind', 'What sort of activity an activity is.', {
  PROGRAMME: 'A programme or plan that runs for years.',
  SERIES: 'A recurring activity, whose editions are activities of their own.',
  DELEGATION: 'A delegation that travels to one country or several.',
  TRAINING: 'A training course.',
  WORKSHOP: 'A workshop.',
  FORUM: 'A forum or conference.',
  MEETING: 'A meeting.',
  SESSION: 'A part of another activity: a panel, a lecture, a module.',
  FIELD_TRIP: 'A visit to see something at work.',
  CONSULTATION: 'Consultations, often one to one.',
  SIGNING: 'A signing or declaration.',
  RECEPTION: 'A reception or dinner.',
  CURRICULUM: 'A curriculum or its development.',
  PROJECT: 'A project.',
  OTHER: 'None of these.',
})

const ActivityStatus = vocabulary('ActivityStatus', 'Whether an activity took place.', {
  PLANNED: 'A document announces it; none says that it took place.',
  CONFIRMED: 'It is certain to take place.',
  HELD: 'It took place.',
  POSTPONED: 'It was put off.',
  CANCELLED: 'It was called off.',
  UNKNOWN: 'No document says.',
})

const EditionRef = builder.objectRef<Edition<EditionFacts>>('Edition').implement({
  description: 'One edition of a series, on record or missing.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      nullable: true,
      description: 'Its number, counted from 1. Null where nothing tells.',
    }),
    basis: t.expose('basis', { type: Basis, nullable: true, description: 'Whether the number is stated or derived.' }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'The year it was held, or must have been held. Null where nothing tells.',
    }),
    activity: t.field({
      type: refOf('Activity'),
      nullable: true,
      description:
        'The edition itself. Null where it is missing: the series must have had it, and no record tells of it.',
      resolve: ({ activity }) => activity as never,
    }),
  }),
})

interface Dates {
  startsEarliest: Date | null
  startsLatest: Date | null
  endsEarliest: Date | null
  endsLatest: Date | null
}

function durationInDays({ startsEarliest, startsLatest, endsEarliest, endsLatest }: Dates): number | null {
  const [first, last] = [startsEarliest?.getTime(), endsEarliest?.getTime()]
  if (first === undefined || first !== startsLatest?.getTime()) return null
  if (last === undefined || last !== endsLatest?.getTime()) return null
  return (last - first) / 86_400_000 + 1
}

const editionOrder = [{ edition: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }]

/** What the rules of editions need to know of a series and its editions. */
const editionFacts = (ctx: Context): Selected => ({
  startsEarliest: true,
  startsLatest: true,
  recurrence: true,
  editions: {
    where: visible(ctx, 'Activity'),
    orderBy: editionOrder,
    select: { edition: true, editionBasis: true, startsEarliest: true, startsLatest: true },
  },
})

function editionsField(t: Fields) {
  return t.field({
    type: [EditionRef],
    description:
      'The editions of a series in order, each year or number without a record included as a gap. Empty for other activities.',
    complexity: { field: 1, multiplier: 10 },
    extensions: {
      ...readAs({ as: 'made', of: editionFacts, records: { activity: 'editions' } }),
      pothosPrismaSelect: (
        _args: object,
        ctx: Context,
        nested: (query: object, path: object) => { select?: object },
      ) => ({
        select: {
          editions: whole(
            nested(
              { where: visible(ctx, 'Activity'), orderBy: editionOrder },
              {
                getType: () => 'Activity',
                paths: [[{ name: 'activity' }]],
              },
            ),
          ),
        },
      }),
    },
    resolve: (row: SeriesFacts & { editions: EditionFacts[] }) => editionsOf(row, row.editions),
  })
}

/** Holds for an activity of which it holds itself, or for any visible activity below it. */
const within = (ctx: Context, condition: object) => some('Activity', 'descendants', ctx, { descendant: condition })

/** Someone takes part in the activity or below it, in one of the roles where some are named. */
const participants = (kind: Exclude<keyof typeof Holds, 'slug'>) => (slugs: readonly string[], ctx: Context) =>
  within(ctx, some('Activity', 'participations', ctx, holds[kind](slugs, ctx)))

defineRecord('Activity', {
  fields: (t) => ({
    slug: column(t, 'slug', 'String'),
    kind: column(t, 'kind', ActivityKind),
    title: column(t, 'title', 'String'),
    description: column(t, 'description', 'String'),
    status: column(t, 'status', ActivityStatus),
    starts: uncertainDate(t, 'starts'),
    ends: uncertainDate(t, 'ends'),
    days: t.int({
      nullable: true,
      description:
        'How many days it lasts, the first and the last included. Null where either is not known to the day.',
      extensions: madeOf(() => ({ startsEarliest: true, startsLatest: true, endsEarliest: true, endsLatest: true })),
      resolve: durationInDays,
    }),
    parent: one(t, 'parent'),
    ordinal: column(t, 'ordinal', 'Int'),
    children: many(t, 'children'),
    descendants: many(t, 'descendants', {
      through: 'descendant',
      within: { depth: { gt: 0 } },
      description: 'Every activity below it: its children, their children, and so on.',
    }),
    series: one(t, 'series'),
    edition: column(t, 'edition', 'Int'),
    editionBasis: column(t, 'editionBasis', Basis),
    recurrence: column(t, 'recurrence', 'String'),
    editions: editionsField(t),
    places: many(t, 'places'),
    countries: many(t, 'countries', {
      through: 'country',
      description:
        'The countries that it names: by its places, its participations, and those of every activity below it.',
    }),
    participations: many(t, 'participations'),
    quantities: many(t, 'quantities'),
    topics: many(t, 'topics'),
    agreements: many(t, 'agreements'),
    signedAgreements: many(t, 'signedAgreements'),
    commitments: many(t, 'commitments'),
    fulfils: many(t, 'fulfils'),
  }),
  filter: {
    slugs: anyOf('String', 'slug', 'Slugs.'),
    kinds: anyOf(ActivityKind, 'kind', 'What sort of activity it is.'),
    status: anyOf(ActivityStatus, 'status', 'Whether it took place.'),
    title: text('title', 'Its title.'),
    during: period('starts', 'ends', 'When it took place.', { indexed: true }),
    countries: keys(
      CountrySet,
      'The countries that it names: by its places, its participations, and those of every activity below it.',
      (codes, ctx) =>
        some('Activity', 'countries', ctx, {
          country: { AND: [visible(ctx, 'Country'), { code: { in: [...codes] } }] },
        }),
    ),
    organizations: keys(
      SlugSet,
      'Organisations that take part in it, or in an activity below it.',
      participants('organization'),
    ),
    people: keys(SlugSet, 'People who take part in it, or in an activity below it.', participants('person')),
    organization: reached(
      'Organization',
      'An organisation that takes part in it, or in an activity below it, meets this.',
      (organization, ctx) => within(ctx, some('Activity', 'participations', ctx, { organization })),
    ),
    person: reached('Person', 'A person who takes part in it, or in an activity below it, meets this.', (person, ctx) =>
      within(ctx, some('Activity', 'participations', ctx, { person })),
    ),
    topics: keys(SlugSet, 'What it, or an activity below it, is about.', (slugs, ctx) =>
      within(ctx, some('Activity', 'topics', ctx, holds.slug(slugs))),
    ),
    roles: {
      description: 'Someone takes part in it, itself, in one of these roles. To ask who did, use `participations`.',
      type: () => [ParticipationRole],
      where: (roles, at) => some('Activity', 'participations', at.ctx, { role: { in: [...notEmpty(roles, at)] } }),
    },
    topic: records('Activity', 'topics', 'What it, itself, is about.'),
    ordinals: anyOf(
      'Int',
      'ordinal',
      'Places among the parts of its parent, counted from 1, where a document numbers them.',
    ),
    editions: anyOf('Int', 'edition', 'Numbers within its series, counted from 1.'),
    isRoot: {
      description:
        'Whether it stands at the top of its tree: true for no parent that you may see, false for a part of another activity.',
      type: () => 'Boolean',
      where: (isRoot: boolean, { ctx }) => {
        const isPart = { AND: [{ parentId: { not: null } }, { parent: visible(ctx, 'Activity') }] }
        return isRoot ? { NOT: isPart } : isPart
      },
    },
    parent: record('Activity', 'parent', 'The activity it is a part of.'),
    series: record('Activity', 'series', 'The series it is an edition of.'),
    agreement: records('Activity', 'agreements', 'The agreements it rests on.'),
    signedAgreements: records('Activity', 'signedAgreements', 'The agreements signed at it.'),
    children: records('Activity', 'children', 'The activities it is made up of.'),
    participations: records('Activity', 'participations', 'Who takes part in it, itself, and how.'),
    places: records('Activity', 'places', 'Where it took place.'),
    quantities: records('Activity', 'quantities', 'The figures the documents give about it.'),
    commitments: records('Activity', 'commitments', 'What was promised or asked for at it.'),
  },
  orderings: {
    STARTS: { columns: ['startsEarliest', 'startsLatest'], direction: 'DESC', description: 'The first day.' },
    ENDS: { columns: ['endsEarliest', 'endsLatest'], description: 'The last day.' },
    TITLE: { columns: ['title'], description: 'Its title.' },
    SLUG: { columns: ['slug'], description: 'Slug.' },
    ORDINAL: {
      columns: ['ordinal', 'startsEarliest'],
      description: 'Place among the children of its parent, then the first day.',
    },
    EDITION: { columns: ['edition'], description: 'Number within its series.' },
  },
})

defineRecord('ActivityPlace', {
  fields: (t) => ({
    activity: one(t, 'activity'),
    name: column(t, 'name', 'String'),
    venue: column(t, 'venue', 'String'),
    nameAsPrinted: column(t, 'nameAsPrinted', 'String'),
    country: one(t, 'country'),
  }),
  filter: {
    name: text('name', 'City or region.'),
    venue: text('venue', 'Building or institution.'),
    nameAsPrinted: text('nameAsPrinted', 'The place as printed.'),
    country: record('ActivityPlace', 'country', 'The country the place is in.'),
    activity: record('ActivityPlace', 'activity', 'What took place there.'),
  },
  orderings: { NAME: { columns: ['name'], description: 'City or region.' } },
})

rootLookup('activity', 'Activity', { argument: 'slug', description: 'Its slug.' })
rootList(
  'activities',
  'Activity',
  'What took or will take place: delegations, courses, forums, meetings, and their parts.',
)
