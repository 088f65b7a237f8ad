import { type AgentKind, BASES, type Basis, DYNAMICS, type Dynamics, type Measure } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { SpeechAct } from '../lang/lexicon.ts';
import type { Candidate } from '../model/choice.ts';
import { barrierBetween, bucket } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { Speaker } from './claimant-features.ts';

export interface BasisContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  readonly speaker: Speaker | null;
  readonly measure: Measure;
  readonly earlier:
    | { readonly basis: Basis; readonly key: string | null; readonly sentence: number; readonly block: number }
    | undefined;
}

/** The six bases with what speaks for each: who says it, by which verb, under which heading. */
export function basisCandidates(
  view: SentenceView,
  n: NumberInView,
  context: BasisContext,
): readonly Candidate<Basis>[] {
  const kind: AgentKind | 'author' = context.speaker ? (context.speaker.kind ?? 'unknown') : 'author';
  const shared = [
    `kind:${kind}`,
    ...cueFeatures(view, n, kind, context),
    ...headingCues(view, context),
    ...wordFeatures(view, n, context),
  ];
  if (context.speaker?.mention.type === 'data') shared.push('data', `data:${kind}`);
  const earlier = context.earlier;
  return BASES.map((b) => {
    const features = [`b=${b}`, ...shared.map((f) => `${f}>${b}`)];
    if (earlier) {
      const same = (earlier.key ?? '') === (context.speaker?.key ?? '') ? 'same-speaker' : 'other-speaker';
      const where = earlier.sentence === view.index ? 'same' : earlier.block === view.block ? 'block' : 'far';
      if (earlier.basis === b) features.push(`carry:${same}:${where}`, `carry:${same}:${where}:${b}`);
    }
    return { label: b, features };
  });
}

function cueFeatures(view: SentenceView, n: NumberInView, kind: string, { lexicon, speaker }: BasisContext): string[] {
  const features: string[] = [];
  const acts = new Map<SpeechAct, { distance: number; barrier: number; own: boolean }>();
  for (const a of view.attributions) {
    const left = a.cue.to <= n.from;
    const from = left ? a.cue.to : n.to;
    const to = left ? n.from : a.cue.from;
    const distance = Math.max(0, to - from);
    const barrier = barrierBetween(view.tokens, from, to, lexicon);
    const own =
      speaker !== null &&
      a.agent !== null &&
      speaker.sentence === view.index &&
      a.agent.from < speaker.mention.to &&
      speaker.mention.from < a.agent.to;
    const known = acts.get(a.act);
    if (!known || (own && !known.own) || distance < known.distance)
      acts.set(a.act, { distance, barrier, own: own || (known?.own ?? false) });
  }
  for (const [act, at] of acts) {
    features.push(`act:${act}`, `act:${act}:b${at.barrier}`, `act:${act}:${bucket(at.distance)}`, `act:${act}:${kind}`);
    if (at.own) features.push(`own:${act}`, `own:${act}:${kind}`);
  }
  const nearest = [...acts].sort((x, y) => x[1].distance - y[1].distance)[0];
  features.push(
    nearest ? `nearest:${nearest[0]}` : 'no-act',
    nearest ? `nearest:${nearest[0]}:${kind}` : `no-act:${kind}`,
  );
  return features;
}

function headingCues(view: SentenceView, { document }: BasisContext): string[] {
  const block = document.blocks[view.block];
  const features: string[] = [];
  for (const [place, index] of [
    ['intro', block?.intro],
    ['heading', block?.heading],
  ] as const) {
    if (index === null || index === undefined) continue;
    for (const s of document.ofBlock(index))
      for (const c of document.sentence(s).attributions) features.push(`${place}:${c.act}`);
  }
  const previous = view.index > 0 ? document.sentence(view.index - 1) : null;
  if (previous && previous.block === view.block)
    for (const a of new Set(previous.attributions.map((x) => x.act))) features.push(`previous:${a}`);
  return [...new Set(features)];
}

