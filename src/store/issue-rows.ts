import type { Issue } from '../core/issue.ts';
import type { Columns } from './insert-rows.ts';
import { toJson } from './json.ts';

export const ISSUE_COLUMNS: Columns = [
  ['code', 'text'],
  ['severity', 'text'],
  ['path', 'text'],
  ['span_start', 'integer'],
  ['span_end', 'integer'],
  ['details', 'json'],
];
export const READING_ISSUE_COLUMNS: Columns = [['reading', 'integer'], ...ISSUE_COLUMNS];

export const issueRow = (issue: Issue): readonly unknown[] => [
  issue.code,
  issue.severity,
  issue.where,
  issue.span?.start,
  issue.span?.end,
  issue.values === undefined ? null : toJson(issue.values),
];

export interface IssueRow extends Record<string, unknown> {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly path: string | null;
  readonly span_start: number | null;
  readonly span_end: number | null;
  readonly details: Issue['values'] | null;
}

export const issueOf = (row: IssueRow): Issue => ({
  code: row.code,
  severity: row.severity,
  ...(row.path === null ? {} : { where: row.path }),
  ...(row.span_start === null || row.span_end === null ? {} : { span: { start: row.span_start, end: row.span_end } }),
  ...(row.details ? { values: row.details } : {}),
});
