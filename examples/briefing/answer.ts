// The answer to briefing.graphql, as far as it is rendered.

export interface Day {
  edtf: string
  earliest: string | null
  latest: string | null
  basis: string
}

export interface List<T> {
  totalCount: number
  nodes: T[]
}

interface Named {
  name: string | null
}

interface Documented {
  citations: { nodes: { source: { title: string } }[] }
}

export interface Activity extends Documented {
  id: string
  title: string
  kind: string
  status: string
  starts: Day | null
  ends: Day | null
  parent: { id: string } | null
  places: { nodes: { name: string | null; country: Named | null }[] }
}

export interface Agreement extends Documented {
  title: string
  kind: string
  signed: Day | null
  expires: Day | null
}

export interface Party {
  country: Named | null
  organization: Named | null
  nameAsPrinted: string | null
}

export interface OpenCommitment {
  commitment: Documented & { title: string; status: string; due: Day | null; by: List<Party>; to: List<Party> }
  ageDays: { min: number | null; max: number | null } | null
  overdue: boolean | null
}

export interface Person {
  person: Named
  country: Named | null
  post: string | null
  unit: string | null
  organizationName: string | null
  lastMet: Day | null
  activityCount: number
}

export interface Relationship {
  countries: Named[]
  lastContact: { date: Day | null; activity: { title: string } } | null
  timeline: List<Activity>
  agreementsByState: Record<'inForce' | 'expiring' | 'statusUnknown', List<Agreement>>
  openPledges: List<OpenCommitment>
  openRequests: List<OpenCommitment>
  people: List<Person>
  topics: List<{ topic: { label: string | null }; count: number }>
  bodies: List<{ name: string | null; lifecycle: string; establishedBy: { title: string } | null }>
}
