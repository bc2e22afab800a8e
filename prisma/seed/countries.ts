import codeMappings from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' }
import territoryContainment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' }

// The countries and territories with an officially assigned ISO 3166-1 code, and the UN M49 areas that
// contain them, all as Unicode CLDR has them.

const mappings = codeMappings.supplemental.codeMappings
const containment: Record<string, { _contains: string[]; _grouping?: string }> =
  territoryContainment.supplemental.territoryContainment

/** A code that CLDR knows. Withdrawn ones are among them; `countries` below has none. */
export type CountryCode = keyof typeof mappings

export interface CountrySeed {
  code: string
  alpha3: string
  numeric: string
  regionCode: string | null
  subregionCode: string | null
  m49Codes: string[]
}

const WORLD = '001'
// Above are numbers for private use and for areas that are no countries.
const FIRST_NUMBER_NOT_ASSIGNED = 900

// CLDR lists what it no longer counts (`145-status-deprecated`) beside what it does.
const areas = Object.entries(containment).filter(([area]) => !area.includes('-'))
const contained = new Set(areas.flatMap(([, { _contains }]) => _contains))
const m49Areas = areas.filter(([area]) => /^\d{3}$/.test(area) && area !== WORLD)
const regions = territoryContainment.supplemental.territoryContainment[WORLD]._contains

function m49AreasAround(code: string): string[] {
  const direct = m49Areas.filter(([, { _contains }]) => _contains.includes(code)).map(([area]) => area)
  return [...new Set(direct.flatMap((area) => [area, ...m49AreasAround(area)]))].sort()
}

function country([code, mapping]: [string, { _numeric?: string; _alpha3?: string }]): CountrySeed[] {
  const { _numeric: numeric, _alpha3: alpha3 } = mapping
  if (!/^[A-Z]{2}$/.test(code) || !numeric || !alpha3) return []
  if (Number(numeric) >= FIRST_NUMBER_NOT_ASSIGNED || !contained.has(code)) return []
  const m49Codes = m49AreasAround(code)
  const regionCode = m49Codes.find((area) => regions.includes(area)) ?? null
  const subregion = m49Areas.find(([, { _contains, _grouping }]) => !_grouping && _contains.includes(code))
  return [{ code, alpha3, numeric, regionCode, subregionCode: subregion?.[0] ?? null, m49Codes }]
}

export const countries: CountrySeed[] = Object.entries(mappings).flatMap(country)
