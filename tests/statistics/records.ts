import type { PrismaClient } from '../../server/database/open.ts'
import { chooser, type Generated, generate, insert, random, visibilities } from '../kit/generate.ts'

// More random records than lists need: agreements, commitments, figures, people, series, and countries that lie
// in regions. Held in memory as well, for oracles.

type Visibility = Generated['activities'][number]['visibility']
type Choose = ReturnType<typeof chooser>

export interface Party {
  id: string
  of: string
  side: 'BY' | 'TO'
  countryId: string | null
  organizationId: string | null
  visibility: Visibility
}

interface Dated {
  id: string
  slug: string
  earliest: Date | null
  latest: Date | null
  topicIds: string[]
  visibility: Visibility
}

export interface Records extends Generated {
  regions: { code: string; region: string | null; subregion: string | null; visibility: Visibility }[]
  people: { id: string; slug: string; visibility: Visibility }[]
  /** Of the activities and participations of the same index or id. */
  activityMore: Map<string, { status: string; seriesId: string | null }>
  participationMore: Map<string, { personId: string | null; status: string; post: string | null }>
  agreements: (Dated & { kind: string; status: string })[]
  agreementParties: Party[]
  commitments: (Dated & { kind: 'PLEDGE' | 'REQUEST'; status: string })[]
  commitmentParties: Party[]
  quantities: {
    id: string
    activityId: string
    metric: string
    value: number
    qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST'
    basis: 'PLANNED' | 'ACTUAL'
    visibility: Visibility
  }[]
}

const DAY = 86_400_000

export function generateRecords(seed: number, size = 40): Records {
  const made = generate(seed, size)
  const choose = chooser(random(seed + 1))
  let last = 0
  const id = () => `00000000-0000-7000-8000-${(++last).toString(16).padStart(12, '0')}`
  const visibility = () => choose.among(visibilities)
  const ids = <T extends { id: string }>(rows: readonly T[]) => rows.map((row) => row.id)

  const people = Array.from({ length: 10 }, (_, index) => ({
    id: id(),
    slug: `person-${index}`,
    visibility: visibility(),
  }))
  const series = made.activities.slice(0, 3)
  const dated = (slug: string): Dated => {
    const [earliest, latest] = dates(choose)
    return { id: id(), slug, earliest, latest, topicIds: choose.some(ids(made.topics), 1), visibility: visibility() }
  }
  const agreements = Array.from({ length: size }, (_, index) => ({
    ...dated(`agreement-${index}`),
    kind: choose.among(['MOU', 'TREATY', 'FTA']),
    status: choose.among(['SIGNED', 'IN_FORCE', 'UNKNOWN', 'DRAFT', 'EXPIRED']),
  }))
  const commitments = Array.from({ length: size }, (_, index) => ({
    ...dated(`commitment-${index}`),
    kind: choose.among(['PLEDGE', 'REQUEST'] as const),
    status: choose.among(['PLEDGED', 'IN_PROGRESS', 'FULFILLED', 'LAPSED', 'UNKNOWN']),
  }))
  const parties = (of: readonly { id: string }[]) =>
    distinct(
      Array.from({ length: of.length * 3 }, () => ({
        id: id(),
        of: choose.among(of).id,
        side: choose.among(['BY', 'TO'] as const),
        countryId: choose.maybe(choose.among(made.countries).id, 0.7),
        organizationId: choose.maybe(choose.among(made.organizations).id, 0.5),
        visibility: visibility(),
      })).filter(({ countryId, organizationId }) => countryId ?? organizationId),
    )
  return {
    ...made,
    regions: made.countries.map(({ code }, index) => ({
      code,
      region: ['142', '019', '019', '019', '019', null][index] ?? null,
      subregion: ['030', '005', '005', '013', null, null][index] ?? null,
      visibility: 'PUBLIC',
    })),
    people,
    activityMore: new Map(
      made.activities.map((row, index) => [
        row.id,
        {
          status: choose.among(['HELD', 'HELD', 'PLANNED', 'CANCELLED', 'UNKNOWN']),
          seriesId: index >= series.length ? choose.maybe(choose.among(series).id, 0.3) : null,
        },
      ]),
    ),
    participationMore: new Map(
      made.participations.map(({ id: key }) => [
        key,
        {
          personId: choose.maybe(choose.among(people).id, 0.6),
          status: choose.among(['ATTENDED', 'UNKNOWN', 'DECLINED', 'INVITED']),
          post: choose.maybe(choose.among(['Minister', 'Director']), 0.7),
        },
      ]),
    ),
    agreements,
    agreementParties: parties(agreements),
    commitments,
    commitmentParties: parties(commitments),
    quantities: Array.from({ length: size * 2 }, () => ({
      id: id(),
      activityId: choose.among(made.activities).id,
      metric: choose.among(['PARTICIPANTS', 'PARTICIPANTS', 'PARTICIPANTS', 'COUNTRIES']),
      value: Math.floor(choose.next() * 100),
      qualifier: choose.among(['EXACT', 'ABOUT', 'AT_LEAST'] as const),
      basis: choose.among(['PLANNED', 'ACTUAL'] as const),
      visibility: visibility(),
    })),
  }
}

