-- Every write of every record, on any path, counts its version and leaves one row of history in the
-- same transaction. Who and why come from transaction-local settings: entente.actor, entente.action,
-- entente.request_id, entente.reason.

CREATE FUNCTION count_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Who sees a record may change through another record; that is no new version of this one.
  IF to_jsonb(NEW) - 'audience' = to_jsonb(OLD) - 'audience' THEN
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  NEW.created_at := OLD.created_at;
  NEW.updated_at := date_trunc('milliseconds', clock_timestamp());
  RETURN NEW;
END $$;

CREATE FUNCTION note_change(record text, record_id uuid, operation change_operation, before jsonb, after jsonb)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO change (record, record_id, operation, before, after, actor, action, request_id, reason, at, xid)
  VALUES (record, record_id, operation, before, after,
    nullif(current_setting('entente.actor', true), ''), nullif(current_setting('entente.action', true), ''),
    nullif(current_setting('entente.request_id', true), ''), nullif(current_setting('entente.reason', true), ''),
    date_trunc('milliseconds', clock_timestamp()), pg_current_xact_id()::text::bigint);
$$;

-- The first argument of the trigger is the name of the record's type in the API.
CREATE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - '{updated_at,audience}'::text[] END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - '{updated_at,audience}'::text[] END;
  before jsonb := old_row;
  after jsonb := new_row;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT jsonb_object_agg(key, old_row -> key), jsonb_object_agg(key, value) INTO before, after
    FROM jsonb_each(new_row) WHERE value IS DISTINCT FROM old_row -> key;
    IF after IS NULL THEN
      RETURN NULL;
    END IF;
  END IF;
  PERFORM note_change(TG_ARGV[0], (coalesce(new_row, old_row) ->> 'id')::uuid,
    (CASE TG_OP WHEN 'INSERT' THEN 'CREATE' ELSE TG_OP END)::change_operation, before, after);
  RETURN NULL;
END $$;

-- A link between two records is a change of the first: its field gains or loses an id.
CREATE FUNCTION record_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM note_change(TG_ARGV[0], OLD."A", 'UPDATE', jsonb_build_object(TG_ARGV[1], OLD."B"), '{}');
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM note_change(TG_ARGV[0], NEW."A", 'UPDATE', '{}', jsonb_build_object(TG_ARGV[1], NEW."B"));
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  kept record;
BEGIN
  FOR kept IN SELECT * FROM (VALUES
    ('country', 'Country'), ('organization', 'Organization'), ('organization_name', 'OrganizationName'),
    ('organization_change', 'OrganizationChange'), ('person', 'Person'), ('person_name', 'PersonName'),
    ('person_contact', 'PersonContact'), ('membership', 'Membership'), ('activity', 'Activity'),
    ('activity_place', 'ActivityPlace'), ('participation', 'Participation'), ('quantity', 'Quantity'),
    ('agreement', 'Agreement'), ('agreement_party', 'AgreementParty'), ('commitment', 'Commitment'),
    ('commitment_party', 'CommitmentParty'), ('topic', 'Topic'), ('topic_label', 'TopicLabel'),
    ('source', 'Source'), ('citation', 'Citation')
  ) AS t (table_name, type_name) LOOP
    EXECUTE format('CREATE TRIGGER version_counted BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION count_version()', kept.table_name);
    EXECUTE format('CREATE TRIGGER change_recorded AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_change(%L)',
      kept.table_name, kept.type_name);
  END LOOP;
  FOR kept IN SELECT * FROM (VALUES
    ('_ActivityToTopic', 'Activity', 'topics'), ('_RestsOn', 'Activity', 'agreements'),
    ('_AgreementToTopic', 'Agreement', 'topics'), ('_CommitmentToTopic', 'Commitment', 'topics')
  ) AS t (table_name, type_name, field) LOOP
    EXECUTE format('CREATE TRIGGER change_recorded AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_link(%L, %L)',
      kept.table_name, kept.type_name, kept.field);
  END LOOP;
END $$;

-- History is written once.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history cannot be changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER change_kept BEFORE UPDATE OR DELETE ON change
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