function wordFeatures(view: SentenceView, n: NumberInView, context: BasisContext): string[] {
  const features = [`block:${view.kind}`, `q:${n.mention.quantity.quantifier}`, `m:${context.measure}`];
  if (n.mention.value === 0) features.push('zero');
  const negation = view.negations.some((g) => g.to <= n.from && n.from - g.to <= 4);
  if (negation) features.push('negated');
  if (view.hypotheticals.length > 0) features.push('hypothetical');
  return features;
}

export interface DynamicsContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly earlier:
    | { readonly dynamics: Dynamics; readonly measure: Measure; readonly sentence: number; readonly block: number }
    | undefined;
}

/** The five ways a count can run, with what speaks for each: cues, dates, the governing words, what came before. */
export function dynamicsCandidates(
  view: SentenceView,
  n: NumberInView,
  context: DynamicsContext,
): readonly Candidate<Dynamics>[] {
  const m = context.measure;
  const shared = [
    `m:${m}`,
    `block:${view.kind}`,
    `q:${n.mention.quantity.quantifier}`,
    `kind:${n.mention.kind}`,
    `basis:${context.basis}`,
  ];
  if (n.mention.increment) shared.push('increment');
  for (const c of view.dynamics) {
    const left = c.to <= n.from;
    const from = left ? c.to : n.to;
    const to = left ? n.from : c.from;
    const b = barrierBetween(view.tokens, from, to, context.lexicon);
    shared.push(
      `cue:${c.entry.dynamics}`,
      `cue:${c.entry.dynamics}:${bucket(Math.max(0, to - from))}`,
      `cue:${c.entry.dynamics}:b${b}`,
      `cue:${c.entry.dynamics}:m:${m}`,
    );
  }
  for (const d of view.dates)
    if (d.value !== null || d.kind === 'since') {
      const span = d.kind === 'interval' || d.value?.includes('/') ? 'window' : 'point';
      const near = Math.abs(d.start - n.mention.start) < 40 ? 'near' : 'off';
      shared.push(`date:${d.kind}`, `date:${d.kind}:${near}`, `date:${span}:m:${m}`);
    }
  if (view.dates.length === 0) shared.push('no-date', `no-date:m:${m}`);
  for (const t of view.triggers) {
    if (t.entry.measure !== m) continue;
    shared.push(`gov:${t.entry.government}:m:${m}`);
    if (t.entry.dynamics) shared.push(`trigger:${t.entry.dynamics}`);
    if (t.from >= n.to && t.from - n.to <= 1) shared.push(`next:${t.entry.government}:m:${m}`);
  }
  for (const h of headingDynamics(view, context)) shared.push(h);
  if (view.hypotheticals.length > 0) shared.push('hypothetical');
  const earlier = context.earlier;
  const set = [...new Set(shared)];
  return DYNAMICS.map((d) => {
    const features = [`d=${d}`, ...set.map((f) => `${f}>${d}`)];
    if (earlier && earlier.dynamics === d) {
      const where = earlier.sentence === view.index ? 'same' : earlier.block === view.block ? 'block' : 'far';
      const what = earlier.measure === m ? 'same' : 'other';
      features.push(`carry:${what}:${where}`, `carry:${what}:${where}:${d}`);
    }
    return { label: d, features };
  });
}

function headingDynamics(view: SentenceView, { document }: DynamicsContext): string[] {
  const block = document.blocks[view.block];
  const out: string[] = [];
  for (const index of [block?.intro, block?.heading]) {
    if (index === null || index === undefined) continue;
    for (const s of document.ofBlock(index)) {
      const other = document.sentence(s);
      for (const c of other.dynamics) out.push(`above:${c.entry.dynamics}`);
      for (const d of other.dates) out.push(`above:date:${d.kind}`);
    }
  }
  return out;
}
