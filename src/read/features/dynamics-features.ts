import { type Basis, DYNAMICS, type Dynamics, type Measure } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Candidate } from '../model/choice.ts';
import { barrierBetween, bucket } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

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
