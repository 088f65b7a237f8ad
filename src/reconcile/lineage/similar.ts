import type { Claim } from '../../core/claim.ts';
import type { Report } from '../../core/report.ts';
import { fold, startsUpper, words } from '../fold.ts';

/** The sentence of a claim as bags of words, for comparing across reports. */
export interface Sentence {
  readonly words: ReadonlySet<string>;
  /** Beginnings of its proper names: they survive translation. */
  readonly names: ReadonlySet<string>;
  /** The numbers written in digits, other than the claim's own. */
  readonly numbers: ReadonlySet<string>;
}

const STEM = 5;
const DIGITS = /^\d[\d.,]*$/;

export function sentenceOf(report: Report, claim: Claim): Sentence {
  const before = report.text.slice(claim.sentence.start, claim.mention.start);
  const after = report.text.slice(claim.mention.end, claim.sentence.end);
  const written = [...words(before), ...words(after)];
  return {
    words: new Set(written.filter((w) => w.length > 2 && !DIGITS.test(w)).map(fold)),
    names: new Set(written.filter((w) => w.length > 2 && startsUpper(w)).map((w) => fold(w).slice(0, STEM))),
    numbers: new Set(written.filter((w) => DIGITS.test(w)).map((w) => w.replace(/[.,]/g, ''))),
  };
}

/** Twice the shared over the sum, 0 to 1; 0 where either is empty. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const x of a) if (b.has(x)) shared++;
  return (2 * shared) / (a.size + b.size);
}
