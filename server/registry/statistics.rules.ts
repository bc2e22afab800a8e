// What statistics mean: plain rules, without database or schema.

/** By what a group is grouped in one dimension, and the id of the record that is, where it is one. */
export interface Key {
  /** Null where the records have none that is known. */
  value: string | null
  ref: string | null
}

export const MOST_DIMENSIONS = 2
export const MOST_GROUPS = 1000

/** What is wrong with the dimensions asked for, and at which of them; null where nothing is. */
export function wrongDimensions(groupBy: readonly string[]): { at: string; message: string } | null {
  if (groupBy.length === 0) {
    return { at: 'groupBy', message: 'is an empty list. Name at least one dimension, or leave it out.' }
  }
  if (groupBy.length > MOST_DIMENSIONS) {
    const message = `names ${groupBy.length} dimensions; at most ${MOST_DIMENSIONS} are answered at a time.`
    return { at: 'groupBy', message }
  }
  const twice = groupBy.findIndex((dimension, index) => groupBy.indexOf(dimension) < index)
  return twice < 0 ? null : { at: `groupBy.${twice}`, message: `${groupBy[twice]} is named twice.` }
}

interface Ranked {
  count: number
  keys: readonly Pick<Key, 'value'>[]
}

/** The largest groups first, those of one size by their keys; what is unknown after what is known. */
export function compareGroups(a: Ranked, b: Ranked): number {
  if (a.count !== b.count) return b.count - a.count
  for (const [index, { value: one }] of a.keys.entries()) {
    const other = b.keys[index]?.value ?? null
    if (one === other) continue
    if (one === null || other === null) return one === null ? 1 : -1
    return one < other ? -1 : 1
  }
  return 0
}

const abbreviations = ['MOU', 'FTA']

/** `FIELD_TRIP` as people read it: "Field trip". */
export function inWords(value: string): string {
  if (abbreviations.includes(value)) return value
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
