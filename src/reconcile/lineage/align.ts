import type { Claim } from '../../core/claim.ts';
import type { ReportProfile } from '../profile.ts';
import { dice, type Sentence } from './similar.ts';

/** Two claims that are one statement on its way from report to report. */
export interface Aligned {
  readonly a: Claim;
  readonly b: Claim;
  readonly score: number;
}

/** A report with the sentences of its claims, beside them. */
export interface Spoken {
  readonly profile: ReportProfile;
  readonly sentences: readonly Sentence[];
}

interface Candidate extends Aligned {
  readonly i: number;
  readonly j: number;
}

/** From this likeness on a sentence of the same language is the same sentence, whatever number it holds. */
const SAME_SENTENCE = 0.6;
const THRESHOLD = 3.6;

const sameNumber = (a: Claim, b: Claim): boolean => a.quantity.n === b.quantity.n && a.quantity.n2 === b.quantity.n2;

/** Small numbers meet by chance. */
const weightOfNumber = (n: number): number => (n >= 100 ? 3 : n >= 20 ? 2.5 : n >= 10 ? 2 : 1.2);

function likeness(a: Claim, b: Claim, x: Sentence, y: Sentence, sameLanguage: boolean, distance: number): number {
  const text = sameLanguage ? 3 * dice(x.words, y.words) : 1.5 * dice(x.names, y.names) + dice(x.numbers, y.numbers);
  const fields = (a.measure === b.measure ? 1.2 : -0.8) + (a.quantity.quantifier === b.quantity.quantifier ? 0.4 : 0);
  return text + fields + 1.2 * (1 - Math.min(1, 3 * distance));
}

function candidates(
  { profile: a, sentences: xs }: Spoken,
  { profile: b, sentences: ys }: Spoken,
): readonly Candidate[] {
  const sameLanguage = a.report.language === b.report.language;
  const found: Candidate[] = [];
  a.claims.forEach((claim, i) => {
    b.claims.forEach((other, j) => {
      const [x, y] = [xs[i] as Sentence, ys[j] as Sentence];
      const equal = sameNumber(claim, other);
      // Most pairs have neither the number nor the sentence in common: they are not weighed.
      const same =
        equal || (sameLanguage && claim.measure === other.measure && dice(x.words, y.words) >= SAME_SENTENCE);
      if (!same) return;
      const distance = Math.abs(place(a, claim) - place(b, other));
      const score = likeness(claim, other, x, y, sameLanguage, distance);
      found.push({ a: claim, b: other, i, j, score: equal ? score + weightOfNumber(claim.quantity.n) : score });
    });
  });
  return found;
}

/** Where in the report a claim stands, 0 to 1. */
const place = (p: ReportProfile, claim: Claim): number => claim.mention.start / Math.max(1, p.report.text.length);

/**
 * Pairs the claims of two reports that stand for one statement: best pairs first, each claim once. A pair whose number
 * differs must stand in the same sentence.
 */
export function alignClaims(a: Spoken, b: Spoken): readonly Aligned[] {
  const ranked = [...candidates(a, b)].sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const [left, right] = [new Set<number>(), new Set<number>()];
  const pairs: Candidate[] = [];
  for (const pair of ranked) {
    if (pair.score < THRESHOLD || left.has(pair.i) || right.has(pair.j)) continue;
    left.add(pair.i);
    right.add(pair.j);
    pairs.push(pair);
  }
  return pairs.sort((x, y) => x.i - y.i).map(({ a: x, b: y, score }) => ({ a: x, b: y, score }));
}
