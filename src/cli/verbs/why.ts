import { claimsAndReports, type Sources } from '../../app/gather.ts';
import { CLAIM_FIELDS, type Claim, type ClaimField } from '../../core/claim.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { reconcile, relationSentence } from '../../reconcile/index.ts';
import { EXIT, printIssues, type Terminal } from '../context.ts';
import { claimRow, FORMAT_VERSION } from '../formats/claim-row.ts';
import { fill, pad, paint, printable } from '../formats/paint.ts';
import { words } from '../wording/index.ts';
import { writeQuantity } from '../wording/numbers.ts';
import type { Format } from './read.ts';

export interface WhyRequest extends Sources {
  readonly claim: string;
  readonly format: Format;
  readonly language: Language;
}

/** `cotejo why`: the sentence of a figure, every field with its rule, and what it was compared with. */
export async function why(request: WhyRequest, terminal: Terminal): Promise<number> {
  const w = words(request.language);
  const gathered = await claimsAndReports(request);
  if (!gathered.ok) return printIssues(gathered.issues, terminal, request.language) || EXIT.usage;
  const found = claimsCalled(request.claim, gathered.claims);
  if (found.length !== 1) {
    const others = found
      .slice(0, 6)
      .map((c) => c.id)
      .join(', ');
    terminal.err(`${found.length === 0 ? w.noSuchClaim(request.claim) : w.ambiguousClaim(request.claim, others)}\n`);
    return EXIT.usage;
  }
  const claim = found[0] as Claim;
  const books = gathered.ledger ?? reconcile(gathered.reports, gathered.claims);
  terminal.out(
    request.format === 'json' || request.format === 'jsonl'
      ? asJson(claim, books)
      : asText(claim, books, request, terminal),
  );
  return EXIT.ok;
}

/** By id, by the first six characters of it or more, or by short name, whole or from its number's report on. */
function claimsCalled(name: string, claims: readonly Claim[]): readonly Claim[] {
  const exact = claims.filter((c) => c.id === name || c.name === name);
  if (exact.length > 0) return exact;
  if (/^[0-9a-f]{6,}$/.test(name)) return claims.filter((c) => c.id.startsWith(name));
  const [report, number] = name.split('#');
  if (!report || !number) return [];
  return claims.filter((c) => c.name.startsWith(report) && c.name.endsWith(`#${number}`));
}

function related(claim: Claim, books: Ledger) {
  const others = new Map(books.claims.map((c) => [c.id, c]));
  return books.relations
    .filter((r) => r.a === claim.id || r.b === claim.id)
    .map((relation) => ({ relation, other: others.get(relation.a === claim.id ? relation.b : relation.a) }))
    .filter((x): x is { relation: typeof x.relation; other: Claim } => x.other !== undefined);
}

function asJson(claim: Claim, books: Ledger): string {
  const report = books.reports.find((r) => r.id === claim.report) as Report;
  const relations = related(claim, books).map(({ relation }) => relation);
  return `${JSON.stringify({ version: FORMAT_VERSION, claim: { ...claimRow(claim, report), traces: claim.traces }, relations }, null, 2)}\n`;
}

function asText(claim: Claim, books: Ledger, { language }: WhyRequest, terminal: Terminal): string {
  const w = words(language);
  const p = paint(terminal.color);
  const report = books.reports.find((r) => r.id === claim.report) as Report;
  const { text } = report;
  const source = [report.path, report.meta.outlet, report.meta.published].filter(Boolean).join(', ');
  const before = printable(text.slice(claim.sentence.start, claim.mention.start));
  const after = printable(text.slice(claim.mention.end, claim.sentence.end));
  const sentence = `${before} [${claim.mention.quote}] ${after}`.trim();
  const marked = fill(sentence, terminal.width, '  ').map((l) =>
    l.replace(`[${claim.mention.quote}]`, p.inverse(`[${claim.mention.quote}]`)),
  );
  const lines = [
    `${p.bold(claim.name)}  ${p.dim(claim.id)}`,
    p.dim(source),
    '',
    p.bold(w.sentence),
    ...marked,
    '',
    ...CLAIM_FIELDS.flatMap((f) => fieldLines(f, claim, language, text, p, terminal.width)),
    `  ${pad(w.confidence, 16)}${claim.confidence.toFixed(2)}`,
    '',
    p.bold(w.comparedWith),
  ];
  const others = related(claim, books);
  if (others.length === 0) lines.push(`  ${w.nothingCompared}`);
  for (const { relation, other } of others)
    lines.push(
      ...fill(`${other.name}: ${relationSentence(relation, books, language)}`, terminal.width, '  '),
      p.dim(`    ${relation.rule}`),
    );
  return `${lines.join('\n')}\n`;
}

function fieldLines(
  field: ClaimField,
  claim: Claim,
  language: Language,
  text: string,
  p: ReturnType<typeof paint>,
  width: number,
): string[] {
  const w = words(language);
  const values: Record<ClaimField, string | null> = {
    number: claim.mention.quote,
    quantifier: writeQuantity(claim.quantity, w.numerals),
    counted: claim.counted,
    measure: w.measure[claim.measure],
    outcome: claim.outcome && w.outcome[claim.outcome],
    dynamics: w.dynamics[claim.dynamics],
    basis: w.basis[claim.basis],
    claimant: claim.claimant?.text ?? w.author,
    relay: claim.relay.length > 0 ? claim.relay.join(' → ') : null,
    when: claim.when,
    where: claim.where,
    partOf: claim.partOf,
  };
  const value = values[field];
  if (value === null) return [];
  const lines = [`  ${pad(w.field[field], 16)}${p.bold(printable(value))}`];
  for (const t of claim.traces[field] ?? []) {
    const quoted = t.span ? ` «${printable(text.slice(t.span.start, t.span.end))}»` : '';
    lines.push(...fill(`${t.rule}${quoted}`, width, ' '.repeat(18)).map(p.dim));
    const reasons = (t.weights ?? []).map(([f, x]) => `${f} ${x > 0 ? '+' : ''}${x.toFixed(1)}`).join(', ');
    if (reasons) lines.push(...fill(`${w.weights}: ${reasons}`, width, ' '.repeat(20)).map(p.dim));
  }
  return lines;
}
