import { visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type Fields, refOf } from '../kit/fields.ts'
import { refersTo } from '../kit/load.ts'
import type { PageArgs } from '../kit/page.ts'
import { UncertainDateRef, uncertainDateOf } from '../kit/uncertain-date.ts'
import { nameFacts } from './names.facts.ts'
import { type Name, nameAtAnyTime, nameOn } from './names.rules.ts'
import { dayWithin } from './relationship.rules.ts'
import type { Between } from './relationship-between.ts'
import { connectionOf, pageArguments, rankBounds, rankedComplexity, rankedConnection } from './relationship-page.ts'
import { type PersonRow, peopleMet, rankOf } from './relationship-people-statement.ts'

// Who took part in what is between some countries: each person once, as they were when last met.

interface PersonMet extends PersonRow {
  /** The visible names of every organisation of the page. */
  names: () => Promise<(Name & { organizationId: string })[]>
}

const PersonMetRef = builder.objectRef<PersonMet>('PersonMet').implement({
  description: 'A person who took part in what is between some countries, as they were when last met.',
  fields: (t) => ({
    person: t.field({
      type: refOf('Person'),
      description: 'The person.',
      ...refersTo(({ personId }: PersonMet) => ['Person', personId]),
    }),
    participation: t.field({
      type: refOf('Participation'),
      description:
        'Their part in the activity at which they were last met; where none is known to have been held, in the latest on record.',
      ...refersTo(({ participationId }: PersonMet) => ['Participation', participationId]),
    }),
    post: t.exposeString('post', { nullable: true, description: 'The post held then, as the document words it.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'The unit of the organisation then, as the document words it.',
    }),
    organization: t.field({
      type: refOf('Organization'),
      nullable: true,
      description: 'The organisation for which they took part then.',
      ...refersTo(({ organizationId }: PersonMet) =>
        organizationId === null ? null : ['Organization', organizationId],
      ),
    }),
    organizationName: t.string({
      nullable: true,
      args: {
        lang: t.arg({ type: 'Language', defaultValue: 'en', required: true, description: 'Preferred language.' }),
      },
      description:
        'The name the organisation bore on that day. Null where there is no organisation, no name is known for that day, or the day is not known and the name has changed over time.',
      resolve: async ({ organizationId, names, startsEarliest, startsLatest }, { lang }) => {
        const own = (await names()).filter((name) => name.organizationId === organizationId)
        const day = startsEarliest ?? startsLatest
        return day ? nameOn(own, lang, day) : nameAtAnyTime(own, lang)
      },
    }),
    country: t.field({
      type: refOf('Country'),
      nullable: true,
      description:
        'The country for which they took part then, or that of the organisation. Null where neither has one.',
      ...refersTo(({ countryId }: PersonMet) => (countryId === null ? null : ['Country', countryId])),
    }),
    lastMet: t.field({
      type: UncertainDateRef,
      nullable: true,
      description:
        'The first day of the latest held activity in which they are recorded otherwise than as invited, nominated, declining or absent. That of a part without a date of its own is derived from the whole. Null where nothing is known of it.',
      resolve: ({ ...row }) => {
        const starts = row.met ? uncertainDateOf(row, 'starts') : null
        return starts && row.depth ? dayWithin(starts, uncertainDateOf(row, 'ends')) : starts
      },
    }),
    activityCount: t.exposeInt('activityCount', {
      description:
        'In how many of the activities between the countries they are recorded, in whatever way; an activity and a part of it are two.',
    }),
  }),
})

const PeopleMet = connectionOf('PersonMet', PersonMetRef, 'people, those met most recently first')

export function peopleField(t: Fields) {
  return t.field({
    type: PeopleMet,
    args: pageArguments(t),
    description:
      'Everyone whom their activities name, of whatever country or of none, those met most recently first: in the activities that name all the countries, and in the parts of these that name no other country.',
    complexity: rankedComplexity,
    resolve: async (between: Between, args: PageArgs, ctx: Context) => {
      const bounds = rankBounds('PersonMet', args, ['number', 'recent', 'recent', 'text'])
      const { people, total } = await peopleMet(await between.ids('activities'), bounds, ctx)
      const page = rankedConnection('PersonMet', people, rankOf, bounds, total)
      let read: ReturnType<typeof namesOf> | undefined
      const names = () =>
        (read ??= namesOf(
          page.edges.map(({ node }) => node.organizationId),
          ctx,
        ))
      return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, names } })) }
    },
  })
}

const namesOf = (organizationIds: (string | null)[], ctx: Context) =>
  ctx.db.organizationName.findMany({
    select: { organizationId: true, ...nameFacts },
    where: {
      AND: [visible(ctx, 'OrganizationName'), { organizationId: { in: organizationIds.filter((id) => id !== null) } }],
    },
    orderBy: { id: 'asc' },
  })
