// What is asked of each contestant. A piece of work is one question with other values each time; each contestant has
// it in its own words, and all give the same answer.

const entente = {
  lookup: `query ($slug: String!) { activity(slug: $slug) { title kind status starts { edtf } parent { title }
    participations(first: 10, orderBy: { field: NAME_AS_PRINTED }) { nodes { role post country { code } organization { slug } person { name } } }
    places(first: 3) { nodes { name country { code } } } } }`,
  page: `query ($kind: ActivityKind!) { activities(first: 50, filter: { kinds: [$kind] }) { nodes { title starts { edtf }
    participations(first: 5, orderBy: { field: NAME_AS_PRINTED }) { nodes { role country { code } organization { slug } } }
    places(first: 5) { nodes { name country { code } } } children(first: 5) { nodes { title } } } } }`,
  depth: `query ($code: CountryCode!) { country(code: $code) { agreementParties(first: 10) { nodes { agreement { title
    parties(first: 5) { nodes { organization { slug participations(first: 5, orderBy: { field: NAME_AS_PRINTED }) { nodes { role activity { title } } } } } } } } } } }`,
  statistics: `{ statistics { activities(groupBy: [KIND]) { total groups { count keys { value } } } } }`,
  first: `{ activities(first: 50) { nodes { slug title starts { edtf } } } }`,
  deep: `query ($after: String!) { activities(first: 50, after: $after) { nodes { slug title starts { edtf } } } }`,
  briefing: `query ($between: [CountryCode!]!) { relationship(between: $between) { lastContact { date { edtf } activity { title } }
    timeline(first: 10) { nodes { title starts { edtf } } } agreements(first: 10) { nodes { title signed { edtf } } }
    people(first: 10) { nodes { person { name } post organizationName } } topics(first: 10) { nodes { count topic { label } } } } }`,

  search: `query ($query: String!) { search(query: $query, first: 10) { nodes { kind record { ... on Person { slug } ... on Organization { slug } ... on Activity { slug } ... on Agreement { slug } } } } }`,
  write: `mutation ($input: CreateActivityInput!) { createActivity(input: $input) { ... on Activity { kind version starts { edtf } } ... on Error { message } } }`,
}

const order = 'orderBy: [ROW_ID_ASC]'
const seen = 'condition: { audience: PUBLIC }'
const recent = 'orderBy: [STARTS_EARLIEST_DESC, STARTS_LATEST_DESC, ROW_ID_DESC]'
const shown = 'condition: { visibility: PUBLIC }'
const postgraphile = {
  lookup: `query ($slug: String!) { activity: activityBySlug(slug: $slug) { title kind status startsEdtf parent: activityByParentId { title }
    participations: participationsByActivityId(first: 10, ${order}, ${seen}) { nodes { role post country: countryByCountryId { code } organization: organizationByOrganizationId { slug } person: personByPersonId { name } } }
    places: activityPlacesByActivityId(first: 3, orderBy: [NAME_ASC, ROW_ID_ASC], ${seen}) { nodes { name country: countryByCountryId { code } } } } }`,
  page: `query ($kind: ActivityKind!) { activities: allActivities(first: 50, ${recent}, condition: { kind: $kind, visibility: PUBLIC }) { nodes { title startsEdtf
    participations: participationsByActivityId(first: 5, ${order}, ${seen}) { nodes { role country: countryByCountryId { code } organization: organizationByOrganizationId { slug } } }
    places: activityPlacesByActivityId(first: 5, orderBy: [NAME_ASC, ROW_ID_ASC], ${seen}) { nodes { name country: countryByCountryId { code } } }
    children: activitiesByParentId(first: 5, ${recent}, ${shown}) { nodes { title } } } } }`,
  depth: `query ($code: String!) { country: countryByCode(code: $code) { agreementParties: agreementPartiesByCountryId(first: 10, ${order}, ${seen}) { nodes { agreement: agreementByAgreementId { title
    parties: agreementPartiesByAgreementId(first: 5, ${order}, ${seen}) { nodes { organization: organizationByOrganizationId { slug participations: participationsByOrganizationId(first: 5, ${order}, ${seen}) { nodes { role activity: activityByActivityId { title } } } } } } } } } } }`,
  statistics: `{ groups: benchActivitiesByKind { nodes { count kind } } }`,
  first: `{ activities: allActivities(first: 50, ${recent}, ${shown}) { nodes { slug title startsEdtf } } }`,
  deep: `query ($after: Cursor!) { activities: allActivities(first: 50, after: $after, ${recent}, ${shown}) { nodes { slug title startsEdtf } } }`,
}

