import { type Decider, decide } from '../src/read/decisions.ts';
import type { MeasureLabel } from '../src/read/features/measure-features.ts';
import { languageData } from '../src/read/lang/index.ts';
import type { Candidate } from '../src/read/model/choice.ts';
import type { Model } from '../src/read/model/model.ts';
import { type Example, train } from '../src/read/model/train.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import type { NumberInView, SentenceView } from '../src/read/view/sentence-view.ts';
import { sameClaimant } from './score.ts';
import type { GoldClaim, Story } from './stories.ts';

export type Question = 'measure' | 'claimant' | 'basis' | 'dynamics';
export type Examples = Record<Question, Example[]>;

export const OPTIONS: Readonly<Record<Question, { ridge: number; epochs: number; rate: number; minimum: number }>> = {
  measure: { ridge: 3.0, epochs: 180, rate: 0.12, minimum: 2 },
  claimant: { ridge: 4, epochs: 120, rate: 0.12, minimum: 4 },
  basis: { ridge: 2.0, epochs: 120, rate: 0.12, minimum: 3 },
  dynamics: { ridge: 4.0, epochs: 120, rate: 0.12, minimum: 3 },
};

/** What one of our own coded reports weighs beside one of the shared gold. */
export const OWN_WEIGHT: Readonly<Record<Question, number>> = {
  measure: 0.12,
  claimant: 0.5,
  basis: 0.5,
  dynamics: 0.5,
};

const EVEN: Readonly<Record<Question, number>> = { measure: 1, claimant: 1, basis: 1, dynamics: 1 };

/** The coder's answers to the reader's questions, gathered while the reader walks through the story. */
export function examplesOf(story: Story, weight = EVEN): Examples {
  const out: Examples = { measure: [], claimant: [], basis: [], dynamics: [] };
  for (const report of story.reports) {
    if (report.language === null) continue;
    const golds = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
    if (golds.length === 0) continue;
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

export function coderFor(golds: readonly GoldClaim[], out: Examples, weight: Readonly<Record<Question, number>>): Decider {
  const taken = new Set<GoldClaim>();
  // Where the coder's claimant is none of the candidates, the features of the basis would speak of somebody else.
  let claimantFound = true;
  const goldOf = (n: NumberInView): GoldClaim | undefined =>
    golds.find((g) => g.start < n.mention.end && n.mention.start < g.end);
  const answer = <L>(
    candidates: readonly Candidate<L>[],
    right: readonly number[],
    question: Question,
    scored: boolean,
    context?: string,
  ) => {
    if (right.length > 0 && scored)
      out[question].push({ candidates, right, weight: weight[question], ...(context ? { context } : {}) });
    const index = right[0] ?? 0;
    const c = candidates[index] as Candidate<L>;
    return { label: c.label, probability: 1, features: c.features };
  };
  return {
    measure(n, view, candidates) {
      const g = goldOf(n);
      if (g) {
        if (taken.has(g)) return { label: null, probability: 1, features: [] };
        taken.add(g);
      }
      const label = (g?.measure ?? null) as MeasureLabel;
      const index = candidates.findIndex((c) => c.label === label);
      // Nothing around speaks of the measure: the coder knew more than the words say, and there is nothing to learn.
      if (index < 0) return { label, probability: 1, features: [] };
      return answer(candidates, [index], 'measure', g?.score ?? true, words(view, n));
    },
    claimant(n, _view, candidates) {
      const g = goldOf(n);
      const right: number[] = [];
      for (const [i, c] of candidates.entries()) {
        if (c.label === null ? !g?.claimant : Boolean(g?.claimant) && sameClaimant(g?.claimant, c.label.text))
          right.push(i);
      }
      claimantFound = right.length > 0;
      return answer(candidates, right, 'claimant', g?.score ?? true);
    },
    basis(n, _view, candidates) {
      const g = goldOf(n);
      return answer(
        candidates,
        [candidates.findIndex((c) => c.label === g?.basis)],
        'basis',
        claimantFound && (g?.score ?? true),
      );
    },
    dynamics(n, _view, candidates) {
      const g = goldOf(n);
      return answer(candidates, [candidates.findIndex((c) => c.label === g?.dynamics)], 'dynamics', g?.score ?? true);
    },
  };
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
