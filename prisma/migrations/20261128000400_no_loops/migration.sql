-- No organisation is a part of itself, no topic broader than itself and no agreement its own successor, however far
-- away. Of two transactions that would make a loop together the second waits for the first, and sees it. A record that
-- refers to itself directly is told by a rule of its table.

-- Its argument is the column that leads upwards; the rule that it keeps is named after the table.
CREATE FUNCTION refuse_loop() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  rule text := TG_TABLE_NAME || '_acyclic';
  next uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
  looped boolean;
BEGIN
  IF TG_OP = 'UPDATE' AND next = (to_jsonb(OLD) ->> TG_ARGV[0])::uuid THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext(rule));
  EXECUTE format(
    'WITH RECURSIVE above AS (SELECT $1 AS id UNION SELECT it.%1$I FROM %2$I it JOIN above ON it.id = above.id)
     SELECT EXISTS (SELECT FROM above WHERE id = $2)', TG_ARGV[0], TG_TABLE_NAME) INTO looped USING next, NEW.id;
  IF looped THEN
    RAISE EXCEPTION 'row of "%" violates check constraint "%"', TG_TABLE_NAME, rule
      USING ERRCODE = 'check_violation', CONSTRAINT = rule, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER organization_acyclic BEFORE INSERT OR UPDATE OF parent_id ON organization
  FOR EACH ROW WHEN (NEW.parent_id <> NEW.id) EXECUTE FUNCTION refuse_loop('parent_id');
CREATE TRIGGER topic_acyclic BEFORE INSERT OR UPDATE OF broader_id ON topic
  FOR EACH ROW WHEN (NEW.broader_id <> NEW.id) EXECUTE FUNCTION refuse_loop('broader_id');
CREATE TRIGGER agreement_acyclic BEFORE INSERT OR UPDATE OF superseded_by_id ON agreement
  FOR EACH ROW WHEN (NEW.superseded_by_id <> NEW.id) EXECUTE FUNCTION refuse_loop('superseded_by_id');
