-- Pages in the usual order of a list begin where the index says. What is unknown comes last in both directions, so
-- the indexes say so too: one without it could not be walked in that order.
DROP INDEX "activity_starts_earliest_id_idx";
CREATE INDEX "activity_starts_earliest_starts_latest_id_idx"
  ON "activity" ("starts_earliest" DESC NULLS LAST, "starts_latest" DESC NULLS LAST, "id" DESC);
DROP INDEX "agreement_signed_earliest_id_idx";
CREATE INDEX "agreement_signed_earliest_signed_latest_id_idx"
  ON "agreement" ("signed_earliest" DESC NULLS LAST, "signed_latest" DESC NULLS LAST, "id" DESC);
DROP INDEX "commitment_made_earliest_id_idx";
CREATE INDEX "commitment_made_earliest_made_latest_id_idx"
  ON "commitment" ("made_earliest" DESC NULLS LAST, "made_latest" DESC NULLS LAST, "id" DESC);
