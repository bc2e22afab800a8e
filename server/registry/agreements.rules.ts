// How an agreement comes to life and ends: plain rules, without database or schema.

export type AgreementStatus = 'DRAFT' | 'SIGNED' | 'IN_FORCE' | 'EXPIRED' | 'TERMINATED' | 'SUPERSEDED' | 'UNKNOWN'
export type AgreementAct = 'sign' | 'bringIntoForce' | 'extend' | 'terminate'

interface Rule {
  from: readonly AgreementStatus[]
  to: AgreementStatus
  /** What must be so, for the sentence that refuses the act otherwise. */
  needs: string
}

export const agreementRules: Record<AgreementAct, Rule> = {
  sign: {
    from: ['DRAFT', 'UNKNOWN'],
    to: 'SIGNED',
    needs: 'Only a draft, or an agreement of unknown state, can be signed.',
  },
  bringIntoForce: {
    from: ['SIGNED', 'UNKNOWN'],
    to: 'IN_FORCE',
    needs: 'Only what was signed, or is of unknown state, comes into force.',
  },
  extend: {
    from: ['SIGNED', 'IN_FORCE', 'EXPIRED', 'UNKNOWN'],
    to: 'IN_FORCE',
    needs: 'A draft, and what was terminated or superseded, cannot be extended.',
  },
  terminate: {
    from: ['SIGNED', 'IN_FORCE', 'UNKNOWN'],
    to: 'TERMINATED',
    needs: 'Only what was signed, is in force, or is of unknown state can be terminated.',
  },
}

/** The state after the act, or why it cannot be done. */
export function afterAct(act: AgreementAct, status: AgreementStatus): { to: AgreementStatus } | { refused: string } {
  const { from, to, needs } = agreementRules[act]
  return from.includes(status) ? { to } : { refused: `It is ${status}. ${needs}` }
}
