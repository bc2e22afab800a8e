import { expectedVersion, keyIn, mutation, recordId } from '../write/mutations.ts'
import type { Row } from '../write/rows.ts'
import { dateArgument, evidenceArgument, reasonArgument, Verb } from '../write/verbs.ts'
import { type AgreementAct, type AgreementStatus, afterAct } from './agreements.rules.ts'

// Sign, bring into force, extend, terminate: each moves the agreement on by its rule, with the date it gives.

// biome-ignore lint/suspicious/noExplicitAny: Pothos' argument builder is generic in the whole schema.
type ArgumentBuilder = any

interface Act {
  act: AgreementAct
  description: string
  args: (t: ArgumentBuilder) => object
  /** Further columns to write. */
  data: (verb: Verb, record: Row) => Promise<object> | object
}

function declare(name: string, { act, description, args, data }: Act): void {
  mutation(name, {
    action: 'changeAgreementState',
    model: 'Agreement',
    description,
    args: (t) => ({
      id: recordId(t),
      expectedVersion: expectedVersion(t),
      ...args(t),
      evidence: evidenceArgument(t),
    }),
    work: async (tx, given, ctx) => {
      const id = keyIn('Agreement', given.id)
      const verb = new Verb(tx, ctx, 'Agreement', given)
      const record = await verb.record(id)
      const next = afterAct(act, record.status as AgreementStatus)
      if ('refused' in next) verb.refuse('id', next.refused)
      const further = await data(verb, record)
      await verb.settle(id, { ...('to' in next ? { status: next.to } : {}), ...further })
      return id
    },
  })
}

declare('signAgreement', {
  act: 'sign',
  description: 'Records that a draft was signed.',
  args: (t) => ({
    on: dateArgument(t, 'When it was signed.'),
    at: t.arg.id({ description: 'The activity at which it was signed: its id or slug.' }),
    place: t.arg.string({ description: 'City or venue of the signing.' }),
  }),
  data: async (verb) => ({
    ...verb.date('on', 'signed'),
    signedAtId: await verb.reference('at', 'Activity'),
    place: verb.args.place ?? undefined,
  }),
})

declare('bringAgreementIntoForce', {
  act: 'bringIntoForce',
  description: 'Records that a signed agreement came into force.',
  args: (t) => ({
    on: dateArgument(t, 'When it came into force.'),
    expires: dateArgument(t, 'When it expires, where that is known.', false),
  }),
  data: (verb) => ({ ...verb.date('on', 'inForce'), ...verb.date('expires', 'expires') }),
})

declare('extendAgreement', {
  act: 'extend',
  description: 'Records that an agreement goes on until a later day.',
  args: (t) => ({ expires: dateArgument(t, 'When it expires now.') }),
  data: (verb, { expiresLatest: before }) => {
    const date = verb.date('expires', 'expires') as { expiresLatest?: Date | null }
    if (before && date.expiresLatest && date.expiresLatest <= (before as Date))
      verb.refuse(
        'expires',
        `is not later than ${(before as Date).toISOString().slice(0, 10)}, when it expires anyway.`,
      )
    return date
  },
})

declare('terminateAgreement', {
  act: 'terminate',
  description: 'Records that a party ended an agreement.',
  args: (t) => ({ on: dateArgument(t, 'The day on which it ends.'), reason: reasonArgument(t, true) }),
  data: (verb) => verb.date('on', 'expires'),
})
