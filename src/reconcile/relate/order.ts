import type { DateInterval } from '../../core/edtf.ts';
import type { SlottedClaim } from '../slotted.ts';

/** How the counting dates of two claims stand: 'a' or 'b' came first, 'together', or unknown. */
export type Order = 'a-first' | 'b-first' | 'together' | 'unknown';

function end(interval: DateInterval | null): { readonly day: number; readonly minute: number | undefined } | null {
  const day = interval === null ? null : (interval.last ?? null);
  return interval === null || day === null ? null : { day, minute: interval.lastMinute };
}

const coarse = (i: DateInterval | null): boolean =>
  i !== null && (i.lastPrecision === 'month' || i.lastPrecision === 'year');

/**
 * Orders two claims by the day, and within a day by the hour, up to which they count. A month holds all of its days:
 * against a day inside it the order is unknown.
 */
export function countingOrder(a: SlottedClaim, b: SlottedClaim): Order {
  const x = end(a.asOf);
  const y = end(b.asOf);
  if (x === null || y === null) return oneStory(a, b) && apart(saidOrder(a, b)) ? saidOrder(a, b) : 'unknown';
  if (x.day === y.day) {
    if (x.minute === undefined || y.minute === undefined || x.minute === y.minute) return saidOrder(a, b);
    return x.minute < y.minute ? 'a-first' : 'b-first';
  }
  if (coarse(a.asOf) !== coarse(b.asOf) && shareMonth(a.asOf, b.asOf)) return 'together';
  return x.day < y.day ? 'a-first' : 'b-first';
}

/** One report tells both. */
const oneStory = (a: SlottedClaim, b: SlottedClaim): boolean => a.report !== undefined && a.report === b.report;

function shareMonth(a: DateInterval | null, b: DateInterval | null): boolean {
  const wide = coarse(a) ? a : b;
  const fine = coarse(a) ? b : a;
  if (wide === null || fine === null || wide.last === null || fine.last === null) return false;
  const length = wide.lastPrecision === 'year' ? 366 : 31;
  return fine.last <= wide.last && fine.last > wide.last - length;
}

/** On one day without hours, the words may still say which count came before. */
function saidOrder(a: SlottedClaim, b: SlottedClaim): Order {
  if (a.earlier === true && b.earlier !== true) return 'a-first';
  if (b.earlier === true && a.earlier !== true) return 'b-first';
  if (a.now === true && b.now !== true) return 'b-first';
  if (b.now === true && a.now !== true) return 'a-first';
  return 'together';
}

export const apart = (order: Order): order is 'a-first' | 'b-first' => order === 'a-first' || order === 'b-first';

/** Whole days between the two counts; 0 where unknown. */
export function daysApart(a: SlottedClaim, b: SlottedClaim): number {
  const x = end(a.asOf);
  const y = end(b.asOf);
  return x === null || y === null ? 0 : Math.abs(x.day - y.day);
}
