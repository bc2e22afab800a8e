// Generated from schema.graphql and sdk/operations by `npm run codegen`. Not to be edited.

import type { Call } from '../core/call.ts'
import { type AnyCore, anyCore } from '../core/any-core.ts'
import { type Core, createCore } from '../core/core.ts'
import type { List } from '../core/list.ts'
import { noticing } from '../core/older.ts'
import { remembering } from '../core/position.ts'
import type { CallOptions, ClientOptions } from '../core/options.ts'
import { getter, lister, reader } from '../core/resource.ts'
import { type Mutations, mutations } from './mutations.ts'
import {
  ActivitiesDocument,
  ActivityByIdDocument,
  ActivityBySlugDocument,
  ActivityEditionsDocument,
  ActivityPlacesDocument,
  ActivityQuantitiesDocument,
  AgreementByIdDocument,
  AgreementBySlugDocument,
  AgreementPartiesDocument,
  AgreementsDocument,
  ChangesDocument,
  CitationByIdDocument,
  CitationsDocument,
  CommitmentByIdDocument,
  CommitmentBySlugDocument,
  CommitmentsDocument,
  CountriesDocument,
  CountryByCodeDocument,
  CountryByIdDocument,
  NodeDocument,
  NodesDocument,
  OrganizationByIdDocument,
  OrganizationBySlugDocument,
  OrganizationLineageDocument,
  OrganizationMembershipsDocument,
  OrganizationsDocument,
  ParticipationByIdDocument,
  ParticipationsDocument,
  PeopleDocument,
  PersonByIdDocument,
  PersonBySlugDocument,
  PersonMembershipsDocument,
  RelationshipDocument,
  SearchDocument,
  SourceByIdDocument,
  SourceBySlugDocument,
  SourcesDocument,
  StatisticsActivitiesDocument,
  StatisticsAgreementsDocument,
  StatisticsCommitmentsDocument,
  StatisticsParticipantsDocument,
  TopicByIdDocument,
  TopicBySlugDocument,
  TopicsDocument,
} from './documents.ts'
import type {
  ActivitiesVariables,
  Activity,
  ActivityBy,
  ActivityEditionsVariables,
  ActivityPlace,
  ActivityPlacesVariables,
  ActivityQuantitiesVariables,
  Agreement,
  AgreementBy,
  AgreementPartiesVariables,
  AgreementParty,
  AgreementsVariables,
  Change,
  ChangesVariables,
  Citation,
  CitationBy,
  CitationsVariables,
  Commitment,
  CommitmentBy,
  CommitmentsVariables,
  CountStatistics,
  CountriesVariables,
  Country,
  CountryBy,
  CountryCode,
  Edition,
  Membership,
  NodeRef,
  NodeVariables,
  NodesVariables,
  Organization,
  OrganizationBy,
  OrganizationChange,
  OrganizationLineageVariables,
  OrganizationMembershipsVariables,
  OrganizationsVariables,
  ParticipantStatistics,
  Participation,
  ParticipationBy,
  ParticipationsVariables,
  PeopleVariables,
  Person,
  PersonBy,
  PersonMembershipsVariables,
  Quantity,
  Relationship,
  RelationshipVariables,
  SearchHit,
  SearchVariables,
  Source,
  SourceBy,
  SourcesVariables,
  StatisticsActivitiesVariables,
  StatisticsAgreementsVariables,
  StatisticsCommitmentsVariables,
  StatisticsParticipantsVariables,
  Topic,
  TopicBy,
  TopicsVariables,
} from './types.ts'

/** How Activity records are read. */
export interface Activities {
  /**
   * The activity with this slug or id.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const course = await client.activities.get({ slug: 'mois-idb-training-course-2018' })
   * console.log(course.title, course.starts?.edtf)
   */
  get(by: ActivityBy, options?: CallOptions): Call<Activity>

