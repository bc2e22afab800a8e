-- How many records there are of each kind, status, year and visibility, kept by the database in the transaction that
-- writes them: whoever sees a record sees it counted, in any snapshot. What is kept are sums in parts. A writer adds to a
-- part that no other writer holds, or leaves a new one: so none waits for another, none can deadlock, and a sum has no more
-- parts than it ever had writers at once. Derived, and so no part of the history.

-- CreateTable
CREATE TABLE "record_count" (
    "id" BIGSERIAL NOT NULL,
    "record" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "record_count_pkey" PRIMARY KEY ("record","kind","status","year","visibility","id")
);

-- Room on each page for the next version of a part, so that it needs no new entry of the index.
ALTER TABLE "record_count" SET (fillfactor = 50);

-- The year in which an uncertain date lies, whatever it turns out to be; empty where it can lie in several.
CREATE FUNCTION year_within(earliest date, latest date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN extract(year FROM earliest) = extract(year FROM latest) THEN extract(year FROM earliest)::text ELSE '' END;
$$;

-- What each record counts as.
CREATE VIEW "record_counted" AS
  SELECT 'Activity' AS record, kind::text, status::text, year_within(starts_earliest, starts_latest) AS year, visibility FROM activity
  UNION ALL
  SELECT 'Agreement', kind::text, status::text, year_within(signed_earliest, signed_latest), visibility FROM agreement
  UNION ALL
  SELECT 'Commitment', kind::text, status::text, year_within(made_earliest, made_latest), visibility FROM commitment;

CREATE FUNCTION add_to_count(counted text, of_kind text, of_status text, in_year text, seen_by visibility, more int)
RETURNS void LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  part bigint;
BEGIN
  -- In a stricter isolation a part that another writer has changed meanwhile could not be added to.
  IF current_setting('transaction_isolation') = 'read committed' THEN
    SELECT id INTO part FROM record_count
    WHERE record = counted AND kind = of_kind AND status = of_status AND year = in_year AND visibility = seen_by
    LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  END IF;
  IF part IS NULL THEN
    INSERT INTO record_count (record, kind, status, year, visibility, count)
    VALUES (counted, of_kind, of_status, in_year, seen_by, more);
  ELSE
    UPDATE record_count SET count = count + more
    WHERE record = counted AND kind = of_kind AND status = of_status AND year = in_year AND visibility = seen_by AND id = part;
  END IF;
END $$;

-- Counts what one statement wrote, whether one row or all of them.
DO $do$
DECLARE
  counted record;
  added text;
BEGIN
  FOR counted IN SELECT * FROM (VALUES
    ('activity', 'Activity', 'starts'), ('agreement', 'Agreement', 'signed'), ('commitment', 'Commitment', 'made')
  ) AS t (table_name, type_name, dated) LOOP
    added := format($body$
      PERFORM add_to_count(%L, kind::text, status::text, year, visibility, more) FROM (
        SELECT kind, status, year_within(%2$I, %3$I) AS year, visibility, sum(by)::int AS more FROM (%%s) written
        GROUP BY 1, 2, 3, 4 HAVING sum(by) <> 0
      ) difference;$body$, counted.type_name, counted.dated || '_earliest', counted.dated || '_latest');
    EXECUTE format('CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS %L', counted.table_name || '_counted', format(
      'BEGIN
        IF TG_OP = ''INSERT'' THEN %s
        ELSIF TG_OP = ''UPDATE'' THEN %s
        ELSIF TG_OP = ''DELETE'' THEN %s
        ELSE DELETE FROM record_count WHERE record = %L;
        END IF;
        RETURN NULL;
      END',
      format(added, 'SELECT *, 1 AS by FROM coming'),
      format(added, 'SELECT *, 1 AS by FROM coming UNION ALL SELECT *, -1 FROM going'),
      format(added, 'SELECT *, -1 AS by FROM going'),
      counted.type_name));
    EXECUTE format('CREATE TRIGGER inserted_counted AFTER INSERT ON %I REFERENCING NEW TABLE AS coming FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      counted.table_name, counted.table_name || '_counted');
    EXECUTE format('CREATE TRIGGER updated_counted AFTER UPDATE ON %I REFERENCING OLD TABLE AS going NEW TABLE AS coming FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      counted.table_name, counted.table_name || '_counted');
    EXECUTE format('CREATE TRIGGER deleted_counted AFTER DELETE ON %I REFERENCING OLD TABLE AS going FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      counted.table_name, counted.table_name || '_counted');
    EXECUTE format('CREATE TRIGGER emptied_counted AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      counted.table_name, counted.table_name || '_counted');
  END LOOP;
END $do$;

-- Where counts and records differ: nowhere, unless rows were written while triggers were at rest.
CREATE FUNCTION miscounted_records() RETURNS TABLE (record text, kind text, status text, year text, visibility visibility, kept bigint, found bigint)
LANGUAGE sql STABLE AS $$
  SELECT record, kind, status, year, visibility, coalesce(kept, 0), coalesce(found, 0)
  FROM (SELECT record, kind, status, year, visibility, sum(count) AS kept FROM record_count GROUP BY 1, 2, 3, 4, 5) held
  FULL JOIN (SELECT record, kind, status, year, visibility, count(*) AS found FROM record_counted GROUP BY 1, 2, 3, 4, 5) there
    USING (record, kind, status, year, visibility)
  WHERE coalesce(kept, 0) <> coalesce(found, 0);
$$;

-- Counts all records anew, while nobody writes any.
CREATE FUNCTION count_records_anew() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE activity, agreement, commitment IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM record_count;
  INSERT INTO record_count (record, kind, status, year, visibility, count)
  SELECT record, kind, status, year, visibility, count(*) FROM record_counted GROUP BY 1, 2, 3, 4, 5;
END $$;

SELECT count_records_anew();
