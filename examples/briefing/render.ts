import type { Activity, Agreement, List, OpenCommitment, Person, Relationship } from './answer.ts'
import { age, day, due, parties, period, UNKNOWN, words } from './words.ts'

/** The answer to briefing.graphql as a page of Markdown. */
export function render(found: Relationship, asOf: Date): string {
  const { inForce, expiring, statusUnknown } = found.agreementsByState
  return `${[
    `# ${found.countries.map(({ name }) => name).join(' and ')}`,
    `What is on record between them, as of ${day(onDay(asOf))}. “${UNKNOWN}” means that no document says.`,
    lastContact(found),
    section('Timeline', found.timeline, timeline(found.timeline.nodes)),
    section('Agreements in force', inForce, agreements(inForce)),
    section('Agreements that expire, or can expire, within 180 days', expiring, agreements(expiring)),
    section('Agreements of which no document says whether they are in force', statusUnknown, agreements(statusUnknown)),
    section('Open promises', found.openPledges, commitments(found.openPledges)),
    section('Open requests', found.openRequests, commitments(found.openRequests)),
    section('People met', found.people, people(found.people.nodes)),
    section('Topics', found.topics, topics(found)),
    section('Bodies set up', found.bodies, bodies(found)),
    documents(found),
  ].join('\n\n')}\n`
}

const onDay = (date: Date) => {
  const text = date.toISOString().slice(0, 10)
  return { edtf: text, earliest: text, latest: text, basis: 'STATED' }
}

function section(title: string, { nodes, totalCount }: List<unknown>, content: string): string {
  if (nodes.length === 0) return `## ${title}\n\nNone on record.`
  const rest = totalCount - nodes.length
  return `## ${title}\n\n${content}${rest > 0 ? `\n\nAnd ${rest} more.` : ''}`
}

function lastContact({ lastContact: last }: Relationship): string {
  return `**Last contact:** ${last === null ? 'none on record' : `${day(last.date)}, ${text(last.activity.title)}`}`
}

/** Each activity once, its parts below it. */
function timeline(activities: Activity[], parent: string | null = null, indent = ''): string {
  const isTop = ({ parent: whole }: Activity) => !activities.some(({ id }) => id === whole?.id)
  return activities
    .filter((activity) => (parent === null ? isTop(activity) : activity.parent?.id === parent))
    .map((activity) => {
      const place = activity.places.nodes
        .map(({ name, country }) => [name, country?.name].filter(Boolean).join(', '))
        .join('; ')
      const line = `${indent}- ${period(activity.starts, activity.ends)}: **${text(activity.title)}** (${words(activity.kind)}, ${words(activity.status)})${place && `, ${text(place)}`}`
      return [line, timeline(activities, activity.id, `${indent}  `)].filter(Boolean).join('\n')
    })
    .join('\n')
}

function agreements({ nodes }: List<Agreement>): string {
  const rows = nodes.map(({ title, kind, signed, expires }) => [title, words(kind), day(signed), day(expires)])
  return table(['Agreement', 'Kind', 'Signed', 'Expires'], rows)
}

function commitments({ nodes }: List<OpenCommitment>): string {
  const rows = nodes.map((open) => {
    const { title, status, by, to } = open.commitment
    return [title, parties(by), parties(to), words(status), age(open.ageDays), due(open)]
  })
  return table(['What', 'By', 'To', 'Status', 'Age', 'Due'], rows)
}

function people(met: Person[]): string {
  const rows = met.map(({ person, country, post, unit, organizationName, lastMet }) => [
    person.name,
    [post, unit].filter(Boolean).join(', '),
    organizationName,
    country?.name,
    day(lastMet),
  ])
  return table(['Name', 'Post then', 'Organisation then', 'Country', 'Last met'], rows)
}

function topics({ topics: { nodes } }: Relationship): string {
  return nodes.map(({ topic, count }) => `- ${text(topic.label ?? UNKNOWN)} (${count})`).join('\n')
}

function bodies({ bodies: { nodes } }: Relationship): string {
  const rows = nodes.map(({ name, lifecycle, establishedBy }) => [name, words(lifecycle), establishedBy?.title])
  return table(['Body', 'Lifecycle', 'Set up by'], rows)
}

/** The documents on which the page rests. */
function documents(found: Relationship): string {
  const { inForce, expiring, statusUnknown } = found.agreementsByState
  const open = [...found.openPledges.nodes, ...found.openRequests.nodes].map(({ commitment }) => commitment)
  const rest = [found.timeline, inForce, expiring, statusUnknown].flatMap(({ nodes }) => nodes as Activity[])
  const titles = [...rest, ...open].flatMap(({ citations }) => citations.nodes.map(({ source }) => source.title))
  const lines = [...new Set(titles)].sort().map((title) => `- ${text(title)}`)
  return `## Documents\n\n${lines.join('\n') || 'None on record.'}`
}

function table(head: string[], rows: (string | null | undefined)[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const cells = rows.map((row) => line(row.map((cell) => text(cell || UNKNOWN))))
  return [line(head), line(head.map(() => '---')), ...cells].join('\n')
}

/** Text that is no markup: nothing in a title makes a link, a table cell or a tag. */
const text = (value: string) => value.replace(/\s+/g, ' ').replace(/[\\`[\]<>|]/g, '\\$&')
