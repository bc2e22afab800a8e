import type { RecordModel } from '../access/visibility.ts'

// What can keep a write from happening through no fault of ours. Each is a member of the result union of every
// mutation, so that a client handles it by its type.

export interface Problem {
  /** Path of the argument: `input.participations.2.organization`. */
  path: string
  message: string
}

export class InvalidInputError extends Error {
  override name = 'InvalidInputError'
  constructor(readonly problems: Problem[]) {
    super(problems.length === 1 ? 'The input has a mistake.' : `The input has ${problems.length} mistakes.`)
  }
}

export class NotFoundError extends Error {
  override name = 'NotFoundError'
  constructor(what: string) {
    super(`There is no ${what}.`)
  }
}

export class ForbiddenError extends Error {
  override name = 'ForbiddenError'
  constructor(readonly signedIn: boolean) {
    super(signedIn ? 'Your role does not allow this.' : 'This needs a bearer token of a role that allows it.')
  }
}

export class ConflictError extends Error {
  override name = 'ConflictError'
  constructor(
    readonly expectedVersion: number,
    readonly currentVersion: number,
    /** The argument that names the record, where a call names several. */
    readonly path: string | null = null,
  ) {
    super(
      `The record was changed in the meantime: you saw version ${expectedVersion}, it has version ${currentVersion}.`,
    )
  }
}

export interface Duplicate {
  /** Path of the new record: `input.organizations.0`. Null where the database alone knows. */
  path: string | null
  /** Fields in which the two are the same, or nearly. */
  fields: readonly string[]
  /** The record that is there already, as far as it is known. */
  twin: { model: RecordModel; id: string } | null
}

export class DuplicateError extends Error {
  override name = 'DuplicateError'
  readonly fields: string[]
  readonly twins: { model: RecordModel; id: string }[]

  constructor(readonly duplicates: readonly Duplicate[]) {
    const fields = [...new Set(duplicates.flatMap((duplicate) => duplicate.fields))]
    super(`There is one already with the same, or nearly the same, ${fields.join(', ')}.`)
    this.fields = fields
    const twins = duplicates.flatMap(({ twin }) => (twin ? [[twin.id, twin] as const] : []))
    this.twins = [...new Map(twins).values()]
  }
}

export interface Dependent {
  field: string
  count: number
}

export class InUseError extends Error {
  override name = 'InUseError'
  constructor(readonly dependents: Dependent[]) {
    super('Other records depend on it.')
  }
}

/** Gathers every mistake of an input, so that the answer names them all at once. */
export class Problems {
  private readonly found: Problem[] = []

  add(path: string, message: string): void {
    this.found.push({ path, message })
  }

  /** How many were gathered so far. */
  get count(): number {
    return this.found.length
  }

  get list(): readonly Problem[] {
    return this.found
  }

  /** Throws what was gathered, if anything was. */
  settle(): void {
    if (this.found.length > 0) throw new InvalidInputError(this.found)
  }
}
