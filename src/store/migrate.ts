import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../core/issue.ts';
import { besideStore } from './beside.ts';
import type { Database, Queries } from './database.ts';

/** One step of the schema, as its file says it. */
export interface Migration {
  /** From 1 without gaps: the digits that the file's name begins with. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with line ends as \n. */
  readonly checksum: string;
}

export type Migrated =
  | { readonly ok: true; readonly version: number; readonly applied: readonly string[] }
  | { readonly ok: false; readonly issue: Issue };

const FILE = /^(\d{3})-[a-z0-9-]+\.sql$/;

/** The migrations that this program knows, in order. Throws where the folder itself is faulty: a gap, a strange name. */
export async function readMigrations(folder: URL = besideStore('migrations/')): Promise<readonly Migration[]> {
  const files = (await readdir(fileURLToPath(folder))).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const version = Number(FILE.exec(file)?.[1]);
      if (version !== index + 1)
        throw new Error(`migration ${file} should begin with ${String(index + 1).padStart(3, '0')}-`);
      const sql = (await readFile(fileURLToPath(new URL(file, folder)), 'utf8')).replaceAll('\r\n', '\n');
      return { version, name: file, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

type Applied = { version: number; name: string; checksum: string };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function appliedIn(queries: Queries, schema: string): Promise<readonly Applied[]> {
  const table = `${quoted(schema)}.schema_migrations`;
  const [there] = await queries.rows<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
  if (!there?.there) return [];
  return queries.rows<Applied>(`select version, name, checksum from ${table} order by version`);
}

/** The first reason why this program must not touch a database with these migrations, if there is one. */
function refuse(known: readonly Migration[], applied: readonly Applied[]): Issue | null {
  const newest = applied.at(-1)?.version ?? 0;
  if (newest > known.length) {
    return { code: 'store.newer-schema', severity: 'error', values: { found: newest, known: known.length } };
  }
  for (const [index, step] of applied.entries()) {
    const mine = known[index];
    if (mine === undefined || step.version !== mine.version || step.checksum !== mine.checksum) {
      return { code: 'store.changed-migration', severity: 'error', values: { migration: step.name } };
    }
  }
  return null;
}

/**
 * Brings a database to the newest schema. Steps run in order, each in a transaction of its own, and one program at a
 * time: a second that migrates the same schema waits and then finds the work done. A database that is newer than the
 * program, or whose past differs from the program's, is refused and left as it is.
 */
export async function migrate(database: Database, at: string, known?: readonly Migration[]): Promise<Migrated> {
  const migrations = known ?? (await readMigrations());
  const { schema } = database;
  const before = await appliedIn(database, schema);
  const refusal = refuse(migrations, before);
  if (refusal !== null) return { ok: false, issue: refusal };
  const applied: string[] = [];
  for (const migration of migrations.slice(before.length)) {
    const outcome = await database.transaction((queries) => step(queries, schema, migration, migrations, at));
    if (outcome !== null && outcome !== 'done-by-another') return { ok: false, issue: outcome };
    if (outcome === null) applied.push(migration.name);
  }
  return { ok: true, version: migrations.length, applied };
}

async function step(
  queries: Queries,
  schema: string,
  migration: Migration,
  migrations: readonly Migration[],
  at: string,
): Promise<Issue | 'done-by-another' | null> {
  await queries.rows('select pg_advisory_xact_lock(hashtext($1))', [`cotejo migrations ${schema}`]);
  await queries.run(`create schema if not exists ${quoted(schema)}`);
  await queries.run(
    `create table if not exists ${quoted(schema)}.schema_migrations (
       version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null)`,
  );
  const applied = await appliedIn(queries, schema);
  const refusal = refuse(migrations, applied);
  if (refusal !== null) return refusal;
  if (applied.length >= migration.version) return 'done-by-another';
  await queries.run(migration.sql);
  await queries.run(
    `insert into ${quoted(schema)}.schema_migrations (version, name, checksum, applied_at) values ($1, $2, $3, $4)`,
    [migration.version, migration.name, migration.checksum, at],
  );
  return null;
}
