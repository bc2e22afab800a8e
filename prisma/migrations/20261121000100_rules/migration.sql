-- What Prisma's schema language cannot say: rules that hold on every path into the database.

-- Slugs, codes and titles sort by code point, the same on every PostgreSQL and whatever its locale.
ALTER TABLE "country" ALTER COLUMN "code" TYPE char(2) COLLATE "C";
ALTER TABLE "organization" ALTER COLUMN "slug" TYPE text COLLATE "C";
ALTER TABLE "organization_name" ALTER COLUMN "name" TYPE text COLLATE "C";
ALTER TABLE "person" ALTER COLUMN "slug" TYPE text COLLATE "C", ALTER COLUMN "name" TYPE text COLLATE "C";
ALTER TABLE "activity" ALTER COLUMN "slug" TYPE text COLLATE "C", ALTER COLUMN "title" TYPE text COLLATE "C";
ALTER TABLE "agreement" ALTER COLUMN "slug" TYPE text COLLATE "C", ALTER COLUMN "title" TYPE text COLLATE "C";
ALTER TABLE "commitment" ALTER COLUMN "slug" TYPE text COLLATE "C", ALTER COLUMN "title" TYPE text COLLATE "C";
ALTER TABLE "topic" ALTER COLUMN "slug" TYPE text COLLATE "C";
ALTER TABLE "source" ALTER COLUMN "slug" TYPE text COLLATE "C", ALTER COLUMN "title" TYPE text COLLATE "C";