  /**
   * Activities, the most recent first where `orderBy` does not say otherwise.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const page = await client.activities.list({
   *   filter: { countries: { all: ['KR', 'PE'] }, kinds: ['MEETING', 'SIGNING'] },
   *   orderBy: { field: 'STARTS', direction: 'ASC' },
   *   first: 5,
   * })
   * for (const { starts, title } of page.nodes) console.log(starts?.edtf ?? 'no date', title)
   */
  list<Counted extends boolean = false>(variables?: ActivitiesVariables & { totalCount?: Counted }, options?: CallOptions): List<Activity, Counted>

  /**
   * Where an activity took place.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const places = await client.activities.places({ slug: 'korea-delegation-peru-brazil-2017' }).toArray()
   * console.log(places.map((place) => place.country?.name))
   */
  places<Counted extends boolean = false>(variables: ActivityPlacesVariables & { totalCount?: Counted }, options?: CallOptions): List<ActivityPlace, Counted>

  /**
   * The figures the documents give about an activity: how many came, how many were planned.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const figures = await client.activities.quantities({ slug: 'mois-idb-training-course-2018' })
   * for (const { value, metric, qualifier } of figures.nodes) console.log(qualifier, value, metric)
   */
  quantities<Counted extends boolean = false>(variables: ActivityQuantitiesVariables & { totalCount?: Counted }, options?: CallOptions): List<Quantity, Counted>

  /**
   * The editions of a series in order, each year or number without a record included as a gap. Empty where the
   * activity is no series.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const editions = await client.activities.editions({ slug: 'korea-latin-america-e-government-delegation' })
   * const missing = editions.filter((edition) => edition.activity === null).map((edition) => edition.year)
   */
  editions(variables: ActivityEditionsVariables, options?: CallOptions): Call<Edition[]>
}

/** `client.activities`, over a core. */
export const activities = (core: Core): Activities => ({
  get: getter(core, { slug: [ActivityBySlugDocument, 'activity'], id: [ActivityByIdDocument, 'node'] }),
  list: lister(core, ActivitiesDocument, ['activities']),
  places: lister(core, ActivityPlacesDocument, ['activity', 'places']),
  quantities: lister(core, ActivityQuantitiesDocument, ['activity', 'quantities']),
  editions: reader(core, ActivityEditionsDocument, ['activity', 'editions']),
})

/** How Agreement records are read. */
export interface Agreements {
  /**
   * The agreement with this slug or id, with its first 20 parties.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const mou = await client.agreements.get({ slug: 'korea-argentina-e-government-mou-2016' })
   * console.log(mou.kind, mou.signed?.edtf, mou.parties.nodes.map((party) => party.nameAsPrinted))
   */
  get(by: AgreementBy, options?: CallOptions): Call<Agreement>

  /**
   * Agreements: memoranda, declarations, treaties and plans.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const signed = await client.agreements.list({
   *   filter: { countries: { any: ['CR'] }, signed: { from: '2017-01-01', to: '2017-12-31' } },
   * })
   * console.log(signed.nodes.map((agreement) => agreement.title))
   */
  list<Counted extends boolean = false>(variables?: AgreementsVariables & { totalCount?: Counted }, options?: CallOptions): List<Agreement, Counted>

  /**
   * All parties to an agreement, and who signed for them.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * for await (const party of client.agreements.parties({ slug: 'korea-peru-e-government-cooperation-center-mou' })) {
   *   console.log(party.nameAsPrinted, 'signed by', party.signatory?.name ?? 'someone unnamed')
   * }
   */
  parties<Counted extends boolean = false>(variables: AgreementPartiesVariables & { totalCount?: Counted }, options?: CallOptions): List<AgreementParty, Counted>
}

/** `client.agreements`, over a core. */
export const agreements = (core: Core): Agreements => ({
  get: getter(core, { slug: [AgreementBySlugDocument, 'agreement'], id: [AgreementByIdDocument, 'node'] }),
  list: lister(core, AgreementsDocument, ['agreements']),
  parties: lister(core, AgreementPartiesDocument, ['agreement', 'parties']),
})

/** How Citation records are read. */
export interface Citations {
  /**
   * The citation with this id.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const [first] = await client.citations.list({ first: 1 }).toArray({ limit: 1 })
   * if (first) console.log((await client.citations.get({ id: first.id })).locator)
   */
  get(by: CitationBy, options?: CallOptions): Call<Citation>

