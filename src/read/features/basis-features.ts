import { BASES, type Basis, type Measure } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Choices } from '../model/choice.ts';
import { barrierBetween, bucket } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { Speaker } from './claimant-features.ts';
import { isForeign } from './foreign.ts';
import { stemOf } from './lexical.ts';
import { type Said, saidOf } from './speech-scope.ts';
import { type Standing, standingOf } from './standing.ts';

/** The figure before, as far as its basis may carry on. */
export interface EarlierBasis {
  readonly basis: Basis;
  readonly key: string | null;
  readonly sentence: number;
  readonly block: number;
  /** Tokens of its number. */
  readonly to: number;
}

export interface BasisContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  readonly speaker: Speaker | null;
  readonly measure: Measure;
  readonly earlier: EarlierBasis | undefined;
}

/** The six bases with what speaks for each: who says it, by which verb, under which heading. */
export function basisCandidates(view: SentenceView, n: NumberInView, context: BasisContext): Choices<Basis> {
  const standing = standingOf(context.document, context.speaker);
  const said = saidOf(view, n, context.speaker, context.lexicon);
  const what = DEEDS.has(context.measure) ? 'deed' : 'harm';
  const shared = new Set([
    `is:${standing}`,
    ...speakerFeatures(standing, context.speaker, view),
    ...saidFeatures(said, standing, what),
    ...checkFeatures(said, standing, what, view),
    ...foreignFeatures(said, what, context),
    ...aboveFeatures(view, standing, context),
    ...wordFeatures(view, n, standing, context.lexicon),
  ]);
  const carried = carriedBasis(view, n, said, context);
  const candidates = BASES.map((b) => {
    const features = [`b=${b}`];
    if (context.earlier?.basis === b) for (const c of carried) features.push(c, `${c}:${b}`);
    return { label: b, kind: b, features };
  });
  return { candidates, shared: [...shared] };
}

function speakerFeatures(standing: Standing, speaker: Speaker | null, view: SentenceView): string[] {
  if (speaker === null) return [`author:${view.kind}`];
  const place = speaker.sentence === view.index ? 'here' : 'away';
  const official = speaker.mention.type === 'data' && OFFICIAL.test(speaker.mention.text);
  return [`type:${speaker.mention.type}`, `${place}:${standing}`, ...(official ? ['official'] : [])];
}

/** "Official records", "cifras oficiales", "dados oficiais". */
const OFFICIAL = /\boff?ici/i;

/** What an authority does, and so announces where it speaks of it; the rest befalls people, and somebody finds it out. */
const DEEDS: ReadonlySet<Measure> = new Set([
  'detained',
  'released',
  'held',
  'sentenced',
  'charged',
  'deported',
  'rearrested',
  'seized',
]);

function saidFeatures(said: readonly Said[], standing: Standing, what: 'deed' | 'harm'): string[] {
  const out: string[] = [];
  for (const s of said) {
    out.push(
      `${s.act}:${s.whose}`,
      `${s.act}:${s.scope}`,
      `${s.act}:${s.scope}:${s.whose}${s.hidden ? ':hidden' : ''}`,
    );
    if (s.scope === 'beside' || s.scope === 'opens') out.push(`${s.act}:${s.side}:${bucket(s.distance)}:${s.scope}`);
  }
  const governing = said.find((s) => s.scope !== 'across' && s.scope !== 'names');
  if (governing) {
    const { act, scope, whose } = governing;
    out.push(
      `gov:${act}`,
      `gov:${act}:${scope}`,
      `gov:${act}:${whose}`,
      `gov:${act}:${scope}:${whose}`,
      `gov:${act}:${standing}`,
      `gov:${act}:${standing}:${what}`,
    );
  } else out.push('gov:none', `gov:none:${standing}`, said.length > 0 ? 'gov:only-across' : 'gov:silent');
  const own = said.find((s) => s.whose === 'own' && s.scope !== 'names');
  out.push(own ? `own:${own.act}` : 'own:none', own ? `own:${own.act}:${standing}` : `own:none:${standing}`);
  if (own) out.push(`own:${own.act}:${standing}:${what}`);
  return out;
}

/**
 * By which verb the claimant checked: who acts and "confirms" what was done announces it, who "identified" has looked.
 */
function checkFeatures(said: readonly Said[], standing: Standing, what: string, view: SentenceView): string[] {
  const own = said.find((s) => s.act === 'verify' && s.whose === 'own');
  if (own === undefined) return [];
  const verb = stemOf(view.tokens[own.at]?.fold ?? '');
  return [`check:${verb}`, `check:${verb}:${standing}`, `check:${verb}:${standing}:${what}`];
}

