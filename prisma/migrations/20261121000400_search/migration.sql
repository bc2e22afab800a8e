-- What the search box looks through, kept by the database so that no way to write can forget it:
-- search_text (every text by which a record is found, with who may see that text) and search_word (the
-- words of those texts, to find the one that was meant where another was typed).

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TYPE "search_kind" AS ENUM ('COUNTRY', 'ORGANIZATION', 'PERSON', 'ACTIVITY', 'AGREEMENT', 'COMMITMENT', 'TOPIC', 'SOURCE');
CREATE TYPE "search_field" AS ENUM ('CODE', 'ALPHA3', 'NAME', 'TITLE', 'LABEL', 'PLACE', 'VENUE', 'AS_PRINTED', 'POST', 'UNIT', 'REFERENCE', 'SLUG', 'DESCRIPTION');

CREATE TABLE "search_text" (
    "origin" TEXT NOT NULL,
    "origin_id" UUID NOT NULL,
    "field" "search_field" NOT NULL,
    "kind" "search_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "audience" "visibility" NOT NULL,
    "language" TEXT,
    "weight" SMALLINT NOT NULL,
    "text" TEXT NOT NULL,
    "normal" TEXT,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_text_pkey" PRIMARY KEY ("origin", "origin_id", "field")
);
CREATE TABLE "search_word" (
    "id" BIGSERIAL NOT NULL,
    "word" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "audience" "visibility" NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "search_word_word_idx" ON "search_word" ("word");
-- No list of pending entries, which every search would read to its end until a vacuum, and none comes to the
-- embedded database.
CREATE INDEX "search_text_words_idx" ON "search_text" USING GIN ("words") WITH (fastupdate = off);
CREATE INDEX "search_word_spelling_idx" ON "search_word" USING GIN ("spelling" gin_trgm_ops) WITH (fastupdate = off);

-- How a text is compared. Texts are in many languages and databases in many locales, so nothing here asks
-- the locale what a letter is, and no language's endings are cut off.

-- Small letters without accents, apostrophes and what cannot be seen.
CREATE FUNCTION search_folded(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(lower(unaccent('unaccent'::regdictionary, normalize(value, NFKC))), U&'''\00AD\200B\200C\200D\2060\FEFF', '');

-- Punctuation and signs, each run of them replaced.
CREATE FUNCTION search_unmarked(folded text, by text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(folded, '[!-/:-@\[-`{-~\u0080-\u00bf\u2000-\u206f\u2e00-\u2e7f\u3000-\u303f]+', by, 'g');

-- The words with one space between them: `e government`.
CREATE FUNCTION search_normal(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(search_unmarked(search_folded(value), ' '), '\s+', ' ', 'g'));

-- The words as the index has them; besides, what a hyphen joins as one word (`egovernment`), and so a
-- short text as a whole (`redgealc`), for those who write it so. Words, and what is longer than any text
-- should be, are cut to what an index can hold.
CREATE FUNCTION search_words(value text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := regexp_replace(search_folded(left(value, 100000)), '(\S{100})\S+', '\1', 'g');
  whole text := regexp_replace(search_unmarked(folded, ''), '\s+', '', 'g');
BEGIN
  RETURN array_to_tsvector(array_remove(
    regexp_split_to_array(search_unmarked(folded, ' '), '\s+')
    || regexp_split_to_array(search_unmarked(folded, ''), '\s+')
    || CASE WHEN length(whole) <= 40 THEN whole ELSE '' END, ''));
END $$;

-- A word as its typing errors are measured. A syllable of Hangul is two or three letters in one character:
-- it is written here letter by letter, akin letters alike, and in ASCII, which has trigrams in every locale.
CREATE FUNCTION search_spelling(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(normalize(word, NFD),
    U&'\1100\1101\1102\1103\1104\1105\1106\1107\1108\1109\110A\110B\110C\110D\110E\110F\1110\1111\1112'
    '\1161\1162\1163\1164\1165\1166\1167\1168\1169\116A\116B\116C\116D\116E\116F\1170\1171\1172\1173\1174\1175'
    '\11A8\11A9\11AA\11AB\11AC\11AD\11AE\11AF\11B0\11B1\11B2\11B3\11B4\11B5\11B6\11B7\11B8\11B9\11BA\11BB\11BC\11BD\11BE\11BF\11C0\11C1\11C2',
    'ggnddrmbbssqjjcktph'
    'aeaeveveowwwoulwyuxyi'
    'gggnnndrrrrrrrrmbbsszjcktph');

-- Every text by which a record is found: where it stands, whose it is, who sees it and what it is worth. A
-- new kind of text is one line here; a new table is besides one in the list of triggers below.
CREATE VIEW search_source (origin, origin_id, field, kind, record_id, audience, language, weight, text) AS
  SELECT * FROM (
    SELECT 'country', id, 'CODE'::search_field, 'COUNTRY'::search_kind, id, visibility, NULL, 90, code::text FROM country
    UNION ALL SELECT 'country', id, 'ALPHA3', 'COUNTRY', id, visibility, NULL, 90, alpha3::text FROM country
    UNION ALL SELECT 'organization_name', id, 'NAME', 'ORGANIZATION', organization_id, audience, language, 100, name FROM organization_name
    UNION ALL SELECT 'organization', id, 'SLUG', 'ORGANIZATION', id, visibility, NULL, 50, slug FROM organization
    UNION ALL SELECT 'organization', id, 'DESCRIPTION', 'ORGANIZATION', id, visibility, NULL, 30, description FROM organization
    UNION ALL SELECT 'person', id, 'NAME', 'PERSON', id, visibility, NULL, 100, name FROM person
    UNION ALL SELECT 'person', id, 'SLUG', 'PERSON', id, visibility, NULL, 50, slug FROM person
    UNION ALL SELECT 'person_name', id, 'NAME', 'PERSON', person_id, audience, language, 100, name FROM person_name
    UNION ALL SELECT 'membership', id, 'POST', 'PERSON', person_id, audience, NULL, 50, post FROM membership
    UNION ALL SELECT 'membership', id, 'UNIT', 'PERSON', person_id, audience, NULL, 50, unit FROM membership
    UNION ALL SELECT 'activity', id, 'TITLE', 'ACTIVITY', id, visibility, NULL, 100, title FROM activity
    UNION ALL SELECT 'activity', id, 'SLUG', 'ACTIVITY', id, visibility, NULL, 50, slug FROM activity
    UNION ALL SELECT 'activity', id, 'DESCRIPTION', 'ACTIVITY', id, visibility, NULL, 30, description FROM activity
    UNION ALL SELECT 'activity_place', id, 'PLACE', 'ACTIVITY', activity_id, audience, NULL, 50, name FROM activity_place
    UNION ALL SELECT 'activity_place', id, 'VENUE', 'ACTIVITY', activity_id, audience, NULL, 50, venue FROM activity_place
    UNION ALL SELECT 'activity_place', id, 'AS_PRINTED', 'ACTIVITY', activity_id, audience, NULL, 50, name_as_printed FROM activity_place
    UNION ALL SELECT 'agreement', id, 'TITLE', 'AGREEMENT', id, visibility, NULL, 100, title FROM agreement
    UNION ALL SELECT 'agreement', id, 'SLUG', 'AGREEMENT', id, visibility, NULL, 50, slug FROM agreement
    UNION ALL SELECT 'agreement', id, 'PLACE', 'AGREEMENT', id, visibility, NULL, 50, place FROM agreement
    UNION ALL SELECT 'agreement', id, 'DESCRIPTION', 'AGREEMENT', id, visibility, NULL, 30, description FROM agreement
    UNION ALL SELECT 'commitment', id, 'TITLE', 'COMMITMENT', id, visibility, NULL, 100, title FROM commitment
    UNION ALL SELECT 'commitment', id, 'SLUG', 'COMMITMENT', id, visibility, NULL, 50, slug FROM commitment
    UNION ALL SELECT 'commitment', id, 'DESCRIPTION', 'COMMITMENT', id, visibility, NULL, 30, description FROM commitment
    UNION ALL SELECT 'topic_label', id, 'LABEL', 'TOPIC', topic_id, audience, language, 100, label FROM topic_label
    UNION ALL SELECT 'topic', id, 'SLUG', 'TOPIC', id, visibility, NULL, 50, slug FROM topic
    UNION ALL SELECT 'topic', id, 'DESCRIPTION', 'TOPIC', id, visibility, NULL, 30, description FROM topic
    UNION ALL SELECT 'source', id, 'TITLE', 'SOURCE', id, visibility, NULL, 100, title FROM source
    UNION ALL SELECT 'source', id, 'SLUG', 'SOURCE', id, visibility, NULL, 50, slug FROM source
    UNION ALL SELECT 'source', id, 'REFERENCE', 'SOURCE', id, visibility, NULL, 50, reference FROM source
    UNION ALL SELECT 'source', id, 'AS_PRINTED', 'SOURCE', id, visibility, NULL, 50, publisher_as_printed FROM source
  ) AS every (origin, origin_id, field, kind, record_id, audience, language, weight, text)
  WHERE text IS NOT NULL AND record_id IS NOT NULL;

-- After each statement the texts of the rows it wrote are compared with those on hand, and only what
-- differs is written. The rows are read afresh: who sees them may have changed since they were written.
CREATE FUNCTION search_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM search_text WHERE origin = TG_TABLE_NAME;
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    EXECUTE format($sql$
      DELETE FROM search_text held USING old_rows
      WHERE held.origin = %1$L AND held.origin_id = old_rows.id AND NOT EXISTS (
        SELECT FROM search_source now
        WHERE now.origin = %1$L AND now.origin_id = held.origin_id AND now.field = held.field)
    $sql$, TG_TABLE_NAME);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    EXECUTE format($sql$
      WITH written AS (
        INSERT INTO search_text AS held (origin, origin_id, field, kind, record_id, audience, language, weight, text, normal, words)
        SELECT now.*, CASE WHEN now.field <> 'DESCRIPTION' THEN search_normal(now.text) END, search_words(now.text)
        FROM new_rows
        JOIN search_source now ON now.origin_id = new_rows.id
        LEFT JOIN search_text held ON held.origin = now.origin AND held.origin_id = now.origin_id AND held.field = now.field
        WHERE now.origin = %1$L
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
        AND NOT EXISTS (SELECT FROM search_word known WHERE known.word = spelt.word AND known.audience <= spelt.audience)
    $sql$, TG_TABLE_NAME);
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  origin text;
BEGIN
  FOREACH origin IN ARRAY ARRAY['country', 'organization', 'organization_name', 'person', 'person_name', 'membership',
    'activity', 'activity_place', 'agreement', 'commitment', 'topic', 'topic_label', 'source']
  LOOP
    EXECUTE format('CREATE TRIGGER search_added AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION search_kept()', origin);
    EXECUTE format('CREATE TRIGGER search_changed AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION search_kept()', origin);
    EXECUTE format('CREATE TRIGGER search_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION search_kept()', origin);
    EXECUTE format('CREATE TRIGGER search_emptied AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION search_kept()', origin);
    -- What is in the registry already.
    EXECUTE format('UPDATE %I SET id = id', origin);
  END LOOP;
END $$;