  /**
   * Which passage of which document supports which record.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const disputed = await client.citations.list({ filter: { basis: ['DISPUTED'] } })
   * for (const { source, locator, claim } of disputed.nodes) console.log(source.title, locator, claim)
   */
  list<Counted extends boolean = false>(variables?: CitationsVariables & { totalCount?: Counted }, options?: CallOptions): List<Citation, Counted>
}

/** `client.citations`, over a core. */
export const citations = (core: Core): Citations => ({
  get: getter(core, { id: [CitationByIdDocument, 'node'] }),
  list: lister(core, CitationsDocument, ['citations']),
})

/** How Commitment records are read. */
export interface Commitments {
  /**
   * The commitment or request with this slug or id, with the first 10 parties of either side.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const request = await client.commitments.get({ slug: 'honduras-request-to-korea-2017' })
   * console.log(request.by.nodes[0]?.country?.name, 'asks for', request.title)
   */
  get(by: CommitmentBy, options?: CallOptions): Call<Commitment>

  /**
   * Commitments and requests: what was promised or asked for, by whom and to whom.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const open = client.commitments.list({ filter: { by: { any: ['KR'] }, status: ['PLEDGED', 'IN_PROGRESS'] } })
   * for await (const commitment of open) console.log(commitment.due?.edtf ?? 'no date', commitment.title)
   */
  list<Counted extends boolean = false>(variables?: CommitmentsVariables & { totalCount?: Counted }, options?: CallOptions): List<Commitment, Counted>
}

/** `client.commitments`, over a core. */
export const commitments = (core: Core): Commitments => ({
  get: getter(core, { slug: [CommitmentBySlugDocument, 'commitment'], id: [CommitmentByIdDocument, 'node'] }),
  list: lister(core, CommitmentsDocument, ['commitments']),
})

/** How Country records are read. */
export interface Countries {
  /**
   * The country with this ISO 3166-1 alpha-2 code, or this id.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const korea = await client.countries.get({ code: 'KR', lang: 'es' })
   * console.log(korea.name) // Corea del Sur
   */
  get(by: CountryBy, options?: CallOptions): Call<Country>

  /**
   * Countries and territories.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const central = await client.countries.list({ filter: { regions: ['013'] }, lang: 'ko' })
   * console.log(central.nodes.map((country) => country.name))
   */
  list<Counted extends boolean = false>(variables?: CountriesVariables & { totalCount?: Counted }, options?: CallOptions): List<Country, Counted>
}

/** `client.countries`, over a core. */
export const countries = (core: Core): Countries => ({
  get: getter(core, { code: [CountryByCodeDocument, 'country'], id: [CountryByIdDocument, 'node'] }),
  list: lister(core, CountriesDocument, ['countries']),
})

/** How Organization records are read. */
export interface Organizations {
  /**
   * The organisation with this slug or id, with every name it is known to have or have had.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const ministry = await client.organizations.get({ slug: 'mois' })
   * for (const { name, validFrom } of ministry.names) console.log(validFrom?.edtf, name)
   */
  get(by: OrganizationBy, options?: CallOptions): Call<Organization>

  /**
   * Organisations: ministries, agencies, banks, networks, institutes.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const banks = await client.organizations.list({ filter: { classifications: ['DEVELOPMENT_BANK'] } })
   * console.log(banks.nodes.map((bank) => bank.name))
   */
  list<Counted extends boolean = false>(variables?: OrganizationsVariables & { totalCount?: Counted }, options?: CallOptions): List<Organization, Counted>

  /**
   * Who belongs to an organisation: people with their posts, member organisations, member countries.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * for await (const { person, post } of client.organizations.memberships({ slug: 'mois' })) {
   *   console.log(person?.name, post)
   * }
   */
  memberships<Counted extends boolean = false>(variables: OrganizationMembershipsVariables & { totalCount?: Counted }, options?: CallOptions): List<Membership, Counted>

