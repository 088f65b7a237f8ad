import pg from 'pg';
import type { Issue } from '../core/issue.ts';
import { Database, typeParsers } from './database.ts';
import { inTurn, type OpenedBackend, reasonOf, SCHEMA } from './opened.ts';

const CONNECTIONS = 4;
const OLDEST_MAJOR = 15;
const CONNECT_MILLISECONDS = 10_000;

/** The address without user and password, for people. */
function placeOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname || 'localhost'}${port ? `:${port}` : ''}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

async function unfit(database: Database, where: string): Promise<Issue | null> {
  const [server] = await database.rows<{ version: string; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  );
  const { version = '0', encoding = '' } = server ?? {};
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
    return { code: 'store.old-server', severity: 'error', where, values: { version, needed: OLDEST_MAJOR } };
  }
  if (encoding !== 'UTF8') return { code: 'store.server-encoding', severity: 'error', where, values: { encoding } };
  return null;
}

/** Runs `work` while this process holds a lock that the server gives to one session at a time. */
function withLock<T>(database: Database, name: string, work: () => Promise<T>): Promise<T> {
  return database.withClient(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock(hashtext($1))', [name]).catch(() => {});
    }
  });
}

/**
 * Opens a workspace on a PostgreSQL server, version 15 or later, encoding UTF8. All its tables stand in one schema,
 * made where there is none.
 */
export async function openServer(url: string, schema: string = SCHEMA): Promise<OpenedBackend> {
  const where = placeOf(url);
  const path = `"${schema.replaceAll('"', '""')}"`;
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    types: typeParsers,
    application_name: 'cotejo',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    onConnect: async (client) => void (await client.query(`set search_path to ${path}`)),
  });
  const database = new Database(pool, { schema });
  try {
    const issue = await unfit(database, where);
    if (issue !== null) {
      await database.end();
      return { ok: false, issues: [issue] };
    }
  } catch (error) {
    await database.end();
    const values = { reason: reasonOf(error) };
    return { ok: false, issues: [{ code: 'store.no-server', severity: 'error', where, values }] };
  }
  // In turn within the process first: many that wait for the lock would hold all connections, and the one that has it
  // needs one to work with.
  const turn = inTurn();
  const exclusively = <T>(work: () => Promise<T>) => turn(() => withLock(database, `cotejo work ${schema}`, work));
  const backend = {
    kind: 'server',
    database,
    exclusively,
    afterWrite: async () => {},
    close: () => database.end(),
  } as const;
  return { ok: true, backend, issues: [] };
}
