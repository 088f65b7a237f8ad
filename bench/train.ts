import type { Dynamics } from '../src/core/vocabulary.ts';
import { type Answer, type Decider, decide } from '../src/read/decisions.ts';
import type { MeasureLabel } from '../src/read/features/measure-features.ts';
import { languageData } from '../src/read/lang/index.ts';
import type { Choices } from '../src/read/model/choice.ts';
import type { Model, Question } from '../src/read/model/model.ts';
import { type Example, type TrainingOptions, train } from '../src/read/model/train.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import type { NumberInView, SentenceView } from '../src/read/view/sentence-view.ts';
import { sameClaimant } from './score.ts';
import type { GoldClaim, Story } from './stories.ts';

export type Examples = Record<Question, Example[]>;

/** Chosen on stories left out. */
export const OPTIONS: Readonly<Record<Question, TrainingOptions>> = {
  measure: { ridge: 0.01, epochs: 16, rate: 0.07, dropout: 0.35, minimum: 5 },
  claimant: { ridge: 0.005, epochs: 12, rate: 0.1, dropout: 0.2, minimum: 8 },
  basis: { ridge: 0.002, epochs: 12, rate: 0.1, dropout: 0.2, minimum: 12 },
  dynamics: { ridge: 0.002, epochs: 12, rate: 0.1, dropout: 0.2, minimum: 3 },
};

/** What one of our own coded figures weighs beside one of the shared gold. */
export const OWN_WEIGHT = 0.35;

/** The coder's answers to the reader's questions, gathered while the reader walks through the story. */
export function examplesOf(story: Story, weight = 1): Examples {
  const out: Examples = { measure: [], claimant: [], basis: [], dynamics: [] };
  for (const report of story.reports) {
    const golds = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
    if (report.language === null || golds.length === 0) continue;
    decide(openDocument(report, languageData(report.language)), coderFor(golds, out, weight));
  }
  return out;
}

/** The words around a number, for people who look at errors. */
function words(view: SentenceView, n: NumberInView): string {
  return view.tokens
    .map((t, i) => (i === n.from ? `⟦${t.fold}⟧` : t.fold))
    .slice(Math.max(0, n.from - 14), n.to + 12)
    .join(' ');
}

function coderFor(golds: readonly GoldClaim[], out: Examples, weight: number): Decider {
  const first = new Map<GoldClaim, NumberInView>();
  // Where the coder's claimant is none of the candidates, the features of the basis would speak of somebody else.
  let claimantFound = true;
  const goldOf = (n: NumberInView): GoldClaim | undefined => {
    const g = golds.find((x) => x.start < n.mention.end && n.mention.start < x.end);
    if (g && !first.has(g)) first.set(g, n);
    return g && first.get(g) === n ? g : undefined;
  };
  const indexOf = <L>(choices: Choices<L>, label: L): number => choices.candidates.findIndex((c) => c.label === label);
  const note = <L>(
    question: Question,
    choices: Choices<L>,
    right: readonly number[],
    scored: boolean,
    context = '',
  ) => {
    if (right.length > 0 && right.every((r) => r >= 0) && scored)
      out[question].push({ ...choices, right, weight, context });
  };
  const answer = <L>(choices: Choices<L>, index: number): Answer<L> => ({
    label: choices.candidates[Math.max(0, index)]?.label as L,
    probability: 1,
    asked: null,
  });
  return {
    measure(n, view, choices) {
      const g = goldOf(n);
      const right = indexOf(choices, (g?.measure ?? null) as MeasureLabel);
      note('measure', choices, [right], g?.score ?? true, words(view, n));
      return answer(choices, right);
    },
    claimant(n, view, choices) {
      const g = goldOf(n);
      const right = choices.candidates.flatMap(({ label }, i) =>
        (label === null ? !g?.claimant : Boolean(g?.claimant) && sameClaimant(g?.claimant, label.text)) ? [i] : [],
      );
      claimantFound = right.length > 0;
      note('claimant', choices, right, g?.score ?? true, words(view, n));
      return answer(choices, right[0] ?? 0);
    },
    basis(n, view, choices) {
      const g = goldOf(n);
      const right = choices.candidates.findIndex((c) => c.label === g?.basis);
      note('basis', choices, [right], claimantFound && (g?.score ?? true), words(view, n));
      return answer(choices, right);
    },
    dynamics(n, view, choices) {
      const g = goldOf(n);
      const right = choices.candidates.findIndex((c) => c.label === g?.dynamics);
      note('dynamics', choices, [right], g?.score ?? true, words(view, n));
      return answer(choices, slips(n) ? slipOf(choices, right) : right);
    },
  };
}

/** How often the reader takes one running for another; what carries on from the figure before has to bear it. */
const SLIPS = 0.25;

/** Whether the reader may err at a number: looks random, and is always the same. */
function slips({ mention }: NumberInView): boolean {
  return ((mention.start * 2_654_435_761) >>> 0) / 0x1_0000_0000 < SLIPS;
}

/** The answer that is most often given in place of the right one. */
function slipOf(choices: Choices<Dynamics>, right: number): number {
  const wrong = choices.candidates[right]?.label === 'cumulative' ? 'batch' : 'cumulative';
  return choices.candidates.findIndex((c) => c.label === wrong);
}

/** Weights from the examples of some stories. */
export function trainModel(examples: readonly Examples[]): Model {
  const of = (q: Question) =>
    train(
      examples.flatMap((e) => e[q]),
      OPTIONS[q],
    );
  return {
    measure: of('measure'),
    claimant: of('claimant'),
    basis: of('basis'),
    dynamics: of('dynamics'),
    calibration: [],
  };
}
