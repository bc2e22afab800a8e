import { type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import type { Fragments } from '../fragments.ts'

// Fields of one key at one place are merged, for which each is compared with each, arguments and all.

/** The most fields that are merged into one, anywhere below. Only for what is known to be small and to have an end. */
export function repeats(set: SelectionSetNode, fragments: Fragments): number {
  let most = 0
  const merge = (sets: SelectionSetNode[]) => {
    const byKey = new Map<string, FieldNode[]>()
    const used = new Set<string>()
    for (const field of sets.flatMap((each) => fieldsOf(each, fragments, used))) {
      const key = field.alias?.value ?? field.name.value
      byKey.set(key, [...(byKey.get(key) ?? []), field])
    }
    for (const fields of byKey.values()) {
      most = Math.max(most, fields.length)
      const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
      if (inner.length > 0) merge(inner)
    }
  }
  merge([set])
  return most
}

/** The fields of a place. A fragment that is used there again adds nothing to it. */
function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments, used: Set<string>): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments, used)
    const name = selection.name.value
    const fragment = used.has(name) ? undefined : fragments.get(name)
    used.add(name)
    return fragment ? fieldsOf(fragment.selectionSet, fragments, used) : []
  })
}
