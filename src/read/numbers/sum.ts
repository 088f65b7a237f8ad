/**
 * A number while it is read from left to right. Closed parts stand in falling order of scale; `current` is what follows
 * the last scale; `room` is the bound below which the next smaller number must lie.
 */
export interface Sum {
  readonly closed: readonly (readonly [value: number, scale: number])[];
  readonly current: number;
  readonly room: number;
  /** What was read last: it says how a smaller number may follow. */
  readonly last: 'start' | 'ten' | 'hundred' | 'scale' | 'closed';
}

export const EMPTY: Sum = { closed: [], current: 0, room: Number.POSITIVE_INFINITY, last: 'start' };

/** Adds a smaller number; null where there is no room for it. */
export function add(sum: Sum, value: number, last: Sum['last']): Sum | null {
  if (value >= sum.room || value <= 0) return null;
  const room = last === 'ten' ? 10 : last === 'hundred' ? 100 : 1;
  return { closed: sum.closed, current: sum.current + value, room, last };
}

/**
 * Multiplies what was read since the last larger scale: "dos mil" + "millones". Null where a larger or equal scale
 * would be overrun ("three hundred and two" + "hundred") or nothing stands to be multiplied.
 */
export function multiply(sum: Sum, scale: number): Sum | null {
  let keep = sum.closed.length;
  let carried = sum.current;
  while (keep > 0 && (sum.closed[keep - 1] as readonly [number, number])[1] < scale) {
    carried += (sum.closed[--keep] as readonly [number, number])[0];
  }
  if (carried === 0) {
    if (sum.last !== 'start') return null;
    carried = 1;
  }
  const product = tidy(carried * scale);
  const above = sum.closed[keep - 1];
  if (above && product >= above[1]) return null;
  return {
    closed: [...sum.closed.slice(0, keep), [product, scale]],
    current: 0,
    room: scale,
    last: scale === 100 ? 'hundred' : 'scale',
  };
}

export function total(sum: Sum): number {
  let value = sum.current;
  for (const [part] of sum.closed) value += part;
  return tidy(value);
}

/** The last multiplier, if the number ends with it. */
export function lastScale(sum: Sum): number | undefined {
  return sum.last === 'scale' || sum.last === 'hundred' ? sum.closed.at(-1)?.[1] : undefined;
}

/** 1.1 × 1,000 is 1,100: products of decimals are cut to the digits that a double holds. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
