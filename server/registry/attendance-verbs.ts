import { builder } from '../builder.ts'
import { enumOf } from '../kit/vocabulary.ts'
import { creationOf } from '../write/inputs.ts'
import { expectedVersion, keyIn, mutation, recordId } from '../write/mutations.ts'
import type { Row } from '../write/rows.ts'
import { evidenceArgument, reasonArgument, Verb } from '../write/verbs.ts'
import type { Input } from '../write/writing.ts'
import { type ActivityStatus, afterComing, tooEarly } from './attendance.rules.ts'
import { type Came, type Count, recordCame, recordCounts, recordOthers } from './attendance.ts'

// After an activity: who came, who did not, who came unexpected, and how many they were.

const AttendanceInput = builder.inputRef<Came>('AttendanceInput').implement({
  description: 'Whether someone who was expected came.',
  fields: (t) => ({
    participation: t.id({ required: true, description: 'Global id of the participation.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the participation that you read.' }),
    status: t.field({
      type: enumOf('ParticipationStatus') as never,
      required: true,
      defaultValue: 'ATTENDED' as never,
      description: 'ATTENDED, NO_SHOW or DECLINED.',
    }),
    note: t.string({ description: 'Own words on what they did there. Left as it is where it is not given.' }),
  }),
})

const AttendanceCountInput = builder.inputRef<Count>('AttendanceCountInput').implement({
  description: 'A figure of what happened. It takes the place of the actual figure of the same metric and population.',
  fields: (t) => ({
    metric: t.field({
      type: enumOf('QuantityMetric') as never,
      required: true,
      defaultValue: 'PARTICIPANTS' as never,
      description: 'What is counted.',
    }),
    value: t.float({ required: true, description: 'How many.' }),
    qualifier: t.field({
      type: enumOf('QuantityQualifier') as never,
      required: true,
      defaultValue: 'EXACT' as never,
      description: 'How exact the figure is.',
    }),
    population: t.string({ description: 'Who exactly is counted, in own words.' }),
  }),
})

mutation('recordAttendance', {
  action: 'recordAttendance',
  model: 'Activity',
  description:
    'Records who in fact came to an activity, and how many. An activity to which someone came was HELD. Participations that are not named stay as they are.',
  args: (t) => ({
    id: recordId(t),
    expectedVersion: expectedVersion(t),
    attendance: t.arg({
      type: [AttendanceInput],
      description: 'Of those who were expected, who came and who did not.',
    }),
    others: t.arg({
      type: [creationOf('Participation', 'activity')],
      description: 'Those who came without being expected. Their status is ATTENDED.',
    }),
    counts: t.arg({ type: [AttendanceCountInput], description: 'How many came. Their basis is ACTUAL.' }),
    reason: reasonArgument(t, false),
    evidence: evidenceArgument(t),
  }),
  work: async (tx, args, ctx) => {
    const id = keyIn('Activity', args.id)
    const verb = new Verb(tx, ctx, 'Activity', args)
    const activity = (await verb.record(id)) as Row & { status: ActivityStatus; startsEarliest: Date | null }
    const [attendance, others, counts] = [args.attendance, args.others, args.counts].map((list) => list ?? [])
    const came = attendance as Came[]
    const unexpected = others as Input[]
    const figures = counts as Count[]
    if (came.length + unexpected.length + figures.length === 0)
      verb.refuse('attendance', 'is empty, and so are others and counts. Name someone, or give a figure.')
    const write = [
      await recordCame(verb, id, came),
      await recordOthers(verb, id, unexpected),
      await recordCounts(verb, id, figures),
    ]
    const early = tooEarly(activity.startsEarliest, ctx.now())
    const someone = came.some(({ status }) => status === 'ATTENDED') || unexpected.length > 0 || figures.length > 0
    if (early && (someone || came.some(({ status }) => status === 'NO_SHOW'))) verb.refuse('id', early)
    const next = someone ? afterComing(activity.status) : { to: activity.status }
    if ('refused' in next) verb.refuse('id', next.refused)
    const status = 'to' in next ? next.to : activity.status
    await verb.settle(id, { status }, status !== activity.status)
    for (const rest of write) await rest(await verb.citation())
    return id
  },
})
