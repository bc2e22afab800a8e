-- The registry as it was. The schema as_of has a view for each table of records, under the same name and with the same
-- columns, that works the rows out from the history of changes up to the moment in the setting entente.as_of. What
-- reads the tables reads the past in the same words.
--
-- The columns are those of the day this ran: a migration that changes a table of records ends with
-- SELECT as_of_views(); a test fails where it was forgotten.

CREATE SCHEMA as_of;

CREATE FUNCTION as_of.moment() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT current_setting('entente.as_of')::timestamptz;
$$;

CREATE AGGREGATE as_of.merged(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');

CREATE FUNCTION as_of_views() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kept record;
  columns text;
BEGIN
  FOR kept IN SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'as_of'::regnamespace LOOP
    EXECUTE format('DROP VIEW IF EXISTS as_of.%I CASCADE', kept.relname);
  END LOOP;

  -- A record as it was: every field as the last change up to the moment left it. Who sees it is who saw it then and
  -- sees it today: what was withdrawn since stays withdrawn, what was secret then stays secret.
  FOR kept IN
    SELECT t.tgrelid::regclass::text AS table_name, (string_to_array(encode(t.tgargs, 'escape'), '\000'))[1] AS type_name
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE p.proname = 'record_change' AND t.tgrelid <> 'country'::regclass
  LOOP
    SELECT string_agg(CASE
      WHEN attname = 'id' THEN 'past.record_id AS id'
      WHEN attname = 'audience' OR (attname = 'visibility' AND NOT EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = a.attrelid AND attname = 'audience')) THEN format('past.audience AS %I', attname)
      WHEN attname = 'updated_at' THEN format('coalesce((SELECT now.updated_at FROM public.%I now WHERE now.id = past.record_id AND now.version = was.version), past.at) AS updated_at', kept.table_name)
      ELSE format('was.%I', attname) END, ', ' ORDER BY attnum)
    INTO columns
    FROM pg_attribute a WHERE attrelid = kept.table_name::regclass AND attnum > 0 AND NOT attisdropped;
    EXECUTE format(
      'CREATE VIEW as_of.%1$I AS SELECT %2$s FROM (
         SELECT record_id,
           as_of.merged(after ORDER BY sequence) FILTER (WHERE at <= as_of.moment()) AS state,
           (array_agg(operation ORDER BY sequence DESC) FILTER (WHERE at <= as_of.moment()))[1] AS last_operation,
           greatest(
             coalesce((array_agg(audience_after ORDER BY sequence DESC) FILTER (WHERE at <= as_of.moment()))[1], ''INTERNAL''),
             coalesce((array_agg(coalesce(audience_after, audience_before) ORDER BY sequence DESC))[1], ''INTERNAL'')) AS audience,
           max(at) FILTER (WHERE at <= as_of.moment()) AS at,
           bool_or(erased_at IS NOT NULL) AS erased
         FROM public.change
         WHERE record = %3$L AND NOT (coalesce(after, ''{}'') || coalesce(before, ''{}'')) ?| %4$L::text[]
         GROUP BY record_id
       ) past CROSS JOIN LATERAL jsonb_populate_record(NULL::public.%1$I, past.state) was
       WHERE past.last_operation <> ''DELETE'' AND NOT past.erased',
      kept.table_name, columns, kept.type_name, as_of_links(kept.type_name));
  END LOOP;

  -- A link between two records was there where the last change of it up to the moment made it.
  FOR kept IN
    SELECT t.tgrelid::regclass::text AS table_name, string_to_array(encode(t.tgargs, 'escape'), '\000') AS args
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.proname = 'record_link'
  LOOP
    EXECUTE format(
      'CREATE VIEW as_of.%1$s AS SELECT a AS "A", b AS "B" FROM (
         SELECT DISTINCT ON (1, 2) record_id AS a, coalesce(after ->> %2$L, before ->> %2$L)::uuid AS b, after ? %2$L AS made
         FROM public.change
         WHERE record = %3$L AND coalesce(after, ''{}'') || coalesce(before, ''{}'') ? %2$L AND operation = ''UPDATE'' AND at <= as_of.moment()
         ORDER BY 1, 2, sequence DESC
       ) link WHERE made',
      kept.table_name, kept.args[2], kept.args[1]);
  END LOOP;

  -- Countries are those of ISO 3166-1.
  CREATE VIEW as_of.country AS SELECT * FROM public.country;
  CREATE VIEW as_of.change AS SELECT * FROM public.change WHERE at <= as_of.moment();
  IF to_regclass('as_of.organization_identifier') IS NULL THEN
    CREATE VIEW as_of.organization_identifier AS SELECT * FROM public.organization_identifier;
  END IF;

  -- What the database derives from the tables, derived from the past.
  CREATE VIEW as_of.activity_tree AS
    WITH RECURSIVE path AS (
      SELECT a.id AS ancestor_id, a.id AS descendant_id, 0 AS depth, a.parent_id, a.visibility FROM as_of.activity a
      UNION ALL
      SELECT a.id, path.descendant_id, path.depth + 1, a.parent_id, greatest(path.visibility, a.visibility)
      FROM path JOIN as_of.activity a ON a.id = path.parent_id
    )
    SELECT ancestor_id, descendant_id, depth, visibility FROM path;
  CREATE VIEW as_of.activity_country AS
    SELECT tree.ancestor_id AS activity_id, mention.country_id, min(greatest(tree.visibility, mention.visibility)) AS visibility
    FROM as_of.activity_tree tree
    JOIN (
      SELECT p.activity_id, coalesce(p.country_id, o.country_id) AS country_id, p.audience AS visibility
      FROM as_of.participation p LEFT JOIN as_of.organization o ON o.id = p.organization_id
      UNION ALL
      SELECT activity_id, country_id, audience FROM as_of.activity_place
    ) mention ON mention.activity_id = tree.descendant_id
    WHERE mention.country_id IS NOT NULL
    GROUP BY 1, 2;
END $$;

-- The fields of a type that are links: their changes are no part of the row.
CREATE FUNCTION as_of_links(type_name text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(args[2]), '{}') FROM (
    SELECT string_to_array(encode(t.tgargs, 'escape'), '\000') AS args
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.proname = 'record_link'
  ) link WHERE args[1] = type_name;
$$;

SELECT as_of_views();
