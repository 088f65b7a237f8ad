import type { Database } from './database.ts';

/** So many changed rows are let pile up before tables are looked at. */
const CHANGED_ROWS = 20_000;
/** A table is vacuumed at this many dead rows and this share of its living ones: the measures of autovacuum. */
const DEAD_ROWS = 50;
const DEAD_SHARE = 0.2;
const MODIFIED_SHARE = 0.1;
/** So much log is let pile up before a checkpoint makes it superfluous. */
const LOG_BYTES = 64 * 1024 * 1024;

interface TableState extends Record<string, unknown> {
  readonly table: string;
  readonly live: number;
  /** Dead and modified rows of this session, and of earlier ones that put the work off. */
  readonly dead: number;
  readonly modified: number;
}

/**
 * What a PostgreSQL server does in the background and the embedded one, which has no background, must be told to do:
 * vacuum, analyze, checkpoint. The engine's counts of dead rows end with the process; what is put off is noted, so
 * that many small sessions add up.
 */
export class Housekeeping {
  readonly #database: () => Database;
  #changed = 0;
  #distrusted: boolean;

  /** `distrusted`: the last session did not end well, and its counts are lost. */
  constructor(database: () => Database, distrusted = false) {
    this.#database = database;
    this.#distrusted = distrusted;
  }

  readonly changed = (rows: number): void => {
    this.#changed += rows;
  };

  async afterWrite(): Promise<void> {
    if (this.#changed >= CHANGED_ROWS) await this.tidy();
  }

  /** The last look before the database is closed: does what is due and notes what is not. */
  async end(): Promise<void> {
    if (this.#changed === 0 && !this.#distrusted) return;
    await this.tidy();
    const database = this.#database();
    await database.run(
      `insert into upkeep (table_name, dead, modified)
       select relname, n_dead_tup, n_mod_since_analyze from pg_stat_user_tables
       where schemaname = $1 and (n_dead_tup > 0 or n_mod_since_analyze > 0)
       on conflict (table_name) do update
       set dead = upkeep.dead + excluded.dead, modified = upkeep.modified + excluded.modified`,
      [database.schema],
    );
  }

  /** Vacuums and analyzes the tables that have come to need it; answers which were vacuumed. */
  async tidy(): Promise<readonly string[]> {
    const database = this.#database();
    this.#changed = 0;
    const vacuumed: string[] = [];
    const analyzed: string[] = [];
    for (const { table, live, dead, modified } of await this.#tables(database)) {
      if (this.#distrusted || dead > DEAD_ROWS + DEAD_SHARE * live) {
        await database.run(`vacuum (analyze) ${table}`);
        vacuumed.push(table);
      } else if (modified > DEAD_ROWS + MODIFIED_SHARE * live) {
        await database.run(`analyze ${table}`);
        analyzed.push(table);
      }
    }
    this.#distrusted = false;
    // Analyzing counts the dead rows of earlier sessions too: what was noted of them is in the engine's count again.
    const looked = [...vacuumed, ...analyzed];
    if (looked.length > 0) await database.run('delete from upkeep where table_name = any($1::text[])', [looked]);
    await this.#checkpoint(database);
    return vacuumed;
  }

  async #tables(database: Database): Promise<readonly TableState[]> {
    await database.rows('select pg_stat_force_next_flush()');
    return database.rows<TableState>(
      `select c.relname::text as table, greatest(c.reltuples, 0) as live,
         s.n_dead_tup + coalesce(u.dead, 0) as dead, s.n_mod_since_analyze + coalesce(u.modified, 0) as modified
       from pg_stat_user_tables s join pg_class c on c.oid = s.relid left join upkeep u on u.table_name = c.relname
       where s.schemaname = $1 order by c.relname`,
      [database.schema],
    );
  }

  async #checkpoint(database: Database): Promise<void> {
    const [log] = await database.rows<{ bytes: number }>(
      'select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()',
    );
    if ((log?.bytes ?? 0) > LOG_BYTES) await database.run('checkpoint');
  }
}
