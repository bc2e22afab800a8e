import type pg from 'pg'

// The rights of a role that the server runs as, where that is not the owner of the tables: to read and write records,
// but neither to touch the history nor to change tables.

/** The role cannot be what it is meant to be; the message says why. */
export class GrantError extends Error {}

/** What such a role may only read. */
const readOnly = ['change', '_prisma_migrations']

/** Gives the role its rights, and takes away what it had beyond them. To be repeated after each migration. */
export async function grantServer(pool: pg.Pool, role: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await refuseOwner(client, role)
    const name = client.escapeIdentifier(role)
    await client.query(`
      GRANT USAGE ON SCHEMA public TO ${name};
      REVOKE CREATE ON SCHEMA public FROM ${name};
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name};
      REVOKE INSERT, UPDATE, DELETE ON ${readOnly.join(', ')} FROM ${name};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name};
      GRANT USAGE ON SCHEMA as_of TO ${name};
      GRANT SELECT ON ALL TABLES IN SCHEMA as_of TO ${name};
      GRANT USAGE ON SCHEMA load TO ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA load TO ${name};
      GRANT EXECUTE ON FUNCTION erase_contacts(uuid[]) TO ${name}`)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    if (error instanceof GrantError) throw error
    throw new GrantError(`The rights cannot be given: ${(error as Error).message}.`)
  } finally {
    client.release()
  }
}

/** Whoever owns the tables, or may act as their owner, cannot be kept from anything. */
async function refuseOwner(client: pg.PoolClient, role: string): Promise<void> {
  const { rows } = await client.query<{ all_mighty: boolean }>(
    `SELECT rolsuper OR pg_has_role(oid, (SELECT relowner FROM pg_class WHERE oid = 'public.change'::regclass), 'MEMBER')
       AS all_mighty FROM pg_roles WHERE rolname = $1`,
    [role],
  )
  if (!rows[0]) throw new GrantError(`There is no role ${role}. CREATE ROLE makes it.`)
  if (rows[0].all_mighty)
    throw new GrantError(`The role ${role} owns the tables, or may do everything: no rights can be kept from it.`)
}
