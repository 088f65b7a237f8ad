import type { Quantifier } from './vocabulary.ts';

/**
 * What was said of a number: the quantifier in words, and the nominal value. `n2` is present only for a range.
 * Both are whole and not negative.
 */
export interface Quantity {
  readonly quantifier: Quantifier;
  readonly n: number;
  readonly n2?: number;
}

/** A closed interval over the counting numbers; `high` may be Infinity. Empty where `low > high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
