import { AsyncLocalStorage } from 'node:async_hooks';
import type { Batch, ClaimOptions, LedgerPart, Opened, Reception, Workspace, WorkspaceStats } from '../app/ports.ts';
import { addReports, knownReaders } from './add-reports.ts';
import { selectClaims, selectClaimsAt } from './claim-rows.ts';
import { NestedHandle, type Queries } from './database.ts';
import { arrayLiteral } from './insert-rows.ts';
import { eventsOf, findClaims, loadLedger } from './load-ledger.ts';
import { migrate } from './migrate.ts';
import type { Backend, OpenedBackend } from './opened.ts';
import { selectReports, selectReportsAt } from './report-rows.ts';
import { saveLedger } from './save-ledger.ts';

const alone = new AsyncLocalStorage<Backend>();

/** The workspace over an open database, embedded or a server: everything here is the same on both. */
export class StoredWorkspace implements Workspace {
  readonly #backend: Backend;
  readonly #schemaVersion: number;
  #closing: Promise<void> | null = null;

  constructor(backend: Backend, schemaVersion: number) {
    this.#backend = backend;
    this.#schemaVersion = schemaVersion;
  }

  async has(reportIds: readonly string[], { reader }: { readonly reader?: string } = {}): Promise<ReadonlySet<string>> {
    const known = await knownReaders(this.#queries, reportIds);
    return new Set([...known].filter(([, by]) => reader === undefined || by === reader).map(([id]) => id));
  }

  addReports(batch: Batch): Promise<ReadonlyMap<string, Reception>> {
    return this.#write((queries) => addReports(queries, batch));
  }

  async reportsByKeys(keys: readonly string[]): Promise<readonly string[]> {
    const rows = await this.#queries.rows<{ id: string }>(
      `select r.id from reports r
       where r.no in (select k.report from report_keys k where k.key = any($1::text[])) order by r.path, r.id`,
      [arrayLiteral(keys)],
    );
    return rows.map(({ id }) => id);
  }

  reports(reportIds: readonly string[]) {
    return selectReports(this.#queries, reportIds);
  }

  claimsOf(reportIds: readonly string[], options: ClaimOptions = {}) {
    return selectClaims(this.#queries, options, reportIds);
  }

  eventsOf(reportIds: readonly string[]) {
    return eventsOf(this.#queries, reportIds);
  }

  findClaims(idOrName: string) {
    return this.#read((queries) => findClaims(queries, idOrName));
  }

  saveLedger(part: LedgerPart): Promise<void> {
    return this.#write((queries) => saveLedger(queries, part));
  }

  loadLedger(options: ClaimOptions = {}) {
    return this.#read((queries) => loadLedger(queries, options));
  }

  knownAt(instant: string, options: ClaimOptions = {}) {
    return this.#read(async (queries) => ({
      reports: await selectReportsAt(queries, instant),
      claims: await selectClaimsAt(queries, instant, options),
    }));
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    if (alone.getStore() === this.#backend) throw new NestedHandle('exclusive work');
    return this.#backend.exclusively(() => alone.run(this.#backend, work));
  }

  async stats(): Promise<WorkspaceStats> {
    type Counts = Omit<WorkspaceStats, 'kind' | 'schema'>;
    const [counts] = await this.#queries.rows<Counts & Record<string, unknown>>(
      `select (select count(*) from reports) as reports,
         (select count(*) from claims c join readings g on g.no = c.reading where g.superseded_at is null) as claims,
         (select count(*) from claims c join readings g on g.no = c.reading where g.superseded_at is not null) as superseded,
         (select count(*) from events) as events, (select count(*) from figures) as figures,
         (select count(*) from relations) as relations, pg_database_size(current_database()) as bytes`,
    );
    if (counts === undefined) throw new Error('the database counts nothing');
    return { kind: this.#backend.kind, schema: this.#schemaVersion, ...counts };
  }

  close(): Promise<void> {
    this.#closing ??= this.#backend.close();
    return this.#closing;
  }

  get #queries(): Queries {
    return this.#backend.database;
  }

  /** Several reads that must see one state. */
  #read<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    return this.#backend.database.transaction(async (queries) => {
      await queries.run('set transaction isolation level repeatable read read only');
      return work(queries);
    });
  }

  /** One writer at a time: what a write finds must still hold when it is committed. */
  async #write<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    const { database } = this.#backend;
    const value = await database.transaction(async (queries) => {
      await queries.rows('select pg_advisory_xact_lock(hashtext($1))', [`cotejo write ${database.schema}`]);
      return work(queries);
    });
    await this.#backend.afterWrite();
    return value;
  }
}

/** Brings an open database to the newest schema and makes a workspace of it; closes it where that is refused. */
export async function workspaceOn(opened: OpenedBackend, at: string): Promise<Opened> {
  if (!opened.ok) return opened;
  const { backend, issues } = opened;
  try {
    const migrated = await migrate(backend.database, at);
    if (migrated.ok) return { ok: true, workspace: new StoredWorkspace(backend, migrated.version), issues };
    await backend.close();
    return { ok: false, issues: [migrated.issue] };
  } catch (error) {
    await backend.close().catch(() => {});
    throw error;
  }
}
