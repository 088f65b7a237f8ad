import type { Basis, Dynamics, Measure } from '../core/vocabulary.ts';
import { type BasisContext, basisCandidates } from './features/basis-features.ts';
import { candidateNumbers } from './features/candidate-numbers.ts';
import {
  type ClaimantLabel,
  claimantCandidates,
  describer,
  resolver,
  type Speaker,
} from './features/claimant-features.ts';
import { type DynamicsContext, dynamicsCandidates } from './features/dynamics-features.ts';
import {
  type Earlier,
  type MeasureContext,
  type MeasureLabel,
  measureCandidates,
  measuresOf,
} from './features/measure-features.ts';
import { type Placed, placeTriggers } from './features/reach.ts';
import type { Choices } from './model/choice.ts';
import type { DocumentView } from './view/document-view.ts';
import type { NumberInView, SentenceView } from './view/sentence-view.ts';

/** The answer to one question, with how sure it is. */
export interface Answer<L> {
  readonly label: L;
  readonly probability: number;
  /** The question and which of its candidates this is; null where nobody was asked. */
  readonly asked: { readonly choices: Choices<unknown>; readonly index: number } | null;
}

/** Who answers the questions about a number: a trained model, or, in training, the coder's own answers. */
export interface Decider {
  measure(n: NumberInView, view: SentenceView, choices: Choices<MeasureLabel>): Answer<MeasureLabel>;
  claimant(n: NumberInView, view: SentenceView, choices: Choices<ClaimantLabel>): Answer<ClaimantLabel>;
  basis(n: NumberInView, view: SentenceView, choices: Choices<Basis>): Answer<Basis>;
  dynamics(n: NumberInView, view: SentenceView, choices: Choices<Dynamics>): Answer<Dynamics>;
}

/** A figure with its decided fields, before it is written out as a claim. */
export interface Decision {
  readonly view: SentenceView;
  readonly number: NumberInView;
  readonly measure: Answer<Measure>;
  readonly claimant: Answer<ClaimantLabel>;
  readonly basis: Answer<Basis>;
  readonly dynamics: Answer<Dynamics>;
}

const NONE: ReadonlySet<Measure> = new Set();

const REMEMBERED = 8;

/** Goes through a report once, in text order, and asks the decider about every number that may be a figure. */
export function decide(document: DocumentView, decider: Decider): readonly Decision[] {
  const out: Decision[] = [];
  const { lexicon } = document.data;
  const resolve = resolver(document);
  const describe = describer(lexicon);
  let earlier: readonly Earlier[] = [];
  let modes: ReadonlySet<Measure> = NONE;
  const headline = headlineMeasures(document);
  for (const index of document.numbered) {
    const view = document.sentence(index);
    const around = {
      document,
      lexicon,
      placed: placeTriggers(view, lexicon),
      headline,
      under: document.blocks[view.block]?.heading ?? null,
      ...surroundings(document, view),
    };
    for (const number of candidateNumbers(view, lexicon)) {
      const context: MeasureContext = { ...around, earlier, modes };
      const measure = decider.measure(number, view, measureCandidates(view, number, context));
      if (measure.label === null) continue;
      const last = out.at(-1);
      const speakerBefore = last && { speaker: last.claimant.label, sentence: last.view.index, block: last.view.block };
      const claimant = decider.claimant(
        number,
        view,
        claimantCandidates(view, number, { document, lexicon, earlier: speakerBefore, resolve, describe }),
      );
      const label = measure.label;
      const basis = decider.basis(
        number,
        view,
        basisCandidates(view, number, basisContext(document, claimant.label, label, last)),
      );
      const dynamics = decider.dynamics(
        number,
        view,
        dynamicsCandidates(
          view,
          number,
          dynamicsContext(document, claimant.label, label, basis.label, around.placed, last),
        ),
      );
      const decision = { view, number, measure: { ...measure, label }, claimant, basis, dynamics };
      out.push(decision);
      earlier = [...earlier.slice(1 - REMEMBERED), earlierOf(decision, document)];
      modes = modesOf(earlier);
    }
  }
  return out;
}

