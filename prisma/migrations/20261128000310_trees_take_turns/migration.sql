-- Writers of activities take turns by tree, no longer all of them, and what the triggers ask is planned once on each
-- connection: PostgreSQL plans a function in SQL anew in every transaction, and one in PL/pgSQL once, if it is told to.
-- What is asked for is found by its key, however few rows there were when that was planned.

-- Holds the trees of the activities until the transaction ends. What is worked out from the rows of a tree must not be
-- overtaken by another writer of it. A tree is held by its root; when it had to be waited for, it may be a part of
-- another by now. So that no transaction takes more locks than the server has, however many trees it writes, trees
-- share 256 of them.
CREATE FUNCTION hold_trees(changed uuid[]) RETURNS void LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  held int[] := '{}';
  needed int[];
  one int;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('activity_tree'));
  LOOP
    needed := ARRAY(
      WITH RECURSIVE above AS (
        SELECT id, parent_id FROM activity WHERE id = ANY (changed)
        UNION SELECT parent.id, parent.parent_id FROM above JOIN activity parent ON parent.id = above.parent_id
      ) SELECT DISTINCT hashtext(id::text) & 255 FROM above WHERE parent_id IS NULL ORDER BY 1);
    EXIT WHEN needed <@ held;
    FOREACH one IN ARRAY needed LOOP
      PERFORM pg_advisory_xact_lock(hashtext('activity_tree'), one);
    END LOOP;
    held := held || needed;
  END LOOP;
END $$;

-- For whoever is going to write many trees, one after the other: alone, for two of them would wait for each other.
CREATE FUNCTION hold_all_trees() RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtext('activity_tree'));
$$;

CREATE OR REPLACE FUNCTION refresh_activity_tree(root uuid) RETURNS void LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  DELETE FROM activity_tree WHERE descendant_id IN (
    WITH RECURSIVE subtree AS (
      SELECT root AS id UNION SELECT child.id FROM activity child JOIN subtree ON child.parent_id = subtree.id
    ) SELECT id FROM subtree);
  WITH RECURSIVE subtree AS (
    SELECT root AS id UNION SELECT child.id FROM activity child JOIN subtree ON child.parent_id = subtree.id
  ), path AS (
    SELECT a.id AS descendant_id, a.id AS ancestor_id, a.parent_id, 0 AS depth, a.visibility
    FROM subtree JOIN activity a USING (id)
    UNION ALL
    SELECT path.descendant_id, a.id, a.parent_id, path.depth + 1, greatest(path.visibility, a.visibility)
    FROM path JOIN activity a ON a.id = path.parent_id
  )
  INSERT INTO activity_tree (ancestor_id, descendant_id, depth, visibility)
  SELECT ancestor_id, descendant_id, depth, visibility FROM path;
END $$;

CREATE OR REPLACE FUNCTION refresh_activity_countries(changed uuid[]) RETURNS void LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  PERFORM hold_trees(changed);
  WITH affected AS (
    SELECT DISTINCT ancestor_id AS id FROM activity_tree WHERE descendant_id = ANY (changed)
  ), named AS (
    SELECT tree.ancestor_id AS activity_id, mention.country_id, min(greatest(tree.visibility, mention.visibility)) AS visibility
    FROM affected
    JOIN activity_tree tree ON tree.ancestor_id = affected.id
    JOIN LATERAL (
      SELECT coalesce(p.country_id, o.country_id) AS country_id, p.audience AS visibility
      FROM participation p
      LEFT JOIN organization o ON o.id = p.organization_id
      WHERE p.activity_id = tree.descendant_id
      UNION ALL
      SELECT country_id, audience FROM activity_place WHERE activity_id = tree.descendant_id
    ) mention ON mention.country_id IS NOT NULL
    GROUP BY 1, 2
  ), gone AS (
    DELETE FROM activity_country held USING affected
    WHERE held.activity_id = affected.id
      AND (held.activity_id, held.country_id) NOT IN (SELECT activity_id, country_id FROM named)
  )
  INSERT INTO activity_country (activity_id, country_id, visibility)
  SELECT activity_id, country_id, visibility FROM named
  ON CONFLICT (activity_id, country_id) DO UPDATE SET visibility = excluded.visibility
  WHERE activity_country.visibility <> excluded.visibility;
END $$;

CREATE OR REPLACE FUNCTION activity_not_below_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The tree that it leaves, and the one that it comes to.
  PERFORM hold_trees(ARRAY[OLD.id, OLD.parent_id, NEW.parent_id]);
  IF EXISTS (
    WITH RECURSIVE above AS (
      SELECT NEW.parent_id AS id UNION SELECT a.parent_id FROM activity a JOIN above ON a.id = above.id
    ) SELECT FROM above WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'an activity cannot be a part of itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'activity_acyclic', TABLE = 'activity';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION activity_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  were_above uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- Nobody else sees a new activity. Where one statement wrote it with parts of it, it has them already.
    IF EXISTS (SELECT FROM activity WHERE parent_id = NEW.id) THEN
      PERFORM refresh_activity_tree(NEW.id);
    ELSE
      INSERT INTO activity_tree (ancestor_id, descendant_id, depth, visibility)
      SELECT NEW.id, NEW.id, 0, NEW.visibility
      UNION ALL
      SELECT ancestor_id, NEW.id, depth + 1, greatest(visibility, NEW.visibility)
      FROM activity_tree WHERE descendant_id = NEW.parent_id
      ON CONFLICT DO NOTHING;
    END IF;
  ELSE
    PERFORM hold_trees(ARRAY[NEW.id, OLD.parent_id]);
    were_above := ARRAY(SELECT ancestor_id FROM activity_tree WHERE descendant_id = NEW.id);
    PERFORM refresh_activity_tree(NEW.id);
    PERFORM refresh_activity_countries(were_above || ARRAY(SELECT descendant_id FROM activity_tree WHERE ancestor_id = NEW.id));
  END IF;
  RETURN NULL;
END $$;

DROP FUNCTION one_writer_of_the_tree();

CREATE OR REPLACE FUNCTION note_change(record text, record_id uuid, operation change_operation, before jsonb, after jsonb,
  audience_before visibility, audience_after visibility)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO change (record, record_id, operation, before, after, audience_before, audience_after,
    actor, action, request_id, reason, at, xid)
  VALUES (record, record_id, operation, before, after, audience_before, audience_after,
    nullif(current_setting('entente.actor', true), ''), nullif(current_setting('entente.action', true), ''),
    nullif(current_setting('entente.request_id', true), ''), nullif(current_setting('entente.reason', true), ''),
    date_trunc('milliseconds', clock_timestamp()), pg_current_xact_id()::text::bigint);
  PERFORM pg_notify('entente_change', '');
END $$;