/** Days, years, open ends, and no date at all. */
function dates({ next, maybe }: Choose): [Date | null, Date | null] {
  if (next() < 0.2) return [null, null]
  const earliest = new Date(Date.UTC(2016, 0, 1) + Math.floor(next() * 1500) * DAY)
  const latest = next() < 0.6 ? earliest : new Date(earliest.getTime() + Math.floor(next() * 500) * DAY)
  return [maybe(earliest, 0.9), maybe(latest, 0.9)]
}

function distinct(parties: Party[]): Party[] {
  const keys = new Set<string>()
  return parties.filter((party) => {
    const key = [party.of, party.side, party.countryId, party.organizationId].join()
    const agreementKey = [party.of, party.countryId, party.organizationId].join()
    if (keys.has(key) || keys.has(agreementKey)) return false
    keys.add(key).add(agreementKey)
    return true
  })
}

export async function insertRecords(db: PrismaClient, made: Records): Promise<void> {
  await insert(db, made)
  for (const { code, region, subregion } of made.regions) {
    await db.country.update({ where: { code }, data: { regionCode: region, subregionCode: subregion } })
  }
  await db.person.createMany({ data: made.people.map((row) => ({ ...row, name: row.slug })) })
  for (const [id, data] of made.activityMore) await db.activity.update({ where: { id }, data: data as never })
  for (const [id, data] of made.participationMore) await db.participation.update({ where: { id }, data: data as never })
  const columns = (field: string, { earliest, latest }: Dated) => ({
    [`${field}Edtf`]: earliest || latest ? 'as generated' : null,
    [`${field}Earliest`]: earliest,
    [`${field}Latest`]: latest,
    [`${field}Basis`]: earliest || latest ? 'STATED' : null,
  })
  const record = (field: string, row: Dated) => {
    const { earliest: _earliest, latest: _latest, topicIds, ...rest } = row
    return {
      ...rest,
      title: row.slug,
      ...columns(field, row),
      topics: { connect: topicIds.map((id) => ({ id })) },
    } as never
  }
  for (const row of made.agreements) await db.agreement.create({ data: record('signed', row) })
  for (const row of made.commitments) await db.commitment.create({ data: record('made', row) })
  await db.agreementParty.createMany({
    data: made.agreementParties.map(({ of, side: _side, ...row }) => ({ ...row, agreementId: of })),
  })
  await db.commitmentParty.createMany({
    data: made.commitmentParties.map(({ of, ...row }) => ({ ...row, commitmentId: of })),
  })
  await db.quantity.createMany({ data: made.quantities as never })
}
