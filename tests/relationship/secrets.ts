import type { Visibility } from '../../prisma/generated/prisma/client.ts'
import type { PrismaClient } from '../../server/database/open.ts'

// Hidden records in every place from which they could show: beside, above and below what everyone sees, at the
// ends of visible relations, and as the only reason why a visible record would belong somewhere.

/** What comes to stand below a hidden activity that has a date; take its own away to see whether that shows. */
export const UNDATED = 'korea-delegation-peru-brazil-2017'

export async function addSecrets(db: PrismaClient, visibility: Visibility): Promise<void> {
  const tag = `secret-${visibility.toLowerCase()}`
  const secret = { visibility }
  const idOf = async (
    model: 'activity' | 'agreement' | 'commitment' | 'organization' | 'person' | 'topic',
    slug: string,
  ) => (await (db[model] as typeof db.activity).findUniqueOrThrow({ where: { slug } })).id
  const country = async (code: string) => (await db.country.findUniqueOrThrow({ where: { code } })).id
  const [korea, costaRica, chile, peru] = await Promise.all(['KR', 'CR', 'CL', 'PE'].map(country))
  const day = new Date('2025-12-01')
  const dated = (field: string) => ({
    [`${field}Edtf`]: '2025-12-01',
    [`${field}Earliest`]: day,
    [`${field}Latest`]: day,
    [`${field}Basis`]: 'STATED' as const,
  })

  const hiddenCountry = await db.country.create({
    data: {
      ...secret,
      code: visibility === 'INTERNAL' ? 'QX' : 'QY',
      alpha3: visibility === 'INTERNAL' ? 'QXX' : 'QYY',
      numeric: visibility === 'INTERNAL' ? '998' : '997',
      regionCode: '019',
      m49Codes: [],
    },
  })
  const topic = await db.topic.create({ data: { ...secret, slug: `${tag}-topic`, kind: 'THEME' } })
  const person = await db.person.create({ data: { ...secret, slug: `${tag}-person`, name: tag } })
  const shim = await idOf('person', 'shim-bo-kyun')
  const mois = await idOf('organization', 'mois')
  const forum = await idOf('activity', 'korea-central-america-ministers-forum-2017')
  const bigData = await idOf('topic', 'big-data')

  // A meeting later than any other, of both countries, with someone known and someone hidden.
  const meeting = await db.activity.create({
    data: {
      ...secret,
      slug: `${tag}-meeting`,
      kind: 'MEETING',
      title: tag,
      status: 'HELD',
      ...dated('starts'),
      topics: { connect: [{ id: topic.id }, { id: bigData }] },
    },
  })
  for (const countryId of [korea, costaRica, chile, peru]) {
    await db.participation.create({ data: { activityId: meeting.id, role: 'PARTICIPANT', countryId, personId: shim } })
  }
  await db.participation.create({
    data: { activityId: forum, role: 'SPEAKER', countryId: costaRica, personId: person.id },
  })
  await db.participation.create({ data: { ...secret, activityId: forum, role: 'SPEAKER', personId: shim, post: tag } })
  await db.activity.update({ where: { id: forum }, data: { topics: { connect: { id: topic.id } } } })
  await db.quantity.create({
    data: { ...secret, activityId: forum, metric: 'PARTICIPANTS', value: 987_654, qualifier: 'EXACT', basis: 'ACTUAL' },
  })

  // Above, beside and below what is visible.
  for (const slug of ['korea-delegation-costa-rica-chile-2017', UNDATED]) {
    await db.activity.update({ where: { slug }, data: { parentId: meeting.id } })
  }
  await db.activity.update({ where: { id: forum }, data: { seriesId: meeting.id } })
  await db.activityPlace.create({
    data: { ...secret, activityId: await idOf('activity', 'e-biz-expo-2007'), name: tag, countryId: costaRica },
  })
  // A third country at a session that names only Korea, and so belongs to a workshop of Korea and Chile.
  await db.participation.create({
    data: {
      ...secret,
      activityId: await idOf('activity', 'eclac-workshop-2013-korean-e-government-presentation'),
      role: 'PARTICIPANT',
      countryId: peru,
    },
  })
  // A visible organisation turns out to belong to a hidden country.
  await db.organization.update({ where: { slug: 'idb' }, data: { countryId: hiddenCountry.id } })
  await db.organizationName.create({
    data: {
      ...secret,
      organizationId: mois,
      name: tag,
      language: 'en',
      kind: 'OFFICIAL',
      validFromEdtf: '2017-07-27',
      validFromEarliest: new Date('2017-07-27'),
      validFromLatest: new Date('2017-07-27'),
      validFromBasis: 'STATED',
    },
  })
  await db.topicLabel.create({ data: { ...secret, topicId: bigData, label: tag, language: 'ko', preferred: true } })

  // Signed, promised and set up in secret.
  const agreement = await db.agreement.create({
    data: { ...secret, slug: `${tag}-mou`, kind: 'MOU', title: tag, status: 'IN_FORCE', ...dated('signed') },
  })
  const commitment = await db.commitment.create({
    data: {
      ...secret,
      slug: `${tag}-pledge`,
      kind: 'PLEDGE',
      title: tag,
      ...dated('made'),
      topics: { connect: { id: bigData } },
    },
  })
  for (const countryId of [korea, costaRica]) {
    await db.agreementParty.create({ data: { agreementId: agreement.id, countryId } })
    await db.commitmentParty.create({ data: { commitmentId: commitment.id, side: 'BY', countryId } })
  }
  await db.agreementParty.create({
    data: { ...secret, agreementId: await idOf('agreement', 'mois-idb-e-government-mou'), countryId: costaRica },
  })
  await db.commitmentParty.create({
    data: {
      ...secret,
      commitmentId: await idOf('commitment', 'korea-uruguay-data-integration-research'),
      side: 'TO',
      countryId: costaRica,
    },
  })
  await db.organization.update({ where: { slug: 'unu-iist' }, data: { establishedById: agreement.id } })
}
