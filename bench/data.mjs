// A registry of realistic size, the same on every run: rows made by the database itself, with what its triggers
// would derive worked out for all rows at once.

/** How many of each. `realistic` is what the table in README.md is about; `half` of it is what plans are tested with. */
export const sizes = {
  small: { organizations: 400, people: 2_000, activities: 2_000, participations: 10_000, agreements: 400 },
  half: { organizations: 10_000, people: 50_000, activities: 50_000, participations: 250_000, agreements: 10_000 },
  realistic: {
    organizations: 20_000,
    people: 100_000,
    activities: 100_000,
    participations: 500_000,
    agreements: 20_000,
  },
  tenfold: {
    organizations: 200_000,
    people: 1_000_000,
    activities: 1_000_000,
    participations: 5_000_000,
    agreements: 200_000,
  },
}

/** A number that looks random and is the same for the same words. */
const hash = (words, below) => `(abs(hashint8extended(${words}::bigint, 7)) % ${below})`
const id = (kind, number) => `md5('${kind} ' || (${number})::text)::uuid`
const enumAt = (type, index) => `(enum_range(NULL::${type}))[1 + ${index}]`

export async function fill(pool, size) {
  const { organizations, people, activities, participations, agreements } = sizes[size]
  const client = await pool.connect()
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '256MB'`)
    await client.query(`CREATE TEMP TABLE place AS SELECT id, row_number() OVER (ORDER BY code) - 1 AS n FROM country`)
    const { rows } = await client.query('SELECT count(*)::int AS count FROM place')
    const countries = rows[0].count
    // A few countries have most of the records, as in every registry.
    const skewed = (number) => `floor(${countries} * power(${hash(number, 1000)} / 1000.0, 2))::int`
    const series = (count) => `generate_series(1, ${count}) i`
    await client.query(
      `CREATE TEMP TABLE spread AS SELECT i, p.id FROM ${series(Math.max(people, participations, activities))} JOIN place p ON p.n = ${skewed('i * 31')}`,
    )
    await client.query('CREATE UNIQUE INDEX ON spread (i); ANALYZE spread')
    await client.query(`
      INSERT INTO organization (id, slug, classification, lifecycle, country_id, updated_at)
      SELECT ${id('organization', 'i')}, 'organization-' || i, ${enumAt('organization_classification', hash('i', 13))}, 'OPERATING', spread.id, now()
      FROM ${series(organizations)} JOIN spread USING (i);
      INSERT INTO organization_name (id, organization_id, name, language, kind, updated_at)
      SELECT md5('name ' || i || kind)::uuid, ${id('organization', 'i')}, CASE kind WHEN 'OFFICIAL' THEN 'Office of Digital Affairs ' || i ELSE 'ODA' || i END, 'en', kind::name_kind, now()
      FROM ${series(organizations)}, (VALUES ('OFFICIAL'), ('ACRONYM')) kinds (kind);
      INSERT INTO person (id, slug, name, updated_at)
      SELECT ${id('person', 'i')}, 'person-' || i, 'Person Number ' || i, now() FROM ${series(people)};
      INSERT INTO topic (id, slug, kind, updated_at) SELECT ${id('topic', 'i')}, 'topic-' || i, 'THEME', now() FROM ${series(200)};
      INSERT INTO topic_label (id, topic_id, label, language, updated_at)
      SELECT md5('label ' || i)::uuid, ${id('topic', 'i')}, 'Topic of number ' || i, 'en', now() FROM ${series(200)};
      INSERT INTO activity (id, slug, kind, title, description, status, starts_edtf, starts_earliest, starts_latest, starts_basis, parent_id, visibility, updated_at)
      SELECT ${id('activity', 'i')}, 'activity-' || i, ${enumAt('activity_kind', hash('i', 15))}, 'Activity of number ' || i, 'What took place under the number ' || i || ', told at some length.',
        'HELD', day::text, day, day, 'STATED', CASE WHEN i % 4 = 0 THEN ${id('activity', 'i / 4 * 4 - 3')} END,
        CASE WHEN i % 50 = 0 THEN 'PARTNER' ELSE 'PUBLIC' END::visibility, now()
      FROM ${series(activities)}, LATERAL (SELECT date '2000-01-01' + ${hash('i * 7', 9000)}::int AS day) days;
      INSERT INTO activity_tree (ancestor_id, descendant_id, depth, visibility) SELECT id, id, 0, visibility FROM activity;
      INSERT INTO activity_tree (ancestor_id, descendant_id, depth, visibility)
      SELECT parent.id, child.id, 1, greatest(parent.visibility, child.visibility) FROM activity child JOIN activity parent ON parent.id = child.parent_id;
      INSERT INTO "_ActivityToTopic" ("A", "B") SELECT ${id('activity', 'i')}, ${id('topic', `1 + ${hash('i', 200)}`)} FROM ${series(activities)};
      INSERT INTO activity_place (id, activity_id, name, country_id, audience, updated_at)
      SELECT md5('place ' || i)::uuid, ${id('activity', 'i')}, 'City ' || ${hash('i', 500)}, spread.id, CASE WHEN i % 50 = 0 THEN 'PARTNER' ELSE 'PUBLIC' END::visibility, now()
      FROM ${series(activities)} JOIN spread USING (i);
      INSERT INTO participation (id, activity_id, country_id, organization_id, person_id, role, status, post, audience, updated_at)
      SELECT md5('participation ' || i)::uuid, ${id('activity', 'a')}, spread.id, ${id('organization', `1 + ${hash('i * 3', organizations)}`)},
        CASE WHEN i % 2 = 0 THEN ${id('person', `1 + ${hash('i * 5', people)}`)} END, ${enumAt('participation_role', hash('i * 11', 18))}, 'ATTENDED', 'Director',
        CASE WHEN a % 50 = 0 THEN 'PARTNER' ELSE 'PUBLIC' END::visibility, now()
      FROM ${series(participations)} JOIN spread USING (i), LATERAL (SELECT 1 + ${hash('i * 13', activities)} AS a) which
      ON CONFLICT DO NOTHING;
      INSERT INTO agreement (id, slug, kind, title, status, signed_edtf, signed_earliest, signed_latest, signed_basis, updated_at)
      SELECT ${id('agreement', 'i')}, 'agreement-' || i, ${enumAt('agreement_kind', hash('i', 6))}, 'Agreement of number ' || i, 'SIGNED', day::text, day, day, 'STATED', now()
      FROM ${series(agreements)}, LATERAL (SELECT date '2000-01-01' + ${hash('i * 7', 9000)}::int AS day) days;
      INSERT INTO agreement_party (id, agreement_id, country_id, organization_id, updated_at)
      SELECT md5('party ' || i || side)::uuid, ${id('agreement', 'i')}, (SELECT id FROM place WHERE n = floor(${countries} * power(${hash('i * 17 + side', 1000)} / 1000.0, 2))::int),
        ${id('organization', `1 + ${hash('i * 19 + side', organizations)}`)}, now()
      FROM ${series(agreements)}, generate_series(1, 2) side
      ON CONFLICT DO NOTHING;
      INSERT INTO activity_country (activity_id, country_id, visibility)
      SELECT tree.ancestor_id, named.country_id, min(greatest(tree.visibility, named.visibility))
      FROM activity_tree tree JOIN (
        SELECT activity_id, country_id, audience AS visibility FROM participation
        UNION ALL SELECT activity_id, country_id, audience FROM activity_place
      ) named ON named.activity_id = tree.descendant_id
      WHERE named.country_id IS NOT NULL GROUP BY 1, 2;
      SELECT count_records_anew()`)
    await fillSearch(client)
    await client.query('VACUUM ANALYZE')
  } finally {
    client.release(true)
  }
}

/** The texts by which records are found, as the triggers would have kept them; indexes are made when all are there. */
async function fillSearch(client) {
  const { rows: indexes } = await client.query(`SELECT indexname, indexdef FROM pg_indexes
    WHERE tablename IN ('search_text', 'search_word') AND indexdef NOT LIKE 'CREATE UNIQUE%'`)
  for (const { indexname } of indexes) await client.query(`DROP INDEX ${indexname}`)
  await client.query(`
    TRUNCATE search_text, search_word;
    INSERT INTO search_text (origin, origin_id, field, kind, record_id, audience, language, weight, text, normal, words)
    SELECT *, CASE WHEN field <> 'DESCRIPTION' THEN search_normal(text) END, search_words(text) FROM search_source;
    INSERT INTO search_word (word, spelling, audience)
    SELECT word, search_spelling(word), min(audience) FROM search_text, unnest(tsvector_to_array(words)) AS word
    WHERE field NOT IN ('CODE', 'ALPHA3') AND word !~ '^[0-9]+$'
    GROUP BY word HAVING length(search_spelling(word)) BETWEEN 3 AND 32`)
  for (const { indexdef } of indexes) await client.query(indexdef)
}

/** Takes back what the work `write` wrote, so that the next run finds the same data. */
export async function forgetWritten(pool) {
  await pool.query(`
    SET session_replication_role = replica;
    CREATE TEMP TABLE gone AS SELECT id FROM activity WHERE slug LIKE 'written-%';
    DELETE FROM search_text WHERE record_id IN (SELECT id FROM gone);
    DELETE FROM activity_country WHERE activity_id IN (SELECT id FROM gone);
    DELETE FROM activity_tree WHERE descendant_id IN (SELECT id FROM gone);
    DELETE FROM participation WHERE activity_id IN (SELECT id FROM gone);
    DELETE FROM activity WHERE id IN (SELECT id FROM gone);
    SELECT count_records_anew();
    TRUNCATE change;
    DROP TABLE gone;
    RESET session_replication_role`)
  await pool.query('VACUUM ANALYZE')
}

/**
 * What PostGraphile needs besides: keys as constraints, a function where others have an aggregate, and an index of its
 * order, in which what is unknown comes first.
 */
export const helpers = `
  CREATE SCHEMA IF NOT EXISTS bench;
  CREATE OR REPLACE FUNCTION bench.activities_by_kind() RETURNS TABLE (kind activity_kind, count int) LANGUAGE sql STABLE AS $$
    SELECT kind, count(*)::int FROM public.activity WHERE visibility = 'PUBLIC' GROUP BY kind ORDER BY count(*) DESC, kind::text
  $$;
  CREATE INDEX IF NOT EXISTS bench_recent ON activity (starts_earliest DESC, starts_latest DESC, id DESC);
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'activity_slug_key') THEN
      ALTER TABLE activity ADD CONSTRAINT activity_slug_key UNIQUE USING INDEX activity_slug_key;
      ALTER TABLE country ADD CONSTRAINT country_code_key UNIQUE USING INDEX country_code_key;
    END IF;
  END $$`

/** Values that exist, to ask for. */
export async function factsOf(pool) {
  const one = async (text) => (await pool.query({ text, rowMode: 'array' })).rows.map(([value]) => value)
  const [half] = await one('SELECT count(*)::int / 2 FROM activity')
  const place = `FROM activity WHERE visibility = 'PUBLIC' ORDER BY starts_earliest DESC, id DESC OFFSET ${half} LIMIT 1`
  const [day] = await one(`SELECT starts_earliest::text ${place}`)
  const [key] = await one(`SELECT id::text ${place}`)
  const instant = `${day}T00:00:00.000Z`
  return {
    activities: await one(`SELECT substr(a.slug, 10)::int FROM activity a LEFT JOIN activity up ON up.id = a.parent_id
      WHERE a.visibility = 'PUBLIC' AND coalesce(up.visibility, 'PUBLIC') = 'PUBLIC' ORDER BY a.slug`),
    kinds: await one('SELECT unnest(enum_range(NULL::activity_kind))::text'),
    codes: await one(
      'SELECT DISTINCT code::text FROM country JOIN agreement_party ON country_id = country.id ORDER BY 1',
    ),
    cursors: {
      offset: half,
      entente: Buffer.from(JSON.stringify(['Activity.STARTS.DESC', instant, instant, key])).toString('base64url'),
      apollo: key,
      limit: [day, day, key],
    },
  }
}
