import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate, readMigrations } from '../../src/store/migrate.ts';
import type { Backend, OpenedBackend } from '../../src/store/opened.ts';
import { openServer } from '../../src/store/server.ts';
import { StoredWorkspace } from '../../src/store/workspace.ts';

export const AT = '2026-01-02T10:00:00.000Z';
const url = process.env['DATABASE_URL'];

/** What a suite runs on: opened anew and empty by `open`, removed by `remove`. */
export interface TestBackend {
  readonly name: 'embedded' | 'server';
  open(): Promise<{ readonly backend: Backend; readonly workspace: StoredWorkspace }>;
  remove(): Promise<void>;
}

export function opened(answer: OpenedBackend): Backend {
  if (!answer.ok) throw new Error(`not opened: ${JSON.stringify(answer.issues)}`);
  return answer.backend;
}

async function templateName(): Promise<string> {
  const { version } = JSON.parse(await readFile('node_modules/@electric-sql/pglite/package.json', 'utf8')) as {
    version: string;
  };
  const [first] = (await readMigrations()).slice(-1);
  return join(tmpdir(), `cotejo-test-template-${version}-${first?.checksum.slice(0, 12)}`);
}

/** A directory with an empty, migrated embedded database. A fresh one costs seconds, so copies of one are handed out. */
export async function embeddedDirectory(): Promise<string> {
  const template = await templateName();
  if (!existsSync(template)) {
    const draft = mkdtempSync(join(tmpdir(), 'cotejo-test-new-'));
    const backend = opened(await openEmbedded(draft, AT));
    await migrate(backend.database, AT);
    await backend.close();
    try {
      renameSync(draft, template);
    } catch {
      // Another worker of the tests was faster.
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const directory = mkdtempSync(join(tmpdir(), 'cotejo-test-'));
  cpSync(template, directory, { recursive: true });
  return directory;
}

function embedded(): TestBackend {
  let directory = '';
  return {
    name: 'embedded',
    open: async () => {
      directory = await embeddedDirectory();
      const backend = opened(await openEmbedded(directory, AT));
      return { backend, workspace: new StoredWorkspace(backend, 1) };
    },
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

let schemas = 0;

/** A schema of its own on the server, so that files of tests do not meet. */
export function testSchema(): string {
  schemas += 1;
  return `cotejo_test_${process.pid}_${schemas}`;
}

export async function dropSchema(schema: string): Promise<void> {
  const backend = opened(await openServer(url ?? '', schema));
  await backend.database.run(`drop schema if exists ${schema} cascade`);
  await backend.close();
}

function server(): TestBackend {
  const schema = testSchema();
  return {
    name: 'server',
    open: async () => {
      const backend = opened(await openServer(url ?? '', schema));
      await migrate(backend.database, AT);
      return { backend, workspace: new StoredWorkspace(backend, 1) };
    },
    remove: () => dropSchema(schema),
  };
}

/** The server's address; null where there is none, said so, and a failure where everything must be tested. */
export function serverUrl(): string | null {
  if (url) return url;
  if (process.env['CI']) throw new Error('DATABASE_URL is not set: with CI=1 the store is tested on PostgreSQL too');
  console.warn('DATABASE_URL is not set: the store is not tested on a PostgreSQL server');
  return null;
}

/** The embedded database always; a PostgreSQL server too where there is one. */
export function testBackends(): readonly TestBackend[] {
  return serverUrl() === null ? [embedded()] : [embedded(), server()];
}

const TABLES =
  'texts, reports, sources, readings, claims, report_keys, events, event_reports, figures, relations, lineage, imbalances, issues, upkeep';

export async function empty(backend: Backend): Promise<void> {
  await backend.database.run(`truncate ${TABLES} restart identity cascade`);
}
