-- What took place, or was signed, in a period is found by an index: that of the days it can have lasted. Where no end is
-- known, that is as long as its first day can lie. What has no date is never within a period.
CREATE INDEX "activity_lasted_idx" ON "activity" USING GIST (
  daterange("starts_earliest", CASE WHEN "ends_edtf" IS NULL THEN "starts_latest" ELSE "ends_latest" END, '[]')
) WHERE "starts_edtf" IS NOT NULL;
CREATE INDEX "agreement_signed_idx" ON "agreement" USING GIST (
  daterange("signed_earliest", "signed_latest", '[]')
) WHERE "signed_edtf" IS NOT NULL;

-- What several countries have in common is found without a look at the rows themselves.
DROP INDEX "activity_country_country_id_idx";
CREATE INDEX "activity_country_country_id_activity_id_visibility_idx"
  ON "activity_country" ("country_id", "activity_id", "visibility");

-- Most activities were held; the others are looked for.
CREATE INDEX "activity_status_idx" ON "activity" ("status");

-- The usual order of every list begins where its index says.
CREATE INDEX "person_name_id_idx" ON "person" ("name", "id");
CREATE INDEX "participation_role_name_as_printed_id_idx" ON "participation" ("role", "name_as_printed", "id");
CREATE INDEX "citation_locator_field_id_idx" ON "citation" ("locator", "field", "id");
DROP INDEX "source_published_earliest_id_idx";
CREATE INDEX "source_published_earliest_published_latest_id_idx"
  ON "source" ("published_earliest" DESC NULLS LAST, "published_latest" DESC NULLS LAST, "id" DESC);
