-- Statistics count what joins records without a look at the rows: by indexes that also hold who sees them. A table is
-- not read for it, and nothing is sorted.
ALTER TABLE "activity_country" DROP CONSTRAINT "activity_country_pkey",
  ADD CONSTRAINT "activity_country_pkey" PRIMARY KEY ("activity_id", "country_id") INCLUDE ("visibility");
DROP INDEX "participation_activity_id_role_country_id_organization_id_p_key";
CREATE UNIQUE INDEX "participation_activity_id_role_country_id_organization_id_p_key"
  ON "participation" ("activity_id", "role", "country_id", "organization_id", "person_id")
  INCLUDE ("audience") NULLS NOT DISTINCT;
