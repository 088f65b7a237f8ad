import { CLAIM_FIELDS, type Claim, type ClaimField } from '../../core/claim.ts';
import type { Ledger, Relation } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import type { Language, RelationKind } from '../../core/vocabulary.ts';
import { relationSentence } from '../../reconcile/index.ts';
import type { Terminal } from '../context.ts';
import { type Words, words } from '../wording/index.ts';
import { writeQuantity } from '../wording/numbers.ts';
import { fill, type Paint, pad, paint, printable } from './paint.ts';

/** Quarrels first, then gaps, then what agrees. */
const ORDER: readonly RelationKind[] = [
  'dispute',
  'polarity',
  'arithmetic-conflict',
  'over-verified',
  'transmission',
  'verification-gap',
  'tension',
  'revision',
  'verified-in-full',
  'part-whole',
  'growth',
  'change',
  'refines',
  'compatible',
  'same',
  'not-comparable',
];

export interface Compared {
  readonly relation: Relation;
  readonly other: Claim;
}

/** What a claim was compared with, quarrels first. */
export function comparedWith(claim: Claim, ledger: Ledger): readonly Compared[] {
  const claims = new Map(ledger.claims.map((c) => [c.id, c]));
  const rank = ({ relation }: Compared): number => ORDER.indexOf(relation.relation);
  return ledger.relations
    .filter((r) => r.a === claim.id || r.b === claim.id)
    .flatMap((relation) => {
      const other = claims.get(relation.a === claim.id ? relation.b : relation.a);
      return other ? [{ relation, other }] : [];
    })
    .sort((x, y) => rank(x) - rank(y) || (x.other.name < y.other.name ? -1 : 1));
}

interface Page {
  readonly claim: Claim;
  readonly report: Report;
  readonly ledger: Ledger;
  readonly w: Words;
  readonly p: Paint;
  readonly width: number;
}

const WIDEST = 100;
const LABEL = 18;

/** Where a figure comes from, for people: its sentence, each field with the rule that made it, and its comparisons. */
export function whyText(
  claim: Claim,
  ledger: Ledger,
  language: Language,
  terminal: Pick<Terminal, 'color' | 'width'>,
): string {
  const report = ledger.reports.find((r) => r.id === claim.report) as Report;
  const width = Math.min(terminal.width, WIDEST);
  const page: Page = { claim, report, ledger, w: words(language), p: paint(terminal.color), width };
  const { p, w } = page;
  const { path, meta } = report;
  const source = [path, meta.outlet, meta.published, meta.url].flatMap((s) => (s ? [printable(s)] : []));
  const others = comparedWith(claim, ledger);
  const lines = [
    `${p.bold(claim.name)}  ${p.dim(claim.id)}`,
    ...fill(source.join(', '), width, '').map(p.dim),
    '',
    p.bold(w.sentence),
    ...sentenceLines(page),
    '',
    ...CLAIM_FIELDS.flatMap((field) => fieldLines(field, page)),
    `  ${pad(w.confidence, LABEL - 2)}${p.bold(claim.confidence.toFixed(2))}`,
    '',
    p.bold(w.comparedWith),
    ...(others.length === 0 ? [`  ${w.nothingCompared}`] : []),
    ...others.flatMap(({ relation, other }) => [
      ...fill(`${other.name}: ${printable(relationSentence(relation, ledger, language))}`, width, '  '),
      p.dim(`    ${relation.rule}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function sentenceLines({ claim, report, p, width }: Page): readonly string[] {
  const { sentence, mention } = claim;
  const mark = `[${printable(mention.quote)}]`;
  const text = `${report.text.slice(sentence.start, mention.start)}${mark}${report.text.slice(mention.end, sentence.end)}`;
  return fill(printable(text), width, '  ').map((line) => line.replace(mark, p.inverse(mark)));
}

function fieldText(field: ClaimField, { claim, ledger, w }: Page): string | null {
  const values: Readonly<Record<ClaimField, string | null>> = {
    number: claim.mention.quote,
    quantifier: writeQuantity(claim.quantity, w.numerals),
    counted: claim.counted,
    measure: w.measure[claim.measure],
    outcome: claim.outcome && w.outcome[claim.outcome],
    dynamics: w.dynamics[claim.dynamics],
    basis: w.basis[claim.basis],
    claimant: claim.claimant?.text ?? w.author,
    relay: claim.relay.length > 0 ? claim.relay.join(' → ') : null,
    when: [claim.when, claim.asOf === null ? null : w.asOf(claim.asOf)].filter((d) => d !== null).join(', ') || null,
    where: claim.where,
    exhaustive: claim.exhaustive ? w.exhaustive : null,
    partOf: claim.partOf && (ledger.claims.find((c) => c.id === claim.partOf)?.name ?? claim.partOf),
  };
  return values[field];
}

function fieldLines(field: ClaimField, page: Page): readonly string[] {
  const { claim, report, w, p, width } = page;
  const value = fieldText(field, page);
  if (value === null) return [];
  const [first = '', ...rest] = fill(printable(value), width - LABEL, '');
  const lines = [
    `  ${pad(w.field[field], LABEL - 2)}${p.bold(first)}`,
    ...rest.map((l) => ' '.repeat(LABEL) + p.bold(l)),
  ];
  for (const { rule, span, weights = [] } of claim.traces[field] ?? []) {
    const quoted = span ? ` «${printable(report.text.slice(span.start, span.end))}»` : '';
    lines.push(...fill(`${rule}${quoted}`, width, ' '.repeat(LABEL)).map(p.dim));
    const reasons = weights.map(([feature, x]) => `${feature} ${x > 0 ? '+' : ''}${x.toFixed(1)}`).join(', ');
    if (reasons !== '') lines.push(...fill(`${w.weights}: ${reasons}`, width, ' '.repeat(LABEL + 2)).map(p.dim));
  }
  return lines;
}
