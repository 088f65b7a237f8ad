import type { Queries } from './database.ts';

/** A column and the SQL type in which its values travel. */
export type Columns = readonly (readonly [name: string, type: string])[];

/** One statement carries at most so many rows and about so many characters: cheap round trips, flat memory. */
const MOST_ROWS = 5_000;
const MOST_CHARACTERS = 4_000_000;

const NEEDS_QUOTES = /["\\{},\s]|^$|^null$/i;

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  const text = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}

/** Values of one column as a PostgreSQL array, written here because the driver's own writer is several times slower. */
export function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map(literal).join(',')}}`;
}

function weight(row: readonly unknown[]): number {
  let characters = 0;
  for (const value of row) {
    if (typeof value === 'string') characters += value.length;
    else if (value instanceof Uint8Array) characters += value.length * 2;
  }
  return characters;
}

/** Cuts rows into runs that one statement carries; a single row may be heavier than the bound. */
export function* chunksOf<T extends readonly unknown[]>(rows: readonly T[]): Generator<readonly T[]> {
  let start = 0;
  let characters = 0;
  for (const [index, row] of rows.entries()) {
    const more = weight(row);
    if (index > start && (index - start >= MOST_ROWS || characters + more > MOST_CHARACTERS)) {
      yield rows.slice(start, index);
      start = index;
      characters = 0;
    }
    characters += more;
  }
  if (start < rows.length) yield rows.slice(start);
}

/**
 * Inserts many rows, a column at a time through `unnest`: the same statement on both databases, and a few statements
 * instead of one a row. `tail` may hold `on conflict` or `returning`; what it returns is handed back.
 */
export async function insertRows<R extends Record<string, unknown>>(
  queries: Queries,
  table: string,
  columns: Columns,
  rows: readonly (readonly unknown[])[],
  tail = '',
): Promise<R[]> {
  const names = columns.map(([name]) => name).join(', ');
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
  const sql = `insert into ${table} (${names}) select * from unnest(${arrays}) ${tail}`;
  const returned: R[] = [];
  for (const chunk of chunksOf(rows)) {
    const params = columns.map((_, index) => arrayLiteral(chunk.map((row) => row[index])));
    for (const row of await queries.rows<R>(sql, params)) returned.push(row);
  }
  return returned;
}
