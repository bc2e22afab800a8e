import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// What two packages of open data say. Not a figure is written here.

const require = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

interface Territory {
  _population?: string
  _gdp?: string
  _literacyPercent?: string
  languagePopulation?: Record<string, { _populationPercent?: string; _officialStatus?: string }>
}

interface WorldCountry {
  cca2: string
  cca3: string
  area: number
  capital?: string[]
  borders?: string[]
}

const territories: Record<string, Territory> = read(require.resolve('cldr-core/supplemental/territoryInfo.json'))
  .supplemental.territoryInfo

const world = dirname(require.resolve('world-countries/package.json'))
const countries: WorldCountry[] = read(join(world, 'countries.json'))
const byCode = new Map(countries.map((country) => [country.cca2, country]))
const codeOf = new Map(countries.map(({ cca3, cca2 }) => [cca3, cca2]))

export interface DataSource {
  name: string
  version: string
  published: string
  licence: string
  url: string
  figures: string[]
}

export const dataSources: DataSource[] = read(join(import.meta.dirname, 'sources.json'))

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })
const number = (text: string | undefined) => (text === undefined ? null : Number(text))

export interface Indicators {
  code: string
  population: number | null
  gdp: number | null
  literacy: number | null
  area: number | null
  capitals: string[]
  languages: { tag: string; name: string; percent: number; official: boolean }[]
  neighbours: string[]
}

export function indicatorsOf(code: string): Indicators | null {
  const territory = territories[code]
  const country = byCode.get(code)
  if (!territory || !country) return null
  const languages = Object.entries(territory.languagePopulation ?? {}).map(([key, use]) => {
    const tag = key.replaceAll('_', '-')
    return {
      tag,
      name: languageNames.of(tag) ?? tag,
      percent: number(use._populationPercent) ?? 0,
      official: use._officialStatus !== undefined,
    }
  })
  return {
    code,
    population: number(territory._population),
    gdp: number(territory._gdp),
    literacy: number(territory._literacyPercent),
    // The package writes -1 where it knows no area.
    area: country.area > 0 ? country.area : null,
    capitals: country.capital ?? [],
    languages: languages.sort((a, b) => b.percent - a.percent || a.tag.localeCompare(b.tag)),
    neighbours: (country.borders ?? []).flatMap((alpha3) => codeOf.get(alpha3) ?? []),
  }
}

/** The outline of a country as GeoJSON, where there is one. */
export function outlineOf(code: string): GeoJSON.FeatureCollection | null {
  const alpha3 = byCode.get(code)?.cca3.toLowerCase()
  try {
    return alpha3 ? read(join(world, 'data', `${alpha3}.geo.json`)) : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