  /**
   * How an organisation came to be what it is: renamings, mergers and splits, its own and those before and after it.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const lineage = await client.organizations.lineage({ slug: 'mois' })
   * for (const { kind, date, from, to } of lineage) console.log(date?.edtf, kind, from.slug, to.slug)
   */
  lineage(variables: OrganizationLineageVariables, options?: CallOptions): Call<OrganizationChange[]>
}

/** `client.organizations`, over a core. */
export const organizations = (core: Core): Organizations => ({
  get: getter(core, { slug: [OrganizationBySlugDocument, 'organization'], id: [OrganizationByIdDocument, 'node'] }),
  list: lister(core, OrganizationsDocument, ['organizations']),
  memberships: lister(core, OrganizationMembershipsDocument, ['organization', 'memberships']),
  lineage: reader(core, OrganizationLineageDocument, ['organization', 'lineage']),
})

/** How Participation records are read. */
export interface Participations {
  /**
   * The participation with this id.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const [first] = await client.participations.list({ first: 1 }).toArray({ limit: 1 })
   * if (first) console.log((await client.participations.get({ id: first.id })).role)
   */
  get(by: ParticipationBy, options?: CallOptions): Call<Participation>

  /**
   * Who took part in what, and in which role.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const attended = client.participations.list({
   *   filter: { activity: { slugs: ['mois-idb-training-course-2018'] }, roles: ['PARTICIPANT'] },
   * })
   * for await (const { country, organizationName } of attended) console.log(country?.code, organizationName)
   */
  list<Counted extends boolean = false>(variables?: ParticipationsVariables & { totalCount?: Counted }, options?: CallOptions): List<Participation, Counted>
}

/** `client.participations`, over a core. */
export const participations = (core: Core): Participations => ({
  get: getter(core, { id: [ParticipationByIdDocument, 'node'] }),
  list: lister(core, ParticipationsDocument, ['participations']),
})

/** How Person records are read. */
export interface People {
  /**
   * The person with this slug or id, with the spellings of the name.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const person = await client.people.get({ slug: 'alicia-barcena' })
   * console.log(person.honorificPrefix, person.name)
   */
  get(by: PersonBy, options?: CallOptions): Call<Person>

  /**
   * People.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const speakers = await client.people.list({ filter: { participations: { some: { roles: ['SPEAKER'] } } } })
   * console.log(speakers.nodes.map((person) => person.name))
   */
  list<Counted extends boolean = false>(variables?: PeopleVariables & { totalCount?: Counted }, options?: CallOptions): List<Person, Counted>

  /**
   * Where a person belongs, in which post and when.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const { nodes } = await client.people.memberships({ slug: 'alicia-barcena' })
   * console.log(nodes.map(({ post, organization }) => `${post}, ${organization.name}`))
   */
  memberships<Counted extends boolean = false>(variables: PersonMembershipsVariables & { totalCount?: Counted }, options?: CallOptions): List<Membership, Counted>
}

/** `client.people`, over a core. */
export const people = (core: Core): People => ({
  get: getter(core, { slug: [PersonBySlugDocument, 'person'], id: [PersonByIdDocument, 'node'] }),
  list: lister(core, PeopleDocument, ['people']),
  memberships: lister(core, PersonMembershipsDocument, ['person', 'memberships']),
})

/** How Source records are read. */
export interface Sources {
  /**
   * The document with this slug or id.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const [newest] = await client.sources.list({ orderBy: { field: 'PUBLISHED', direction: 'DESC' } }).toArray({ limit: 1 })
   * if (newest) console.log((await client.sources.get({ slug: newest.slug })).title)
   */
  get(by: SourceBy, options?: CallOptions): Call<Source>

  /**
   * The documents that the registry rests on.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * for await (const source of client.sources.list()) console.log(source.published?.edtf, source.title)
   */
  list<Counted extends boolean = false>(variables?: SourcesVariables & { totalCount?: Counted }, options?: CallOptions): List<Source, Counted>
}

/** `client.sources`, over a core. */
export const sources = (core: Core): Sources => ({
  get: getter(core, { slug: [SourceBySlugDocument, 'source'], id: [SourceByIdDocument, 'node'] }),
  list: lister(core, SourcesDocument, ['sources']),
})

