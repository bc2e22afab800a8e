// Which of several names is the name: plain rules, without database or schema.

export interface Name {
  name: string
  language: string
  kind: 'OFFICIAL' | 'ACRONYM' | 'ALIAS' | 'AS_PRINTED'
  validFromEarliest: Date | null
  validFromLatest: Date | null
  validUntilEdtf: string | null
  validUntilEarliest: Date | null
  validUntilLatest: Date | null
}

const kinds: Name['kind'][] = ['OFFICIAL', 'ALIAS', 'ACRONYM', 'AS_PRINTED']

/**
 * The name on a day, or today's where no day is given, in the language asked for, else in English, else in
 * any. An official name comes before others. Null where no name is known to have been in use, or where the
 * day lies in a time in which it could have been one of several.
 */
export function nameOn(names: readonly Name[], language: string, day: Date | null): string | null {
  const inUse = day === null ? names.filter(isCurrent) : namesOn(names, day)
  return pick(inUse, language)
}

/** The name at a time of which nothing is known: null where the name was not always the same. */
export function nameAtAnyTime(names: readonly Name[], language: string): string | null {
  return new Set(names.map(periodOf)).size === 1 ? pick(names, language) : null
}

const periodOf = (name: Name) => `${name.validFromLatest?.getTime()} ${name.validUntilEarliest?.getTime()}`

/** Not known to have ended; where every name has ended, the last of them. */
function isCurrent(name: Name, _index: number, names: readonly Name[]): boolean {
  if (name.validUntilEdtf === null) return true
  if (names.some((other) => other.validUntilEdtf === null)) return false
  const end = (one: Name) => one.validUntilLatest?.getTime() ?? Number.POSITIVE_INFINITY
  return end(name) === Math.max(...names.map(end))
}

/** What was certainly in use; failing that what possibly was, if that is one set of names and not several in a row. */
function namesOn(names: readonly Name[], day: Date): Name[] {
  const certainly = names.filter(
    (name) =>
      (name.validFromLatest === null || name.validFromLatest <= day) &&
      (name.validUntilEdtf === null || (name.validUntilEarliest !== null && name.validUntilEarliest >= day)),
  )
  if (certainly.length > 0) return certainly
  const possibly = names.filter(
    (name) =>
      (name.validFromEarliest === null || name.validFromEarliest <= day) &&
      (name.validUntilLatest === null || name.validUntilLatest >= day),
  )
  return new Set(possibly.map(periodOf)).size === 1 ? possibly : []
}

function pick(names: readonly Name[], language: string): string | null {
  const base = (tag: string) => tag.split('-')[0]
  const nearness = (name: Name) => {
    if (name.language === language) return 0
    if (base(name.language) === base(language)) return 1
    return base(name.language) === 'en' ? 2 : 3
  }
  const rank = (name: Name) => nearness(name) * kinds.length + kinds.indexOf(name.kind)
  const sorted = [...names].sort((a, b) => rank(a) - rank(b) || began(b) - began(a) || (a.name < b.name ? -1 : 1))
  return sorted[0]?.name ?? null
}

const began = (name: Name) => name.validFromLatest?.getTime() ?? Number.NEGATIVE_INFINITY
