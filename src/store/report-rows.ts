import type { Report } from '../core/report.ts';
import type { Queries } from './database.ts';
import { arrayLiteral, type Columns } from './insert-rows.ts';
import { extraOf, toJson } from './json.ts';

const KNOWN = new Set(['id', 'path', 'text', 'textHash', 'meta', 'language', 'blocks']);

export const READING_COLUMNS: Columns = [
  ['report', 'integer'],
  ['reader', 'text'],
  ['text_hash', 'text'],
  ['language', 'text'],
  ['published', 'text'],
  ['meta', 'json'],
  ['blocks', 'json'],
  ['extra', 'json'],
  ['read_at', 'timestamptz'],
];

export function readingRow(no: number, report: Report, reader: string, at: string): readonly unknown[] {
  return [
    no,
    reader,
    report.textHash,
    report.language,
    report.meta.published ?? null,
    toJson(report.meta),
    JSON.stringify(report.blocks),
    extraOf(report, KNOWN),
    at,
  ];
}

interface ReportRow extends Record<string, unknown> {
  readonly no: number;
  readonly reading: number;
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly textHash: string;
  readonly meta: Report['meta'];
  readonly language: Report['language'];
  readonly blocks: Report['blocks'];
  readonly extra: object | null;
}

const SELECT = `
  select r.no, g.no as reading, r.id, r.path, t.body as text, g.text_hash as "textHash", g.meta, g.language, g.blocks, g.extra
  from reports r join readings g on g.report = r.no join texts t on t.hash = g.text_hash`;

/** A reading that is in force: now, or (with `$1`) at an instant. */
export const IN_FORCE = 'g.superseded_at is null';
export const IN_FORCE_AT = '(g.read_at <= $1 and (g.superseded_at is null or g.superseded_at > $1))';

function reportOf(row: ReportRow): Report {
  const { no: _no, reading: _reading, extra, ...report } = row;
  return { ...report, ...extra };
}

/** Reports with the text and structure of their current reading, by path; all of them where no ids are given. */
export async function selectReports(queries: Queries, ids?: readonly string[]): Promise<readonly Report[]> {
  const rows =
    ids === undefined
      ? await queries.rows<ReportRow>(`${SELECT} where ${IN_FORCE} order by r.path, r.id`)
      : await queries.rows<ReportRow>(`${SELECT} where ${IN_FORCE} and r.id = any($1::text[]) order by r.path, r.id`, [
          arrayLiteral(ids),
        ]);
  return rows.map(reportOf);
}

export async function selectReportsAt(queries: Queries, instant: string): Promise<readonly Report[]> {
  const rows = await queries.rows<ReportRow>(`${SELECT} where ${IN_FORCE_AT} order by r.path, r.id`, [instant]);
  return rows.map(reportOf);
}
