// A line of what has come and not left yet, the oldest first. A Set would do but for the garbage collector: V8 lets each
// table that a Set has outgrown point to the next, and once one of them counts as old, all that ever stood in those
// after it is kept until memory is swept from end to end. With a few thousand requests a second that doubles the work.

export interface Place<T> {
  readonly value: T
  before: Place<T>
  after: Place<T>
}

export class Line<T> {
  /** Stands between the newest and the oldest. */
  readonly #ends = alone<T>(undefined as T)

  get oldest(): Place<T> | null {
    return this.#ends.after === this.#ends ? null : this.#ends.after
  }

  enter(value: T): Place<T> {
    const place = { value, before: this.#ends.before, after: this.#ends }
    place.before.after = place
    this.#ends.before = place
    return place
  }

  /** Does nothing to whoever has left already. */
  leave(place: Place<T>): void {
    place.before.after = place.after
    place.after.before = place.before
    // What has left points to nobody who is still there.
    place.before = place
    place.after = place
  }
}

function alone<T>(value: T): Place<T> {
  const place = { value } as Place<T>
  return Object.assign(place, { before: place, after: place })
}
