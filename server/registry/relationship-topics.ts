import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type Fields, refOf } from '../kit/fields.ts'
import { refersTo } from '../kit/load.ts'
import type { PageArgs } from '../kit/page.ts'
import { joined, named, type Sql, sql, visibleSql } from '../kit/sql.ts'
import type { Between } from './relationship-between.ts'
import { connectionOf, pageArguments, rankBounds, rankedComplexity, rankedPage } from './relationship-page.ts'

// What cooperation between some countries is about, by how often.

interface Counted {
  id: string
  slug: string
  count: number
  activities: number
  agreements: number
  commitments: number
}

const RelationshipTopic = builder.objectRef<Counted>('RelationshipTopic').implement({
  description: 'A topic, and how much of what is between the countries is about it.',
  fields: (t) => ({
    topic: t.field({
      type: refOf('Topic'),
      description: 'The topic.',
      ...refersTo(({ id }: Counted) => ['Topic', id]),
    }),
    count: t.exposeInt('count', { description: 'Activities, agreements and commitments together.' }),
    activities: t.exposeInt('activities', {
      description: 'Activities about it; an activity and a part of it are two.',
    }),
    agreements: t.exposeInt('agreements', { description: 'Agreements about it.' }),
    commitments: t.exposeInt('commitments', {
      description: 'Commitments and requests about it, settled ones included.',
    }),
  }),
})

const RelationshipTopics = connectionOf(
  'RelationshipTopic',
  RelationshipTopic,
  'topics by how often cooperation is about them',
)

export function topicsField(t: Fields) {
  return t.field({
    type: RelationshipTopics,
    args: pageArguments(t),
    description:
      'What their activities, agreements and commitments are about, the most frequent topic first. A topic counts where a record itself names it.',
    complexity: rankedComplexity,
    resolve: async (between: Between, args: PageArgs, ctx: Context) => {
      const bounds = rankBounds('RelationshipTopic', args, ['number', 'text'])
      const counted = await countTopics(between, ctx)
      return rankedPage('RelationshipTopic', counted, ({ count, slug }) => [-count, slug], bounds)
    },
  })
}

async function countTopics(between: Between, ctx: Context): Promise<Counted[]> {
  const about = async (what: 'activities' | 'agreements' | 'commitments', table: string): Promise<Sql> => {
    const ids = await between.ids(what)
    return sql`SELECT "B" AS topic_id, ${what} AS what FROM ${named(table)} WHERE "A" = ANY(${ids}::uuid[])`
  }
  const links = [
    await about('activities', '_ActivityToTopic'),
    await about('agreements', '_AgreementToTopic'),
    await about('commitments', '_CommitmentToTopic'),
  ]
  return ctx.db.$queryRaw<Counted[]>`
    SELECT topic.id, topic.slug, count(*)::int AS count,
      count(*) FILTER (WHERE what = 'activities')::int AS activities,
      count(*) FILTER (WHERE what = 'agreements')::int AS agreements,
      count(*) FILTER (WHERE what = 'commitments')::int AS commitments
    FROM (${joined(links, ' UNION ALL ')}) link
    JOIN topic ON topic.id = link.topic_id
    WHERE ${visibleSql(ctx, 'Topic', 'topic')}
    GROUP BY topic.id, topic.slug`
}
