import { ask, follow, problemsOf } from '/ask.js'

// The profile of a country from two services, asked in one question. Each half is shown where its service answers.

const place = (id) => document.getElementById(id)
const profile = await (await fetch('/profile.graphql')).text()

const format = (value, options) =>
  value == null ? 'not known' : new Intl.NumberFormat('en', { maximumFractionDigits: 1, ...options }).format(value)

/** An element with text or other elements in it. What services say is never markup. */
function make(tag, attributes = {}, ...parts) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...parts)
  return element
}

/** Bars, each with its label and its value. */
function chart(rows, most, unit = '') {
  return rows.flatMap(({ label, value }) => [
    make('span', {}, label),
    make('meter', { min: 0, max: most, value, 'aria-label': label }),
    make('span', { class: 'quiet' }, `${format(value)}${unit}`),
  ])
}

const nothing = (what) => make('li', { class: 'quiet' }, what)

function showCooperation(country, statistics) {
  const known = country !== null
  place('place').replaceChildren(
    ...(known ? [[country.subregion?.name, country.region?.name].filter(Boolean).join(', ')] : []),
  )
  const years = (statistics?.activities.groups ?? [])
    .filter(({ keys: [{ value }] }) => value)
    .map(({ count, keys: [{ value }] }) => ({ label: value, value: count }))
    .sort((a, b) => a.label.localeCompare(b.label))
  place('years').replaceChildren(...chart(years, Math.max(1, ...years.map(({ value }) => value))))
  const activities = (country?.activities.nodes ?? []).map(({ title, kind, starts }) =>
    make(
      'li',
      {},
      title,
      ' ',
      make('span', { class: 'quiet' }, [starts?.edtf, kind.toLowerCase()].filter(Boolean).join(', ')),
    ),
  )
  place('activities').replaceChildren(...(activities.length ? activities : [nothing('None on record.')]))
  const agreements = (country?.agreementParties.nodes ?? []).map(({ agreement: { title, status, signed } }) =>
    make(
      'li',
      {},
      title,
      ' ',
      make('span', { class: 'quiet' }, [signed?.edtf, status.toLowerCase()].filter(Boolean).join(', ')),
    ),
  )
  place('agreements').replaceChildren(...(agreements.length ? agreements : [nothing('None on record.')]))
}

function showIndicators(indicators) {
  const figures = {
    Population: format(indicators?.population),
    Area: `${format(indicators?.area)} km²`,
    'GDP (PPP)': format(indicators?.gdp, { notation: 'compact', style: 'currency', currency: 'USD' }),
    Literacy: `${format(indicators?.literacy)} %`,
    Capital: indicators?.capitals.join(', ') || 'not known',
  }
  place('figures').replaceChildren(
    ...(indicators
      ? Object.entries(figures).flatMap(([name, text]) => [make('dt', {}, name), make('dd', {}, text)])
      : []),
  )
  const outline = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  outline.setAttribute('d', indicators?.outline ?? '')
  place('map').replaceChildren(...(indicators?.outline ? [outline] : []))
  const languages = (indicators?.languages ?? []).slice(0, 8).map(({ name, percent, official }) => ({
    label: official ? `${name} (official)` : name,
    value: percent,
  }))
  place('languages').replaceChildren(...chart(languages, 100, ' %'))
  const neighbours = (indicators?.neighbours ?? []).filter(Boolean)
  place('neighbours').replaceChildren(
    ...(neighbours.length
      ? neighbours.map(({ name, activities }) => make('li', {}, `${name}: ${activities.totalCount}`))
      : [nothing('None.')]),
  )
}

function showSources(sources) {
  place('sources').replaceChildren(
    ...(sources ?? []).map(({ name, version, published, licence, url, figures }) =>
      make(
        'li',
        {},
        `${figures.join(', ')}: `,
        make('a', { href: url }, name),
        ` ${version} of ${published}, ${licence}`,
      ),
    ),
  )
}

const nameOf = (code) => new Intl.DisplayNames(['en'], { type: 'region' }).of(code)

let latest = 0

async function show(code) {
  // Answers may overtake each other; only that to the last question is shown.
  const question = ++latest
  const main = document.querySelector('main')
  main.setAttribute('aria-busy', 'true')
  const { data, errors } = await ask(profile, { code })
  if (question !== latest) return
  place('problems').replaceChildren(...problemsOf(errors).map((text) => make('p', {}, text)))
  place('name').replaceChildren(data?.country?.name ?? nameOf(code))
  document.title = `${place('name').textContent}: country profile`
  showCooperation(data?.country ?? null, data?.statistics)
  showIndicators(data?.indicators ?? null)
  showSources(data?.dataSources)
  main.setAttribute('aria-busy', 'false')
}

/** The countries that activities name, those with the most first. */
async function countries() {
  const { data } = await ask('{ statistics { activities(groupBy: [COUNTRY]) { groups { count keys { value } } } } }')
  const groups = (data?.statistics?.activities.groups ?? []).filter(({ keys: [{ value }] }) => value)
  return groups.sort((a, b) => b.count - a.count).map(({ keys: [{ value }] }) => value)
}

const feed = await (await fetch('/changes.graphql')).text()

/** Each change of a record, as it happens; the profile is asked anew. Resumes where it was cut off. */
async function live() {
  let after = null
  for (let wait = 1_000; ; wait = Math.min(wait * 2, 60_000)) {
    try {
      for await (const { data } of follow(feed, { after })) {
        if (!data?.changed) continue
        wait = 1_000
        after = data.changed.cursor
        await note(data.changed.node)
      }
    } catch {
      // The gateway or the registry is away: asked again below.
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

async function note({ operation, record, at }) {
  const what = record?.title ?? record?.name ?? record?.__typename ?? 'A record'
  const time = make('time', { datetime: at, class: 'quiet' }, new Date(at).toLocaleTimeString('en'))
  place('changes').prepend(make('li', {}, `${operation.toLowerCase()}: ${what} `, time))
  await show(chosen())
}

const chosen = () => (new URL(location).searchParams.get('country') ?? 'CR').toUpperCase()

async function choose() {
  const code = chosen()
  const known = await countries()
  place('countries').replaceChildren(
    ...[...new Set([...known, code])].map((value) =>
      make('option', { value, ...(value === code ? { selected: '' } : {}) }, nameOf(value)),
    ),
  )
  await show(code)
}

place('countries').addEventListener('change', ({ target }) => {
  history.pushState(null, '', `?country=${target.value}`)
  void show(target.value)
})
addEventListener('popstate', () => void choose())

place('session').addEventListener('submit', (event) => {
  event.preventDefault()
  sessionStorage.setItem('portal-session', new FormData(event.target).get('key'))
  void show(chosen())
})

await choose()
void live()
