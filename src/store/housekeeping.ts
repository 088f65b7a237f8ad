import type { Database } from './database.ts';

/** So many changed rows are let pile up before tables are looked at. */
const CHANGED_ROWS = 20_000;
/** A table is vacuumed at this many dead rows and this share of its living ones: the measures of autovacuum. */
const DEAD_ROWS = 50;
const DEAD_SHARE = 0.2;
const MODIFIED_SHARE = 0.1;
/** So much log is let pile up before a checkpoint makes it superfluous. */
const LOG_BYTES = 64 * 1024 * 1024;

type TableState = { table: string; live: number; dead: number; modified: number };

/**
 * What a PostgreSQL server does in the background and the embedded one, which has no background, must be told to do:
 * vacuum, analyze, checkpoint.
 */
export class Housekeeping {
  readonly #database: () => Database;
  #changed = 0;

  constructor(database: () => Database) {
    this.#database = database;
  }

  readonly changed = (rows: number): void => {
    this.#changed += rows;
  };

  async afterWrite(): Promise<void> {
    if (this.#changed >= CHANGED_ROWS) await this.tidy();
  }

  /** Vacuums and analyzes the tables that have come to need it; answers which were vacuumed. */
  async tidy(): Promise<readonly string[]> {
    const database = this.#database();
    this.#changed = 0;
    await database.rows('select pg_stat_force_next_flush()');
    const tables = await database.rows<TableState>(
      `select relname::text as table, n_live_tup as live, n_dead_tup as dead, n_mod_since_analyze as modified
       from pg_stat_user_tables where schemaname = $1 order by relname`,
      [database.schema],
    );
    const vacuumed: string[] = [];
    for (const { table, live, dead, modified } of tables) {
      if (dead > DEAD_ROWS + DEAD_SHARE * live) {
        await database.run(`vacuum (analyze) ${table}`);
        vacuumed.push(table);
      } else if (modified > DEAD_ROWS + MODIFIED_SHARE * live) {
        await database.run(`analyze ${table}`);
      }
    }
    await this.#checkpoint(database);
    return vacuumed;
  }

  async #checkpoint(database: Database): Promise<void> {
    const [log] = await database.rows<{ bytes: number }>(
      'select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()',
    );
    if ((log?.bytes ?? 0) > LOG_BYTES) await database.run('checkpoint');
  }
}
