import type { Claim, Claimant, ClaimField, Trace } from '../core/claim.ts';
import { quoteOf } from '../core/span.ts';
import type { AgentKind, Outcome } from '../core/vocabulary.ts';
import { dateFigures } from './date-figures.ts';
import type { WhenAnswer } from './dates/index.ts';
import type { Answer, Decision } from './decisions.ts';
import { countedPhrase } from './features/counted.ts';
import { onlyWord } from './features/only.ts';
import { placeOf } from './features/place.ts';
import { contributions, type Weights } from './model/choice.ts';
import { calibrated, type Model } from './model/model.ts';
import { findParts, type Part } from './parts/find-parts.ts';
import { relayOf } from './relay.ts';
import { barrierBetween } from './view/barriers.ts';
import type { DocumentView } from './view/document-view.ts';

export interface WriteContext {
  readonly document: DocumentView;
  readonly model: Model;
  /** SHA-256 of a text, hexadecimal: an argument, since the reader is pure. */
  readonly hash: (text: string) => string;
  /** Whether traces tell what weighed for a choice. */
  readonly weights: boolean;
  /** What the author is, where the report's outlet is itself a body that counts. */
  readonly authorKind: AgentKind | null;
}

const ID_LENGTH = 16;

/** Writes the decisions of one report out as claims, in text order. */
export function writeClaims(decisions: readonly Decision[], context: WriteContext): readonly Claim[] {
  const dated = dateFigures(decisions, context.document);
  const parts = findParts(decisions, context.document);
  return decisions.map((d, i) => writeClaim(d, i, decisions, parts[i] ?? null, dated[i] as WhenAnswer, context));
}

function writeClaim(
  d: Decision,
  i: number,
  all: readonly Decision[],
  part: Part | null,
  when: WhenAnswer,
  context: WriteContext,
): Claim {
  const { document, model } = context;
  const { report } = document;
  const { view, number } = d;
  const { mention } = number;
  const lexicon = document.data.lexicon;
  const traceOf = (rule: string, answer: Answer<unknown>, weights: Weights, span?: Trace['span'] | null): Trace => ({
    rule,
    ...(context.weights ? { weights: weighed(answer, weights) } : {}),
    ...(span ? { span } : {}),
  });
  const counted = countedPhrase(view, number, lexicon);
  const speakers = d.claimant.label?.sentence === view.index ? [d.claimant.label.mention] : [];
  const place = placeOf(view, number, speakers, lexicon);
  const outcome = outcomeOf(d, context);
  const relay = relayOf(document, d);
  const only = onlyWord(view, number, d.measure.label, lexicon);
  const claimant: Claimant | null = d.claimant.label && {
    text: d.claimant.label.text,
    kind: d.claimant.label.kind ?? 'unknown',
    span: d.claimant.label.span,
  };
  const traces: Partial<Record<ClaimField, readonly Trace[]>> = {
    number: [{ rule: `number.${mention.kind}`, span: { start: mention.start, end: mention.end } }],
    quantifier: mention.rules.map((rule) => (mention.boundSpan ? { rule, span: mention.boundSpan } : { rule })),
    measure: [traceOf('measure.model', d.measure, model.measure)],
    claimant: [traceOf('claimant.model', d.claimant, model.claimant, d.claimant.label?.span)],
    basis: [traceOf('basis.model', d.basis, model.basis)],
    dynamics: [traceOf('dynamics.model', d.dynamics, model.dynamics)],
    when: [{ rule: when.rule }],
    ...(counted.span ? { counted: [{ rule: `counted.${counted.top}`, span: counted.span }] } : {}),
    ...(outcome ? { outcome: [outcome.trace] } : {}),
    ...(place ? { where: [{ rule: 'place.preposition', span: { start: place.start, end: place.end } }] } : {}),
    ...(part === null ? {} : { partOf: [{ rule: part.rule }] }),
    ...(only ? { exhaustive: [{ rule: 'exhaustive.only', span: only }] } : {}),
    ...(relay.traces.length > 0 ? { relay: relay.traces } : {}),
  };
  return {
    id: idOf(d, context),
    name: `${shortName(report.path)}#${i + 1}`,
    report: report.id,
    mention: quoteOf(report.text, mention),
    sentence: { start: view.start, end: view.end },
    quantity: mention.quantity,
    counted: counted.span ? report.text.slice(counted.span.start, counted.span.end) : null,
    measure: d.measure.label,
    outcome: outcome?.outcome ?? null,
    dynamics: d.dynamics.label,
    basis: d.basis.label,
    claimant,
    claimantKind: claimant ? claimant.kind : context.authorKind,
    relay: relay.names,
    when: when.when,
    asOf: when.asOf,
    where: place?.text ?? null,
    partOf: part === null ? null : idOf(all[part.whole] as Decision, context),
    exhaustive: only !== null,
    confidence: Math.round(calibrated(model, d.measure.probability) * 1000) / 1000,
    traces,
  };
}

/** Two figures of one report never share their place. */
function idOf({ number: { mention } }: Decision, { document, hash }: WriteContext): string {
  return hash(`${document.report.id}:${mention.start}:${mention.end}`).slice(0, ID_LENGTH);
}

function weighed({ asked }: Answer<unknown>, weights: Weights): NonNullable<Trace['weights']> {
  return asked ? contributions(asked.choices, asked.index, weights) : [];
}

/** The file's name without folders and ending: "004" of "seeds/004_b5bc.txt" is left to the ledger to shorten. */
function shortName(path: string): string {
  const file = path.split('/').at(-1) ?? path;
  return file.replace(/\.[a-z0-9]+$/i, '');
}

function outcomeOf(d: Decision, context: WriteContext): { outcome: Outcome; trace: Trace } | null {
  const { view, number } = d;
  const lexicon = context.document.data.lexicon;
  const reach = (from: number, to: number) => {
    const left = to <= number.from;
    const [a, b] = left ? [to, number.from] : [number.to, from];
    return { distance: Math.max(0, b - a), barrier: barrierBetween(view.tokens, a, b, lexicon) };
  };
  const near = [
    ...view.triggers
      .filter((t) => t.entry.outcome && t.entry.measure === d.measure.label)
      .map((t) => ({ t, outcome: t.entry.outcome as Outcome, rule: 'outcome.trigger' })),
    ...(d.measure.label === 'released'
      ? view.outcomes.map((t) => ({ t, outcome: t.entry.outcome, rule: 'outcome.cue' }))
      : []),
  ]
    .map((x) => ({ ...x, ...reach(x.t.from, x.t.to) }))
    .filter((x) => x.barrier <= 1 && x.distance <= 12)
    .sort((a, b) => a.distance - b.distance)[0];
  if (!near) return null;
  const first = view.tokens[near.t.from];
  const last = view.tokens[near.t.to - 1];
  const span = first && last ? { start: first.start, end: last.end } : undefined;
  return { outcome: near.outcome, trace: { rule: near.rule, ...(span ? { span } : {}) } };
}
