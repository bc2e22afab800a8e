-- The feed of changes is for everybody, each at their clearance: a change notes who saw the record before it and
-- who sees it after. Who did neither never learns of it; who saw it only before sees it go, only after, come.

ALTER TABLE "change" ADD COLUMN "audience_before" "visibility", ADD COLUMN "audience_after" "visibility";

-- What a server process must keep to itself and share with its fellows, made on first use.
CREATE TABLE "server_secret" (
    "name" TEXT NOT NULL,
    "value" BYTEA NOT NULL,

    CONSTRAINT "server_secret_pkey" PRIMARY KEY ("name")
);

DROP FUNCTION note_change(text, uuid, change_operation, jsonb, jsonb);

-- The notice wakes those who follow the feed, on every server process; it says nothing, the feed does.
CREATE FUNCTION note_change(record text, record_id uuid, operation change_operation, before jsonb, after jsonb,
  audience_before visibility, audience_after visibility)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO change (record, record_id, operation, before, after, audience_before, audience_after,
    actor, action, request_id, reason, at, xid)
  VALUES (record, record_id, operation, before, after, audience_before, audience_after,
    nullif(current_setting('entente.actor', true), ''), nullif(current_setting('entente.action', true), ''),
    nullif(current_setting('entente.request_id', true), ''), nullif(current_setting('entente.reason', true), ''),
    date_trunc('milliseconds', clock_timestamp()), pg_current_xact_id()::text::bigint);
  SELECT pg_notify('entente_change', '');
$$;

-- Who sees a row of any table of records. What does not say is for those who see everything.
CREATE FUNCTION audience_of(state jsonb) RETURNS visibility LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(state ->> 'audience', state ->> 'visibility', 'INTERNAL')::visibility WHERE state IS NOT NULL;
$$;

CREATE OR REPLACE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - 'updated_at' END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - 'updated_at' END;
  before jsonb := old_row - 'audience';
  after jsonb := new_row - 'audience';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- The audience is told where it alone changed: another record that this one joins was published or withdrawn.
    SELECT jsonb_object_agg(key, old_row -> key), jsonb_object_agg(key, value) INTO before, after
    FROM jsonb_each(new_row - CASE WHEN after = before THEN '{}'::text[] ELSE '{audience}' END)
    WHERE value IS DISTINCT FROM old_row -> key;
    IF after IS NULL THEN
      RETURN NULL;
    END IF;
  END IF;
  PERFORM note_change(TG_ARGV[0], (coalesce(new_row, old_row) ->> 'id')::uuid,
    (CASE TG_OP WHEN 'INSERT' THEN 'CREATE' ELSE TG_OP END)::change_operation, before, after,
    audience_of(old_row), audience_of(new_row));
  RETURN NULL;
END $$;

-- A link between two records is a change of the first, for those who see both. Its third and fourth arguments
-- are the tables that it joins.
CREATE OR REPLACE FUNCTION record_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  seen visibility;
BEGIN
  EXECUTE format('SELECT greatest(a.visibility, b.visibility) FROM %I a, %I b WHERE a.id = $1 AND b.id = $2', TG_ARGV[2], TG_ARGV[3])
    INTO seen USING coalesce(NEW."A", OLD."A"), coalesce(NEW."B", OLD."B");
  seen := coalesce(seen, 'INTERNAL');
  IF TG_OP <> 'INSERT' THEN
    PERFORM note_change(TG_ARGV[0], OLD."A", 'UPDATE', jsonb_build_object(TG_ARGV[1], OLD."B"), '{}', seen, seen);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM note_change(TG_ARGV[0], NEW."A", 'UPDATE', '{}', jsonb_build_object(TG_ARGV[1], NEW."B"), seen, seen);
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  kept record;
BEGIN
  FOR kept IN SELECT * FROM (VALUES
    ('_ActivityToTopic', 'Activity', 'topics', 'activity', 'topic'), ('_RestsOn', 'Activity', 'agreements', 'activity', 'agreement'),
    ('_AgreementToTopic', 'Agreement', 'topics', 'agreement', 'topic'), ('_CommitmentToTopic', 'Commitment', 'topics', 'commitment', 'topic')
  ) AS t (table_name, type_name, field, first, second) LOOP
    EXECUTE format('DROP TRIGGER change_recorded ON %I', kept.table_name);
    EXECUTE format('CREATE TRIGGER change_recorded AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_link(%L, %L, %L, %L)',
      kept.table_name, kept.type_name, kept.field, kept.first, kept.second);
  END LOOP;
END $$;
