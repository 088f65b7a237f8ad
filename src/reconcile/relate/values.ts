import {
  asserted,
  contains,
  equals,
  expected,
  type Interval,
  intersects,
  isEmpty,
  meet,
  roundingBand,
  tolerance,
} from '../../core/quantity.ts';
import { type Judgement, judgement, NOT_COMPARABLE, type SlottedClaim } from '../slotted.ts';
import { apart, countingOrder, daysApart, type Order } from './order.ts';
import { isOccasion } from './slots.ts';
import { isHarm, sameClaimant } from './verification.ts';

const sameWords = (a: SlottedClaim, b: SlottedClaim): boolean =>
  a.quantity.n === b.quantity.n && a.quantity.n2 === b.quantity.n2 && a.quantity.quantifier === b.quantity.quantifier;

/** Two bodies of the acting authority speak for one side. */
export const sameSide = (a: SlottedClaim, b: SlottedClaim): boolean =>
  sameClaimant(a, b) || (a.basis === 'announced' && b.basis === 'announced');

const correction = (a: SlottedClaim, b: SlottedClaim): boolean =>
  (a.correction === true || b.correction === true) && sameSide(a, b);

/** The later count can be as high as the earlier one. */
function canGrow(order: Order, a: Interval, b: Interval): boolean {
  return order === 'b-first' ? a.high >= b.low : b.high >= a.low;
}

/**
 * Two speakers in two reports count at one time if not even two days lie between: the day of a count is often the day
 * on which it was printed.
 */
function atOneTime(a: SlottedClaim, b: SlottedClaim): boolean {
  const days = daysApart(a, b);
  return days === 0 || (days === 1 && a.report !== b.report);
}

const rises = (order: Order, a: SlottedClaim, b: SlottedClaim): boolean =>
  order === 'a-first' ? b.quantity.n > a.quantity.n : a.quantity.n > b.quantity.n;

function runningRule(a: SlottedClaim, b: SlottedClaim, order: Order): Judgement | null {
  const [x, y] = [asserted(a.quantity), asserted(b.quantity)];
  if (sameWords(a, b)) return judgement(4, 'same');
  if (sameSide(a, b)) {
    if (!sameClaimant(a, b) && intersects(x, y)) return null;
    const earlier = order === 'a-first' ? a : b;
    const exceeded = capped(earlier) && !intersects(x, y);
    return canGrow(order, x, y) && !exceeded ? judgement(3, 'growth') : judgement(3, 'revision');
  }
  if (atOneTime(a, b)) return null;
  if (intersects(x, y))
    return farApart(expected(a.quantity), expected(b.quantity)) && rises(order, a, b) ? judgement(3, 'growth') : null;
  return canGrow(order, x, y) ? judgement(3, 'growth') : judgement(3, 'dispute');
}

/** Rule 3: the counts were made at different times. */
export function timeRule(a: SlottedClaim, b: SlottedClaim): Judgement | null {
  const order = countingOrder(a, b);
  if (correction(a, b) && !sameWords(a, b) && daysApart(a, b) === 0) return judgement(3, 'revision');
  if (a.dynamics === 'stock') {
    if (sameWords(a, b)) return judgement(4, 'same');
    return apart(order) && (sameClaimant(a, b) || !atOneTime(a, b)) ? judgement(3, 'change') : null;
  }
  const running = a.dynamics === 'cumulative' && b.dynamics === 'cumulative';
  return running && apart(order) ? runningRule(a, b, order) : null;
}

/** Expected sets that miss each other by less than this part of the value leave nobody in doubt. */
const NEAR = 0.1;

function farApart(a: Interval, b: Interval): boolean {
  if (intersects(a, b)) return false;
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return high - low > Math.max(1, low * NEAR);
}

