-- History is written in the name of whoever owns the tables, so that a server can run as a role that has no rights of
-- its own to it (docs/operating.md). Whoever can write a record causes its history, and can do nothing else to it.

-- Temporary tables come last: no table of the same name stands in for the history.
ALTER FUNCTION record_change() SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION record_link() SECURITY DEFINER SET search_path = public, pg_temp;

-- These three would write history about nothing: called directly, or by a trigger on a table of one's own.
REVOKE EXECUTE ON FUNCTION note_change(text, uuid, change_operation, jsonb, jsonb, visibility, visibility) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION record_change() FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION record_link() FROM PUBLIC;

-- Emptying the table at once is rewriting, too.
CREATE TRIGGER change_kept_whole BEFORE TRUNCATE ON change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
