import { visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../kit/errors.ts'
import type { Fields } from '../kit/fields.ts'
import { type ListArgs, listArguments, listComplexity, listOf } from '../kit/list.ts'
import {
  type AgreementFacts,
  type AgreementState,
  type Bounds,
  dayOf,
  daysAfter,
  expiresBy,
  stateOf,
} from './relationship.rules.ts'
import { type Between, listWithin } from './relationship-between.ts'

// The agreements between some countries, by whether they are in force today.

/** The agreements between the countries, with what decides their state; read once for all states. */
export interface ByState {
  between: Between
  facts(): Promise<(AgreementFacts & { id: string })[]>
}

export function byState(between: Between, ctx: Context): ByState {
  let read: ReturnType<typeof readFacts> | undefined
  return { between, facts: () => (read ??= readFacts(between, ctx)) }
}

const agreementFacts = {
  id: true,
  status: true,
  inForceEdtf: true,
  inForceEarliest: true,
  inForceLatest: true,
  expiresEdtf: true,
  expiresEarliest: true,
  expiresLatest: true,
} as const

async function readFacts({ agreements }: Between, ctx: Context) {
  const rows = await ctx.db.agreement.findMany({
    where: { AND: [visible(ctx, 'Agreement'), agreements] },
    select: agreementFacts,
  })
  const bounds = (edtf: string | null, earliest: Date | null, latest: Date | null): Bounds | null =>
    edtf === null ? null : { earliest, latest }
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    inForce: bounds(row.inForceEdtf, row.inForceEarliest, row.inForceLatest),
    expires: bounds(row.expiresEdtf, row.expiresEarliest, row.expiresLatest),
  }))
}

// As far as anyone plans; a number of days that leads beyond the calendar means nothing.
const LONGEST = 36_500

/** The agreements of which `holds` is true today, as a list like any other. */
function listed<Args extends ListArgs>(
  t: Fields,
  description: string,
  holds: (args: Args, today: Date) => (facts: AgreementFacts) => boolean,
  more: object = {},
) {
  return t.field({
    type: listOf('Agreement').connection,
    args: { ...more, ...listArguments(t, 'Agreement') },
    description,
    complexity: listComplexity,
    ...listWithin(
      'Agreement',
      async ({ facts }: ByState, args: Args, ctx) => {
        const held = holds(args, dayOf(ctx.now()))
        return [{ id: { in: (await facts()).filter(held).map(({ id }) => id) } }]
      },
      { args: Object.keys(more) },
    ),
  })
}

const inState = (state: AgreementState) => (_args: ListArgs, today: Date) => (facts: AgreementFacts) =>
  stateOf(facts, today) === state

export const AgreementsByStateRef = builder.objectRef<ByState>('AgreementsByState').implement({
  description:
    'Agreements by whether they are in force today. Each is in exactly one of `inForce`, `notYetInForce`, `ended` and `statusUnknown`, as far as its status and its dates tell.',
  fields: (t) => ({
    inForce: listed(
      t,
      'In force: a document says so and the term is not known to have run out, or both its beginning and its end are known and today lies between them.',
      inState('IN_FORCE'),
    ),
    expiring: listed<ListArgs & { withinDays: number }>(
      t,
      'Those among `inForce` and `statusUnknown` that expire, or can expire, from today on within so many days. What has no date of expiry is not among them.',
      ({ withinDays }, today) => {
        if (withinDays < 0 || withinDays > LONGEST)
          throw badInput('withinDays', `is ${withinDays}; give 0 to ${LONGEST} days.`)
        return (facts) => expiresBy(facts, daysAfter(today, withinDays), today)
      },
      {
        withinDays: t.arg.int({
          defaultValue: 180,
          required: true,
          description: 'How many days ahead, today not counted.',
        }),
      },
    ),
    statusUnknown: listed(
      t,
      'Whether they are in force no document states: signed and nothing more said, or the term may have run out.',
      inState('UNKNOWN'),
    ),
    notYetInForce: listed(
      t,
      'Being negotiated, or sure to come into force only after today.',
      inState('NOT_YET_IN_FORCE'),
    ),
    ended: listed(t, 'Expired, ended by a party, or replaced by another agreement.', inState('ENDED')),
  }),
})
