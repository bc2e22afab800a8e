import { type CommitmentStatus, refusedMove } from '../../server/registry/commitments.rules.ts'

// A registry of commitments as one person alone would keep it: what each mutation answers, and what it leaves.

export interface Held {
  slug: string
  title: string
  status: CommitmentStatus
  version: number
}

export interface State {
  records: Record<string, Held>
  /** Slugs of those that went into others, and the ids to which they lead. */
  aliases: Record<string, string>
}

export type Operation =
  | { kind: 'create'; slug: string; title: string; status: CommitmentStatus }
  | { kind: 'update'; id: string; expected: number; title: string }
  | { kind: 'move'; id: string; expected: number; to: CommitmentStatus }
  | { kind: 'delete'; id: string; expected: number }
  | { kind: 'merge'; survivor: string; duplicate: string; versions: [survivor: number, duplicate: number] }

/** What a mutation answered: its type, the version that a conflict names, the id of what it made. */
export interface Answer {
  type: string
  version?: number
  id?: string
}

/** Does one operation to the state, and says what it answers. `made` is the id of a record that it makes. */
export function apply(state: State, operation: Operation, made: string | undefined): Answer {
  switch (operation.kind) {
    case 'create':
      return create(state, operation, made)
    case 'merge':
      return merge(state, operation)
    default: {
      const held = state.records[operation.id]
      if (!held) return { type: 'NotFoundError' }
      if (held.version !== operation.expected) return { type: 'ConflictError', version: held.version }
      return change(state, held, operation)
    }
  }
}

type Of<K extends Operation['kind']> = Extract<Operation, { kind: K }>

function create({ records, aliases }: State, { slug, title, status }: Of<'create'>, made?: string): Answer {
  if (slug in aliases || Object.values(records).some((held) => held.slug === slug)) return { type: 'DuplicateError' }
  records[made ?? `unseen ${slug}`] = { slug, title, status, version: 1 }
  return { type: 'Commitment', version: 1, id: made }
}

function change(state: State, held: Held, operation: Of<'update' | 'move' | 'delete'>): Answer {
  if (operation.kind === 'move' && refusedMove(held.status, operation.to)) return { type: 'InvalidInputError' }
  if (operation.kind === 'delete') {
    delete state.records[operation.id]
    for (const [slug, id] of Object.entries(state.aliases)) if (id === operation.id) delete state.aliases[slug]
    return { type: 'DeletedRecord' }
  }
  const changed = operation.kind === 'update' ? { title: operation.title } : { status: operation.to }
  state.records[operation.id] = { ...held, ...changed, version: held.version + 1 }
  return { type: 'Commitment', version: held.version + 1, id: operation.id }
}

function merge({ records, aliases }: State, { survivor, duplicate, versions }: Of<'merge'>): Answer {
  const [stays, goes] = [records[survivor], records[duplicate]]
  if (!stays || !goes) return { type: 'NotFoundError' }
  if (stays.version !== versions[0]) return { type: 'ConflictError', version: stays.version }
  if (goes.version !== versions[1]) return { type: 'ConflictError', version: goes.version }
  const status = stays.status === 'UNKNOWN' ? goes.status : stays.status
  records[survivor] = { ...stays, status, version: stays.version + 1 }
  delete records[duplicate]
  for (const [slug, id] of Object.entries(aliases)) if (id === duplicate) aliases[slug] = survivor
  aliases[goes.slug] = survivor
  return { type: 'Merge' }
}

/** An order in which one person alone would have had these answers and left this state; null where there is none. */
export function explain(
  before: State,
  done: readonly { operation: Operation; answer: Answer }[],
  after: State,
): Operation[] | null {
  if (done.length === 0) return same(before, after) ? [] : null
  for (const [index, { operation, answer }] of done.entries()) {
    const state = structuredClone(before)
    if (!same(apply(state, operation, answer.id), answer)) continue
    const rest = explain(state, done.toSpliced(index, 1), after)
    if (rest) return [operation, ...rest]
  }
  return null
}

const same = (one: unknown, other: unknown) => ordered(one) === ordered(other)

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
