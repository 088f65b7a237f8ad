import { loadReports } from '../../app/load-reports.ts';
import { readClaims } from '../../app/read-claims.ts';
import type { Claim } from '../../core/claim.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { printIssues, type Terminal } from '../context.ts';
import { type ClaimRow, claimRow, FORMAT_VERSION } from '../formats/claim-row.ts';
import { csv } from '../formats/csv.ts';
import { clip, columns, pad, paint, printable } from '../formats/paint.ts';
import { progressLine } from '../progress.ts';
import { words } from '../wording/index.ts';

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
  const { claims, issues } = readClaims(loaded.reports, progress.step);
  progress.done();
  const reports = new Map(loaded.reports.map((r) => [r.id, r]));
  const rows = claims.map((c) => claimRow(c, reports.get(c.report) as Report));
  const all = [...loaded.issues, ...issues];
  terminal.out(written(request, terminal, rows, claims, reports, all));
  return printIssues(all, terminal, request.language);
}

function written(
  request: ReadRequest,
  terminal: Terminal,
  rows: readonly ClaimRow[],
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
  issues: readonly unknown[],
): string {
  switch (request.format) {
    case 'jsonl':
      return rows.map((r) => `${JSON.stringify(r)}\n`).join('');
    case 'json':
      return `${JSON.stringify({ version: FORMAT_VERSION, claims: rows, issues }, null, 2)}\n`;
    case 'csv':
      return csv(rows, COLUMNS);
    case 'md':
      return markdown(rows, request.language);
    case 'table':
      return table(claims, reports, terminal, request.language);
  }
}

function markdown(rows: readonly ClaimRow[], language: Language): string {
  const w = words(language);
  const cell = (text: string | null) =>
    printable(text ?? '–')
      .replaceAll('|', '\\|')
      .replaceAll('<', '&lt;');
  const head = [
    w.columns.figure,
    w.columns.what,
    w.columns.basis,
    w.columns.claimant,
    w.columns.when,
    w.columns.report,
  ];
  const lines = rows.map((r) =>
    [
      w.quantity(r.n, r.n2, r.quantifier),
      w.measure[r.measure as keyof typeof w.measure],
      w.basis[r.basis as keyof typeof w.basis],
      r.claimant,
      r.when,
      r.report,
    ]
      .map(cell)
      .join(' | '),
  );
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...lines.map((l) => `| ${l} |`)]
    .map((l) => `${l}\n`)
    .join('');
}

/** For people: each report with its figures, the number marked in its words. */
function table(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
  terminal: Terminal,
  language: Language,
): string {
  const p = paint(terminal.color);
  const w = words(language);
  const out: string[] = [];
  const byReport = new Map<string, Claim[]>();
  for (const c of claims) byReport.set(c.report, [...(byReport.get(c.report) ?? []), c]);
  for (const report of reports.values()) {
    const own = byReport.get(report.id) ?? [];
    const source = [report.meta.outlet, report.meta.published?.slice(0, 10)].filter(Boolean).join(', ');
    out.push(`${p.bold(report.path)}  ${p.dim(printable(source))}`);
    if (own.length === 0) out.push(`  ${p.dim(w.noFigures)}`);
    for (const c of own) {
      const value = pad(w.quantity(c.quantity.n, c.quantity.n2 ?? null, c.quantity.quantifier), 18);
      const what = pad(w.measure[c.measure], 14);
      const basis = pad(w.basis[c.basis], 13);
      const who = c.claimant ? printable(c.claimant.text) : w.author;
      const width = terminal.width - 2 - columns(value) - columns(what) - columns(basis) - 8;
      out.push(`  ${p.bold(value)}${what}${basis}${pad(clip(who, width), width)} ${p.dim(c.confidence.toFixed(2))}`);
      out.push(`    ${p.dim(c.id)}  ${context(report, c, terminal.width - 24, p)}`);
    }
    out.push('');
  }
  out.push(w.readSummary(claims.length, reports.size));
  return `${out.join('\n')}\n`;
}

/** The words around a number, cut to fit, the number marked. */
function context(report: Report, c: Claim, width: number, p: ReturnType<typeof paint>): string {
  const { start, end, quote } = c.mention;
  const room = Math.max(10, Math.floor((width - quote.length) / 2));
  const before = printable(report.text.slice(Math.max(c.sentence.start, start - room), start));
  const after = printable(report.text.slice(end, Math.min(c.sentence.end, end + room)));
  const left = start - room > c.sentence.start ? `…${before}` : before;
  const right = end + room < c.sentence.end ? `${after}…` : after;
  return `${left} ${p.inverse(quote)} ${right}`.trim();
}
