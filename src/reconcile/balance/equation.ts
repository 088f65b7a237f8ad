import { type Interval, isEmpty, meet } from '../../core/quantity.ts';

/** One figure in an equation: `sign` +1 on the left, −1 on the right. */
export interface Term {
  readonly name: string;
  readonly sign: 1 | -1;
  readonly interval: Interval;
}

export interface Balanced {
  readonly feasible: boolean;
  /** What each figure can still be once the others are held to the equation; empty where nothing is possible. */
  readonly ranges: ReadonlyMap<string, Interval>;
  /** Names of a smallest set of figures that cannot all be true; empty where the equation can hold. */
  readonly conflict: readonly string[];
}

/** A count that nobody gave. */
export const UNKNOWN: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/** Beyond this many figures the search for the smallest set gives way to dropping them one by one. */
const EXHAUSTIVE = 10;

/** Adding ∞ and −∞ never happens here: a sum of lows holds no +∞ and a sum of highs no −∞. */
function sum(terms: readonly Term[]): Interval {
  let low = 0;
  let high = 0;
  for (const { sign, interval } of terms) {
    low += sign === 1 ? interval.low : -interval.high;
    high += sign === 1 ? interval.high : -interval.low;
  }
  return { low, high };
}

function possible(terms: readonly Term[]): boolean {
  if (terms.some((t) => isEmpty(t.interval))) return false;
  const { low, high } = sum(terms);
  return low <= 0 && high >= 0;
}

/** What one term can be, given that all signed terms sum to zero. */
function narrowed(terms: readonly Term[], term: Term): Interval {
  const others = sum(terms.filter((t) => t !== term));
  const room = term.sign === 1 ? { low: -others.high, high: -others.low } : others;
  return meet(term.interval, { low: Math.max(0, room.low), high: room.high });
}

const forget = (terms: readonly Term[], kept: ReadonlySet<Term>): readonly Term[] =>
  terms.map((t) => (kept.has(t) ? t : { ...t, interval: UNKNOWN }));

function* subsets(terms: readonly Term[], size: number, from = 0): Generator<readonly Term[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= terms.length - size; i++) {
    for (const rest of subsets(terms, size - 1, i + 1)) yield [terms[i] as Term, ...rest];
  }
}

function smallestConflict(terms: readonly Term[]): readonly string[] {
  if (terms.length <= EXHAUSTIVE) {
    for (let size = 1; size < terms.length; size++) {
      for (const kept of subsets(terms, size)) {
        if (!possible(forget(terms, new Set(kept)))) return kept.map((t) => t.name);
      }
    }
    return terms.map((t) => t.name);
  }
  const kept = new Set(terms);
  for (const term of terms) {
    kept.delete(term);
    if (possible(forget(terms, kept))) kept.add(term);
  }
  return terms.filter((t) => kept.has(t)).map((t) => t.name);
}

/**
 * Holds signed figures to the equation "they sum to zero" by interval arithmetic. Names must differ. A figure that is
 * left out of the conflict set counts as unknown, from zero up.
 */
export function solve(terms: readonly Term[]): Balanced {
  const feasible = possible(terms);
  const ranges = new Map(terms.map((t) => [t.name, narrowed(terms, t)] as const));
  return { feasible, ranges, conflict: feasible ? [] : smallestConflict(terms) };
}
