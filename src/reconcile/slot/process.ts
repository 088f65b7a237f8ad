import type { DateInterval } from '../../core/edtf.ts';
import type { Placed } from './placed.ts';

/** Days by which the beginning of one process may be given differently. */
const START_SLACK = 2;
/** Days by which the end of one occasion may be given differently. */
const END_SLACK = 1;

const coarse = (precision: DateInterval['firstPrecision']): boolean => precision === 'month' || precision === 'year';

const sameWords = (a: Placed, b: Placed): boolean =>
  a.claim.quantity.n === b.claim.quantity.n &&
  a.claim.quantity.n2 === b.claim.quantity.n2 &&
  a.claim.quantity.quantifier === b.claim.quantity.quantifier;

/** The starts agree; a month agrees with each of its days. */
function sameStart(a: DateInterval, b: DateInterval, slack: number): boolean {
  if (a.first === null || b.first === null) return a.first === b.first;
  const [x, y] = [coarse(a.firstPrecision), coarse(b.firstPrecision)];
  if (x === y) return Math.abs(a.first - b.first) <= (x ? 0 : slack);
  const [wide, fine] = x ? [a.first, b.first] : [b.first, a.first];
  return fine >= wide && fine < wide + 31;
}

const length = (i: DateInterval): number => (i.first === null || i.last === null ? 0 : i.last - i.first);

function sameOccasion(a: DateInterval, b: DateInterval): boolean {
  if (a.first === null || b.first === null || a.last === null || b.last === null) return sameStart(a, b, 0);
  if (coarse(a.firstPrecision) !== coarse(b.firstPrecision)) return false;
  const meet = a.first <= b.last && b.first <= a.last;
  return meet && Math.abs(length(a) - length(b)) <= START_SLACK;
}

/** A running count and a batch are one where the count runs over the batch alone, or is a checking of it. */
function runsOver(occasion: Placed, running: Placed): boolean {
  const [o, r] = [occasion.window, running.window];
  if (o === null || r === null || !sameStart(o, r, END_SLACK)) return false;
  if (o.last === null || r.last === null) return true;
  const checked = running.claim.basis === 'verified' || running.claim.basis === 'unverified';
  return Math.abs(o.last - r.last) <= END_SLACK || (checked && r.last >= o.last);
}

/** Days by which one occasion may be dated twice before it is two occasions. */
const DATED_TWICE = 2;

function datedTwice(a: Placed, b: Placed): boolean {
  const [x, y] = [a.window?.first ?? null, b.window?.first ?? null];
  return x !== null && y !== null && Math.abs(x - y) <= DATED_TWICE && a.claim.quantity.n >= 5 && sameWords(a, b);
}

/** Values this near are one figure even if one of them does not say since when it counts. */
const NEAR = 0.1;

export function nearValues(a: Placed, b: Placed): boolean {
  const [x, y] = [a.claim.quantity.n, b.claim.quantity.n];
  return Math.abs(x - y) <= Math.max(1, NEAR * Math.max(x, y));
}

/** One gives a month where the other gives a day: they may begin alike, and may not. */
export function differInPrecision(a: Placed, b: Placed): boolean {
  if (a.window === null || b.window === null || a.mode === 'stock') return false;
  return coarse(a.window.firstPrecision) !== coarse(b.window.firstPrecision);
}

/** How sure it is that two claims count one occasion, process or stock. */
export type Likeness = 'sure' | 'maybe' | 'no';

/** The windows as given allow one occasion or one process. */
export function windowsAgree(a: Placed, b: Placed): boolean {
  if (a.window === null || b.window === null) {
    return (a.window === b.window && a.mode === b.mode) || sameWords(a, b);
  }
  if (a.mode === 'occasion' && b.mode === 'occasion') return sameOccasion(a.window, b.window) || datedTwice(a, b);
  if (a.mode === 'running' && b.mode === 'running') {
    const unknown = (a.window.first === null) !== (b.window.first === null);
    return unknown ? nearValues(a, b) : sameStart(a.window, b.window, START_SLACK);
  }
  return a.mode === 'occasion' ? runsOver(a, b) : runsOver(b, a);
}

/** Days by which windows that were only carried over may lie apart. */
const SOFT_SLACK = 4;

const within = (day: number | null, i: DateInterval): boolean =>
  day === null ||
  ((i.first === null || day >= i.first - SOFT_SLACK) && (i.last === null || day <= i.last + SOFT_SLACK));

/** Where the words beside one of the figures do not give its window, the other's may be meant. */
function softWindows(a: Placed, b: Placed): boolean {
  const [x, y] = [a.window, b.window];
  if (x === null || y === null) return a.mode === 'running' || b.mode === 'running';
  if (a.mode === 'running' && b.mode === 'running') return true;
  if (a.mode === b.mode) return within(x.first, y) && within(y.first, x);
  const [occasion, running] = a.mode === 'occasion' ? [x, y] : [y, x];
  return within(occasion.first, running);
}

/** Who is missing stays missing: so many since, and so many now, are told as one. */
const isLasting = (p: Placed): boolean => p.claim.measure === 'missing' && p.mode !== 'occasion';

/**
 * Do two claims of one measure count one occasion, one process, or one stock? Windows with one start are one process;
 * a batch is one occasion by its days; a window that nobody gives meets only one that nobody gives either, or the
 * very same figure. A window that is only carried over leaves it open.
 */
export function likeness(a: Placed, b: Placed): Likeness {
  if (a.mode === 'stock' && b.mode === 'stock') return 'sure';
  if (a.mode === 'stock' || b.mode === 'stock') return isLasting(a) && isLasting(b) ? 'maybe' : 'no';
  if (windowsAgree(a, b)) return 'sure';
  return (a.soft || b.soft) && softWindows(a, b) ? 'maybe' : 'no';
}
