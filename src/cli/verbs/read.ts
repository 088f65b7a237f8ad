import { loadReports } from '../../app/load-reports.ts';
import { readClaims } from '../../app/read-claims.ts';
import type { Claim } from '../../core/claim.ts';
import type { Issue } from '../../core/issue.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { printIssues, type Terminal } from '../context.ts';
import { type ClaimRow, claimRow, claimsJson } from '../formats/claim-row.ts';
import { claimsMarkdown, claimsText } from '../formats/claims-text.ts';
import { csv } from '../formats/csv.ts';
import { progressLine } from '../progress.ts';

export type Format = 'table' | 'json' | 'jsonl' | 'csv' | 'md';

export interface ReadRequest {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly language: Language;
  readonly published?: string;
  readonly reportLanguage?: Language;
}

const COLUMNS: readonly (keyof ClaimRow)[] = [
  'id',
  'report',
  'start',
  'end',
  'number',
  'n',
  'n2',
  'low',
  'high',
  'quantifier',
  'counted',
  'measure',
  'outcome',
  'dynamics',
  'basis',
  'claimant',
  'claimant_kind',
  'relay',
  'when',
  'as_of',
  'where',
  'part_of',
  'confidence',
  'quote',
];

/** `cotejo read`: the figure claims of reports, in order of report and place. */
export async function read(request: ReadRequest, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal);
  const loaded = await loadReports(request.paths, {
    ...(request.published === undefined ? {} : { published: request.published }),
    ...(request.reportLanguage === undefined ? {} : { language: request.reportLanguage }),
    progress: progress.step,
  });
  const claims = readClaims(loaded.reports, progress.step);
  progress.done();
  terminal.out(written(request, terminal, { ...loaded, claims }));
  return printIssues(loaded.issues, terminal, request.language);
}

interface Said {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

function written({ format, language }: ReadRequest, terminal: Terminal, { reports, claims, issues }: Said): string {
  const byId = new Map(reports.map((r) => [r.id, r]));
  const rows = () => claims.map((c) => claimRow(c, byId.get(c.report) as Report));
  switch (format) {
    case 'jsonl':
      return rows()
        .map((r) => `${JSON.stringify(r)}\n`)
        .join('');
    case 'json':
      return `${JSON.stringify(claimsJson(reports, rows(), issues, language), null, 2)}\n`;
    case 'csv':
      return csv(rows(), COLUMNS);
    case 'md':
      return claimsMarkdown(reports, claims, language);
    case 'table':
      return claimsText(reports, claims, language, terminal);
  }
}
