-- The texts of the search are kept by a function for each table, whose statements are planned once on each connection
-- and not at every write: planning took most of the time of a write.

-- Rows are found by their keys, however few there were when the statements were planned.
CREATE FUNCTION keep_search_of(origin text) RETURNS void LANGUAGE plpgsql AS $keep$
DECLARE
  keeper text := 'search_kept_of_' || origin;
BEGIN
  EXECUTE format($create$
    CREATE OR REPLACE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql
      SET plan_cache_mode = force_generic_plan
      SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $body$
    BEGIN
      IF TG_OP <> 'INSERT' THEN
        DELETE FROM search_text held USING old_rows
        WHERE held.origin = %2$L AND held.origin_id = old_rows.id AND NOT EXISTS (
          SELECT FROM search_source now
          WHERE now.origin = %2$L AND now.origin_id = held.origin_id AND now.field = held.field);
      END IF;
      IF TG_OP <> 'DELETE' THEN
        WITH written AS (
          INSERT INTO search_text AS held (origin, origin_id, field, kind, record_id, audience, language, weight, text, normal, words)
          SELECT now.*, CASE WHEN now.field <> 'DESCRIPTION' THEN search_normal(now.text) END, search_words(now.text)
          FROM new_rows
          JOIN search_source now ON now.origin_id = new_rows.id
          LEFT JOIN search_text held ON held.origin = now.origin AND held.origin_id = now.origin_id AND held.field = now.field
          WHERE now.origin = %2$L
            AND (held.text, held.audience, held.record_id, held.language) IS DISTINCT FROM (now.text, now.audience, now.record_id, now.language)
          ON CONFLICT (origin, origin_id, field) DO UPDATE SET
            record_id = excluded.record_id, audience = excluded.audience, language = excluded.language,
            text = excluded.text, normal = excluded.normal, words = excluded.words
          RETURNING held.field, held.words, held.audience
        ), spelt AS (
          SELECT word, search_spelling(word) AS spelling, min(audience) AS audience
          FROM written, unnest(tsvector_to_array(words)) AS word
          WHERE field NOT IN ('CODE', 'ALPHA3')
          GROUP BY word
        )
        -- No unique index makes two writers of one new word wait for each other.
        INSERT INTO search_word (word, spelling, audience)
        SELECT word, spelling, audience FROM spelt
        WHERE length(spelling) BETWEEN 3 AND 32 AND word !~ '^[0-9]+$'
          AND NOT EXISTS (SELECT FROM search_word known WHERE known.word = spelt.word AND known.audience <= spelt.audience);
      END IF;
      RETURN NULL;
    END $body$ $create$, keeper, origin);
  EXECUTE format('CREATE OR REPLACE TRIGGER search_added AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION %I()', origin, keeper);
  EXECUTE format('CREATE OR REPLACE TRIGGER search_changed AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION %I()', origin, keeper);
  EXECUTE format('CREATE OR REPLACE TRIGGER search_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION %I()', origin, keeper);
END $keep$;

SELECT keep_search_of(origin) FROM unnest(ARRAY['country', 'organization', 'organization_name', 'person', 'person_name',
  'membership', 'activity', 'activity_place', 'agreement', 'commitment', 'topic', 'topic_label', 'source']) AS origin;

-- What is left of it: a table that is emptied.
CREATE OR REPLACE FUNCTION search_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_text WHERE origin = TG_TABLE_NAME;
  RETURN NULL;
END $$;
