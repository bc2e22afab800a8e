import type { UncertainDate } from '../../server/kit/edtf.ts'
import type {
  ActivityKind,
  ActivityStatus,
  AgreementKind,
  AgreementStatus,
  Basis,
  CommitmentKind,
  CommitmentSide,
  CommitmentStatus,
  NameKind,
  OrganizationChangeKind,
  OrganizationClassification,
  OrganizationLifecycle,
  ParticipationRole,
  ParticipationStatus,
  QuantityBasis,
  QuantityMetric,
  QuantityQualifier,
  SourceKind,
  TopicKind,
} from '../generated/prisma/enums.ts'
import type { CountryCode } from './countries.ts'
import type { OrganizationSlug } from './organizations.ts'
import type { PersonSlug } from './people.ts'
import type { SourceSlug } from './sources.ts'
import type { TopicSlug } from './topics.ts'

// The shapes in which the documents' facts are written down. Records that have a slug are held in
// objects keyed by it. Where one names another, the compiler checks the slug if it can; the slugs of
// activities, agreements, parents and broader topics are checked when the rows are made.

export interface CitationSeed {
  source: SourceSlug
  locator: string
  basis: Basis
  field?: string
  claim?: string
  note?: string
}

/** Every record says which passage it was read from. */
export interface Cited {
  citations: readonly [CitationSeed, ...CitationSeed[]]
}

export interface SourceSeed {
  kind: SourceKind
  title: string
  language: string
  reference?: string
  sha256: string
  publisher: string
  publisherAsPrinted: string
  published: UncertainDate
}

export interface NameSeed extends Cited {
  name: string
  language: string
  kind: NameKind
  validFrom?: UncertainDate
  validUntil?: UncertainDate
}

export interface OrganizationSeed extends Cited {
  classification: OrganizationClassification
  lifecycle: OrganizationLifecycle
  description?: string
  country?: CountryCode
  parent?: string
  names: readonly NameSeed[]
  /** Countries that belong to it. */
  countryMembers?: readonly CountryMemberSeed[]
}

export interface CountryMemberSeed extends Cited {
  country: CountryCode
  validFrom?: UncertainDate
}

export interface OrganizationChangeSeed extends Cited {
  kind: OrganizationChangeKind
  date: UncertainDate
  from: OrganizationSlug
  to: OrganizationSlug
  /** The official English names before and after. */
  fromName: string
  toName: string
}

export interface PersonSeed extends Cited {
  name: string
  honorificPrefix?: string
  posts: readonly PostSeed[]
}

/** A membership of a person. None of the five documents says since when or until when. */
export interface PostSeed extends Cited {
  organization: OrganizationSlug
  post?: string
  unit?: string
}

export interface TopicSeed extends Cited {
  kind: TopicKind
  broader?: string
  provider?: OrganizationSlug
  labels: readonly LabelSeed[]
}

export interface LabelSeed extends Cited {
  label: string
  language: string
  preferred: boolean
}

export interface ActivitySeed extends Cited {
  slug: string
  kind: ActivityKind
  title: string
  description?: string
  status: ActivityStatus
  starts?: UncertainDate
  ends?: UncertainDate
  ordinal?: number
  series?: string
  edition?: { number: number; basis: Basis }
  recurrence?: string
  places?: readonly PlaceSeed[]
  participations?: readonly ParticipationSeed[]
  quantities?: readonly QuantitySeed[]
  topics?: readonly TopicSlug[]
  /** Agreements that stand behind it. */
  agreements?: readonly string[]
  parts?: readonly ActivitySeed[]
}

export interface PlaceSeed extends Cited {
  name?: string
  venue?: string
  nameAsPrinted?: string
  country: CountryCode
}

export interface ParticipationSeed extends Cited {
  role: ParticipationRole
  status?: ParticipationStatus
  country?: CountryCode
  organization?: OrganizationSlug
  person?: PersonSlug
  post?: string
  unit?: string
  nameAsPrinted?: string
  organizationAsPrinted?: string
  note?: string
}

export interface QuantitySeed extends Cited {
  metric: QuantityMetric
  value: number
  qualifier: QuantityQualifier
  basis: QuantityBasis
  population: string
}

export interface AgreementSeed extends Cited {
  slug: string
  kind: AgreementKind
  title: string
  description?: string
  status: AgreementStatus
  signed?: UncertainDate
  signedAt?: string
  parties: readonly AgreementPartySeed[]
  establishes?: readonly OrganizationSlug[]
  topics?: readonly TopicSlug[]
}

export interface AgreementPartySeed extends Cited {
  country?: CountryCode
  organization?: OrganizationSlug
  signatory?: PersonSlug
  signatoryPost?: string
  nameAsPrinted?: string
}

export interface CommitmentSeed extends Cited {
  slug: string
  kind: CommitmentKind
  title: string
  description?: string
  status: CommitmentStatus
  made?: UncertainDate
  agreement?: string
  activity?: string
  parties: readonly CommitmentPartySeed[]
  topics?: readonly TopicSlug[]
}

export interface CommitmentPartySeed extends Cited {
  side: CommitmentSide
  country?: CountryCode
  organization?: OrganizationSlug
  nameAsPrinted?: string
}

/** What one document reports, apart from the organisations, people and topics it names. */
export interface DocumentSeed {
  activities: readonly ActivitySeed[]
  agreements: readonly AgreementSeed[]
  commitments: readonly CommitmentSeed[]
}
