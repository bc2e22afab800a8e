-- Where imports in batches go on after a break. No record of the registry, and so without history.

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "batches" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "run_id" UUID NOT NULL,
    "at" INTEGER NOT NULL,
    "report" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("run_id","at")
);

-- CreateIndex
CREATE UNIQUE INDEX "import_run_fingerprint_key" ON "import_run"("fingerprint");

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