/** What `client.statistics` can be asked. */
export interface Statistics {
  /**
   * How many activities there are, in all and by what they have in common.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const { total, groups } = await client.statistics.activities({ filter: { isRoot: true }, groupBy: ['YEAR', 'KIND'] })
   * for (const { keys, count } of groups) console.log(keys.map((key) => key.label).join(' '), count, 'of', total)
   */
  activities(variables?: StatisticsActivitiesVariables, options?: CallOptions): Call<CountStatistics>

  /**
   * How many people took part in activities, as far as documents give figures.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const { total } = await client.statistics.participants({ filter: { kinds: ['TRAINING'] } })
   * console.log(total.actual.exact, 'came;', total.withoutFigure, 'courses have no figure')
   */
  participants(variables?: StatisticsParticipantsVariables, options?: CallOptions): Call<ParticipantStatistics>

  /**
   * How many agreements there are, in all and by what they have in common.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const { groups } = await client.statistics.agreements({ groupBy: ['COUNTRY'], lang: 'es' })
   * console.log(groups.map(({ keys: [country], count }) => [country?.label, count]))
   */
  agreements(variables?: StatisticsAgreementsVariables, options?: CallOptions): Call<CountStatistics>

  /**
   * How many commitments and requests there are, in all and by what they have in common.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const { groups } = await client.statistics.commitments({ groupBy: ['KIND', 'STATUS'] })
   * console.log(groups.map(({ keys, count }) => [...keys.map((key) => key.value), count]))
   */
  commitments(variables?: StatisticsCommitmentsVariables, options?: CallOptions): Call<CountStatistics>
}

/** `client.statistics`, over a core. */
export const statistics = (core: Core): Statistics => ({
  activities: reader(core, StatisticsActivitiesDocument, ['statistics', 'activities']),
  participants: reader(core, StatisticsParticipantsDocument, ['statistics', 'participants']),
  agreements: reader(core, StatisticsAgreementsDocument, ['statistics', 'agreements']),
  commitments: reader(core, StatisticsCommitmentsDocument, ['statistics', 'commitments']),
})

/** How Topic records are read. */
export interface Topics {
  /**
   * The topic with this slug or id.
   *
   * @throws {NotFoundError} where there is none that you may see.
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const system = await client.topics.get({ slug: 'e-customs-system' })
   * console.log(system.label, 'of', system.provider?.name)
   */
  get(by: TopicBy, options?: CallOptions): Call<Topic>

  /**
   * Topics: themes of cooperation, and systems such as D-brain.
   *
   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
   *
   * @example
   * const systems = await client.topics.list({ filter: { kinds: ['SYSTEM'] }, totalCount: true })
   * console.log(systems.totalCount, systems.nodes.map((topic) => topic.label))
   */
  list<Counted extends boolean = false>(variables?: TopicsVariables & { totalCount?: Counted }, options?: CallOptions): List<Topic, Counted>
}

/** `client.topics`, over a core. */
export const topics = (core: Core): Topics => ({
  get: getter(core, { slug: [TopicBySlugDocument, 'topic'], id: [TopicByIdDocument, 'node'] }),
  list: lister(core, TopicsDocument, ['topics']),
})

/**
 * Which record changed, when and how: oldest first. The `endCursor` of a page is where to go on
 * later, as `after`. Everybody sees the changes of what they may see; `details`, which say who made them, in what, why, and
 * from what to what, are for those who keep the registry.
 *
 * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
 *
 * @example
 * const { nodes, pageInfo } = await client.changes({ last: 5 })
 * for (const { at, operation, record } of nodes) console.log(at, operation, record?.id)
 * const since = await client.changes({ after: pageInfo.endCursor ?? undefined })
 */
export interface ChangesMethod {
  <Counted extends boolean = false>(variables?: ChangesVariables & { totalCount?: Counted }, options?: CallOptions): List<Change, Counted>
}

