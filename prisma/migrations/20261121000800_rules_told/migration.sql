-- Which rules rows would break, asked before they are written: a refused statement names one rule of one row,
-- this names them all. The rules are read from the catalogue, so that each is written down once.

-- `rows` is a list of {"table": …, "row": {…}}; the answer names a row by its place in the list, from 0.
CREATE FUNCTION broken_rules(rows jsonb) RETURNS TABLE (place int, rule text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  ruled record;
BEGIN
  FOR ruled IN
    SELECT table_name, string_agg(format('(%L, (%s))', conname, pg_get_expr(conbin, conrelid)), ', ' ORDER BY conname) AS rules
    FROM (SELECT DISTINCT entry ->> 'table' AS table_name FROM jsonb_array_elements(rows) AS entry) AS named
    JOIN pg_constraint ON conrelid = format('%I', table_name)::regclass AND contype = 'c'
    GROUP BY table_name
  LOOP
    RETURN QUERY EXECUTE format($sql$
      SELECT (place_in_list - 1)::int, told_rule::text
      FROM jsonb_array_elements($1) WITH ORDINALITY AS listed (list_entry, place_in_list),
        LATERAL jsonb_populate_record(NULL::%1$I, list_entry -> 'row') AS given_row,
        LATERAL (VALUES %2$s) AS told (told_rule, is_kept)
      WHERE list_entry ->> 'table' = %1$L AND is_kept IS FALSE
    $sql$, ruled.table_name, ruled.rules) USING rows;
  END LOOP;
END $$;

-- An identifier that another register gives has a history like every other part of a record.
CREATE TRIGGER change_recorded AFTER INSERT OR UPDATE OR DELETE ON "organization_identifier"
  FOR EACH ROW EXECUTE FUNCTION record_change('OrganizationIdentifier');

-- And so it has a past.
SELECT as_of_views();
