-- Personal contact data can be erased for good. Of each change that held any, its value goes and when it went is
-- noted; that a contact was entered, changed and erased, by whom and why, stays: the tombstone.

ALTER TABLE "change" ADD COLUMN "erased_at" TIMESTAMPTZ(3);

-- History is written once. The one exception is erasure, and it can do nothing else.
CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'change' THEN
    IF OLD.record = 'PersonContact' AND NEW.erased_at IS NOT NULL
      AND NEW.before IS NOT DISTINCT FROM without_contact(OLD.before) AND NEW.after IS NOT DISTINCT FROM without_contact(OLD.after)
      AND to_jsonb(NEW) - '{before,after,erased_at}'::text[] = to_jsonb(OLD) - '{before,after,erased_at}'::text[]
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'history cannot be changed' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION without_contact(state jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN state ? 'value' THEN state || '{"value": null}' ELSE state END;
$$;

-- The contacts that a person has or ever had and that are not erased yet.
CREATE FUNCTION contacts_ever(person uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT record_id), '{}') FROM change
  WHERE record = 'PersonContact' AND erased_at IS NULL AND person::text IN (before ->> 'person_id', after ->> 'person_id');
$$;

-- Erases contacts, deleted ones too, and returns how many changes held any of them. Runs with the rights of its owner,
-- so that the server needs no right to change history.
CREATE FUNCTION erase_contacts(contacts uuid[]) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  -- Of what was deleted before, too, it is noted who erased it.
  SELECT note_change('PersonContact', contact, 'DELETE', '{}', NULL, 'INTERNAL', NULL) FROM unnest(contacts) contact
  WHERE NOT EXISTS (SELECT FROM person_contact WHERE id = contact);
  DELETE FROM person_contact WHERE id = ANY (contacts);
  -- Kept answers may show a contact. The writes they answer stay noted, so none is done twice.
  DELETE FROM idempotent_step WHERE step = 0;
  WITH erased AS (
    UPDATE change SET before = without_contact(before), after = without_contact(after), erased_at = date_trunc('milliseconds', clock_timestamp())
    WHERE record = 'PersonContact' AND record_id = ANY (contacts) AND erased_at IS NULL
    RETURNING 1
  ) SELECT count(*) FROM erased;
$$;
REVOKE EXECUTE ON FUNCTION erase_contacts(uuid[]) FROM PUBLIC;
