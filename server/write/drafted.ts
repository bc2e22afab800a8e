import type { RecordModel } from '../access/visibility.ts'
import { hasField, type Kept } from '../kit/datamodel.ts'
import type { Input, Writing } from './writing.ts'

// What one call enters, as those who look it over see it.

export interface DraftRow {
  model: Kept
  id: string
  /** Where the record stands in the input: `input.participations.2`. */
  path: string
  data: Input
  /** Whether it is entered by itself, not as a part of another new record. */
  stands: boolean
  /** Whether no mistake was found in it so far. */
  sound: boolean
}

/** All that one call enters. */
export interface Drafted {
  readonly w: Writing
  readonly rows: readonly DraftRow[]
}

/** A record as it is sent, to be entered. */
export interface Entered {
  model: RecordModel
  input: Input
  stands: boolean
}

/** Models whose records are seen with what they join; the others are seen by themselves. */
export const joins = (model: Kept) => model === 'OrganizationIdentifier' || hasField(model, 'audience')
