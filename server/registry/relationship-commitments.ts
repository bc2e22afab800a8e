import { builder } from '../builder.ts'
import { type Fields, refOf } from '../kit/fields.ts'
import { listArguments, listComplexity } from '../kit/list.ts'
import { readAs } from '../kit/reading.ts'
import { uncertainDateOf } from '../kit/uncertain-date.ts'
import { type DayRange, dayOf, daysSince, isOver } from './relationship.rules.ts'
import { type Between, listWithin } from './relationship-between.ts'
import { connectionOf } from './relationship-page.ts'

// What was promised and asked for between some countries and is not known to be settled.

type Commitment = Record<string, unknown>

export const DayRangeRef = builder.objectRef<DayRange>('DayRange').implement({
  description:
    'A number of days as far as it is known. The two ends are equal where the date it is counted from is a day.',
  fields: (t) => ({
    min: t.exposeInt('min', { nullable: true, description: 'At least so many. Null where nothing tells.' }),
    max: t.exposeInt('max', { nullable: true, description: 'At most so many. Null where nothing tells.' }),
  }),
})

const OpenCommitment = builder.objectRef<Commitment>('OpenCommitment').implement({
  description: 'A commitment or request that no document says was fulfilled or given up.',
  fields: (t) => ({
    commitment: t.field({
      type: refOf('Commitment'),
      description: 'The commitment or request itself.',
      extensions: readAs({ as: 'self' }),
      resolve: (commitment) => commitment as never,
    }),
    ageDays: t.field({
      type: DayRangeRef,
      nullable: true,
      description: 'How many days ago it was made or asked, counted to today. Null where nothing is known of the date.',
      extensions: readAs({
        as: 'made',
        of: () => ({ madeEdtf: true, madeEarliest: true, madeLatest: true }),
        ofToday: true,
      }),
      resolve: (commitment, _args, ctx) => daysSince(uncertainDateOf(commitment, 'made'), dayOf(ctx.now())),
    }),
    overdue: t.boolean({
      nullable: true,
      description:
        'Whether the day on which it was due is over. Null where no such day is known, or where it can still come.',
      extensions: readAs({
        as: 'made',
        of: () => ({ dueEdtf: true, dueEarliest: true, dueLatest: true }),
        ofToday: true,
      }),
      resolve: (commitment, _args, ctx) => isOver(uncertainDateOf(commitment, 'due'), dayOf(ctx.now())),
    }),
  }),
})

const OpenCommitments = connectionOf('OpenCommitment', OpenCommitment, 'open commitments or requests')

const openStatus = ['PLEDGED', 'IN_PROGRESS', 'UNKNOWN']

export function openCommitments(t: Fields, kind: 'PLEDGE' | 'REQUEST', description: string) {
  return t.field({
    type: OpenCommitments,
    args: listArguments(t, 'Commitment'),
    description,
    complexity: listComplexity,
    ...listWithin('Commitment', ({ commitments }: Between) => [commitments, { kind, status: { in: openStatus } }], {
      path: ['commitment'],
    }),
  })
}