/** One who speaks for another country than the report's tells of deeds that are not its own. */
function foreignFeatures(said: readonly Said[], what: string, { speaker, document }: BasisContext): string[] {
  if (speaker === null || !isForeign(speaker, document)) return [];
  const own = said.find((s) => s.whose === 'own' && s.scope !== 'names');
  return ['foreign', `foreign:${what}`, `foreign:${what}:${own?.act ?? 'silent'}`];
}

/** What the heading, the lead-in of the list, the run-in label and the sentence before say of checking. */
function aboveFeatures(view: SentenceView, standing: Standing, { document }: BasisContext): string[] {
  const block = document.blocks[view.block];
  const features: string[] = [];
  const actsIn = (index: number) => new Set(document.sentence(index).attributions.map((a) => a.act));
  for (const [place, index] of [
    ['intro', block?.intro],
    ['heading', block?.heading],
  ] as const) {
    if (index === null || index === undefined) continue;
    for (const s of document.ofBlock(index))
      for (const act of actsIn(s))
        features.push(`${place}:${act}`, `${place}:${act}:${view.kind}`, `${place}:${act}:${standing}`);
  }
  const first = document.ofBlock(view.block)[0];
  if (first !== undefined && first !== view.index && isLabel(document.sentence(first)))
    for (const act of actsIn(first)) features.push(`label:${act}`);
  if (view.index > 0 && document.spans[view.index - 1]?.block === view.block)
    for (const act of actsIn(view.index - 1)) features.push(`previous:${act}`);
  return features;
}

const LABEL_WORDS = 4;

/** A run-in heading: a few words closed by a stop at the beginning of a paragraph. */
function isLabel(view: SentenceView): boolean {
  return view.numbers.length === 0 && view.tokens.filter((t) => t.kind === 'word').length <= LABEL_WORDS;
}

function wordFeatures(view: SentenceView, n: NumberInView, standing: Standing, lexicon: CompiledLexicon): string[] {
  const quantifier = n.mention.quantity.quantifier;
  const features = [`block:${view.kind}`, `q:${quantifier}`];
  if (quantifier === 'about' || quantifier === 'vague' || quantifier === 'range')
    features.push('rough', `rough:${standing}`);
  if (n.mention.value === 0) features.push('zero');
  if (view.negations.some((g) => g.to <= n.from && n.from - g.to <= 2)) features.push('negated');
  if (contrasted(view, n)) features.push('contrasted');
  for (const h of view.hypotheticals) {
    const [from, to] = h.to <= n.from ? [h.to, n.from] : [n.to, h.from];
    features.push(barrierBetween(view.tokens, from, to, lexicon) <= 1 ? 'hypothetical' : 'hypothetical:elsewhere');
  }
  return features;
}

/** "225, not 184", "no son nueve, sino cinco": a number that is set aside for another of the sentence. */
function contrasted(view: SentenceView, n: NumberInView): boolean {
  const denies = view.negations.some((g) => g.to <= n.lead && n.lead - g.to <= 1);
  return (
    denies && view.numbers.some((o) => o !== n && o.mention.kind !== 'article' && Math.abs(o.from - n.from) <= CONTRAST)
  );
}

const CONTRAST = 12;

/** How strongly the basis of the figure before may carry on to this one. */
function carriedBasis(
  view: SentenceView,
  n: NumberInView,
  said: readonly Said[],
  { earlier, speaker, lexicon }: BasisContext,
): string[] {
  if (!earlier) return [];
  const same = (earlier.key ?? '') === (speaker?.key ?? '') ? 'same' : 'other';
  const fresh = said.some((s) => s.scope !== 'across' && s.scope !== 'names') ? 'said' : 'silent';
  if (earlier.sentence === view.index) {
    const barrier = earlier.to <= n.from ? barrierBetween(view.tokens, earlier.to, n.from, lexicon) : 3;
    const near = said.filter((s) => s.side === 'L' && s.distance < n.from - earlier.to);
    // "Admits three and denies that it was ten": who asserts the first rejects the second.
    if (near.some((s) => s.act === 'deny' && s.whose === 'own' && s.scope !== 'across')) return [];
    const between = near.length > 0 ? 'cue' : 'plain';
    return [`carry:${same}:here`, `carry:${same}:b${barrier}`, `carry:${same}:b${barrier}:${between}`];
  }
  const next = earlier.sentence === view.index - 1 ? 'next' : 'later';
  const where = earlier.block === view.block ? next : view.kind === 'bullet' ? 'bullet' : 'far';
  return [`carry:${same}:${where}`, `carry:${same}:${where}:${fresh}`];
}
