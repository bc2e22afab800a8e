-- What hangs from one record without end, as from a country, an organisation or a document, lies in the usual order of its
-- list: the first of a hundred thousand are found at once.
DROP INDEX "participation_country_id_idx";
CREATE INDEX "participation_country_id_role_name_as_printed_id_idx"
  ON "participation" ("country_id", "role", "name_as_printed", "id");
DROP INDEX "participation_organization_id_idx";
CREATE INDEX "participation_organization_id_role_name_as_printed_id_idx"
  ON "participation" ("organization_id", "role", "name_as_printed", "id");
DROP INDEX "agreement_party_country_id_idx";
CREATE INDEX "agreement_party_country_id_name_as_printed_id_idx"
  ON "agreement_party" ("country_id", "name_as_printed", "id");
DROP INDEX "agreement_party_organization_id_idx";
CREATE INDEX "agreement_party_organization_id_name_as_printed_id_idx"
  ON "agreement_party" ("organization_id", "name_as_printed", "id");
DROP INDEX "commitment_party_country_id_idx";
CREATE INDEX "commitment_party_country_id_side_name_as_printed_id_idx"
  ON "commitment_party" ("country_id", "side", "name_as_printed", "id");
DROP INDEX "commitment_party_organization_id_idx";
CREATE INDEX "commitment_party_organization_id_side_name_as_printed_id_idx"
  ON "commitment_party" ("organization_id", "side", "name_as_printed", "id");
DROP INDEX "citation_source_id_idx";
CREATE INDEX "citation_source_id_locator_field_id_idx"
  ON "citation" ("source_id", "locator", "field", "id");
DROP INDEX "organization_country_id_idx";
CREATE INDEX "organization_country_id_slug_id_idx"
  ON "organization" ("country_id", "slug", "id");
