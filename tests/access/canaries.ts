import type { Visibility } from '../../prisma/generated/prisma/client.ts'
import type { RecordModel } from '../../server/access/visibility.ts'
import type { PrismaClient } from '../../server/database/open.ts'

// One record of every type that someone may not see, each tied to records that everyone sees, so that every
// relation of the graph has a hidden record at one of its ends.

/** In every text of a canary, in every script and form that a search or an error might show. */
export const TOKEN = 'canary'

export interface Canary {
  model: RecordModel
  id: string
  slug?: string
}

export async function hide(db: PrismaClient, visibility: Visibility): Promise<Canary[]> {
  const tag = `${TOKEN}-${visibility.toLowerCase()}`
  const secret = { visibility }
  const canaries: Canary[] = []
  const note = async (model: RecordModel, created: Promise<{ id: string; slug?: string }>) => {
    const { id, slug } = await created
    canaries.push({ model, id, slug })
    return id
  }

  const seen = async <T>(found: Promise<T | null>): Promise<T> => {
    const record = await found
    if (!record) throw new Error('The documents hold no such record.')
    return record
  }
  const korea = await seen(db.country.findUnique({ where: { code: 'KR' } }))
  const ministry = await seen(db.organization.findUnique({ where: { slug: 'mois' } }))
  const person = await seen(db.person.findFirst())
  const activity = await seen(db.activity.findFirst({ where: { kind: 'DELEGATION', children: { some: {} } } }))
  const series = await seen(db.activity.findFirst({ where: { kind: 'SERIES', recurrence: 'P1Y' } }))
  const agreement = await seen(db.agreement.findFirst({ where: { commitments: { some: {} } } }))
  const commitment = await seen(db.commitment.findFirst())
  const topic = await seen(db.topic.findFirst({ where: { activities: { some: {} } } }))
  const source = await seen(db.source.findFirst())

  const country = await note(
    'Country',
    db.country.create({
      data: {
        ...secret,
        code: visibility === 'INTERNAL' ? 'QX' : 'QY',
        alpha3: visibility === 'INTERNAL' ? 'QXX' : 'QYY',
        numeric: visibility === 'INTERNAL' ? '998' : '997',
        m49Codes: ['019'],
      },
    }),
  )
  const organization = await note(
    'Organization',
    db.organization.create({
      data: {
        ...secret,
        slug: `${tag}-organization`,
        classification: 'AGENCY',
        lifecycle: 'AGREED',
        description: tag,
        countryId: korea.id,
        parentId: ministry.id,
        establishedById: agreement.id,
        names: { create: { name: `${tag} agency`, language: 'en', kind: 'OFFICIAL' } },
        identifiers: { create: { scheme: tag, value: tag } },
      },
    }),
  )
  await note(
    'OrganizationName',
    db.organizationName.create({
      data: {
        ...secret,
        organizationId: ministry.id,
        name: `${tag} name`,
        language: 'en',
        kind: 'OFFICIAL',
        validFromEdtf: '1900',
        validFromEarliest: new Date('1900-01-01'),
        validFromLatest: new Date('1900-12-31'),
        validFromBasis: 'STATED',
      },
    }),
  )
  await note(
    'OrganizationChange',
    db.organizationChange.create({ data: { ...secret, kind: 'MERGE', fromId: organization, toId: ministry.id } }),
  )
  await note(
    'OrganizationChange',
    db.organizationChange.create({
      data: {
        ...secret,
        kind: 'RENAME',
        fromId: ministry.id,
        toId: ministry.id,
        dateEdtf: '1900',
        dateEarliest: new Date('1900-01-01'),
        dateLatest: new Date('1900-12-31'),
        dateBasis: 'STATED',
      },
    }),
  )
  const hiddenPerson = await note(
    'Person',
    db.person.create({
      data: {
        ...secret,
        slug: `${tag}-person`,
        name: `${tag} person`,
        names: { create: { name: `${tag} person`, language: 'en', kind: 'OFFICIAL' } },
      },
    }),
  )
  await note(
    'PersonName',
    db.personName.create({
      data: { ...secret, personId: person.id, name: `${tag} spelling`, language: 'en', kind: 'ALIAS' },
    }),
  )
  await note(
    'PersonContact',
    db.personContact.create({
      data: { personId: person.id, kind: 'EMAIL', value: `${tag}@example.org`, visibility: 'INTERNAL' },
    }),
  )
  await note(
    'Membership',
    db.membership.create({ data: { ...secret, organizationId: ministry.id, personId: person.id, post: tag } }),
  )
  await note(
    'Membership',
    db.membership.create({ data: { organizationId: ministry.id, personId: hiddenPerson, post: tag } }),
  )
  const hiddenActivity = await note(
    'Activity',
    db.activity.create({
      data: {
        ...secret,
        slug: `${tag}-activity`,
        kind: 'MEETING',
        title: `${tag} meeting`,
        description: tag,
        status: 'HELD',
        parentId: activity.id,
        startsEdtf: '2025-01-01',
        startsEarliest: new Date('2025-01-01'),
        startsLatest: new Date('2025-01-01'),
        startsBasis: 'STATED',
        topics: { connect: { id: topic.id } },
        agreements: { connect: { id: agreement.id } },
      },
    }),
  )
  await note(
    'Activity',
    db.activity.create({
      data: {
        ...secret,
        slug: `${tag}-edition`,
        kind: 'DELEGATION',
        title: `${tag} edition`,
        seriesId: series.id,
        edition: visibility === 'INTERNAL' ? 7 : 8,
        editionBasis: 'STATED',
        startsEdtf: '2019',
        startsEarliest: new Date('2019-01-01'),
        startsLatest: new Date('2019-12-31'),
        startsBasis: 'STATED',
      },
    }),
  )
  await note(
    'ActivityPlace',
    db.activityPlace.create({ data: { ...secret, activityId: activity.id, name: `${tag} city`, countryId: country } }),
  )
  // Of a country that the delegation does not otherwise name: its countries must not grow.
  const other = await seen(db.country.findFirst({ where: { code: visibility === 'INTERNAL' ? 'NZ' : 'IS' } }))
  await note(
    'ActivityPlace',
    db.activityPlace.create({ data: { ...secret, activityId: activity.id, name: `${tag} town`, countryId: other.id } }),
  )
  await note(
    'Participation',
    db.participation.create({
      data: { activityId: hiddenActivity, role: 'HOST', countryId: other.id, nameAsPrinted: tag },
    }),
  )
  await note(
    'Participation',
    db.participation.create({
      data: {
        ...secret,
        activityId: activity.id,
        role: 'FUNDER',
        countryId: other.id,
        organizationId: ministry.id,
        personId: person.id,
        nameAsPrinted: tag,
        note: tag,
      },
    }),
  )
  await note(
    'Participation',
    db.participation.create({
      data: { activityId: activity.id, role: 'SUPPORTER', organizationId: organization, nameAsPrinted: tag },
    }),
  )
  await note(
    'Quantity',
    db.quantity.create({
      data: {
        ...secret,
        activityId: activity.id,
        metric: 'PARTICIPANTS',
        value: 987_654,
        qualifier: 'EXACT',
        basis: 'ACTUAL',
        population: tag,
      },
    }),
  )
  const hiddenAgreement = await note(
    'Agreement',
    db.agreement.create({
      data: {
        ...secret,
        slug: `${tag}-agreement`,
        kind: 'MOU',
        title: `${tag} memorandum`,
        status: 'IN_FORCE',
        signedAtId: activity.id,
        supersededById: agreement.id,
        topics: { connect: { id: topic.id } },
      },
    }),
  )
  await note(
    'AgreementParty',
    db.agreementParty.create({ data: { agreementId: hiddenAgreement, countryId: korea.id, nameAsPrinted: tag } }),
  )
  await note(
    'AgreementParty',
    db.agreementParty.create({
      data: { ...secret, agreementId: agreement.id, countryId: other.id, signatoryId: person.id, nameAsPrinted: tag },
    }),
  )
  const hiddenCommitment = await note(
    'Commitment',
    db.commitment.create({
      data: {
        ...secret,
        slug: `${tag}-commitment`,
        kind: 'PLEDGE',
        title: `${tag} promise`,
        status: 'PLEDGED',
        agreementId: agreement.id,
        activityId: activity.id,
        fulfilledById: activity.id,
        topics: { connect: { id: topic.id } },
      },
    }),
  )
  await note(
    'CommitmentParty',
    db.commitmentParty.create({ data: { commitmentId: hiddenCommitment, side: 'BY', countryId: korea.id } }),
  )
  await note(
    'CommitmentParty',
    db.commitmentParty.create({
      data: {
        ...secret,
        commitmentId: commitment.id,
        side: 'TO',
        countryId: other.id,
        personId: person.id,
        nameAsPrinted: tag,
      },
    }),
  )
  await note(
    'Topic',
    db.topic.create({
      data: {
        ...secret,
        slug: `${tag}-topic`,
        kind: 'SYSTEM',
        description: tag,
        broaderId: topic.id,
        providerId: ministry.id,
        labels: { create: { label: `${tag} system`, language: 'en' } },
        activities: { connect: { id: activity.id } },
        agreements: { connect: { id: agreement.id } },
        commitments: { connect: { id: commitment.id } },
      },
    }),
  )
  await note(
    'TopicLabel',
    db.topicLabel.create({ data: { ...secret, topicId: topic.id, label: `${tag} label`, language: 'aa' } }),
  )
  const hiddenSource = await note(
    'Source',
    db.source.create({
      data: {
        ...secret,
        slug: `${tag}-source`,
        kind: 'REPORT',
        title: `${tag} report`,
        language: 'en',
        publisherId: ministry.id,
      },
    }),
  )
  await note(
    'Citation',
    db.citation.create({
      data: {
        ...secret,
        sourceId: source.id,
        activityId: activity.id,
        locator: tag,
        basis: 'DISPUTED',
        claim: tag,
        note: tag,
      },
    }),
  )
  await note(
    'Citation',
    db.citation.create({ data: { sourceId: hiddenSource, activityId: activity.id, locator: tag, basis: 'STATED' } }),
  )
  await note(
    'Citation',
    db.citation.create({ data: { sourceId: source.id, activityId: hiddenActivity, locator: tag, basis: 'STATED' } }),
  )
  return canaries
}
