-- CreateTable
CREATE TABLE "idempotent_step" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotent_step_pkey" PRIMARY KEY ("actor","key","step")
);

-- CreateIndex
CREATE INDEX "idempotent_step_at_idx" ON "idempotent_step"("at");