const apolloOf = (query) =>
  query.replaceAll(/, (orderBy|filter): \{[^}]*\}/g, '').replaceAll(/(ActivityKind|CountryCode)!/g, 'String!')
const apollo = {
  ...Object.fromEntries(['lookup', 'depth', 'statistics', 'first'].map((work) => [work, apolloOf(entente[work])])),
  page: apolloOf(entente.page).replace('activities(first: 50)', 'activities(first: 50, kind: $kind)'),
  deep: entente.deep,
}

const { write: _, ...reads } = entente
// Of what was misspelt every record that may be meant is ranked, and there are ten times as many.
const { search: __, ...indexed } = reads
export const queries = {
  entente,
  former: entente,
  prisma: reads,
  tenfold: indexed,
  embedded: reads,
  postgraphile,
  apollo,
}

const isLimit = (contestant) => contestant === 'limit' || contestant === 'limitTenfold'

/** Who can do a piece of work. */
export function able(contestant, work) {
  if (['bare', 'raw', 'kept', 'transaction'].includes(contestant)) return work === 'write'
  const asked = work === 'cold' ? 'lookup' : work
  return isLimit(contestant) ? work !== 'cold' && asked in queries.postgraphile : asked in queries[contestant]
}

/** The values of the n-th request, of each piece of work, by what the database holds. */
export function valuesOf(facts) {
  const nth = (list, n) => list[(n * 7919) % list.length]
  return {
    lookup: (n) => ({ slug: `activity-${nth(facts.activities, n)}` }),
    page: (n) => ({ kind: nth(facts.kinds, n) }),
    depth: (n) => ({ code: nth(facts.codes, n) }),
    statistics: () => ({}),
    first: () => ({}),
    deep: () => ({ after: facts.cursors }),
    search: (n) => ({
      query: [
        `Person Number ${n + 1}`,
        `Ofice of Digital Affairs ${n}`,
        `ODA${n}`,
        `City ${n % 500}`,
        'digital affairs',
      ][n % 5],
    }),
    write: (n) => ({ day: `20${30 + (n % 60)}-0${1 + (n % 9)}-1${n % 10}`, who: n }),
    briefing: (n) => ({
      between: [
        'KR',
        nth(
          facts.codes.filter((code) => code !== 'KR'),
          n,
        ),
      ],
    }),
  }
}

const syllables = ['ba', 'co', 'di', 'fe', 'gu', 'ha', 'lo', 'mi', 'nu', 'pe', 'ra', 'so', 'ti', 've', 'zu', 'ky']
const word = (n) => [0, 4, 8].map((shift) => syllables[(n >> shift) % 16]).join('')
let written = 0

/** An activity that is like no other: the answer tells nothing of its name. */
function activity({ day, who }) {
  written += 1
  return {
    slug: `written-${process.pid}-${written}`,
    kind: 'MEETING',
    title: [1, 31, 97, 389, 1009].map((factor) => word(written * factor + process.pid)).join(' '),
    starts: { edtf: day, basis: 'STATED' },
    visibility: 'PUBLIC',
    participations: [
      { role: 'HOST', country: 'KR' },
      { role: 'MEMBER', country: 'PE', organization: `organization-${1 + (who % 400)}` },
      { role: 'SPEAKER', person: `person-${1 + (who % 2000)}` },
    ],
  }
}

/** The body of a request. */
export function bodyOf(contestant, work, values) {
  if (work === 'write') {
    const input = activity(values)
    return JSON.stringify(contestant in queries ? { query: entente.write, variables: { input } } : { input })
  }
  const own = work === 'deep' ? { after: values.after[contestant] ?? values.after.entente } : values
  if (isLimit(contestant))
    return JSON.stringify({ work, values: work === 'deep' ? values.after.limit : Object.values(own) })
  return JSON.stringify({ query: queries[contestant][work], variables: own })
}

/** Answers in one form: dates flat, and statistics as PostGraphile's function has them. */
export function plain(answer) {
  if (Array.isArray(answer)) return answer.map(plain)
  if (typeof answer !== 'object' || answer === null) return answer
  const { statistics, starts, ...rest } = answer
  if (statistics)
    return { groups: statistics.activities.groups.map(({ count, keys }) => ({ count, kind: keys[0].value })) }
  if (rest.groups?.nodes) return { groups: rest.groups.nodes.map(({ count, kind }) => ({ count, kind })) }
  const flat = starts === undefined ? rest : { ...rest, startsEdtf: starts?.edtf ?? null }
  return Object.fromEntries(
    Object.keys(flat)
      .sort()
      .map((key) => [key, plain(flat[key])]),
  )
}
