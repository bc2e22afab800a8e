import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { knownMigrations } from '../../server/database/migrate.ts'
import { root } from '../house/files.ts'

// A migration is applied while older servers serve, so it may hold no lock for longer than a moment. Those that make a
// new database of their own, before the first release, are free of that.

const FIRST_RELEASE = '20261129'

/** What takes long under a lock, or breaks the servers that still run. */
const RULES = [
  'adding-field-with-default',
  'adding-foreign-key-constraint',
  'adding-not-nullable-field',
  'adding-required-field',
  'adding-serial-primary-key-field',
  'ban-alter-domain-with-add-constraint',
  'ban-drop-column',
  'ban-drop-table',
  'changing-column-type',
  'constraint-missing-not-valid',
  'disallowed-unique-constraint',
  'renaming-column',
  'renaming-table',
]

/** The names of the rules that the SQL breaks. */
function broken(sql: string): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'entente-squawk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const path = join(directory, 'migration.sql')
  writeFileSync(path, sql)
  const words = [
    'node_modules/squawk-cli/js/bin/squawk',
    '--reporter=json',
    '--pg-version=15',
    '--assume-in-transaction',
    path,
  ]
  let told: string
  try {
    told = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    told = (error as { stdout: string }).stdout
  }
  const found = (JSON.parse(told) as { rule_name: string }[]).map(({ rule_name }) => rule_name)
  // An index that is large is made beforehand, concurrently, by whoever operates the database (docs/operating.md).
  const index = /CREATE (UNIQUE )?INDEX (?!IF NOT EXISTS)/i.test(sql) ? ['index-without-if-not-exists'] : []
  return [...found.filter((rule) => RULES.includes(rule)), ...index]
}

test.each([
  ['ALTER TABLE topic ALTER COLUMN slug TYPE varchar(20);', 'changing-column-type'],
  ['ALTER TABLE topic ADD CONSTRAINT long CHECK (length(slug) > 1);', 'constraint-missing-not-valid'],
  ['ALTER TABLE topic ADD COLUMN other uuid REFERENCES topic (id);', 'adding-foreign-key-constraint'],
  ['ALTER TABLE topic DROP COLUMN slug;', 'ban-drop-column'],
  ['ALTER TABLE topic RENAME COLUMN slug TO name;', 'renaming-column'],
  ['CREATE INDEX topic_kind ON topic (kind);', 'index-without-if-not-exists'],
])('%s is found', (sql, rule) => {
  expect(broken(sql)).toContain(rule)
})

test('what only adds is let through', () => {
  expect(
    broken('ALTER TABLE topic ADD COLUMN note text; CREATE INDEX IF NOT EXISTS topic_note ON topic (note);'),
  ).toEqual([])
})

test('no migration since the first release holds a lock for long', () => {
  for (const { name, sql } of knownMigrations()) if (name > FIRST_RELEASE) expect(broken(sql), name).toEqual([])
})
