-- CreateTable
CREATE TABLE "slug_alias" (
    "id" UUID NOT NULL,
    "record" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL,

    CONSTRAINT "slug_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_merge" (
    "id" UUID NOT NULL,
    "record" TEXT NOT NULL,
    "survivor_id" UUID NOT NULL,
    "duplicate_id" UUID NOT NULL,
    "duplicate_slug" TEXT NOT NULL,
    "changes" BIGINT[],
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,

    CONSTRAINT "record_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "slug_alias_record_record_id_idx" ON "slug_alias"("record", "record_id");

-- CreateIndex
CREATE UNIQUE INDEX "slug_alias_record_slug_key" ON "slug_alias"("record", "slug");

-- CreateIndex
CREATE INDEX "record_merge_record_survivor_id_idx" ON "record_merge"("record", "survivor_id");

-- CreateIndex
CREATE INDEX "record_merge_record_duplicate_id_idx" ON "record_merge"("record", "duplicate_id");

-- A slug that leads to another record is noted like the records themselves, so that a merge is undone from its
-- changes alone.
CREATE TRIGGER change_recorded AFTER INSERT OR UPDATE OR DELETE ON "slug_alias"
  FOR EACH ROW EXECUTE FUNCTION record_change('SlugAlias');

SELECT as_of_views();
