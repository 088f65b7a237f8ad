import type { Batch, Reading, Reception } from '../app/ports.ts';
import type { Issue } from '../core/issue.ts';
import { CLAIM_COLUMNS, claimRow } from './claim-rows.ts';
import type { Queries } from './database.ts';
import { arrayLiteral, insertRows } from './insert-rows.ts';
import { issueRow, READING_ISSUE_COLUMNS } from './issue-rows.ts';
import { READING_COLUMNS, readingRow } from './report-rows.ts';

/** Reports that are there, with the reader version of their current claims. */
export async function knownReaders(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.rows<{ id: string; reader: string }>(
    `select r.id, g.reader from reports r join readings g on g.report = r.no
     where g.superseded_at is null and r.id = any($1::text[])`,
    [arrayLiteral(ids)],
  );
  return new Map(rows.map(({ id, reader }) => [id, reader]));
}

interface Sorted {
  readonly receptions: Map<string, Reception>;
  /** What is to be written, each report once. */
  readonly readings: readonly Reading[];
}

function sort(batch: Batch, known: ReadonlyMap<string, string>): Sorted {
  const receptions = new Map<string, Reception>();
  const readings: Reading[] = [];
  for (const reading of batch.readings) {
    const { id } = reading.report;
    if (receptions.has(id)) continue;
    const reader = known.get(id);
    const reception = reader === undefined ? 'added' : reader === batch.reader ? 'known' : 're-read';
    receptions.set(id, reception);
    if (reception !== 'known') readings.push(reading);
  }
  return { receptions, readings };
}

async function insertReports(queries: Queries, readings: readonly Reading[], at: string): Promise<void> {
  const texts = new Map(readings.map(({ report }) => [report.textHash, report.text]));
  await insertRows(
    queries,
    'texts',
    [
      ['hash', 'text'],
      ['body', 'text'],
    ],
    [...texts],
    'on conflict do nothing',
  );
  const columns = [
    ['id', 'text'],
    ['path', 'text'],
    ['added_at', 'timestamptz'],
  ] as const;
  const rows = readings.map(({ report }) => [report.id, report.path, at]);
  await insertRows(queries, 'reports', columns, rows, 'on conflict do nothing');
}

async function insertSources(
  queries: Queries,
  readings: readonly Reading[],
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = readings.flatMap(({ report, source }) =>
    source === undefined ? [] : [[numbers.get(report.id), source.encoding, source.bytes]],
  );
  const columns = [
    ['report', 'integer'],
    ['encoding', 'text'],
    ['bytes', 'bytea'],
  ] as const;
  await insertRows(queries, 'sources', columns, rows, 'on conflict do nothing');
}

async function numbersOf(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await queries.rows<{ id: string; no: number }>('select id, no from reports where id = any($1::text[])', [
    arrayLiteral(ids),
  ]);
  return new Map(rows.map(({ id, no }) => [id, no]));
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string): number {
  const no = numbers.get(id);
  if (no === undefined) throw new Error(`report ${id} was written and is not there`);
  return no;
}

/** Puts the earlier readings out of force; their claims stay as they are. */
async function supersede(queries: Queries, numbers: readonly number[], by: string, at: string): Promise<void> {
  await queries.run(
    `update readings set superseded_at = $2, superseded_by = $3 where report = any($1::integer[]) and superseded_at is null`,
    [arrayLiteral(numbers), at, by],
  );
  await queries.run('delete from report_keys where report = any($1::integer[])', [arrayLiteral(numbers)]);
}

async function insertReadings(
  queries: Queries,
  batch: Batch,
  readings: readonly Reading[],
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = readings.map(({ report }) => readingRow(numberOf(numbers, report.id), report, batch.reader, batch.at));
  const inserted = await insertRows<{ no: number; report: number }>(
    queries,
    'readings',
    READING_COLUMNS,
    rows,
    'returning no, report',
  );
  const byReport = new Map(inserted.map(({ no, report }) => [report, no]));
  const claims: (readonly unknown[])[] = [];
  const issues: (readonly unknown[])[] = [];
  const keys: (readonly unknown[])[] = [];
  for (const { report, claims: said, issues: doubts, keys: words } of readings) {
    const no = numberOf(numbers, report.id);
    const reading = byReport.get(no) as number;
    for (const [position, claim] of said.entries()) {
      if (claim.report !== report.id) throw new Error(`claim ${claim.id} is not of report ${report.id}`);
      claims.push(claimRow(reading, position, claim));
    }
    for (const doubt of doubts as readonly Issue[]) issues.push([reading, ...issueRow(doubt)]);
    for (const key of new Set(words)) keys.push([key, no]);
  }
  await insertRows(queries, 'claims', CLAIM_COLUMNS, claims);
  await insertRows(queries, 'issues', READING_ISSUE_COLUMNS, issues);
  await insertRows(
    queries,
    'report_keys',
    [
      ['key', 'text'],
      ['report', 'integer'],
    ],
    keys,
  );
}

/** Keeps a batch of readings: new reports are added, those of another reader version re-read, the rest left alone. */
export async function addReports(queries: Queries, batch: Batch): Promise<ReadonlyMap<string, Reception>> {
  const known = await knownReaders(queries, [...new Set(batch.readings.map(({ report }) => report.id))]);
  const { receptions, readings } = sort(batch, known);
  if (readings.length === 0) return receptions;
  await insertReports(queries, readings, batch.at);
  const ids = readings.map(({ report }) => report.id);
  const numbers = await numbersOf(queries, ids);
  const again = ids.filter((id) => receptions.get(id) === 're-read').map((id) => numberOf(numbers, id));
  if (again.length > 0) await supersede(queries, again, batch.reader, batch.at);
  await insertSources(queries, readings, numbers);
  await insertReadings(queries, batch, readings, numbers);
  return receptions;
}
