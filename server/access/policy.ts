import type { Actor } from '../context.ts'
import { atLeast, type Role } from './roles.ts'

// Who may do what, all of it. An action that is missing here does not compile; a mutation without an action
// fails a test.

export type Action =
  | 'create'
  | 'update'
  | 'delete'
  | 'changeAgreementState'
  | 'changeCommitmentState'
  | 'recordAttendance'
  | 'changeLineage'
  | 'changeVisibility'
  | 'mergeRecords'
  | 'undoMerge'
  | 'import'
  | 'readHistory'
  | 'erasePersonalData'

const policy: Record<Action, Role> = {
  create: 'EDITOR',
  update: 'EDITOR',
  delete: 'EDITOR',
  changeAgreementState: 'EDITOR',
  changeCommitmentState: 'EDITOR',
  recordAttendance: 'EDITOR',
  changeLineage: 'EDITOR',
  changeVisibility: 'EDITOR',
  mergeRecords: 'EDITOR',
  undoMerge: 'EDITOR',
  // Creates, updates and publishes, and so is open to those who may do all of these one by one.
  import: 'EDITOR',
  readHistory: 'EDITOR',
  erasePersonalData: 'ADMIN',
}

export function may(actor: Actor, action: Action): boolean {
  return atLeast(actor.role, policy[action])
}
