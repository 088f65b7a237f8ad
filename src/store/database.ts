import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { fromStorable, toStorable } from './storable-text.ts';

export type Row = Record<string, unknown>;

/** What can be asked of the database, inside a transaction or out of it. */
export interface Queries {
  /** Rows of one statement. Strings among the parameters may hold any code unit. */
  rows<R extends Row = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Runs one statement and answers how many rows it changed. */
  run(sql: string, params?: readonly unknown[]): Promise<number>;
}

/**
 * A fault of the program: inside a transaction the outer handle was used. On one connection that waits for itself for
 * ever; on a server it silently leaves the transaction. Neither is allowed anywhere.
 */
export class NestedHandle extends Error {
  override readonly name = 'NestedHandle';
  constructor(what: string) {
    super(`${what} on the outer handle inside a transaction: use the handle that the transaction gives`);
  }
}

export interface DatabaseOptions {
  readonly schema: string;
  /** Told after each transaction or lone statement how many rows it inserted, updated or deleted. */
  readonly changed?: (rows: number) => void;
}

const INT8 = 20;
const TEXT = 25;
const TEXT_ARRAY = 1009;
const TIMESTAMPTZ = 1184;

/** Whole numbers as numbers (all of ours are below 2^53), texts unescaped, instants as ISO 8601. */
export const typeParsers = {
  getTypeParser(oid: number, format?: string) {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
    if (oid === INT8) return Number;
    if (oid === TEXT) return fromStorable;
    if (oid === TEXT_ARRAY) {
      const parse = pg.types.getTypeParser(oid as never, 'text') as (value: string) => (string | null)[];
      return (value: string) => parse(value).map((item) => (item === null ? null : fromStorable(item)));
    }
    if (oid === TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
    return pg.types.getTypeParser(oid, 'text');
  },
} as unknown as typeof pg.types;

const storable = (params: readonly unknown[]): unknown[] =>
  params.map((value) => (typeof value === 'string' ? toStorable(value) : value));

interface Under {
  readonly database: Database;
  open: boolean;
}
const under = new AsyncLocalStorage<Under>();

/** One PostgreSQL, embedded or a server, behind a pool. The only object in the program that speaks SQL to it. */
export class Database implements Queries {
  readonly #pool: pg.Pool;
  readonly #options: DatabaseOptions;

  constructor(pool: pg.Pool, options: DatabaseOptions) {
    this.#pool = pool;
    this.#options = options;
    // A connection lost while idle is reported by the next query; without a listener it would end the process.
    pool.on('error', () => {});
  }

  get schema(): string {
    return this.#options.schema;
  }

  async rows<R extends Row>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.#refuseNesting('a query');
    const result = await this.#pool.query<R>(sql, storable(params));
    this.#count(result);
    return result.rows;
  }

  async run(sql: string, params: readonly unknown[] = []): Promise<number> {
    this.#refuseNesting('a query');
    const result = await this.#pool.query(sql, storable(params));
    this.#count(result);
    return result.rowCount ?? 0;
  }

  /**
   * Runs `work` in one transaction, kept if it resolves and undone if it rejects. `work` uses the handle it is given;
   * any use of this database's own handle within it throws `NestedHandle`.
   */
  async transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    this.#refuseNesting('a transaction');
    return this.withClient((client) => this.#transactionOn(client, work));
  }

  /** Lends a connection of its own, for what holds for a session (advisory locks). */
  async withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    const onError = (error: Error) => {
      broken = error;
    };
    client.on('error', onError);
    try {
      return await work(client);
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }

  async #transactionOn<T>(client: pg.PoolClient, work: (queries: Queries) => Promise<T>): Promise<T> {
    const here: Under = { database: this, open: true };
    let changed = 0;
    const ask = async (sql: string, params: readonly unknown[]) => {
      const result = await client.query(sql, storable(params));
      changed += rowsChanged(result);
      return result;
    };
    const queries: Queries = {
      rows: async <R extends Row>(sql: string, params: readonly unknown[] = []) => (await ask(sql, params)).rows as R[],
      run: async (sql, params = []) => (await ask(sql, params)).rowCount ?? 0,
    };
    await client.query('begin');
    try {
      const value = await under.run(here, () => work(queries));
      await client.query('commit');
      this.#options.changed?.(changed);
      return value;
    } catch (error) {
      // The first error is the one to tell; a connection that cannot even roll back is thrown away by the pool.
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      here.open = false;
    }
  }

  #refuseNesting(what: string): void {
    const here = under.getStore();
    if (here?.open && here.database === this) throw new NestedHandle(what);
  }

  #count(result: pg.QueryResult): void {
    const rows = rowsChanged(result);
    if (rows > 0) this.#options.changed?.(rows);
  }
}

function rowsChanged(result: pg.QueryResult): number {
  return result.command === 'SELECT' ? 0 : (result.rowCount ?? 0);
}
