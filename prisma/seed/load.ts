import { Prisma, type PrismaClient } from '../generated/prisma/client.ts'
import { dataset } from './index.ts'
import { makeRows } from './rows.ts'
import type { Links } from './rows/book.ts'

// Writes the five documents into a registry. Identifiers follow from what the records are, and what is
// already there is left as it is: a second load changes nothing and undoes no correction.

/** Whether nobody has entered anything yet, countries apart. */
export async function isEmpty(db: PrismaClient): Promise<boolean> {
  const select = { id: true }
  const entered = await Promise.all([
    db.source.findFirst({ select }),
    db.organization.findFirst({ select }),
    db.activity.findFirst({ select }),
  ])
  return entered.every((record) => record === null)
}

/** Loads everything or nothing. */
export async function loadSeed(db: PrismaClient): Promise<void> {
  const { rows, links } = makeRows(dataset)
  const skipDuplicates = true
  await db.$transaction([
    db.$queryRaw`SELECT set_config('entente.actor', 'seed', true), set_config('entente.action', 'loadSeed', true)`,
    // Each after what it refers to.
    db.country.createMany({ data: rows.country, skipDuplicates }),
    db.activity.createMany({ data: rows.activity, skipDuplicates }),
    db.agreement.createMany({ data: rows.agreement, skipDuplicates }),
    db.organization.createMany({ data: rows.organization, skipDuplicates }),
    db.organizationName.createMany({ data: rows.organizationName, skipDuplicates }),
    db.organizationChange.createMany({ data: rows.organizationChange, skipDuplicates }),
    db.person.createMany({ data: rows.person, skipDuplicates }),
    db.personName.createMany({ data: rows.personName, skipDuplicates }),
    db.membership.createMany({ data: rows.membership, skipDuplicates }),
    db.topic.createMany({ data: rows.topic, skipDuplicates }),
    db.topicLabel.createMany({ data: rows.topicLabel, skipDuplicates }),
    db.source.createMany({ data: rows.source, skipDuplicates }),
    db.activityPlace.createMany({ data: rows.activityPlace, skipDuplicates }),
    db.participation.createMany({ data: rows.participation, skipDuplicates }),
    db.quantity.createMany({ data: rows.quantity, skipDuplicates }),
    db.agreementParty.createMany({ data: rows.agreementParty, skipDuplicates }),
    db.commitment.createMany({ data: rows.commitment, skipDuplicates }),
    db.commitmentParty.createMany({ data: rows.commitmentParty, skipDuplicates }),
    ...Object.entries(links).map(([table, pairs]) => db.$executeRaw(insertLinks(table as keyof Links, pairs))),
    db.citation.createMany({ data: rows.citation, skipDuplicates }),
  ])
}

/** Prisma has no bulk form for the tables that only join two records. */
function insertLinks(table: keyof Links, pairs: [string, string][]): Prisma.Sql {
  const first = pairs.map(([id]) => id)
  const second = pairs.map(([, id]) => id)
  return Prisma.sql`
    INSERT INTO ${Prisma.raw(`"${table}"`)} ("A", "B")
    SELECT * FROM unnest(${first}::uuid[], ${second}::uuid[])
    ON CONFLICT DO NOTHING`
}
