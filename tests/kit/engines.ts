import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Embedded, startPglite } from '../../server/database/pglite.ts'

// Embedded engines for databases that tests may write. Starting one takes half a second of work, putting back
// what a test has changed a fraction of that; so an engine serves one file of tests after the other.

interface Engine {
  template: string
  pglite: Embedded
  /** The catalogue, by which an engine is known whose tables or statistics a test has changed. */
  catalogue: string
}

const idle: Engine[] = []

/** An engine that holds what the template holds, and the way to give it back. */
export async function takeEngine(directory: string, template: string) {
  const at = idle.findIndex((engine) => engine.template === template)
  const [engine = await start(directory, template)] = at < 0 ? [] : idle.splice(at, 1)
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

async function start(directory: string, template: string): Promise<Engine> {
  const loadDataDir = new Blob([readFileSync(join(directory, template))])
  const pglite = await startPglite({ loadDataDir })
  await pglite.exec(KEEP)
  return { template, pglite, catalogue: await catalogueOf(pglite) }
}

async function giveBack(engine: Engine): Promise<void> {
  const { pglite, catalogue } = engine
  if (pglite.closed) return
  // What a test left open, and what it set or prepared for its session.
  await pglite.exec('ROLLBACK')
  await pglite.exec('DISCARD ALL')
  if ((await catalogueOf(pglite)) !== catalogue) return pglite.close()
  await pglite.exec('CALL kept.put_back()')
  idle.push(engine)
}

async function catalogueOf(pglite: Embedded): Promise<string> {
  const { rows } = await pglite.query<{ catalogue: string }>(`
    SELECT concat_ws(' ',
      (SELECT hash_array_extended(array_agg(oid ORDER BY oid), 0) FROM pg_class WHERE relpersistence = 'p' AND oid >= 16384),
      (SELECT hash_array_extended(array_agg(oid ORDER BY oid), 0) FROM pg_proc WHERE oid >= 16384),
      (SELECT hash_array_extended(array_agg(oid ORDER BY oid), 0) FROM pg_trigger),
      (SELECT hash_array_extended(array_agg(oid ORDER BY oid), 0) FROM pg_constraint),
      (SELECT count(*) FROM pg_statistic WHERE starelid >= 16384)) AS catalogue`)
  return rows[0]?.catalogue ?? ''
}

/** The content of every table, kept beside it without using its types, and a procedure that puts it back without any trigger noticing. */
const KEEP = `
  CREATE SCHEMA kept;
  DO $$
  DECLARE
    held record;
  BEGIN
    FOR held IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LOOP
      EXECUTE format('CREATE TABLE kept.%I AS SELECT to_jsonb(held) AS content FROM public.%1$I AS held', held.relname);
    END LOOP;
  END $$;
  CREATE PROCEDURE kept.put_back() LANGUAGE plpgsql AS $$
  DECLARE
    held record;
    columns text;
  BEGIN
    SET LOCAL session_replication_role = replica;
    EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('public.%I', relname), ', ') || ' RESTART IDENTITY'
             FROM pg_class WHERE relnamespace = 'kept'::regnamespace AND relkind = 'r');
    FOR held IN SELECT relname FROM pg_class WHERE relnamespace = 'kept'::regnamespace AND relkind = 'r' LOOP
      SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
      WHERE attrelid = format('public.%I', held.relname)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
      EXECUTE format('INSERT INTO public.%I (%s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM kept.%1$I, jsonb_populate_record(NULL::public.%1$I, content)', held.relname, columns);
    END LOOP;
    FOR held IN SELECT counter.relname AS counter, owner.relname AS owner, attname AS numbered
      FROM pg_class AS counter JOIN pg_depend ON objid = counter.oid AND deptype IN ('a', 'i')
      JOIN pg_class AS owner ON owner.oid = refobjid JOIN pg_attribute ON attrelid = owner.oid AND attnum = refobjsubid
      WHERE counter.relkind = 'S' AND counter.relnamespace = 'public'::regnamespace LOOP
      EXECUTE format('SELECT setval(''public.%I'', coalesce(max(%I), 0) + 1, false) FROM public.%I', held.counter, held.numbered, held.owner);
    END LOOP;
  END $$;`
