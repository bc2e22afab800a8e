// @ts-check
// Before a meeting: what is between two countries, on one page.
//
//   node briefing.js KR CR
//   ENTENTE_URL=https://registry.example.org/graphql node briefing.js KR PE es

import { BadInputError, createClient, NetworkError } from '@entente/sdk'

const url = process.env.ENTENTE_URL ?? 'http://127.0.0.1:4000/graphql'
const [one = 'KR', other = 'CR', lang = 'en'] = process.argv.slice(2)
const client = createClient({ url })

/** @param {{ edtf: string } | null | undefined} date */
const day = (date) => (date?.edtf ?? 'no date').padEnd(22)

/**
 * @param {string} title
 * @param {string[]} lines
 */
function section(title, lines) {
  console.log(`\n${title}`)
  for (const line of lines.length > 0 ? lines : ['nothing on record']) console.log(`  ${line}`)
}

try {
  const between = await client.relationship([one, other], { lang })
  console.log(between.countries.map((country) => country.name).join(' – '))

  const { lastContact, timeline, agreementsByState, openPledges, openRequests, people, topics } = between
  section('Last contact', lastContact ? [`${day(lastContact.date)}${lastContact.activity.title}`] : [])
  section(
    'What took place',
    timeline.nodes.map(({ starts, title, status }) => `${day(starts)}${title} (${status.toLowerCase()})`),
  )
  section(
    'Agreements in force, or not known to have ended',
    [...agreementsByState.inForce.nodes, ...agreementsByState.statusUnknown.nodes].map(
      ({ signed, title }) => `${day(signed)}${title}`,
    ),
  )
  section(
    'Promised and still open',
    openPledges.nodes.map(
      ({ commitment, overdue }) => `${day(commitment.due)}${commitment.title}${overdue ? ' – overdue' : ''}`,
    ),
  )
  section(
    'Asked for and still open',
    openRequests.nodes.map(({ commitment }) => `${day(commitment.made)}${commitment.title}`),
  )
  section(
    'People met',
    people.nodes.map(({ person, post, organizationName }) =>
      [person.name, post, organizationName].filter(Boolean).join(', '),
    ),
  )
  section('Topics', [topics.nodes.map(({ topic, count }) => `${topic.label ?? topic.slug} (${count})`).join(', ')])

  // Everything of the first country, page by page as it is wanted.
  const years = new Map()
  for await (const { starts } of client.activities.list({ filter: { countries: { any: [one] }, isRoot: true } })) {
    const year = starts?.earliest?.slice(0, 4) ?? 'no date'
    years.set(year, (years.get(year) ?? 0) + 1)
  }
  section(
    `All activities of ${one}, with whomever`,
    [...years].map(([year, count]) => `${year}: ${count}`),
  )
} catch (error) {
  if (error instanceof NetworkError)
    console.error(`${error.message}. Start a server with npm start, or set ENTENTE_URL.`)
  else if (error instanceof BadInputError)
    console.error(`${error.message} Give two ISO 3166-1 codes: node briefing.js KR PE`)
  else throw error
  process.exitCode = 1
}
