-- Derived tables that the database keeps, so that every writer gets them right:
-- activity_tree (each activity with everything below it) and activity_country (the countries an
-- activity names, through its places, participations and descendants).

-- Writers of the tree take turns until they commit: what one of them works out from the rows it sees must not be
-- overtaken by another's.
CREATE FUNCTION one_writer_of_the_tree() RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtext('activity_tree'));
$$;

CREATE FUNCTION refresh_activity_tree(root uuid) RETURNS void LANGUAGE sql AS $$
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
$$;

-- Recomputes the countries of the given activities and of everything above them. A country is named
-- by a place, by a participation, or by the organisation of a participation that states no country.
CREATE FUNCTION refresh_activity_countries(changed uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT one_writer_of_the_tree();
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
      AND NOT EXISTS (SELECT FROM named WHERE named.activity_id = held.activity_id AND named.country_id = held.country_id)
  )
  INSERT INTO activity_country (activity_id, country_id, visibility)
  SELECT activity_id, country_id, visibility FROM named
  ON CONFLICT (activity_id, country_id) DO UPDATE SET visibility = excluded.visibility
  WHERE activity_country.visibility <> excluded.visibility;
$$;

CREATE FUNCTION activity_not_below_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM one_writer_of_the_tree();
  IF EXISTS (
    WITH RECURSIVE above AS (
      SELECT NEW.parent_id AS id UNION SELECT a.parent_id FROM activity a JOIN above ON a.id = above.id
    ) SELECT FROM above WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'an activity cannot be a part of itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'activity_acyclic', TABLE = 'activity';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER activity_acyclic BEFORE INSERT OR UPDATE OF parent_id ON activity
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION activity_not_below_itself();

CREATE FUNCTION activity_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  were_above uuid[];
BEGIN
  PERFORM one_writer_of_the_tree();
  IF TG_OP = 'INSERT' THEN
    PERFORM refresh_activity_tree(NEW.id);
  ELSE
    were_above := ARRAY(SELECT ancestor_id FROM activity_tree WHERE descendant_id = NEW.id);
    PERFORM refresh_activity_tree(NEW.id);
    PERFORM refresh_activity_countries(were_above || ARRAY(SELECT descendant_id FROM activity_tree WHERE ancestor_id = NEW.id));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER activity_tree_kept AFTER INSERT OR UPDATE OF parent_id, visibility ON activity
  FOR EACH ROW EXECUTE FUNCTION activity_moved();

-- After a deletion, once for the statement: when a parent goes together with its parts, all are gone by then.
CREATE FUNCTION activities_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_activity_countries(ARRAY(SELECT parent_id FROM old_rows WHERE parent_id IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER activity_removed AFTER DELETE ON activity
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION activities_removed();

-- One refresh for each statement, however many rows it writes.
CREATE FUNCTION activity_mentions_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM refresh_activity_countries(ARRAY(SELECT DISTINCT activity_id FROM new_rows));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM refresh_activity_countries(ARRAY(SELECT DISTINCT activity_id FROM old_rows));
  ELSE
    PERFORM refresh_activity_countries(ARRAY(SELECT activity_id FROM new_rows UNION SELECT activity_id FROM old_rows));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER participation_added AFTER INSERT ON participation
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION activity_mentions_changed();
CREATE TRIGGER participation_changed AFTER UPDATE ON participation
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION activity_mentions_changed();
CREATE TRIGGER participation_removed AFTER DELETE ON participation
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION activity_mentions_changed();
CREATE TRIGGER activity_place_added AFTER INSERT ON activity_place
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION activity_mentions_changed();
CREATE TRIGGER activity_place_changed AFTER UPDATE ON activity_place
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION activity_mentions_changed();
CREATE TRIGGER activity_place_removed AFTER DELETE ON activity_place
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION activity_mentions_changed();

CREATE FUNCTION organization_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_activity_countries(ARRAY(SELECT DISTINCT activity_id FROM participation WHERE organization_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER organization_mentions_kept AFTER UPDATE OF country_id ON organization
  FOR EACH ROW EXECUTE FUNCTION organization_moved();
