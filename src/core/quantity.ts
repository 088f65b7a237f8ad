import type { Quantifier } from './vocabulary.ts';

/**
 * What was said of a number: the quantifier in words, and the nominal value. `n2` is present only for a range.
 * Both are whole and not negative.
 */
export interface Quantity {
  readonly quantifier: Quantifier;
  readonly n: number;
  readonly n2?: number;
  /**
   * Only with `vague`: the collective names its own size ("una veintena", "half a dozen"), so it means about n. Absent
   * for a plural without a size ("dozens", "decenas"), which means some multiple of it.
   */
  readonly around?: true;
}

/** A closed interval over the counting numbers; `high` may be Infinity. Empty where `low > high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The unit of n's last digit that is not zero, which is how finely n was given: 2,000 → 1,000; 700 → 100; 88 → 1.
 * Zero is given to the unit.
 */
export function granularity(n: number): number {
  if (n === 0 || !Number.isSafeInteger(n)) return 1;
  let unit = 1;
  while (n % (unit * 10) === 0) unit *= 10;
  return unit;
}

/**
 * What a bare n may stand for if its speaker rounded: n ± the smaller of half its unit and 5 %, from hundreds up.
 * Below that a bare number is taken at its word.
 */
export function roundingBand(n: number): Interval {
  const unit = granularity(n);
  return unit < 100 ? point(n) : around(n, Math.min(unit / 2, twentieth(n)));
}

/**
 * The counts that a quantity allows without having been false: decides contradiction. "At least 87" allows 87 and
 * everything above. Fractions of a person are no counts: percentages are cut to whole numbers inside the bound.
 * "Fewer than 0" allows nothing and yields an empty interval.
 */
export function asserted(quantity: Quantity): Interval {
  const { quantifier, n } = quantity;
  switch (quantifier) {
    case 'exact':
      return point(n);
    case 'at-least':
      return { low: n, high: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { low: n + 1, high: Number.POSITIVE_INFINITY };
    case 'nearly':
      return below(n, tenth(n));
    case 'about':
      return around(n, tolerance(n));
    case 'up-to':
      return { low: 0, high: n };
    case 'fewer-than':
      return { low: 0, high: n - 1 };
    case 'range':
      return { low: n, high: quantity.n2 ?? n };
    case 'vague':
      return plural(quantity)?.asserted ?? around(n, tolerance(n));
  }
}

/**
 * The counts that an ordinary speaker means by a quantity: decides tension. "More than 700" allows 900, but who knows
 * of 900 says so.
 */
export function expected(quantity: Quantity): Interval {
  const { quantifier, n } = quantity;
  switch (quantifier) {
    case 'exact':
      return point(n);
    case 'at-least':
      return { low: n, high: n + Math.max(granularity(n) - 1, tenth(n)) };
    case 'more-than':
      return { low: n + 1, high: n + Math.max(1, granularity(n) - 1, tenth(n)) };
    case 'nearly':
      return below(n, twentieth(n));
    case 'about':
      return around(n, Math.max(1, twentieth(n)));
    case 'up-to':
      return { low: n - tenth(n), high: n };
    case 'fewer-than':
      return below(n, tenth(n));
    case 'range':
      return { low: n, high: quantity.n2 ?? n };
    case 'vague':
      return plural(quantity)?.expected ?? around(n, tolerance(n));
  }
}

/** How far "about n" may be off without being false: the largest of one, half the unit of n, and 5 %. */
export function tolerance(n: number): number {
  return Math.max(1, Math.floor(granularity(n) / 2), twentieth(n));
}

/** What two intervals have in common; empty where they do not touch. */
export function meet(a: Interval, b: Interval): Interval {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

export function isEmpty(interval: Interval): boolean {
  return interval.low > interval.high;
}

/** True where at least one count lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  return !isEmpty(meet(a, b));
}

/** True where every count of `inner` lies in `outer`; an interval contains itself and everything contains an empty one. */
export function contains(outer: Interval, inner: Interval): boolean {
  return isEmpty(inner) || (outer.low <= inner.low && inner.high <= outer.high);
}

/** True where both hold the same counts. */
export function equals(a: Interval, b: Interval): boolean {
  return contains(a, b) && contains(b, a);
}

/**
 * Plurals without a size. Dozens and tens reach from 20; from hundreds up, from one and a half units to just below
 * twenty. A speaker who says hundreds is expected to know of two, and not of a thousand.
 */
function plural(quantity: Quantity): { readonly asserted: Interval; readonly expected: Interval } | null {
  if (quantity.around) return null;
  const { n } = quantity;
  if (n === 20 || n === 24) return { asserted: { low: 20, high: 199 }, expected: { low: n, high: 99 } };
  const unit = granularity(n);
  if (unit < 100 || n !== 2 * unit) return null;
  return { asserted: { low: unit * 1.5, high: unit * 20 - 1 }, expected: { low: n, high: unit * 10 - 1 } };
}

function point(n: number): Interval {
  return { low: n, high: n };
}

function around(n: number, margin: number): Interval {
  return { low: Math.max(0, n - margin), high: n + margin };
}

/** [n − margin, n − 1], and n − 1 alone where the margin is less than a whole person. */
function below(n: number, margin: number): Interval {
  return { low: Math.max(0, n - Math.max(1, margin)), high: n - 1 };
}

function tenth(n: number): number {
  return Math.floor(n / 10);
}

function twentieth(n: number): number {
  return Math.floor(n / 20);
}
