import { enumOf } from '../kit/vocabulary.ts'
import { expectedVersion, keyIn, mutation, recordId } from '../write/mutations.ts'
import { evidenceArgument, reasonArgument, Verb } from '../write/verbs.ts'
import { type CommitmentStatus, refusedMove } from './commitments.rules.ts'

mutation('moveCommitment', {
  action: 'changeCommitmentState',
  model: 'Commitment',
  description: 'Moves a commitment or request on: pledged, in progress, fulfilled, lapsed.',
  args: (t) => ({
    id: recordId(t),
    expectedVersion: expectedVersion(t),
    to: t.arg({ type: enumOf('CommitmentStatus'), required: true, description: 'How far it has come now.' }),
    fulfilledBy: t.arg.id({ description: 'The activity that fulfilled it: its id or slug. Only with FULFILLED.' }),
    reason: reasonArgument(t, true),
    evidence: evidenceArgument(t),
  }),
  work: async (tx, args, ctx) => {
    const id = keyIn('Commitment', args.id)
    const verb = new Verb(tx, ctx, 'Commitment', args)
    const { status } = await verb.record(id)
    const to = args.to as CommitmentStatus
    const refused = refusedMove(status as CommitmentStatus, to)
    if (refused) verb.refuse('to', refused)
    if (args.fulfilledBy != null && to !== 'FULFILLED') verb.refuse('fulfilledBy', 'goes only with FULFILLED.')
    await verb.settle(id, { status: to, fulfilledById: await verb.reference('fulfilledBy', 'Activity') })
    return id
  },
})