/** The measures that come most often. */
function modesOf(earlier: readonly Earlier[]): ReadonlySet<Measure> {
  const modes = new Set<Measure>();
  let most = 0;
  for (const { measure } of earlier) {
    let count = 0;
    for (const e of earlier) if (e.measure === measure) count++;
    if (count > most) modes.clear();
    if (count >= most) modes.add(measure);
    most = Math.max(most, count);
  }
  return modes;
}

function earlierOf(d: Decision, document: DocumentView): Earlier {
  return {
    measure: d.measure.label,
    n: d.number.mention.value,
    sentence: d.view.index,
    block: d.view.block,
    heading: document.blocks[d.view.block]?.heading ?? null,
    from: d.number.from,
    to: d.number.to,
  };
}

function basisContext(
  document: DocumentView,
  speaker: Speaker | null,
  measure: Measure,
  last: Decision | undefined,
): BasisContext {
  const earlier = last && {
    basis: last.basis.label,
    key: last.claimant.label?.key ?? null,
    sentence: last.view.index,
    block: last.view.block,
    to: last.number.to,
  };
  return { document, lexicon: document.data.lexicon, speaker, measure, earlier };
}

function dynamicsContext(
  document: DocumentView,
  speaker: Speaker | null,
  measure: Measure,
  basis: Basis,
  placed: readonly Placed[],
  last: Decision | undefined,
): DynamicsContext {
  const earlier = last && {
    dynamics: last.dynamics.label,
    measure: last.measure.label,
    sentence: last.view.index,
    to: last.number.to,
  };
  return { document, lexicon: document.data.lexicon, speaker, measure, basis, placed, earlier };
}

function headlineMeasures(document: DocumentView): ReadonlySet<Measure> {
  const found = new Set<Measure>();
  for (const [b, block] of document.blocks.entries())
    if (block.kind === 'headline')
      for (const s of document.ofBlock(b)) for (const m of measuresOf(document.sentence(s))) found.add(m);
  return found;
}

/** The measures that stand above and before the sentence: its heading, the list's lead-in, the label, the last sentence. */
function surroundings(document: DocumentView, view: SentenceView) {
  const block = document.blocks[view.block];
  const of = (b: number | null | undefined): ReadonlySet<Measure> => {
    if (b === null || b === undefined) return NONE;
    const found = new Set<Measure>();
    for (const s of document.ofBlock(b)) for (const m of measuresOf(document.sentence(s), true)) found.add(m);
    return found;
  };
  const first = document.ofBlock(view.block)[0];
  const before =
    view.index > 0 && document.spans[view.index - 1]?.block === view.block ? document.sentence(view.index - 1) : null;
  const label =
    before !== null && isQuestion(before)
      ? measuresOf(before, true)
      : first !== undefined && first !== view.index && isLabel(document.sentence(first))
        ? measuresOf(document.sentence(first), true)
        : NONE;
  const previous = before === null ? NONE : measuresOf(before);
  return { heading: of(block?.heading), intro: of(block?.intro), label, previous, next: following(document, view) };
}

/** What the next sentence of the block speaks of; for a headline, the first sentence of the body. */
function following(document: DocumentView, view: SentenceView): ReadonlySet<Measure> {
  const next = document.spans[view.index + 1];
  if (next === undefined) return NONE;
  if (next.block !== view.block && view.kind !== 'headline') return NONE;
  return measuresOf(document.sentence(view.index + 1));
}

const SHORT_QUESTION = 12;

/** "And the injured? The ministry counts 40": the author's own short question is the label of its answer. */
function isQuestion({ tokens, numbers }: SentenceView): boolean {
  return tokens.at(-1)?.fold === '?' && numbers.length === 0 && tokens.length <= SHORT_QUESTION;
}

/** A run-in heading: a few words closed by a stop at the beginning of a paragraph. */
function isLabel(view: SentenceView): boolean {
  return view.tokens.filter((t) => t.kind === 'word').length <= 4 && view.numbers.length === 0;
}
