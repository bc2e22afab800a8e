import { visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput, notFound } from '../kit/errors.ts'
import { refOf } from '../kit/fields.ts'
import { whereOf } from '../kit/filter-input.ts'
import { some } from '../kit/filters.ts'
import { type ListArgs, listArguments, listComplexity, listOf } from '../kit/list.ts'
import { delegateOf, refersTo, refersToAll } from '../kit/load.ts'
import { readAs } from '../kit/reading.ts'
import { UncertainDateRef, uncertainDateOf } from '../kit/uncertain-date.ts'
import { AgreementsByStateRef, byState } from './relationship-agreements.ts'
import { type Between, between, listWithin } from './relationship-between.ts'
import { openCommitments } from './relationship-commitments.ts'
import { peopleField } from './relationship-people.ts'
import { topicsField } from './relationship-topics.ts'

// The page a desk officer opens before a meeting: all that is between two countries, or between several.

const FEWEST = 2
const MOST = 10

type Contact = { id: string } & Record<string, unknown>

const LastContact = builder.objectRef<Contact>('LastContact').implement({
  description: 'When some countries were last in contact, and at what.',
  fields: (t) => ({
    date: t.field({
      type: UncertainDateRef,
      nullable: true,
      description: 'The first day of the activity. Null where only activities without a date are on record.',
      resolve: (contact) => uncertainDateOf(contact, 'starts'),
    }),
    activity: t.field({
      type: refOf('Activity'),
      description: 'What they were in contact at.',
      ...refersTo(({ id }: Contact) => ['Activity', id]),
    }),
  }),
})

const Relationship = builder.objectRef<Between>('Relationship').implement({
  description: 'What is between some countries: the records that name every one of them.',
  fields: (t) => ({
    countries: t.field({
      type: [refOf('Country')],
      description: 'The countries, in the order in which they were named.',
      ...refersToAll(({ countries }: Between) => countries.map(({ id }) => ['Country', id])),
    }),
    lastContact: t.field({
      type: LastContact,
      nullable: true,
      description:
        'The held activity that began last among all that name all the countries, parts of others included. Null where none is on record.',
      resolve: findLastContact,
    }),
    timeline: t.field({
      type: listOf('Activity').connection,
      args: {
        ...listArguments(t, 'Activity'),
        parts: t.arg.boolean({
          defaultValue: false,
          required: true,
          description: 'Also what is a part of another activity of the list, such as each meeting of a visit.',
        }),
      },
      description:
        'The activities that name all the countries, newest first. What is a part of another activity of the list is left out, unless `parts` asks for it; then parts that name only some of the countries, and no other, are included too.',
      complexity: listComplexity,
      ...listWithin('Activity', timelineOf, { args: ['parts'] }),
    }),
    agreements: t.field({
      type: listOf('Agreement').connection,
      args: listArguments(t, 'Agreement'),
      description:
        'The agreements to which all the countries, or organisations of theirs, are parties, in whatever state; newest first.',
      complexity: listComplexity,
      ...listWithin('Agreement', ({ agreements }: Between) => [agreements]),
    }),
    agreementsByState: t.field({
      type: AgreementsByStateRef,
      description: 'The same agreements by whether they are in force today.',
      resolve: (of, _args, ctx) => byState(of, ctx),
    }),
    openPledges: openCommitments(
      t,
      'PLEDGE',
      'What was promised with all the countries on one side or the other, and is not known to be fulfilled or given up; newest first.',
    ),
    openRequests: openCommitments(
      t,
      'REQUEST',
      'What was asked for with all the countries on one side or the other, and is not known to be fulfilled or given up; newest first.',
    ),
    people: peopleField(t),
    topics: topicsField(t),
    bodies: t.field({
      type: listOf('Organization').connection,
      args: listArguments(t, 'Organization'),
      description: 'The bodies that their agreements set up. Whether one ever opened, its `lifecycle` tells.',
      complexity: listComplexity,
      ...listWithin('Organization', ({ agreements }: Between, _args, ctx) => [
        { establishedBy: { AND: [visible(ctx, 'Agreement'), agreements] } },
      ]),
    }),
  }),
})

builder.queryField('relationship', (t) =>
  t.field({
    type: Relationship,
    nullable: true,
    args: {
      between: t.arg({
        type: ['CountryCode'],
        required: true,
        description: `ISO 3166-1 alpha-2 codes of ${FEWEST} to ${MOST} countries.`,
      }),
    },
    description:
      'All that is between some countries: what took place, what was signed, promised and asked for, who met, and on what. It is about all of them together. Null, with a NOT_FOUND error, where one of them is no country that you may see.',
    extensions: readAs({ as: 'resolved' }),
    resolve: async (_root, { between: codes }, ctx) => {
      if (codes.length < FEWEST || codes.length > MOST) {
        throw badInput(
          'between',
          `names ${codes.length} ${codes.length === 1 ? 'country' : 'countries'}. Name ${FEWEST} to ${MOST}.`,
        )
      }
      const twice = codes.findIndex((code, index) => codes.indexOf(code) < index)
      if (twice >= 0) throw badInput(`between.${twice}`, `${codes[twice]} is named twice.`)
      const found = await ctx.db.country.findMany({ where: countriesOf(codes, ctx), select: { id: true, code: true } })
      const countries = codes.map((code) => {
        const country = found.find((one) => one.code === code)
        if (!country) throw notFound(`country with the code ${JSON.stringify(code)}`)
        return country
      })
      return between(countries, ctx)
    },
  }),
)

const countriesOf = (codes: readonly string[], ctx: Context) => ({
  AND: [visible(ctx, 'Country'), { code: { in: [...codes] } }],
})

/** In the order of the timeline: what began last, and what has no date only where there is nothing else. */
function findLastContact({ named }: Between, _args: object, ctx: Context): Promise<Contact | null> {
  return delegateOf(ctx, 'Activity').findFirst({
    where: { AND: [visible(ctx, 'Activity'), named, { status: 'HELD' }] },
    orderBy: [
      { startsEarliest: { sort: 'desc', nulls: 'last' } },
      { startsLatest: { sort: 'desc', nulls: 'last' } },
      { id: 'desc' },
    ],
    select: { id: true, startsEdtf: true, startsEarliest: true, startsLatest: true, startsBasis: true },
  })
}

function timelineOf({ named, activities }: Between, args: ListArgs & { parts: boolean }, ctx: Context): object[] {
  if (args.parts) return [activities]
  // What is above an activity names all that it names, so it is in the list as well if it meets the filter.
  const listed = args.filter ? whereOf('Activity', args.filter, { ctx, path: 'filter' }) : {}
  const isPart = some('Activity', 'ancestors', ctx, { AND: [{ depth: { gt: 0 } }, { ancestor: listed }] })
  return [named, { NOT: isPart }]
}
