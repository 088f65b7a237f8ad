import { type Basis, DYNAMICS, type Dynamics, type Measure } from '../../core/vocabulary.ts';
import { datesNear, profileOf } from '../dates/index.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Choices } from '../model/choice.ts';
import { barrierBetween } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import { type NumberInView, numbersBetween, type SentenceView } from '../view/sentence-view.ts';
import type { Speaker } from './claimant-features.ts';
import { clauseOf } from './clause.ts';
import { reasonOf } from './governor.ts';
import { type Placed, reachesOf } from './reach.ts';
import { standingOf } from './standing.ts';

/** The figure before, as far as the running of its count may carry on. */
export interface EarlierDynamics {
  readonly dynamics: Dynamics;
  readonly measure: Measure;
  readonly sentence: number;
  /** Tokens of its number. */
  readonly to: number;
}

export interface DynamicsContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  readonly speaker: Speaker | null;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly placed: readonly Placed[];
  readonly earlier: EarlierDynamics | undefined;
}

/** The five ways a count can run, with what speaks for each: cues, dates, the governing words, what came before. */
export function dynamicsCandidates(view: SentenceView, n: NumberInView, context: DynamicsContext): Choices<Dynamics> {
  const shared = new Set([
    `m:${context.measure}`,
    `block:${view.kind}`,
    `is:${standingOf(context.document, context.speaker)}`,
    `size:${sizeOf(n.mention.value)}`,
    ...cueFeatures(view, n, context),
    ...dateFeatures(view, n, context),
    ...governorFeatures(view, n, context),
    ...speechFeatures(view, context),
    ...cuesAround(view, context),
  ]);
  const carried = carriedFeatures(view, n, context);
  const candidates = DYNAMICS.map((d) => {
    const features = [`d=${d}`];
    if (context.earlier?.dynamics === d) for (const f of carried) features.push(f, `${f}:${d}`);
    return { label: d, kind: d, features };
  });
  return { candidates, shared: [...shared] };
}

/** Cues in the number's own clause, with no other number between. */
function cueFeatures(view: SentenceView, n: NumberInView, { lexicon }: DynamicsContext): string[] {
  const out: string[] = [];
  for (const c of view.dynamics) {
    const [from, to] = c.to <= n.from ? [c.to, n.from] : [n.to, c.from];
    if (c.entry.dynamics === 'batch' || barrierBetween(view.tokens, from, to, lexicon) > 1) continue;
    if (numbersBetween(view, from, to) === 0) out.push(`cue:${c.entry.dynamics}:own`);
  }
  if (n.mention.increment) out.push('increment');
  if (view.hypotheticals.length > 0) out.push('hypothetical');
  return out;
}

/** Cues of the sentence before in the block, of the lead-in and of the heading: a count is often introduced only once. */
function cuesAround(view: SentenceView, { document }: DynamicsContext): string[] {
  const out: string[] = [];
  const cuesIn = (index: number, name: string) => {
    for (const c of document.sentence(index).dynamics) out.push(`${name}:${c.entry.dynamics}`);
  };
  if (view.index > 0 && document.spans[view.index - 1]?.block === view.block) cuesIn(view.index - 1, 'before');
  const block = document.blocks[view.block];
  for (const [name, above] of [
    ['intro', block?.intro],
    ['heading', block?.heading],
  ] as const)
    if (above !== null && above !== undefined) for (const s of document.ofBlock(above)) cuesIn(s, name);
  return out;
}

/** The tense of the saying: who "has documented" keeps a count, who "said" tells of an occasion. */
function speechFeatures(view: SentenceView, { lexicon }: DynamicsContext): string[] {
  return view.speech.map((s) => `said:${tenseOf(view, s.to - 1, lexicon)}`);
}

const SIZES = [2, 9, 49, 299, 2999] as const;

/** What happens on one occasion happens to fewer than what is counted over months. */
function sizeOf(n: number): string {
  return String(SIZES.find((s) => n <= s) ?? 'more');
}

const DAY_STEPS = [0, 1, 3, 7, 30] as const;

function daysApart(from: number | null | undefined, to: number | null | undefined): string {
  if (from === null || from === undefined || to === null || to === undefined) return 'unknown';
  const apart = to - from;
  return String(DAY_STEPS.find((s) => apart <= s) ?? 'long');
}

/** Dates by what they do for this figure, and how far what the report is about lies back. */
function dateFeatures(view: SentenceView, n: NumberInView, { document, lexicon, measure }: DynamicsContext): string[] {
  const block = document.blocks[view.block];
  const above = block?.intro ?? block?.heading ?? null;
  const near = datesNear({
    number: n.mention,
    clause: clauseOf(view, n, lexicon),
    sentence: view,
    heading: above === null ? null : (document.blocks[above] ?? null),
    mentions: document.dates,
  });
  const profile = profileOf(document.dates, document.published);
  const out: string[] = [];
  if (near.open) out.push('date:open');
  if (near.close) out.push('date:close');
  const scope = profile.window ? 'window' : 'plain';
  out.push(
    `report:${scope}`,
    `report:${scope}:m:${measure}`,
    `window:ago:${daysApart(profile.window?.first, profile.told?.last)}`,
  );
  return out;
}

/** The words that govern the number: what they are and in what tense. */
function governorFeatures(
  view: SentenceView,
  n: NumberInView,
  { lexicon, measure, placed }: DynamicsContext,
): string[] {
  const reaches = reachesOf(n, view, placed, lexicon).filter((r) => r.measure === measure);
  const governor = reaches.find((r) => reasonOf(r, false) !== null) ?? reaches[0];
  if (!governor) return [`governor:none:m:${measure}`];
  const tense = tenseOf(view, governor.from, lexicon);
  const out = [`governor:${governor.standing}:m:${measure}`, `tense:${tense}`];
  for (const t of view.triggers) {
    if (t.entry.measure !== measure || !t.entry.dynamics) continue;
    out.push(`trigger:${t.entry.dynamics}`);
    if (t.from === governor.from) out.push(`trigger:${t.entry.dynamics}:governor`);
  }
  return out;
}

const AUXILIARY_REACH = 3;

/** Whether the verb at a token is in the perfect ("have been freed"), stands with an auxiliary, or alone. */
function tenseOf(view: SentenceView, at: number, lexicon: CompiledLexicon): string {
  let found = 'plain';
  for (let i = at - 1; i >= 0 && i >= at - AUXILIARY_REACH; i--) {
    const word = view.tokens[i]?.fold ?? '';
    if (lexicon.perfect.has(word)) return `perfect:${word}`;
    if (lexicon.auxiliaries.has(word)) found = `aux:${word}`;
    else if (view.tokens[i]?.kind !== 'word') break;
  }
  return found;
}

/** The last figure, where its running may carry on: in the same sentence, or where this one is a part of it. */
function carriedFeatures(
  view: SentenceView,
  n: NumberInView,
  { earlier: last, measure, lexicon }: DynamicsContext,
): readonly string[] {
  if (!last) return [];
  const what = last.measure === measure ? 'same' : 'other';
  const partBefore = view.parts.some((p) => p.to <= n.from && n.from - p.to <= PART_REACH);
  if (last.sentence !== view.index) return partBefore ? [`part:${what}:before`] : [];
  if (last.to > n.from) return [];
  const barrier = barrierBetween(view.tokens, last.to, n.from, lexicon);
  const part = view.parts.some((p) => p.from >= last.to - 1 && (p.to <= n.from || p.from - n.to <= 2));
  return [`last:${what}:here`, `last:${what}:b${barrier}`, ...(part ? [`part:${what}`] : [])];
}

const PART_REACH = 4;
