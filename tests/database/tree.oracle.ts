import { expect } from 'vitest'
import type { Rows } from './rows.ts'

// activity_tree and activity_country worked out again from the records alone, the slow and obvious way.

type Visibility = 'PUBLIC' | 'PARTNER' | 'INTERNAL'
export const LEVELS: Visibility[] = ['PUBLIC', 'PARTNER', 'INTERNAL']

const mostSecret = (...levels: (Visibility | undefined)[]) =>
  LEVELS[Math.max(...levels.map((level) => (level ? LEVELS.indexOf(level) : 0)))] as Visibility

interface Activity {
  id: string
  parent_id: string | null
  visibility: Visibility
}
interface Mention {
  activity_id: string
  country_id: string | null
  organization_id?: string | null
  person_id?: string | null
  visibility: Visibility
}
interface Participant {
  id: string
  country_id?: string | null
  visibility: Visibility
}

async function read<T>(rows: Rows, table: string): Promise<T[]> {
  return (await rows.query(`SELECT * FROM ${table}`)) as T[]
}

const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((item) => [item.id, item]))

export async function expectDerivedTablesRight(rows: Rows, when: string): Promise<void> {
  const activities = byId(await read<Activity>(rows, 'activity'))
  const tree: string[] = []
  const below = new Map<string, { id: string; visibility: Visibility }[]>()
  for (const activity of activities.values()) {
    let visibility: Visibility = 'PUBLIC'
    let depth = 0
    for (let at: Activity | undefined = activity; at; at = at.parent_id ? activities.get(at.parent_id) : undefined) {
      if (depth > activities.size) expect.fail(`a loop of activities ${when}`)
      visibility = mostSecret(visibility, at.visibility)
      tree.push(`${at.id} ${activity.id} ${depth++} ${visibility}`)
      below.set(at.id, [...(below.get(at.id) ?? []), { id: activity.id, visibility }])
    }
  }
  const held = await rows.query(
    `SELECT concat_ws(' ', ancestor_id, descendant_id, depth, visibility) AS row FROM activity_tree`,
  )
  expect(held.map(({ row }) => row).sort(), `activity_tree ${when}`).toEqual(tree.sort())

  const named = await rows.query(
    `SELECT concat_ws(' ', activity_id, country_id, visibility) AS row FROM activity_country`,
  )
  expect(named.map(({ row }) => row).sort(), `activity_country ${when}`).toEqual((await countries(rows, below)).sort())
}

/** Each activity with each country that it or anything below it names, in the least secret way. */
async function countries(rows: Rows, below: Map<string, { id: string; visibility: Visibility }[]>): Promise<string[]> {
  const country = byId(await read<Participant>(rows, 'country'))
  const organization = byId(await read<Participant>(rows, 'organization'))
  const person = byId(await read<Participant>(rows, 'person'))
  const mentions = [
    ...(await read<Mention>(rows, 'participation')),
    ...(await read<Mention>(rows, 'activity_place')),
  ].map((mention) => ({
    activity: mention.activity_id,
    country: mention.country_id ?? organization.get(mention.organization_id ?? '')?.country_id,
    visibility: mostSecret(
      mention.visibility,
      country.get(mention.country_id ?? '')?.visibility,
      organization.get(mention.organization_id ?? '')?.visibility,
      person.get(mention.person_id ?? '')?.visibility,
    ),
  }))
  const result: string[] = []
  for (const [id, parts] of below) {
    const least = new Map<string, Visibility>()
    for (const part of parts) {
      for (const mention of mentions) {
        if (mention.activity !== part.id || !mention.country) continue
        const visibility = mostSecret(part.visibility, mention.visibility)
        const known = least.get(mention.country)
        if (!known || LEVELS.indexOf(visibility) < LEVELS.indexOf(known)) least.set(mention.country, visibility)
      }
    }
    for (const [countryId, visibility] of least) result.push(`${id} ${countryId} ${visibility}`)
  }
  return result
}
