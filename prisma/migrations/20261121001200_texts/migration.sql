-- Filters that look for a part of a title or a name, in any case, find it without reading them all.
CREATE INDEX "activity_title_idx" ON "activity" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "agreement_title_idx" ON "agreement" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "commitment_title_idx" ON "commitment" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "organization_name_name_idx" ON "organization_name" USING GIN ("name" gin_trgm_ops);
CREATE INDEX "person_name_name_idx" ON "person_name" USING GIN ("name" gin_trgm_ops);

-- Few bodies are proposed or agreed and not at work.
CREATE INDEX "organization_lifecycle_idx" ON "organization" ("lifecycle");
