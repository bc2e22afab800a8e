import type { EventEmitter } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type pg from 'pg'
import { type Embedded, poolOver, startPglite } from '../../server/database/pglite.ts'

// Prisma's own schema engine, in WebAssembly and against throw-away embedded databases: migrations are
// written and checked without a server and without the native engine that the CLI downloads.

const prismaDir = join(import.meta.dirname, '..')
const migrationsDir = join(prismaDir, 'migrations')
const noFilter = { externalTables: [], externalEnums: [] }

// Where the engine leaves the reason when it panics.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (reason: string) => console.error(reason) },
})

async function loadEngine(): Promise<typeof SchemaEngine> {
  const resolve = createRequire(import.meta.url).resolve
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(
    join(resolve('@prisma/schema-engine-wasm/schema_engine_bg'), '..', 'schema_engine_bg.wasm'),
  )
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue as never })
  ;(glue as unknown as { __wbg_set_wasm(w: unknown): void }).__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue.SchemaEngine
}

/**
 * The engine connects to a database, of which it wants to know the version, and asks for a shadow database, in which it
 * plays the migrations: both are one, made in memory, and whoever asked for a second shadow would be refused.
 */
class ScratchAdapter extends PrismaPg {
  private taken = false

  static over(pglite: Embedded) {
    const pool = poolOver(pglite)
    pool.on('connect', passInternalChar)
    return new ScratchAdapter(pool)
  }

  override async connect() {
    const adapter = await super.connect()
    // A migration goes to the database whole: the adapter would cut function bodies at their semicolons.
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const { Uuid, Character } = ColumnTypeEnum
      return { ...result, columnTypes: result.columnTypes.map((type) => (type === Uuid ? Character : type)) }
    }
    return adapter
  }

  override async connectToShadowDb() {
    if (this.taken) throw new Error('The engine asks for a second shadow database.')
    this.taken = true
    return this.connect()
  }
}

/**
 * The engine reads the catalogue's one-byte `"char"` type (18), which the adapter does not know. No
 * catalogue column is a uuid (2950), so that type stands in for it on the way through the adapter.
 */
function passInternalChar(client: pg.PoolClient) {
  const { connection } = client as unknown as { connection: EventEmitter }
  connection.prependListener('rowDescription', ({ fields }: { fields: { dataTypeID: number }[] }) => {
    for (const field of fields) if (field.dataTypeID === 18) field.dataTypeID = 2950
  })
}

function schemaFiles() {
  const dir = join(prismaDir, 'schema')
  return readdirSync(dir)
    .sort()
    .map((name) => ({ path: join(dir, name), content: readFileSync(join(dir, name), 'utf8') }))
}

/** The engine takes the columns that an index only holds for those of its key, so it sees such indexes without them. */
const WITHOUT_INCLUDED = `
  DO $$ DECLARE index record; BEGIN
    FOR index IN
      SELECT indexrelid::regclass AS name, indrelid::regclass AS of, conname, pg_get_indexdef(indexrelid) AS made,
        pg_get_constraintdef(pg_constraint.oid) AS declared
      FROM pg_index LEFT JOIN pg_constraint ON conindid = indexrelid AND contype IN ('p', 'u') WHERE indnatts > indnkeyatts
    LOOP
      IF index.conname IS NULL THEN
        EXECUTE format('DROP INDEX %s', index.name);
        EXECUTE regexp_replace(index.made, ' INCLUDE \\([^)]*\\)', '');
      ELSE
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %2$I %3$s', index.of, index.conname,
          regexp_replace(index.declared, ' INCLUDE \\([^)]*\\)', ''));
      END IF;
    END LOOP;
  END $$`

const asMigration = (path: string, sql: string) => ({
  path,
  migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
})

function migrationList() {
  return {
    baseDir: migrationsDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(migrationsDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => asMigration(name, readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8')))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .concat(asMigration('as the engine sees it', WITHOUT_INCLUDED)),
  }
}

/** The SQL that leads from what the migrations make to what the schema says; empty when they agree. */
export async function pendingSql(): Promise<string> {
  const Engine = await loadEngine()
  const files = schemaFiles()
  const pglite = await startPglite()
  const engine = await Engine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(ScratchAdapter.over(pglite)),
  )
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationList() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilter,
    })
    const sql = stdout ?? ''
    return sql.includes('This is an empty migration') ? '' : sql
  } finally {
    engine.free()
    await pglite.close()
  }
}
