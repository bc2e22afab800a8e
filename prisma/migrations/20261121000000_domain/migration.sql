-- CreateEnum
CREATE TYPE "activity_kind" AS ENUM ('PROGRAMME', 'SERIES', 'DELEGATION', 'TRAINING', 'WORKSHOP', 'FORUM', 'MEETING', 'SESSION', 'FIELD_TRIP', 'CONSULTATION', 'SIGNING', 'RECEPTION', 'CURRICULUM', 'PROJECT', 'OTHER');

-- CreateEnum
CREATE TYPE "activity_status" AS ENUM ('PLANNED', 'CONFIRMED', 'HELD', 'POSTPONED', 'CANCELLED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "participation_role" AS ENUM ('HOST', 'CO_HOST', 'ORGANIZER', 'FUNDER', 'SUPPORTER', 'DISPATCHER', 'HEAD', 'MEMBER', 'INVITED', 'PARTICIPANT', 'SPEAKER', 'KEYNOTE', 'MODERATOR', 'PANELLIST', 'WELCOME', 'COUNTERPART', 'REQUESTER', 'VISITED');

-- CreateEnum
CREATE TYPE "participation_status" AS ENUM ('INVITED', 'NOMINATED', 'CONFIRMED', 'ATTENDED', 'DECLINED', 'NO_SHOW', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "quantity_metric" AS ENUM ('PARTICIPANTS', 'INVITEES', 'COUNTRIES', 'ORGANIZATIONS', 'SESSIONS', 'DURATION_MINUTES', 'DURATION_DAYS');

-- CreateEnum
CREATE TYPE "quantity_qualifier" AS ENUM ('EXACT', 'ABOUT', 'AT_LEAST');

-- CreateEnum
CREATE TYPE "quantity_basis" AS ENUM ('PLANNED', 'ACTUAL');

-- CreateEnum
CREATE TYPE "agreement_kind" AS ENUM ('MOU', 'JOINT_DECLARATION', 'TREATY', 'FTA', 'ACTION_PLAN', 'OTHER');

-- CreateEnum
CREATE TYPE "agreement_status" AS ENUM ('DRAFT', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED', 'SUPERSEDED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('PUBLIC', 'PARTNER', 'INTERNAL');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('STATED', 'DERIVED', 'INFERRED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "commitment_kind" AS ENUM ('PLEDGE', 'REQUEST');

-- CreateEnum
CREATE TYPE "commitment_status" AS ENUM ('PLEDGED', 'IN_PROGRESS', 'FULFILLED', 'LAPSED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "commitment_side" AS ENUM ('BY', 'TO');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('NEWS_ITEM', 'NEWSLETTER', 'PRESS_RELEASE', 'AGREEMENT_TEXT', 'REPORT', 'WEB_PAGE', 'OTHER');

-- CreateEnum
CREATE TYPE "change_operation" AS ENUM ('CREATE', 'UPDATE', 'DELETE');

-- CreateEnum
CREATE TYPE "organization_classification" AS ENUM ('GOVERNMENT', 'MINISTRY', 'AGENCY', 'LOCAL_GOVERNMENT', 'INTERNATIONAL_ORGANIZATION', 'DEVELOPMENT_BANK', 'NETWORK', 'COMMITTEE', 'CENTRE', 'TRAINING_INSTITUTE', 'ACADEMIC', 'COMPANY', 'OTHER');

-- CreateEnum
CREATE TYPE "organization_lifecycle" AS ENUM ('PROPOSED', 'AGREED', 'OPERATING', 'ENDED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "name_kind" AS ENUM ('OFFICIAL', 'ACRONYM', 'ALIAS', 'AS_PRINTED');

-- CreateEnum
CREATE TYPE "organization_change_kind" AS ENUM ('RENAME', 'MERGE', 'SPLIT');

-- CreateEnum
CREATE TYPE "contact_kind" AS ENUM ('EMAIL', 'PHONE', 'ADDRESS', 'URL', 'OTHER');

-- CreateEnum
CREATE TYPE "topic_kind" AS ENUM ('THEME', 'SYSTEM');

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" "activity_status" NOT NULL DEFAULT 'UNKNOWN',
    "starts_edtf" TEXT,
    "starts_earliest" DATE,
    "starts_latest" DATE,
    "starts_basis" "basis",
    "ends_edtf" TEXT,
    "ends_earliest" DATE,
    "ends_latest" DATE,
    "ends_basis" "basis",
    "parent_id" UUID,
    "ordinal" INTEGER,
    "series_id" UUID,
    "edition" INTEGER,
    "edition_basis" "basis",
    "recurrence" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_tree" (
    "ancestor_id" UUID NOT NULL,
    "descendant_id" UUID NOT NULL,
    "depth" INTEGER NOT NULL,
    "visibility" "visibility" NOT NULL,

    CONSTRAINT "activity_tree_pkey" PRIMARY KEY ("ancestor_id","descendant_id")
);

-- CreateTable
CREATE TABLE "activity_country" (
    "activity_id" UUID NOT NULL,
    "country_id" UUID NOT NULL,
    "visibility" "visibility" NOT NULL,

    CONSTRAINT "activity_country_pkey" PRIMARY KEY ("activity_id","country_id")
);

-- CreateTable
CREATE TABLE "activity_place" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "name" TEXT,
    "venue" TEXT,
    "name_as_printed" TEXT,
    "country_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "country_id" UUID,
    "organization_id" UUID,
    "person_id" UUID,
    "role" "participation_role" NOT NULL,
    "status" "participation_status" NOT NULL DEFAULT 'UNKNOWN',
    "post" TEXT,
    "unit" TEXT,
    "name_as_printed" TEXT,
    "organization_as_printed" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantity" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "metric" "quantity_metric" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "qualifier" "quantity_qualifier" NOT NULL,
    "basis" "quantity_basis" NOT NULL,
    "population" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quantity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "agreement_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" "agreement_status" NOT NULL DEFAULT 'UNKNOWN',
    "signed_edtf" TEXT,
    "signed_earliest" DATE,
    "signed_latest" DATE,
    "signed_basis" "basis",
    "in_force_edtf" TEXT,
    "in_force_earliest" DATE,
    "in_force_latest" DATE,
    "in_force_basis" "basis",
    "expires_edtf" TEXT,
    "expires_earliest" DATE,
    "expires_latest" DATE,
    "expires_basis" "basis",
    "place" TEXT,
    "place_country_id" UUID,
    "signed_at_id" UUID,
    "superseded_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "country_id" UUID,
    "organization_id" UUID,
    "signatory_id" UUID,
    "signatory_post" TEXT,
    "name_as_printed" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "commitment_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" "commitment_status" NOT NULL DEFAULT 'UNKNOWN',
    "made_edtf" TEXT,
    "made_earliest" DATE,
    "made_latest" DATE,
    "made_basis" "basis",
    "due_edtf" TEXT,
    "due_earliest" DATE,
    "due_latest" DATE,
    "due_basis" "basis",
    "agreement_id" UUID,
    "activity_id" UUID,
    "fulfilled_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_party" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "side" "commitment_side" NOT NULL,
    "country_id" UUID,
    "organization_id" UUID,
    "person_id" UUID,
    "name_as_printed" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "country" (
    "id" UUID NOT NULL,
    "code" CHAR(2) NOT NULL,
    "alpha3" CHAR(3) NOT NULL,
    "numeric" CHAR(3) NOT NULL,
    "region_code" CHAR(3),
    "subregion_code" CHAR(3),
    "m49_codes" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "country_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "reference" TEXT,
    "url" TEXT,
    "sha256" CHAR(64),
    "publisher_id" UUID,
    "publisher_as_printed" TEXT,
    "published_edtf" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_basis" "basis",
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "field" TEXT,
    "locator" TEXT NOT NULL,
    "basis" "basis" NOT NULL,
    "claim" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organization_id" UUID,
    "organization_name_id" UUID,
    "organization_change_id" UUID,
    "person_id" UUID,
    "person_name_id" UUID,
    "membership_id" UUID,
    "activity_id" UUID,
    "activity_place_id" UUID,
    "participation_id" UUID,
    "quantity_id" UUID,
    "agreement_id" UUID,
    "agreement_party_id" UUID,
    "commitment_id" UUID,
    "commitment_party_id" UUID,
    "topic_id" UUID,
    "topic_label_id" UUID,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "sequence" BIGSERIAL NOT NULL,
    "record" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "operation" "change_operation" NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "actor" TEXT,
    "action" TEXT,
    "request_id" TEXT,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "xid" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "change_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "classification" "organization_classification" NOT NULL,
    "lifecycle" "organization_lifecycle" NOT NULL DEFAULT 'UNKNOWN',
    "description" TEXT,
    "country_id" UUID,
    "parent_id" UUID,
    "established_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_identifier" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "organization_identifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_name" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" "name_kind" NOT NULL,
    "valid_from_edtf" TEXT,
    "valid_from_earliest" DATE,
    "valid_from_latest" DATE,
    "valid_from_basis" "basis",
    "valid_until_edtf" TEXT,
    "valid_until_earliest" DATE,
    "valid_until_latest" DATE,
    "valid_until_basis" "basis",
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_change" (
    "id" UUID NOT NULL,
    "kind" "organization_change_kind" NOT NULL,
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "date_basis" "basis",
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "from_name_id" UUID,
    "to_name_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "honorific_prefix" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_name" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" "name_kind" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_contact" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "contact_kind" NOT NULL,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'INTERNAL',
    "audience" "visibility" NOT NULL DEFAULT 'INTERNAL',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "person_id" UUID,
    "member_organization_id" UUID,
    "member_country_id" UUID,
    "post" TEXT,
    "unit" TEXT,
    "valid_from_edtf" TEXT,
    "valid_from_earliest" DATE,
    "valid_from_latest" DATE,
    "valid_from_basis" "basis",
    "valid_until_edtf" TEXT,
    "valid_until_earliest" DATE,
    "valid_until_latest" DATE,
    "valid_until_basis" "basis",
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "topic_kind" NOT NULL,
    "description" TEXT,
    "broader_id" UUID,
    "provider_id" UUID,
    "dac_sector_code" CHAR(5),
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_label" (
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "preferred" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "visibility" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "audience" "visibility" NOT NULL DEFAULT 'PUBLIC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_ActivityToTopic" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ActivityToTopic_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_RestsOn" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_RestsOn_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_AgreementToTopic" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AgreementToTopic_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_CommitmentToTopic" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_CommitmentToTopic_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "activity_slug_key" ON "activity"("slug");

-- CreateIndex
CREATE INDEX "activity_parent_id_idx" ON "activity"("parent_id");

-- CreateIndex
CREATE INDEX "activity_starts_earliest_id_idx" ON "activity"("starts_earliest" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_series_id_edition_key" ON "activity"("series_id", "edition");

-- CreateIndex
CREATE INDEX "activity_tree_descendant_id_idx" ON "activity_tree"("descendant_id");

-- CreateIndex
CREATE INDEX "activity_country_country_id_idx" ON "activity_country"("country_id");

-- CreateIndex
CREATE INDEX "activity_place_activity_id_idx" ON "activity_place"("activity_id");

-- CreateIndex
CREATE INDEX "activity_place_country_id_idx" ON "activity_place"("country_id");

-- CreateIndex
CREATE INDEX "participation_country_id_idx" ON "participation"("country_id");

-- CreateIndex
CREATE INDEX "participation_organization_id_idx" ON "participation"("organization_id");

-- CreateIndex
CREATE INDEX "participation_person_id_idx" ON "participation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_activity_id_role_country_id_organization_id_p_key" ON "participation"("activity_id", "role", "country_id", "organization_id", "person_id");

-- CreateIndex
CREATE INDEX "quantity_activity_id_idx" ON "quantity"("activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_slug_key" ON "agreement"("slug");

-- CreateIndex
CREATE INDEX "agreement_signed_earliest_id_idx" ON "agreement"("signed_earliest" DESC, "id");

-- CreateIndex
CREATE INDEX "agreement_place_country_id_idx" ON "agreement"("place_country_id");

-- CreateIndex
CREATE INDEX "agreement_signed_at_id_idx" ON "agreement"("signed_at_id");

-- CreateIndex
CREATE INDEX "agreement_superseded_by_id_idx" ON "agreement"("superseded_by_id");

-- CreateIndex
CREATE INDEX "agreement_party_country_id_idx" ON "agreement_party"("country_id");

-- CreateIndex
CREATE INDEX "agreement_party_organization_id_idx" ON "agreement_party"("organization_id");

-- CreateIndex
CREATE INDEX "agreement_party_signatory_id_idx" ON "agreement_party"("signatory_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_party_agreement_id_country_id_organization_id_key" ON "agreement_party"("agreement_id", "country_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_slug_key" ON "commitment"("slug");

-- CreateIndex
CREATE INDEX "commitment_made_earliest_id_idx" ON "commitment"("made_earliest" DESC, "id");

-- CreateIndex
CREATE INDEX "commitment_agreement_id_idx" ON "commitment"("agreement_id");

-- CreateIndex
CREATE INDEX "commitment_activity_id_idx" ON "commitment"("activity_id");

-- CreateIndex
CREATE INDEX "commitment_fulfilled_by_id_idx" ON "commitment"("fulfilled_by_id");

-- CreateIndex
CREATE INDEX "commitment_party_country_id_idx" ON "commitment_party"("country_id");

-- CreateIndex
CREATE INDEX "commitment_party_organization_id_idx" ON "commitment_party"("organization_id");

-- CreateIndex
CREATE INDEX "commitment_party_person_id_idx" ON "commitment_party"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_party_commitment_id_side_country_id_organization_key" ON "commitment_party"("commitment_id", "side", "country_id", "organization_id", "person_id", "name_as_printed");

-- CreateIndex
CREATE UNIQUE INDEX "country_code_key" ON "country"("code");

-- CreateIndex
CREATE UNIQUE INDEX "country_alpha3_key" ON "country"("alpha3");

-- CreateIndex
CREATE UNIQUE INDEX "country_numeric_key" ON "country"("numeric");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_sha256_key" ON "source"("sha256");

-- CreateIndex
CREATE INDEX "source_published_earliest_id_idx" ON "source"("published_earliest" DESC, "id");

-- CreateIndex
CREATE INDEX "source_publisher_id_idx" ON "source"("publisher_id");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE INDEX "citation_organization_id_idx" ON "citation"("organization_id");

-- CreateIndex
CREATE INDEX "citation_organization_name_id_idx" ON "citation"("organization_name_id");

-- CreateIndex
CREATE INDEX "citation_organization_change_id_idx" ON "citation"("organization_change_id");

-- CreateIndex
CREATE INDEX "citation_person_id_idx" ON "citation"("person_id");

-- CreateIndex
CREATE INDEX "citation_person_name_id_idx" ON "citation"("person_name_id");

-- CreateIndex
CREATE INDEX "citation_membership_id_idx" ON "citation"("membership_id");

-- CreateIndex
CREATE INDEX "citation_activity_id_idx" ON "citation"("activity_id");

-- CreateIndex
CREATE INDEX "citation_activity_place_id_idx" ON "citation"("activity_place_id");

-- CreateIndex
CREATE INDEX "citation_participation_id_idx" ON "citation"("participation_id");

-- CreateIndex
CREATE INDEX "citation_quantity_id_idx" ON "citation"("quantity_id");

-- CreateIndex
CREATE INDEX "citation_agreement_id_idx" ON "citation"("agreement_id");

-- CreateIndex
CREATE INDEX "citation_agreement_party_id_idx" ON "citation"("agreement_party_id");

-- CreateIndex
CREATE INDEX "citation_commitment_id_idx" ON "citation"("commitment_id");

-- CreateIndex
CREATE INDEX "citation_commitment_party_id_idx" ON "citation"("commitment_party_id");

-- CreateIndex
CREATE INDEX "citation_topic_id_idx" ON "citation"("topic_id");

-- CreateIndex
CREATE INDEX "citation_topic_label_id_idx" ON "citation"("topic_label_id");

-- CreateIndex
CREATE INDEX "change_record_record_id_xid_sequence_idx" ON "change"("record", "record_id", "xid", "sequence");

-- CreateIndex
CREATE INDEX "change_xid_sequence_idx" ON "change"("xid", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "organization_country_id_idx" ON "organization"("country_id");

-- CreateIndex
CREATE INDEX "organization_parent_id_idx" ON "organization"("parent_id");

-- CreateIndex
CREATE INDEX "organization_established_by_id_idx" ON "organization"("established_by_id");

-- CreateIndex
CREATE INDEX "organization_identifier_organization_id_idx" ON "organization_identifier"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_identifier_scheme_value_key" ON "organization_identifier"("scheme", "value");

-- CreateIndex
CREATE UNIQUE INDEX "organization_name_organization_id_name_language_kind_key" ON "organization_name"("organization_id", "name", "language", "kind");

-- CreateIndex
CREATE INDEX "organization_change_from_id_idx" ON "organization_change"("from_id");

-- CreateIndex
CREATE INDEX "organization_change_to_id_idx" ON "organization_change"("to_id");

-- CreateIndex
CREATE INDEX "organization_change_from_name_id_idx" ON "organization_change"("from_name_id");

-- CreateIndex
CREATE INDEX "organization_change_to_name_id_idx" ON "organization_change"("to_name_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_name_person_id_name_language_kind_key" ON "person_name"("person_id", "name", "language", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "person_contact_person_id_kind_value_key" ON "person_contact"("person_id", "kind", "value");

-- CreateIndex
CREATE INDEX "membership_organization_id_idx" ON "membership"("organization_id");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_member_organization_id_idx" ON "membership"("member_organization_id");

-- CreateIndex
CREATE INDEX "membership_member_country_id_idx" ON "membership"("member_country_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "topic_broader_id_idx" ON "topic"("broader_id");

-- CreateIndex
CREATE INDEX "topic_provider_id_idx" ON "topic"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_label_topic_id_label_language_key" ON "topic_label"("topic_id", "label", "language");

-- CreateIndex
CREATE INDEX "_ActivityToTopic_B_index" ON "_ActivityToTopic"("B");

-- CreateIndex
CREATE INDEX "_RestsOn_B_index" ON "_RestsOn"("B");

-- CreateIndex
CREATE INDEX "_AgreementToTopic_B_index" ON "_AgreementToTopic"("B");

-- CreateIndex
CREATE INDEX "_CommitmentToTopic_B_index" ON "_CommitmentToTopic"("B");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_tree" ADD CONSTRAINT "activity_tree_ancestor_id_fkey" FOREIGN KEY ("ancestor_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_tree" ADD CONSTRAINT "activity_tree_descendant_id_fkey" FOREIGN KEY ("descendant_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_country" ADD CONSTRAINT "activity_country_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_country" ADD CONSTRAINT "activity_country_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_place" ADD CONSTRAINT "activity_place_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_place" ADD CONSTRAINT "activity_place_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_place_country_id_fkey" FOREIGN KEY ("place_country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_signed_at_id_fkey" FOREIGN KEY ("signed_at_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_signatory_id_fkey" FOREIGN KEY ("signatory_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_fulfilled_by_id_fkey" FOREIGN KEY ("fulfilled_by_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organization_name_id_fkey" FOREIGN KEY ("organization_name_id") REFERENCES "organization_name"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organization_change_id_fkey" FOREIGN KEY ("organization_change_id") REFERENCES "organization_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_person_name_id_fkey" FOREIGN KEY ("person_name_id") REFERENCES "person_name"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_activity_place_id_fkey" FOREIGN KEY ("activity_place_id") REFERENCES "activity_place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_participation_id_fkey" FOREIGN KEY ("participation_id") REFERENCES "participation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_quantity_id_fkey" FOREIGN KEY ("quantity_id") REFERENCES "quantity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_agreement_party_id_fkey" FOREIGN KEY ("agreement_party_id") REFERENCES "agreement_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_commitment_party_id_fkey" FOREIGN KEY ("commitment_party_id") REFERENCES "commitment_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_topic_label_id_fkey" FOREIGN KEY ("topic_label_id") REFERENCES "topic_label"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_established_by_id_fkey" FOREIGN KEY ("established_by_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_identifier" ADD CONSTRAINT "organization_identifier_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_name" ADD CONSTRAINT "organization_name_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_change" ADD CONSTRAINT "organization_change_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_change" ADD CONSTRAINT "organization_change_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_change" ADD CONSTRAINT "organization_change_from_name_id_fkey" FOREIGN KEY ("from_name_id") REFERENCES "organization_name"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_change" ADD CONSTRAINT "organization_change_to_name_id_fkey" FOREIGN KEY ("to_name_id") REFERENCES "organization_name"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_organization_id_fkey" FOREIGN KEY ("member_organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_country_id_fkey" FOREIGN KEY ("member_country_id") REFERENCES "country"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_broader_id_fkey" FOREIGN KEY ("broader_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_label" ADD CONSTRAINT "topic_label_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActivityToTopic" ADD CONSTRAINT "_ActivityToTopic_A_fkey" FOREIGN KEY ("A") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActivityToTopic" ADD CONSTRAINT "_ActivityToTopic_B_fkey" FOREIGN KEY ("B") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_RestsOn" ADD CONSTRAINT "_RestsOn_A_fkey" FOREIGN KEY ("A") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_RestsOn" ADD CONSTRAINT "_RestsOn_B_fkey" FOREIGN KEY ("B") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgreementToTopic" ADD CONSTRAINT "_AgreementToTopic_A_fkey" FOREIGN KEY ("A") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgreementToTopic" ADD CONSTRAINT "_AgreementToTopic_B_fkey" FOREIGN KEY ("B") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CommitmentToTopic" ADD CONSTRAINT "_CommitmentToTopic_A_fkey" FOREIGN KEY ("A") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CommitmentToTopic" ADD CONSTRAINT "_CommitmentToTopic_B_fkey" FOREIGN KEY ("B") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;
