import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

// What changed in the schema since the last release, what of it breaks clients, and what a release must say of it.

export interface SchemaChange {
  level: 'BREAKING' | 'DANGEROUS' | 'SAFE'
  /** Where: `Query.activities.first`. */
  path: string
  message: string
}

const levels = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
} as const

/** All changes, the worst first. */
export async function changesBetween(released: string, current: string): Promise<SchemaChange[]> {
  const changes = await diff(buildSchema(released), buildSchema(current))
  const order = Object.values(levels)
  return changes
    .map(({ criticality, path = '', message }) => ({ level: levels[criticality.level], path, message }))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

export interface Release {
  /** The schema of the last release; its first line is a comment with the version. */
  released: string
  current: string
  changelog: string
  version: string
}

/** What changed, line by line, and what stands against releasing it so. */
export async function verdictOn({ released, current, changelog, version }: Release) {
  const changes = await changesBetween(released, current)
  const [, title = ''] = released.match(/^# (.*)/) ?? []
  const count = (level: string) => changes.filter((change) => change.level === level).length
  const lines = [
    ...changes.map(({ level, path, message }) => `${level.padEnd(10)} ${path}: ${message}`),
    `Compared with the schema ${title}: ${count('BREAKING')} breaking, ${count('DANGEROUS')} dangerous and ${count('SAFE')} safe changes.`,
  ]
  const problems = unnamed(changes, changelog).map(
    ({ path }) => `CHANGELOG.md does not name the breaking change of \`${path}\` in its newest section.`,
  )
  // What precedes the first release has its version already.
  const least = title.startsWith('before ') ? versionIn(title) : leastVersion(versionIn(title), changes)
  if (isBelow(versionIn(version), least))
    problems.push(`The version in package.json is ${version}; what changed asks for ${least.join('.')} or higher.`)
  return { lines, problems }
}

/** The breaking changes that the newest section of the changelog does not name, each by its path in backticks. */
function unnamed(changes: SchemaChange[], changelog: string): SchemaChange[] {
  const [, newest = ''] = changelog.split(/^## /m)
  return changes.filter(({ level, path }) => level === 'BREAKING' && !newest.includes(`\`${path}\``))
}

type Version = [major: number, minor: number, patch: number]

const versionIn = (text: string) =>
  text
    .match(/(\d+)\.(\d+)\.(\d+)/)
    ?.slice(1)
    .map(Number) as Version

/** The least version a release with these changes may have (Semantic Versioning; before 1.0.0 the minor number breaks). */
function leastVersion([major, minor, patch]: Version, changes: SchemaChange[]): Version {
  if (changes.length === 0) return [major, minor, patch]
  if (changes.some(({ level }) => level === 'BREAKING') && major > 0) return [major + 1, 0, 0]
  return [major, minor + 1, 0]
}

function isBelow(one: Version, other: Version): boolean {
  const at = one.findIndex((number, index) => number !== other[index])
  return at >= 0 && (one[at] as number) < (other[at] as number)
}