/** Rule 4: both can be true. Returns null where the asserted sets are disjoint. */
export function agreementRule(a: SlottedClaim, b: SlottedClaim): Judgement | null {
  const [x, y] = [asserted(a.quantity), asserted(b.quantity)];
  if (!intersects(x, y)) return null;
  if (equals(x, y)) return judgement(4, 'same');
  const running = a.dynamics === 'cumulative' && b.dynamics === 'cumulative';
  const far = farApart(expected(a.quantity), expected(b.quantity));
  if (running && far && sameClaimant(a, b)) return judgement(4, 'growth');
  const checking = a.basis === 'verified' && b.basis === 'verified' && a.dynamics !== 'stock';
  if (!sameSide(a, b) && !checking && farApart(expected(a.quantity), expected(b.quantity)))
    return judgement(4, 'tension');
  return judgement(4, contains(x, y) || contains(y, x) ? 'refines' : 'compatible');
}

const loose = (a: SlottedClaim): boolean => a.quantity.quantifier === 'about' || a.quantity.quantifier === 'vague';

function stretched(a: SlottedClaim): Interval {
  const x = asserted(a.quantity);
  const more = loose(a) ? tolerance(a.quantity.n) : 0;
  return { low: Math.max(0, x.low - more), high: x.high + more };
}

const band = (a: SlottedClaim): Interval =>
  a.quantity.quantifier === 'exact' ? roundingBand(a.quantity.n) : asserted(a.quantity);

/** Only two bare numbers can owe their difference to rounding. */
const rounded = (a: SlottedClaim, b: SlottedClaim): boolean =>
  a.quantity.quantifier === 'exact' && b.quantity.quantifier === 'exact' && !isEmpty(meet(band(a), band(b)));

/** One of the two does not say up to when it counts, so that the difference may be one of time. */
const undated = (a: SlottedClaim, b: SlottedClaim): boolean =>
  !isOccasion(a.dynamics) &&
  !isOccasion(b.dynamics) &&
  ((a.asOf?.last ?? null) === null) !== ((b.asOf?.last ?? null) === null);

/** Rule 5: not both can be true of one moment. */
export function conflictRule(a: SlottedClaim, b: SlottedClaim): Judgement {
  if (rounded(a, b)) return judgement(5, 'compatible');
  if ((loose(a) || loose(b)) && intersects(stretched(a), stretched(b))) return judgement(5, 'tension');
  if (!sameSide(a, b)) return judgement(5, undated(a, b) ? 'tension' : 'dispute');
  const running = a.dynamics === 'cumulative' && b.dynamics === 'cumulative';
  if (!sameClaimant(a, b)) return running ? otherBody(a, b) : judgement(5, 'dispute');
  return ownConflict(a, b, running);
}

/** Two bodies of one side give a running count on one day: the later told replaces the earlier. */
function otherBody(a: SlottedClaim, b: SlottedClaim): Judgement {
  if (a.stated === undefined || b.stated === undefined || a.stated === b.stated) return judgement(5, 'dispute');
  return laterTold(a, b, true);
}

const capped = (a: SlottedClaim): boolean =>
  a.quantity.quantifier === 'up-to' || a.quantity.quantifier === 'fewer-than';

/** A claimant against itself: it grew, it was taken back, or it was changed on the way. */
function ownConflict(a: SlottedClaim, b: SlottedClaim, running: boolean): Judgement {
  const order = countingOrder(a, b);
  if (apart(order)) {
    const rising = canGrow(order, asserted(a.quantity), asserted(b.quantity));
    return isHarm(a.measure) && rising && !capped(a) && !capped(b) ? judgement(5, 'growth') : judgement(5, 'revision');
  }
  if (a.report === undefined || a.report !== b.report) return laterTold(a, b, running);
  if (a.prominent !== b.prominent) return judgement(5, 'transmission');
  return NOT_COMPARABLE;
}

/** Two reports give one claimant's count differently: the later may know more, else one of them slipped. */
function laterTold(a: SlottedClaim, b: SlottedClaim, running: boolean): Judgement {
  if (a.stated === undefined || b.stated === undefined || a.stated === b.stated) return judgement(5, 'transmission');
  const rising = canGrow(a.stated < b.stated ? 'a-first' : 'b-first', asserted(a.quantity), asserted(b.quantity));
  if (running) return rising ? judgement(5, 'growth') : judgement(5, 'revision');
  const nextDay = Math.abs(a.stated - b.stated) >= DAY;
  if (!nextDay) return judgement(5, 'transmission');
  return isHarm(a.measure) && rising ? judgement(5, 'growth') : judgement(5, 'revision');
}

const DAY = 1440;
