-- Who in fact sees a record that joins others: the most secret of its own visibility and theirs. Kept in
-- one column, so that every way to a record applies one cheap condition, and kept by the database, so that
-- no way to write can get it wrong.

DO $$
DECLARE
  joined record;
  dependent record;
BEGIN
  CREATE TEMP TABLE ends (child text, key text, parent text, seen text) ON COMMIT DROP;
  INSERT INTO ends (child, key, parent) VALUES
    ('organization_name', 'organization_id', 'organization'),
    ('organization_change', 'from_id', 'organization'),
    ('organization_change', 'to_id', 'organization'),
    ('organization_change', 'from_name_id', 'organization_name'),
    ('organization_change', 'to_name_id', 'organization_name'),
    ('person_name', 'person_id', 'person'),
    ('person_contact', 'person_id', 'person'),
    ('membership', 'organization_id', 'organization'),
    ('membership', 'person_id', 'person'),
    ('membership', 'member_organization_id', 'organization'),
    ('membership', 'member_country_id', 'country'),
    ('activity_place', 'activity_id', 'activity'),
    ('activity_place', 'country_id', 'country'),
    ('participation', 'activity_id', 'activity'),
    ('participation', 'country_id', 'country'),
    ('participation', 'organization_id', 'organization'),
    ('participation', 'person_id', 'person'),
    ('quantity', 'activity_id', 'activity'),
    ('agreement_party', 'agreement_id', 'agreement'),
    ('agreement_party', 'country_id', 'country'),
    ('agreement_party', 'organization_id', 'organization'),
    ('agreement_party', 'signatory_id', 'person'),
    ('commitment_party', 'commitment_id', 'commitment'),
    ('commitment_party', 'country_id', 'country'),
    ('commitment_party', 'organization_id', 'organization'),
    ('commitment_party', 'person_id', 'person'),
    ('topic_label', 'topic_id', 'topic'),
    ('citation', 'source_id', 'source'),
    ('citation', 'organization_id', 'organization'),
    ('citation', 'organization_name_id', 'organization_name'),
    ('citation', 'organization_change_id', 'organization_change'),
    ('citation', 'person_id', 'person'),
    ('citation', 'person_name_id', 'person_name'),
    ('citation', 'membership_id', 'membership'),
    ('citation', 'activity_id', 'activity'),
    ('citation', 'activity_place_id', 'activity_place'),
    ('citation', 'participation_id', 'participation'),
    ('citation', 'quantity_id', 'quantity'),
    ('citation', 'agreement_id', 'agreement'),
    ('citation', 'agreement_party_id', 'agreement_party'),
    ('citation', 'commitment_id', 'commitment'),
    ('citation', 'commitment_party_id', 'commitment_party'),
    ('citation', 'topic_id', 'topic'),
    ('citation', 'topic_label_id', 'topic_label');
  UPDATE ends SET seen = CASE WHEN parent IN (SELECT child FROM ends) THEN 'audience' ELSE 'visibility' END;

  -- Before a joining record is written, its audience is worked out. The rows it joins are held until the
  -- transaction ends, so that none of them grows more secret unseen in the meantime.
  FOR joined IN
    SELECT child, string_agg(
      format('CASE WHEN NEW.%1$I IS NOT NULL THEN (SELECT %2$I FROM %3$I WHERE id = NEW.%1$I FOR SHARE) END', key, seen, parent), ', ') AS theirs
    FROM ends GROUP BY child
  LOOP
    EXECUTE format('CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS %L', joined.child || '_audience',
      format('BEGIN NEW.audience := greatest(NEW.visibility, %s); RETURN NEW; END', joined.theirs));
    EXECUTE format('CREATE TRIGGER audience_kept BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION %I()',
      joined.child, joined.child || '_audience');
  END LOOP;

  -- When a record grows more or less secret, what joins it is worked out again.
  FOR dependent IN
    SELECT parent, seen, string_agg(format('UPDATE %I SET audience = audience WHERE %I = NEW.id;', child, key), ' ') AS updates
    FROM ends GROUP BY parent, seen
  LOOP
    EXECUTE format('CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS %L', dependent.parent || '_audience_of_others',
      format('BEGIN %s RETURN NULL; END', dependent.updates));
    EXECUTE format('CREATE TRIGGER audience_passed_on AFTER UPDATE ON %1$I FOR EACH ROW WHEN (OLD.%2$I IS DISTINCT FROM NEW.%2$I) EXECUTE FUNCTION %3$I()',
      dependent.parent, dependent.seen, dependent.parent || '_audience_of_others');
  END LOOP;
END $$;
