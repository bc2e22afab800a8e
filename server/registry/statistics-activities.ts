import { none, type Sql, sql } from '../kit/sql.ts'
import { type Countable, kind, organization, places, type Seen, status, topic, year } from './statistics-dimensions.ts'

/** What counts besides the role, of whoever has it. */
const ofWhoever: Record<string, { value: Sql; ref: Sql }> = {
  COUNTRY: { value: sql`country.code::text`, ref: sql`country.id` },
  REGION: { value: sql`country.region_code::text`, ref: sql`NULL::uuid` },
  SUBREGION: { value: sql`country.subregion_code::text`, ref: sql`NULL::uuid` },
  ORGANIZATION: { value: sql`organization.slug`, ref: sql`organization.id` },
}

/** Roles together with who has them: "how often did each country host", not "was there when someone hosted". */
function together(first: string, second: string): ((seen: Seen) => Sql) | null {
  const role = { value: sql`part.role::text`, ref: sql`NULL::uuid` }
  const [a, b] = [first, second].map((name) => (name === 'ROLE' ? role : ofWhoever[name]))
  if (!a || !b || (a !== role && b !== role)) return null
  return (seen) => sql`
    SELECT part.activity_id AS record, ${a.value} AS value0, ${a.ref} AS ref0, ${b.value} AS value1, ${b.ref} AS ref1
    FROM participation part
    LEFT JOIN organization ON organization.id = part.organization_id
    LEFT JOIN country ON country.id = coalesce(part.country_id, organization.country_id) AND ${seen('Country', 'country')}
    WHERE ${seen('Participation', 'part')}`
}

export const activities: Countable = {
  model: 'Activity',
  table: sql`activity`,
  columns: sql`id, kind, status, starts_earliest, starts_latest`,
  dimensions: {
    YEAR: year(
      'The year in which it began. Unknown where its first day can lie in several.',
      sql`counted.starts_earliest`,
      sql`counted.starts_latest`,
    ),
    KIND: kind,
    STATUS: status,
    ...places(
      'The countries that it names: by its places, its participations, and those of every activity below it.',
      (seen) => sql`
        SELECT named.activity_id AS record, named.country_id
        FROM activity_country named WHERE ${seen('ActivityCountry', 'named')}`,
      { once: true },
    ),
    TOPIC: topic(
      'What it, or an activity below it, is about.',
      (seen) => sql`
        SELECT tree.ancestor_id AS record, about."B" AS topic_id
        FROM activity_tree tree JOIN "_ActivityToTopic" about ON about."A" = tree.descendant_id
        WHERE ${seen('ActivityTree', 'tree')}`,
    ),
    ORGANIZATION: organization(
      'The organisations that take part in it, or in an activity below it.',
      (seen) => sql`
        SELECT tree.ancestor_id AS record, part.organization_id
        FROM activity_tree tree JOIN participation part ON part.activity_id = tree.descendant_id
        WHERE ${seen('ActivityTree', 'tree')} AND ${seen('Participation', 'part')}`,
    ),
    ROLE: {
      description:
        'The roles in which someone takes part in it, itself. Together with COUNTRY, REGION, SUBREGION or ORGANIZATION, that is the country or organisation of whoever has the role.',
      few: sql`SELECT unnest(enum_range(NULL::participation_role)) AS key`,
      rows: (seen, { whole } = { whole: false }) => sql`
        SELECT part.activity_id AS record, part.role AS key
        FROM participation part WHERE ${seen('Participation', 'part')} ${whole ? sql`ORDER BY part.activity_id` : none}`,
    },
    SERIES: {
      description: 'The series it is an edition of.',
      names: 'Activity',
      rows: (seen) => sql`
        SELECT edition.id AS record, series.id AS key
        FROM activity edition JOIN activity series ON series.id = edition.series_id
        WHERE edition.series_id IS NOT NULL AND ${seen('Activity', 'edition')} AND ${seen('Activity', 'series')}`,
    },
  },
  together,
}
