import type { Prisma } from '../../prisma/generated/prisma/client.ts'
import type { PrismaClient } from '../../server/database/open.ts'

// A registry of random records, the same for the same seed, and held in memory as well: what tests compare
// answers with is worked out there, by loops, from the definitions.

/** mulberry32: a small generator of pseudo-random numbers between 0 and 1. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function chooser(next: () => number) {
  return {
    next,
    among: <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T,
    some: <T>(values: readonly T[], most: number): T[] => values.filter(() => next() * values.length < most),
    maybe: <T>(value: T, probability = 0.5): T | null => (next() < probability ? value : null),
  }
}

export const codes = ['KR', 'PE', 'BR', 'CR', 'SV', 'CL'] as const
export const visibilities = ['PUBLIC', 'PUBLIC', 'PUBLIC', 'PARTNER', 'INTERNAL'] as const
export const kinds = ['DELEGATION', 'MEETING', 'TRAINING', 'FORUM'] as const
export const roles = ['HOST', 'PARTICIPANT', 'FUNDER', 'VISITED'] as const

export type Visibility = (typeof visibilities)[number]

export interface Generated {
  countries: { id: string; code: string }[]
  organizations: { id: string; slug: string; countryId: string | null; visibility: Visibility }[]
  topics: { id: string; slug: string; visibility: Visibility }[]
  activities: {
    id: string
    slug: string
    title: string
    kind: (typeof kinds)[number]
    visibility: Visibility
    parentId: string | null
    startsEdtf: string | null
    startsEarliest: Date | null
    startsLatest: Date | null
    endsEdtf: string | null
    endsEarliest: Date | null
    endsLatest: Date | null
    topicIds: string[]
  }[]
  participations: {
    id: string
    activityId: string
    role: (typeof roles)[number]
    countryId: string | null
    organizationId: string | null
    visibility: Visibility
  }[]
  places: { id: string; activityId: string; countryId: string; visibility: Visibility }[]
}

/** Version 7 in form, random in content, and the same on every run. */
function idsFrom(next: () => number): () => string {
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('')
  return () => `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`
}

const DAY = 86_400_000
const EPOCH = Date.UTC(2016, 0, 1)

export function generate(seed: number, size = 40): Generated {
  const choose = chooser(random(seed))
  const id = idsFrom(choose.next)
  const day = () => new Date(EPOCH + Math.floor(choose.next() * 1000) * DAY)
  const countries = codes.map((code) => ({ id: id(), code }))
  const organizations = Array.from({ length: 8 }, (_, index) => ({
    id: id(),
    slug: `organization-${index}`,
    countryId: choose.maybe(choose.among(countries).id, 0.7),
    visibility: choose.among(visibilities),
  }))
  const topics = Array.from({ length: 4 }, (_, index) => ({
    id: id(),
    slug: `topic-${index}`,
    visibility: choose.among(visibilities),
  }))
  const activities: Generated['activities'] = []
  for (let index = 0; index < size; index++) {
    const dated = choose.next() < 0.8
    const [earliest, other] = [day(), day()].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date]
    const latest = choose.next() < 0.6 ? earliest : other
    const ends =
      dated && choose.next() < 0.5 ? new Date(latest.getTime() + Math.floor(choose.next() * 200) * DAY) : null
    activities.push({
      id: id(),
      slug: `activity-${index}`,
      title: choose.among(['Forum', 'Course', 'Visit', 'forum']),
      kind: choose.among(kinds),
      visibility: choose.among(visibilities),
      parentId: index > 3 ? choose.maybe(choose.among(activities).id, 0.5) : null,
      startsEdtf: dated ? 'as generated' : null,
      startsEarliest: dated ? choose.maybe(earliest, 0.9) : null,
      startsLatest: dated ? choose.maybe(latest, 0.9) : null,
      endsEdtf: ends ? 'as generated' : null,
      endsEarliest: ends,
      endsLatest: ends && choose.maybe(ends, 0.8),
      topicIds: choose.some(topics, 1).map((topic) => topic.id),
    })
  }
  const taken = new Set<string>()
  const participations: Generated['participations'] = []
  for (let index = 0; index < size * 2; index++) {
    const row = {
      id: id(),
      activityId: choose.among(activities).id,
      role: choose.among(roles),
      countryId: choose.maybe(choose.among(countries).id, 0.6),
      organizationId: choose.maybe(choose.among(organizations).id, 0.6),
      visibility: choose.among(visibilities),
    }
    const key = [row.activityId, row.role, row.countryId, row.organizationId].join()
    if ((row.countryId === null && row.organizationId === null) || taken.has(key)) continue
    taken.add(key)
    participations.push(row)
  }
  const places = Array.from({ length: size / 2 }, () => ({
    id: id(),
    activityId: choose.among(activities).id,
    countryId: choose.among(countries).id,
    visibility: choose.among(visibilities),
  }))
  return { countries, organizations, topics, activities, participations, places }
}

export async function insert(db: PrismaClient, made: Generated): Promise<void> {
  await db.country.createMany({
    data: made.countries.map(({ id, code }, index) => ({
      id,
      code,
      alpha3: `${code}X`,
      numeric: `${100 + index}`,
      m49Codes: [],
    })),
  })
  await db.organization.createMany({
    data: made.organizations.map((row) => ({ ...row, classification: 'AGENCY' as const })),
  })
  await db.topic.createMany({ data: made.topics.map((row) => ({ ...row, kind: 'THEME' as const })) })
  for (const { topicIds, ...row } of made.activities) {
    const dates: Partial<Prisma.ActivityUncheckedCreateInput> = {
      ...(row.startsEdtf ? { startsBasis: 'STATED' } : {}),
      ...(row.endsEdtf ? { endsBasis: 'STATED' } : {}),
    }
    await db.activity.create({
      data: { ...row, ...dates, topics: { connect: topicIds.map((id) => ({ id })) } } as never,
    })
  }
  await db.participation.createMany({ data: made.participations })
  await db.activityPlace.createMany({ data: made.places })
}