-- Slugs are what a person can type and a URL can carry.
CREATE FUNCTION is_slug(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN length(value) BETWEEN 2 AND 120 AND value ~ '^[a-z0-9]+(-[a-z0-9]+)*$';
ALTER TABLE "organization" ADD CONSTRAINT "organization_slug_form" CHECK (is_slug("slug"));
ALTER TABLE "person" ADD CONSTRAINT "person_slug_form" CHECK (is_slug("slug"));
ALTER TABLE "activity" ADD CONSTRAINT "activity_slug_form" CHECK (is_slug("slug"));
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_slug_form" CHECK (is_slug("slug"));
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_slug_form" CHECK (is_slug("slug"));
ALTER TABLE "topic" ADD CONSTRAINT "topic_slug_form" CHECK (is_slug("slug"));
ALTER TABLE "source" ADD CONSTRAINT "source_slug_form" CHECK (is_slug("slug"));
ALTER TABLE "country" ADD CONSTRAINT "country_codes_form"
  CHECK ("code" ~ '^[A-Z]{2}$' AND "alpha3" ~ '^[A-Z]{3}$' AND "numeric" ~ '^[0-9]{3}$');

-- An uncertain date is there as a whole or not at all, and its bounds are in order.
CREATE FUNCTION is_uncertain_date(edtf text, earliest date, latest date, basis basis) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (edtf IS NULL) = (basis IS NULL)
    AND (edtf IS NOT NULL OR (earliest IS NULL AND latest IS NULL))
    AND (earliest IS NULL OR latest IS NULL OR earliest <= latest);

-- Two uncertain dates are in order unless the second is certainly before the first.
CREATE FUNCTION in_order(from_earliest date, until_latest date) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN from_earliest IS NULL OR until_latest IS NULL OR from_earliest <= until_latest;

ALTER TABLE "organization_name"
  ADD CONSTRAINT "organization_name_valid_from" CHECK (is_uncertain_date("valid_from_edtf", "valid_from_earliest", "valid_from_latest", "valid_from_basis")),
  ADD CONSTRAINT "organization_name_valid_until" CHECK (is_uncertain_date("valid_until_edtf", "valid_until_earliest", "valid_until_latest", "valid_until_basis")),
  ADD CONSTRAINT "organization_name_period" CHECK (in_order("valid_from_earliest", "valid_until_latest"));
ALTER TABLE "organization_change"
  ADD CONSTRAINT "organization_change_date" CHECK (is_uncertain_date("date_edtf", "date_earliest", "date_latest", "date_basis")),
  ADD CONSTRAINT "organization_change_ends" CHECK (("kind" = 'RENAME') = ("from_id" = "to_id"));
ALTER TABLE "membership"
  ADD CONSTRAINT "membership_valid_from" CHECK (is_uncertain_date("valid_from_edtf", "valid_from_earliest", "valid_from_latest", "valid_from_basis")),
  ADD CONSTRAINT "membership_valid_until" CHECK (is_uncertain_date("valid_until_edtf", "valid_until_earliest", "valid_until_latest", "valid_until_basis")),
  ADD CONSTRAINT "membership_period" CHECK (in_order("valid_from_earliest", "valid_until_latest")),
  ADD CONSTRAINT "membership_one_member" CHECK (num_nonnulls("person_id", "member_organization_id", "member_country_id") = 1),
  ADD CONSTRAINT "membership_of_another" CHECK ("member_organization_id" <> "organization_id");
ALTER TABLE "activity"
  ADD CONSTRAINT "activity_starts" CHECK (is_uncertain_date("starts_edtf", "starts_earliest", "starts_latest", "starts_basis")),
  ADD CONSTRAINT "activity_ends" CHECK (is_uncertain_date("ends_edtf", "ends_earliest", "ends_latest", "ends_basis")),
  ADD CONSTRAINT "activity_period" CHECK (in_order("starts_earliest", "ends_latest")),
  ADD CONSTRAINT "activity_not_own_parent" CHECK ("parent_id" <> "id"),
  ADD CONSTRAINT "activity_not_own_series" CHECK ("series_id" <> "id"),
  ADD CONSTRAINT "activity_edition" CHECK ("edition" >= 1 AND ("edition" IS NULL) = ("edition_basis" IS NULL)),
  ADD CONSTRAINT "activity_edition_of_series" CHECK ("edition" IS NULL OR "series_id" IS NOT NULL),
  ADD CONSTRAINT "activity_ordinal" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "activity_recurrence" CHECK ("recurrence" IS NULL OR ("kind" = 'SERIES' AND "recurrence" ~ '^P[1-9][0-9]*[YMWD]$'));
ALTER TABLE "activity_place"
  ADD CONSTRAINT "activity_place_somewhere" CHECK (num_nonnulls("name", "venue", "country_id") >= 1);
ALTER TABLE "participation"
  ADD CONSTRAINT "participation_someone" CHECK (num_nonnulls("country_id", "organization_id", "person_id") >= 1);
ALTER TABLE "quantity"
  ADD CONSTRAINT "quantity_not_negative" CHECK ("value" >= 0 AND "value" < 'Infinity');
ALTER TABLE "agreement"
  ADD CONSTRAINT "agreement_signed" CHECK (is_uncertain_date("signed_edtf", "signed_earliest", "signed_latest", "signed_basis")),
  ADD CONSTRAINT "agreement_in_force" CHECK (is_uncertain_date("in_force_edtf", "in_force_earliest", "in_force_latest", "in_force_basis")),
  ADD CONSTRAINT "agreement_expires" CHECK (is_uncertain_date("expires_edtf", "expires_earliest", "expires_latest", "expires_basis")),
  ADD CONSTRAINT "agreement_period" CHECK (in_order("signed_earliest", "expires_latest") AND in_order("in_force_earliest", "expires_latest")),
  ADD CONSTRAINT "agreement_not_own_successor" CHECK ("superseded_by_id" <> "id");
ALTER TABLE "agreement_party"
  ADD CONSTRAINT "agreement_party_someone" CHECK (num_nonnulls("country_id", "organization_id") >= 1);
ALTER TABLE "commitment"
  ADD CONSTRAINT "commitment_made" CHECK (is_uncertain_date("made_edtf", "made_earliest", "made_latest", "made_basis")),
  ADD CONSTRAINT "commitment_due" CHECK (is_uncertain_date("due_edtf", "due_earliest", "due_latest", "due_basis")),
  ADD CONSTRAINT "commitment_period" CHECK (in_order("made_earliest", "due_latest"));
ALTER TABLE "commitment_party"
  ADD CONSTRAINT "commitment_party_someone" CHECK (num_nonnulls("country_id", "organization_id", "person_id", "name_as_printed") >= 1);
ALTER TABLE "topic"
  ADD CONSTRAINT "topic_not_own_broader" CHECK ("broader_id" <> "id"),
  ADD CONSTRAINT "topic_dac_code" CHECK ("dac_sector_code" ~ '^[0-9]{5}$');
ALTER TABLE "organization"
  ADD CONSTRAINT "organization_not_own_parent" CHECK ("parent_id" <> "id");
ALTER TABLE "person_contact"
  ADD CONSTRAINT "person_contact_internal" CHECK ("visibility" = 'INTERNAL');
ALTER TABLE "source"
  ADD CONSTRAINT "source_published" CHECK (is_uncertain_date("published_edtf", "published_earliest", "published_latest", "published_basis")),
  ADD CONSTRAINT "source_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "citation"
  ADD CONSTRAINT "citation_one_record" CHECK (num_nonnulls(
    "organization_id", "organization_name_id", "organization_change_id", "person_id", "person_name_id", "membership_id",
    "activity_id", "activity_place_id", "participation_id", "quantity_id", "agreement_id", "agreement_party_id",
    "commitment_id", "commitment_party_id", "topic_id", "topic_label_id") = 1);

-- Nobody is entered twice: a missing country, organisation or person counts as equal here.
DROP INDEX "participation_activity_id_role_country_id_organization_id_p_key";
CREATE UNIQUE INDEX "participation_activity_id_role_country_id_organization_id_p_key"
  ON "participation" ("activity_id", "role", "country_id", "organization_id", "person_id") NULLS NOT DISTINCT;
DROP INDEX "agreement_party_agreement_id_country_id_organization_id_key";
CREATE UNIQUE INDEX "agreement_party_agreement_id_country_id_organization_id_key"
  ON "agreement_party" ("agreement_id", "country_id", "organization_id") NULLS NOT DISTINCT;
DROP INDEX "commitment_party_commitment_id_side_country_id_organization_key";
CREATE UNIQUE INDEX "commitment_party_commitment_id_side_country_id_organization_key"
  ON "commitment_party" ("commitment_id", "side", "country_id", "organization_id", "person_id", "name_as_printed") NULLS NOT DISTINCT;
