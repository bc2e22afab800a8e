import { fieldsOf, type Kept } from '../kit/datamodel.ts'

/** One write of one record, as the history has it: columns by their names in the database. */
export interface Step {
  sequence: bigint
  record: Kept
  recordId: string
  operation: 'CREATE' | 'UPDATE' | 'DELETE'
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

export interface Link {
  relation: string
  /** Whether the step joined two records, or parted them. */
  added: boolean
}

/** The relation that a step changed, where that is held in pairs of records and not in a column. */
export function linkIn({ record, before, after }: Step): Link | null {
  const [name] = [...Object.keys(before ?? {}), ...Object.keys(after ?? {})]
  const field = fieldsOf(record).find((candidate) => candidate.name === name)
  return field?.kind === 'object' ? { relation: field.name, added: Object.keys(after ?? {}).length > 0 } : null
}
