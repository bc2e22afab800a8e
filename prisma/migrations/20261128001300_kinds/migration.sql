-- The latest of a kind are found at once, also where the kind is rare.
CREATE INDEX "activity_kind_starts_earliest_starts_latest_id_idx"
  ON "activity" ("kind", "starts_earliest" DESC NULLS LAST, "starts_latest" DESC NULLS LAST, "id" DESC);
