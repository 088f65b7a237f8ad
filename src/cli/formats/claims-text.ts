import type { Claim } from '../../core/claim.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { Terminal } from '../context.ts';
import { words } from '../wording/index.ts';
import { writeQuantity } from '../wording/numbers.ts';
import { markdownTable } from './markdown.ts';
import { clip, columns, fill, type Paint, pad, paint, printable } from './paint.ts';
import { shortNames } from './short-names.ts';

const WIDEST = 110;

function byReport(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const own = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = own.get(claim.report);
    if (list === undefined) own.set(claim.report, [claim]);
    else list.push(claim);
  }
  return own;
}

/** For people: each report with its figures, the number marked in its words. */
export function claimsText(
  reports: readonly Report[],
  claims: readonly Claim[],
  language: Language,
  terminal: Pick<Terminal, 'color' | 'width'>,
): string {
  const p = paint(terminal.color);
  const w = words(language);
  const width = Math.min(terminal.width, WIDEST);
  const names = shortNames(claims);
  const own = byReport(claims);
  const out: string[] = [];
  for (const report of reports) {
    const source = [report.path, report.meta.outlet ?? '', report.meta.published?.slice(0, 10) ?? ''].filter(Boolean);
    out.push(...fill(printable(source.join('  ')), width, '').map(p.bold));
    const said = own.get(report.id) ?? [];
    if (said.length === 0) out.push(`  ${p.dim(w.noFigures)}`);
    for (const claim of said) {
      const value = pad(writeQuantity(claim.quantity, w.numerals), 18);
      const what = pad(w.measure[claim.measure], 14);
      const basis = pad(w.basis[claim.basis], 14);
      const room = width - 2 - columns(value) - columns(what) - columns(basis) - 5;
      const who = pad(clip(claim.claimant ? printable(claim.claimant.text) : w.author, room), room);
      out.push(`  ${p.bold(value)}${what}${basis}${who} ${p.dim(claim.confidence.toFixed(2))}`);
      const name = names.get(claim.id) ?? claim.id;
      out.push(`    ${p.dim(name)}  ${context(report, claim, width - 6 - columns(name), p)}`);
    }
    out.push('');
  }
  out.push(...fill(w.readSummary(claims.length, reports.length), width, ''));
  return `${out.join('\n')}\n`;
}

/** The words around a number, cut to fit, the number in brackets. */
function context(report: Report, claim: Claim, width: number, p: Paint): string {
  const { start, end, quote } = claim.mention;
  const marked = `[${printable(quote)}]`;
  const before = spaced(report.text.slice(claim.sentence.start, start)).trimStart();
  const after = spaced(report.text.slice(end, claim.sentence.end)).trimEnd();
  const free = width - columns(marked);
  const right = clip(after, Math.max(Math.floor(free / 2), free - columns(before)));
  return `${clipLeft(before, free - columns(right))}${p.inverse(marked)}${right}`;
}

/** White space folded, but kept at the ends. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${printable(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
}

/** Keeps the end of a text. */
function clipLeft(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const kept = clip([...text].reverse().join(''), width);
  return [...kept].reverse().join('');
}

/** A table of Markdown, a row a claim. */
export function claimsMarkdown(reports: readonly Report[], claims: readonly Claim[], language: Language): string {
  const w = words(language);
  const c = w.columns;
  const paths = new Map(reports.map((r) => [r.id, r.path]));
  const rows = claims.map((claim) => [
    writeQuantity(claim.quantity, w.numerals),
    w.measure[claim.measure],
    w.basis[claim.basis],
    claim.claimant?.text ?? '',
    claim.when ?? '',
    paths.get(claim.report) ?? '',
  ]);
  return `${markdownTable([c.figure, c.what, c.basis, c.claimant, c.when, c.report], rows)}\n`;
}
