import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Notes of each package of data what only the registry of packages knows: when this version was published. Run it
// after an update: node indicators/note-sources.js

const figures = {
  'cldr-core': ['population', 'gdp', 'literacy', 'languages'],
  'world-countries': ['area', 'capitals', 'neighbours', 'outline'],
}

const sources = Object.entries(figures).map(([name, from]) => {
  const path = join(import.meta.dirname, '..', 'node_modules', name, 'package.json')
  const { version, license, licenses, homepage } = JSON.parse(readFileSync(path, 'utf8'))
  const times = JSON.parse(execFileSync('npm', ['view', `${name}@${version}`, 'time', '--json'], { encoding: 'utf8' }))
  const published = times[version].slice(0, 10)
  return { name, version, published, licence: license ?? licenses[0].type, url: homepage, figures: from }
})

writeFileSync(join(import.meta.dirname, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`)
