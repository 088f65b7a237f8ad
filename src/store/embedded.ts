import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import type { Issue } from '../core/issue.ts';
import { Database, typeParsers } from './database.ts';
import { type Locked, type LockOwner, lockDirectory } from './directory-lock.ts';
import { EmbeddedEngine } from './embedded-socket.ts';
import { Housekeeping } from './housekeeping.ts';
import { type Backend, inTurn, type OpenedBackend, reasonOf, SCHEMA } from './opened.ts';

/** The major version of PostgreSQL that the engine is: another cannot open its files. */
const ENGINE_MAJOR = '18';

/** Makes the folder, closed to other users and to version control: it holds what a state would like to have. */
function makeFolder(directory: string): void {
  makeFolders(resolve(directory));
  const ignore = join(directory, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
}

/** Step by step from the nearest folder that is there: Node's own way never ends where no folder can be made (/proc). */
function makeFolders(directory: string): void {
  if (existsSync(directory)) return;
  makeFolders(dirname(directory));
  mkdirSync(directory, { mode: 0o700 });
}

function heldBy(directory: string, lockFile: string, held: Extract<Locked, { ok: false }>): Issue {
  if (held.owner === null) {
    return { code: 'store.lock-unreadable', severity: 'error', where: directory, values: { file: lockFile } };
  }
  const { pid, host, since } = held.owner;
  const code = held.alive === 'yes' ? 'store.in-use' : 'store.in-use-elsewhere';
  return { code, severity: 'error', where: directory, values: { pid, host, since, file: lockFile } };
}

function tookOver(directory: string, owner: LockOwner): Issue {
  const { pid, since } = owner;
  return { code: 'store.not-closed', severity: 'note', where: directory, values: { pid, since } };
}

function otherEngine(directory: string, data: string): Issue | null {
  const version = join(data, 'PG_VERSION');
  if (!existsSync(version)) return null;
  const found = readFileSync(version, 'utf8').trim();
  if (found === ENGINE_MAJOR) return null;
  return { code: 'store.other-engine', severity: 'error', where: directory, values: { found, needed: ENGINE_MAJOR } };
}

async function start(data: string, distrusted: boolean): Promise<{ engine: EmbeddedEngine; backend: Backend }> {
  const engine = new EmbeddedEngine(data);
  await engine.ready();
  const onConnect = async (client: pg.ClientBase) => void (await client.query(`set search_path to ${SCHEMA}`));
  const pool = new pg.Pool({
    onConnect,
    max: 1,
    idleTimeoutMillis: 0,
    types: typeParsers,
    stream: () => engine.socket() as never,
  });
  const housekeeping: Housekeeping = new Housekeeping(() => database, distrusted);
  const database = new Database(pool, { schema: SCHEMA, changed: housekeeping.changed });
  const close = async () => {
    try {
      await housekeeping.end();
    } finally {
      await database.end().finally(() => engine.close());
    }
  };
  const afterWrite = () => housekeeping.afterWrite();
  return { engine, backend: { kind: 'embedded', database, exclusively: inTurn(), afterWrite, close } };
}

/**
 * Opens the embedded database in a directory, and makes it where there is none. The lock is taken before anything is
 * opened and let go after everything is closed: two processes on one database would lose each other's rows.
 */
export async function openEmbedded(directory: string, at: string): Promise<OpenedBackend> {
  const lockFile = join(directory, 'lock');
  const data = join(directory, 'database');
  let locked: Locked;
  try {
    makeFolder(directory);
    locked = lockDirectory(lockFile, at);
  } catch (error) {
    const values = { reason: reasonOf(error) };
    return { ok: false, issues: [{ code: 'store.no-directory', severity: 'error', where: directory, values }] };
  }
  if (!locked.ok) return { ok: false, issues: [heldBy(directory, lockFile, locked)] };
  const { release, tookOverFrom } = locked;
  const other = otherEngine(directory, data);
  if (other !== null) {
    release();
    return { ok: false, issues: [other] };
  }
  try {
    const { backend } = await start(data, tookOverFrom !== null);
    const close = () => backend.close().finally(release);
    const issues = tookOverFrom === null ? [] : [tookOver(directory, tookOverFrom)];
    return { ok: true, backend: { ...backend, close }, issues };
  } catch (error) {
    release();
    const values = { reason: reasonOf(error) };
    return { ok: false, issues: [{ code: 'store.damaged', severity: 'error', where: directory, values }] };
  }
}
