import { readFileSync } from 'node:fs'
import { type Embedded, startPglite } from '../../server/database/pglite.ts'

// Embedded engines for databases that tests may write. Starting one takes more than half a second of work, putting
// back what it shall hold a fraction of that; so an engine serves one file of tests after the other, whatever they
// begin with.

/** What a database of tests begins with. */
export type Template = 'empty' | 'countries' | 'seeded'

interface Engine {
  pglite: Embedded
  /** What it holds, unless a test has had it. */
  holds: Template | undefined
  /** The catalogue, by which an engine is known whose tables a test has changed. */
  catalogue: string
}

const idle: Engine[] = []

/** An engine that holds what the template holds, and the way to give it back. */
export async function takeEngine(archive: string, template: Template) {
  const engine = idle.pop() ?? (await start(archive))
  if (engine.holds !== template) await engine.pglite.exec(`CALL kept.put_back('${template}')`)
  engine.holds = undefined
  let given: Promise<void> | undefined
  return {
    pglite: engine.pglite,
    /** Once: whoever comes next may have the engine already. */
    giveBack: () => {
      given ??= giveBack(engine)
      return given
    },
  }
}

async function start(archive: string): Promise<Engine> {
  const pglite = await startPglite({ loadDataDir: new Blob([readFileSync(archive)]) })
  return { pglite, holds: 'seeded', catalogue: await catalogueOf(pglite) }
}

async function giveBack(engine: Engine): Promise<void> {
  const { pglite, catalogue } = engine
  if (pglite.closed) return
  // What a test left open, and what it set or prepared for its session.
  await pglite.exec('ROLLBACK')
  await pglite.exec('DISCARD ALL')
  if ((await catalogueOf(pglite)) !== catalogue) return pglite.close()
  idle.push(engine)
}

async function catalogueOf(pglite: Embedded): Promise<string> {
  const { rows } = await pglite.query<{ catalogue: string }>(`
    SELECT concat_ws(' ',
      (SELECT hash_array_extended(array_agg(oid ORDER BY oid), 0) FROM pg_class WHERE relpersistence = 'p' AND oid >= 16384),
      (SELECT hash_array_extended(array_agg(pg_attribute.xmin::text::bigint ORDER BY attrelid, attnum), 0)
       FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relpersistence = 'p' AND attrelid >= 16384),
      (SELECT hash_array_extended(array_agg(xmin::text::bigint ORDER BY oid), 0) FROM pg_proc WHERE oid >= 16384 AND proname <> 'feed_offset'),
      (SELECT hash_array_extended(array_agg(oid ORDER BY oid), 0) FROM pg_trigger),
      (SELECT hash_array_extended(array_agg(oid ORDER BY oid), 0) FROM pg_constraint)) AS catalogue`)
  return rows[0]?.catalogue ?? ''
}

/** Keeps what an engine holds now as what the template holds. */
export async function keep(pglite: Embedded, template: Template): Promise<void> {
  await pglite.exec(KEPT)
  await pglite.exec(`CALL kept.keep('${template}')`)
}

/** The content of every table, kept beside it without using its types, and a procedure that puts it back without any trigger noticing. */
const KEPT = `
  CREATE SCHEMA IF NOT EXISTS kept;
  CREATE TABLE IF NOT EXISTS kept.content (template text, name text, rows jsonb, PRIMARY KEY (template, name));
  CREATE OR REPLACE VIEW kept.tables AS
    SELECT oid, relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r';
  CREATE OR REPLACE PROCEDURE kept.keep(kept_as text) LANGUAGE plpgsql AS $$
  DECLARE
    held record;
  BEGIN
    FOR held IN SELECT name FROM kept.tables LOOP
      EXECUTE format('INSERT INTO kept.content SELECT %L, %L, jsonb_agg(to_jsonb(held)) FROM public.%I AS held HAVING count(*) > 0',
        kept_as, held.name, held.name);
    END LOOP;
  END $$;
  CREATE OR REPLACE PROCEDURE kept.put_back(kept_as text) LANGUAGE plpgsql AS $$
  DECLARE
    held record;
    columns text;
  BEGIN
    SET LOCAL session_replication_role = replica;
    -- Nothing has been analysed.
    SET LOCAL allow_system_table_mods = on;
    DELETE FROM pg_statistic WHERE starelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace);
    EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('public.%I', name), ', ') || ' RESTART IDENTITY' FROM kept.tables);
    -- What the processes of a service share is in no template.
    TRUNCATE load.budget;
    -- Where the feed of a restored registry goes on.
    IF feed_offset() <> 0 THEN
      CREATE OR REPLACE FUNCTION feed_offset() RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 0::bigint';
    END IF;
    FOR held IN SELECT oid, name, rows FROM kept.content JOIN kept.tables USING (name) WHERE template = kept_as LOOP
      SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
      WHERE attrelid = held.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
      EXECUTE format('INSERT INTO public.%I (%s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_recordset(NULL::public.%1$I, $1)', held.name, columns)
        USING held.rows;
    END LOOP;
    FOR held IN SELECT counter.relname AS counter, owner.relname AS owner, attname AS numbered
      FROM pg_class AS counter JOIN pg_depend ON objid = counter.oid AND deptype IN ('a', 'i')
      JOIN pg_class AS owner ON owner.oid = refobjid JOIN pg_attribute ON attrelid = owner.oid AND attnum = refobjsubid
      WHERE counter.relkind = 'S' AND counter.relnamespace = 'public'::regnamespace LOOP
      EXECUTE format('SELECT setval(''public.%I'', coalesce(max(%I), 0) + 1, false) FROM public.%I', held.counter, held.numbered, held.owner);
    END LOOP;
  END $$;`