/** `client.changes`, over a core. */
export const changes = (core: Core): ChangesMethod => {
  const call = lister<ChangesVariables, never>(core, ChangesDocument, ['changes'])
  return call
}

/**
 * What sort of record an id leads to, and what it is called. `get({ id })` of its resource has the rest.
 *
 * @throws {NotFoundError} where there is none that you may see.
 * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
 *
 * @example
 * const [some] = await client.topics.list({ first: 1 }).toArray({ limit: 1 })
 * const node = await client.node(some?.id ?? '')
 * if (node.__typename === 'Topic') console.log(node.label)
 */
export interface NodeMethod {
  (id: string, variables?: Omit<NodeVariables, 'id'>, options?: CallOptions): Call<NodeRef>
}

/** `client.node`, over a core. */
export const node = (core: Core): NodeMethod => {
  const call = reader<NodeVariables, never>(core, NodeDocument, ['node'])
  return (id, variables, options) => call({ ...variables, id }, options)
}

/**
 * The same for at most 100 ids, in their order; null in the place of each that does not exist or that you may not see.
 *
 * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
 *
 * @example
 * const { nodes } = await client.activities.list({ first: 3 })
 * console.log(await client.nodes(nodes.map((activity) => activity.id)))
 */
export interface NodesMethod {
  (ids: readonly string[], variables?: Omit<NodesVariables, 'ids'>, options?: CallOptions): Call<(NodeRef | null)[]>
}

/** `client.nodes`, over a core. */
export const nodes = (core: Core): NodesMethod => {
  const call = reader<NodesVariables, never>(core, NodesDocument, ['nodes'])
  return (ids, variables, options) => call({ ...variables, ids }, options)
}

/**
 * What is between two or more countries, for the hour before a meeting: when they were last in contact, the timeline,
 * agreements by whether they are in force, what is promised and asked for and still open, whom one met, what it was
 * about, which bodies were set up. Of each list the first 20, or as many as `first` says.
 *
 * @throws {NotFoundError} where there is none that you may see.
 * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
 *
 * @example
 * const { lastContact, openPledges, people } = await client.relationship(['KR', 'CR'])
 * console.log(lastContact?.date?.edtf, lastContact?.activity.title)
 * for (const { commitment, overdue } of openPledges.nodes) console.log(overdue, commitment.title)
 * for (const { person, post, organizationName } of people.nodes) console.log(person.name, post, organizationName)
 */
export interface RelationshipMethod {
  (between: readonly CountryCode[], variables?: Omit<RelationshipVariables, 'between'>, options?: CallOptions): Call<Relationship>
}

/** `client.relationship`, over a core. */
export const relationship = (core: Core): RelationshipMethod => {
  const call = reader<RelationshipVariables, never>(core, RelationshipDocument, ['relationship'])
  return (between, variables, options) => call({ ...variables, between }, options)
}

/**
 * Records by their names, titles and descriptions, the best match first: in any language and spelling, as typed so far.
 *
 * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.
 *
 * @example
 * const { nodes } = await client.search('ministers forum', { kinds: ['ACTIVITY'], first: 3 })
 * for (const { title, highlight } of nodes) console.log(title, highlight.filter((part) => part.matched).length > 0)
 */
export interface SearchMethod {
  <Counted extends boolean = false>(query: string, variables?: Omit<SearchVariables, 'query'> & { totalCount?: Counted }, options?: CallOptions): List<SearchHit, Counted>
}

/** `client.search`, over a core. */
export const search = (core: Core): SearchMethod => {
  const call = lister<SearchVariables, never>(core, SearchDocument, ['search'])
  return (query, variables, options) => call({ ...variables, query }, options)
}

