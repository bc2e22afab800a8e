-- That records were merged is history: nobody removes it, and all that is written to it later is that it was undone.
CREATE TRIGGER merge_kept BEFORE DELETE ON "record_merge"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER merge_undone_once BEFORE UPDATE ON "record_merge"
  FOR EACH ROW WHEN (
    OLD."undone_at" IS NOT NULL
    OR to_jsonb(OLD) - '{undone_at,undone_by}'::text[] IS DISTINCT FROM to_jsonb(NEW) - '{undone_at,undone_by}'::text[]
  ) EXECUTE FUNCTION refuse_rewriting();
