import { expect, test } from 'vitest'
import { knownMigrations } from '../../server/database/migrate.ts'

// A migration is applied while older servers serve, so it may hold no lock for longer than a moment, nor take away what
// they still use. Those from before the first release make new databases only, and are free of that.

const FIRST_RELEASE = '20261129'

/** What takes long under a lock, or breaks the servers that still run; and what to write instead (docs/operating.md). */
const rules: Record<string, RegExp> = {
  'an index is IF NOT EXISTS, so that it can be made CONCURRENTLY beforehand':
    /\bCREATE (UNIQUE )?INDEX (?!IF NOT EXISTS)/i,
  'a rule is added NOT VALID, and validated by a later migration':
    /\bADD CONSTRAINT \S+ (CHECK|FOREIGN KEY)\b(?![^;]*\bNOT VALID)/i,
  'a column that refers to another table gets its rule NOT VALID, by itself': /\bADD COLUMN [^;,]*\bREFERENCES\b/i,
  'a unique rule is made of an index that is there': /\bADD (CONSTRAINT \S+ )?(UNIQUE|PRIMARY KEY) (?!USING INDEX)/i,
  'a new column may be null, or has a constant for a default':
    /\bADD COLUMN (?![^;,]*\bDEFAULT\b)[^;,]*\bNOT NULL\b|\bADD COLUMN [^;,]*\bDEFAULT \w+\(/i,
  'a column becomes NOT NULL by a validated check': /\bSET NOT NULL\b/i,
  'a column keeps its type: a new one takes its place': /\bALTER COLUMN \S+ (SET DATA )?TYPE\b/i,
  'what older servers use goes a release later': /\bDROP (TABLE|COLUMN)\b|\bRENAME (TO|COLUMN)\b/i,
  'no table is locked or rewritten as a whole': /\bLOCK TABLE\b|\b(CLUSTER|VACUUM FULL)\b/i,
}

/** A migration that takes something away on purpose says so, and which release stopped using it. */
const ON_PURPOSE = /^-- contract: .+/m

function broken(sql: string): string[] {
  const plain = sql.replace(/--.*$/gm, '').replace(/\$\$[\s\S]*?\$\$/g, "''")
  return Object.entries(rules)
    .filter(([, pattern]) => pattern.test(plain))
    .map(([rule]) => rule)
    .filter((rule) => !(rule.startsWith('what older') && ON_PURPOSE.test(sql)))
}

test.each([
  ['CREATE INDEX topic_kind ON topic (kind)', 'an index'],
  ['CREATE UNIQUE INDEX topic_kind ON topic (kind)', 'an index'],
  ['ALTER TABLE topic ADD CONSTRAINT long CHECK (length(slug) > 1)', 'a rule'],
  ['ALTER TABLE topic ADD CONSTRAINT other FOREIGN KEY (id) REFERENCES topic (id)', 'a rule'],
  ['ALTER TABLE topic ADD COLUMN other uuid REFERENCES topic (id)', 'a column that refers'],
  ['ALTER TABLE topic ADD CONSTRAINT one UNIQUE (kind)', 'a unique rule'],
  ['ALTER TABLE topic ADD COLUMN note text NOT NULL', 'a new column'],
  ['ALTER TABLE topic ADD COLUMN made timestamptz DEFAULT clock_timestamp()', 'a new column'],
  ['ALTER TABLE topic ALTER COLUMN slug SET NOT NULL', 'a column becomes'],
  ['ALTER TABLE topic ALTER COLUMN slug TYPE varchar(20)', 'a column keeps'],
  ['ALTER TABLE topic DROP COLUMN slug', 'what older'],
  ['ALTER TABLE topic RENAME COLUMN slug TO name', 'what older'],
  ['LOCK TABLE topic', 'no table'],
])('%s: %s …', (sql, rule) => {
  expect(broken(`${sql};`).map((one) => one.startsWith(rule))).toEqual([true])
})

test.each([
  'ALTER TABLE topic ADD COLUMN note text; CREATE INDEX IF NOT EXISTS topic_note ON topic (note);',
  "ALTER TABLE topic ADD COLUMN kept boolean NOT NULL DEFAULT true, ADD COLUMN word text DEFAULT 'x';",
  'ALTER TABLE topic ADD CONSTRAINT long CHECK (length(slug) > 1) NOT VALID;',
  'ALTER TABLE topic VALIDATE CONSTRAINT long;',
  'CREATE TABLE later (id uuid NOT NULL, CONSTRAINT later_pkey PRIMARY KEY (id));',
  '-- contract: no server since 0.2 reads it.\nALTER TABLE topic DROP COLUMN slug;',
])('%s is let through', (sql) => {
  expect(broken(sql)).toEqual([])
})

test('no migration since the first release holds a lock for long', () => {
  for (const { name, sql } of knownMigrations()) if (name > FIRST_RELEASE) expect(broken(sql), name).toEqual([])
})