/** Everything the registry can be asked and told. */
export interface Client extends AnyCore, Mutations {
  /** Something that took or will take place (IATI activity): a delegation, a training course, a forum, a meeting within it, a lecture within that. Activities form one tree through `parent`. */
  readonly activities: Activities
  /** A memorandum, declaration, treaty or plan between countries or organisations. */
  readonly agreements: Agreements
  /** Which passage of which document supports a record, or one field of it, and how. */
  readonly citations: Citations
  /** What someone promised, or what someone asked for. */
  readonly commitments: Commitments
  /** A country or territory of ISO 3166-1. Codes and regions come from Unicode CLDR; names are rendered from CLDR in any of its languages. */
  readonly countries: Countries
  /** A ministry, agency, city, international organisation, bank, network, committee, centre or company (Popolo Organization). One record through all its renamings. */
  readonly organizations: Organizations
  /** That a country, an organisation or a person had a role in an activity. One row may name all three: a person, for an organisation, of a country. */
  readonly participations: Participations
  /** A person named by a document (Popolo Person). */
  readonly people: People
  /** A document that says something about cooperation. */
  readonly sources: Sources
  /** Counts under the filters of the lists, in total and by what records have in common. */
  readonly statistics: Statistics
  /** What cooperation is about: a theme, or a system that a country runs and shows to others (SKOS concept). */
  readonly topics: Topics
  /**
   * Which record changed, when and how: oldest first. The `endCursor` of a page is where to go on
   * later, as `after`. Everybody sees the changes of what they may see; `details`, which say who made them, in what, why, and
   * from what to what, are for those who keep the registry.
   *
   * @example
   * const { nodes, pageInfo } = await client.changes({ last: 5 })
   * for (const { at, operation, record } of nodes) console.log(at, operation, record?.id)
   * const since = await client.changes({ after: pageInfo.endCursor ?? undefined })
   */
  readonly changes: ChangesMethod
  /**
   * What sort of record an id leads to, and what it is called. `get({ id })` of its resource has the rest.
   *
   * @example
   * const [some] = await client.topics.list({ first: 1 }).toArray({ limit: 1 })
   * const node = await client.node(some?.id ?? '')
   * if (node.__typename === 'Topic') console.log(node.label)
   */
  readonly node: NodeMethod
  /**
   * The same for at most 100 ids, in their order; null in the place of each that does not exist or that you may not see.
   *
   * @example
   * const { nodes } = await client.activities.list({ first: 3 })
   * console.log(await client.nodes(nodes.map((activity) => activity.id)))
   */
  readonly nodes: NodesMethod
  /**
   * What is between two or more countries, for the hour before a meeting: when they were last in contact, the timeline,
   * agreements by whether they are in force, what is promised and asked for and still open, whom one met, what it was
   * about, which bodies were set up. Of each list the first 20, or as many as `first` says.
   *
   * @example
   * const { lastContact, openPledges, people } = await client.relationship(['KR', 'CR'])
   * console.log(lastContact?.date?.edtf, lastContact?.activity.title)
   * for (const { commitment, overdue } of openPledges.nodes) console.log(overdue, commitment.title)
   * for (const { person, post, organizationName } of people.nodes) console.log(person.name, post, organizationName)
   */
  readonly relationship: RelationshipMethod
  /**
   * Records by their names, titles and descriptions, the best match first: in any language and spelling, as typed so far.
   *
   * @example
   * const { nodes } = await client.search('ministers forum', { kinds: ['ACTIVITY'], first: 3 })
   * for (const { title, highlight } of nodes) console.log(title, highlight.filter((part) => part.matched).length > 0)
   */
  readonly search: SearchMethod
}

/**
 * A client with every resource. It holds no connection and needs no closing.
 *
 * @example
 * const client = createClient({ url: 'https://registry.example.org/graphql' })
 * const { nodes } = await client.activities.list({ filter: { countries: { all: ['KR', 'CR'] } } })
 */
export function createClient(options: ClientOptions): Client {
  const core = createCore(noticing(remembering(options)))
  return {
    ...anyCore(core),
    ...mutations(core),
    activities: activities(core),
    agreements: agreements(core),
    citations: citations(core),
    commitments: commitments(core),
    countries: countries(core),
    organizations: organizations(core),
    participations: participations(core),
    people: people(core),
    sources: sources(core),
    statistics: statistics(core),
    topics: topics(core),
    changes: changes(core),
    node: node(core),
    nodes: nodes(core),
    relationship: relationship(core),
    search: search(core),
  }
}
