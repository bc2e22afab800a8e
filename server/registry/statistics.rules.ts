// What statistics mean: plain rules, without database or schema.

/** A value by which records are grouped. Null where the record has none that is known. */
export type Value = string | null

export const MOST_DIMENSIONS = 2
export const MOST_GROUPS = 1000

/** What is wrong with the dimensions asked for, and at which of them; null where nothing is. */
export function wrongDimensions(groupBy: readonly string[]): { at: string; message: string } | null {
  if (groupBy.length === 0) return { at: 'groupBy', message: 'is an empty list. Name at least one dimension, or leave it out.' }
  if (groupBy.length > MOST_DIMENSIONS)
    return { at: 'groupBy', message: `names ${groupBy.length} dimensions; at most ${MOST_DIMENSIONS} are answered at a time.` }
  const twice = groupBy.findIndex((dimension, index) => groupBy.indexOf(dimension) < index)
  return twice < 0 ? null : { at: `groupBy.${twice}`, message: `${groupBy[twice]} is named twice.` }
}

/** The largest groups first, those of one size by their keys; what is unknown after what is known. */
export function compareGroups(a: { count: number; keys: readonly Value[] }, b: typeof a): number {
  if (a.count !== b.count) return b.count - a.count
  for (const [index, one] of a.keys.entries()) {
    const other = b.keys[index] ?? null
    if (one === other) continue
    if (one === null || other === null) return one === null ? 1 : -1
    return one < other ? -1 : 1
  }
  return 0
}

/** `FIELD_TRIP` as people read it: "Field trip". */
export function inWords(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
