import { type DateInterval, spanning } from '../../core/edtf.ts';
import { isMark, type Scan, skip, take } from './compile.ts';
import type { Found } from './lapses.ts';
import { dayNumberAt, monthAt, type Point, withTail, yearNumberAt, yearTail } from './point.ts';
import { pointAt } from './points.ts';
import { type Anchor, resolvePoint } from './resolve.ts';
import { anchorFor, dateBehind, withMinute } from './single.ts';
import { timeAt } from './times.ts';

/** How many days may stand in one list ("12, 13 y 14 de junio"); bounds the work at each token. */
const LIST_LIMIT = 6;

/** A date with its article and "day" before it, or its hour, which belong to no reading: "el 8 de enero", "noon on Monday". */
export function innerPoint(scan: Scan, p: number): Point | null {
  const direct = pointAt(scan, p);
  if (direct) return direct;
  const time = timeAt(scan, skip(scan, 'at', p));
  const dated = time && dateBehind(scan, time.next);
  if (time && dated) return { ...dated, start: p, minute: time.minute };
  const q = skip(scan, 'the', p);
  const r = skip(scan, 'of', skip(scan, 'day', skip(scan, 'dayPart', q)));
  return (q > p ? pointAt(scan, q) : null) ?? (r > p ? pointAt(scan, skip(scan, 'the', r)) : null);
}

/** A point, or only a day number that borrows its month from the point behind it. */
function openEnd(scan: Scan, p: number): Point | null {
  const point = innerPoint(scan, p);
  if (point) return point;
  const q = skip(scan, 'the', skip(scan, 'day', skip(scan, 'the', p)));
  const day = dayNumberAt(scan, q);
  if (day) return { start: p, next: day.next, rule: 'day-of-month', day: day.value };
  const year = yearNumberAt(scan, q);
  return year === null ? null : { start: p, next: q + 1, rule: 'year', year };
}

/** Gives the first point the month and year it leaves to the second: "20 to 30 September". */
function borrow(a: Point, b: Point): Point {
  const lent: Point = {
    ...a,
    ...(a.month === undefined && a.day !== undefined && a.weekday === undefined && b.month !== undefined
      ? { month: b.month }
      : {}),
    ...(a.year === undefined && b.year !== undefined && (a.month !== undefined || a.day !== undefined)
      ? { year: b.year }
      : {}),
    ...(a.yearShift === undefined && b.yearShift !== undefined && a.year === undefined
      ? { yearShift: b.yearShift }
      : {}),
  };
  if (
    lent.year !== undefined &&
    a.year === undefined &&
    lent.month !== undefined &&
    b.month !== undefined &&
    lent.month > b.month
  )
    return { ...lent, year: lent.year - 1 };
  return lent;
}

/** Two ends resolved as one window: the first never lies after the last. */
function window(a: Point, b: Point, anchor: Anchor): DateInterval | null {
  // The end without a month takes that of the beginning: "January 3 to 5".
  const end: Point =
    b.month === undefined && b.day !== undefined && b.weekday === undefined && a.month !== undefined
      ? { ...b, month: a.month, ...(b.year === undefined && a.year !== undefined ? { year: a.year } : {}) }
      : b;
  const last = resolvePoint(end, anchor);
  if (last === null) return null;
  const start = borrow(a, end);
  const against: Anchor = last.last === null ? anchor : { ...anchor, published: last.last, future: false };
  const needsAnchor =
    start.year === undefined && start.yearShift === undefined && start.offset === undefined && start.unit === undefined;
  const first = resolvePoint(start, needsAnchor ? against : anchor);
  if (first === null || first.first === null || (last.last !== null && first.first > last.last)) return null;
  return spanning(first, withMinute(last, b.minute));
}

/** "between 20 and 30 September", "entre os dias 24 e 25", "entre el Natal e o Ano Novo". */
export function betweenAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'between', p);
  const a = cue && openEnd(scan, cue.next);
  if (!a) return null;
  const join = take(scan, 'and', a.next) ?? take(scan, 'to', a.next);
  const b = join && openEnd(scan, join.next);
  return b ? joinedWindow(scan, p, a, b, anchor, 'range.between') : null;
}

function joinedWindow(scan: Scan, p: number, a: Point, b: Point, anchor: Anchor, rule: string): Found | null {
  // Two numbers are no dates unless one of them says so.
  if (onlyNumber(a) && onlyNumber(b)) return null;
  const interval = window(a, b, anchorFor(scan, p, b.next, anchor));
  return interval && { start: p, next: b.next, interval, kind: 'interval', rule };
}

const onlyNumber = (x: Point): boolean => x.rule === 'day-of-month' && x.month === undefined && x.weekday === undefined;

/** "from 3 to 5 May", "desde el lunes hasta el jueves", "de 2020 a 2024". */
export function fromToAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'from', p) ?? take(scan, 'since', p);
  const a = cue && openEnd(scan, cue.next);
  if (!a || a.unit !== undefined) return null;
  const join = rangeJoin(scan, a.next);
  const b = join === null ? null : openEnd(scan, join);
  if (!b || (b.rule === 'year' && a.rule !== 'year' && a.year === undefined && a.month === undefined)) return null;
  return joinedWindow(scan, p, a, b, anchor, 'range.from-to');
}

/** Behind "to", "a", "until", a dash, "and until"; never behind a plain "and", which joins two dates. */
function rangeJoin(scan: Scan, p: number): number | null {
  const and = take(scan, 'and', p);
  if (and) return take(scan, 'until', and.next)?.next ?? null;
  return take(scan, 'to', p)?.next ?? take(scan, 'until', p)?.next ?? null;
}

/** "3 January to 5 February", "January 3–5", "2020 to June 2024", "July–September 2024". */
export function rangeFrom(scan: Scan, p: number, a: Point, anchor: Anchor): Found | null {
  if (a.offset !== undefined || a.anaphor !== undefined || a.unit !== undefined || a.rule === 'iso') return null;
  const join = rangeJoin(scan, a.next);
  if (join === null) return null;
  const b = openEnd(scan, join);
  if (b === null || (onlyNumber(b) && (a.day === undefined || a.rule !== 'month-day'))) return null;
  if (b.rule === 'year' && a.rule !== 'year' && a.year === undefined) return null;
  // "January 3–5, 2025": the year of both stands behind the second.
  const tail = onlyNumber(b) ? yearTail(scan, b.next) : { next: b.next };
  return joinedWindow(scan, p, a, { ...b, ...withTail(tail), next: tail.next }, anchor, 'range.to');
}

/** "20 to 30 September", "24 y 25 de diciembre", "12, 13 e 14 de junho", "dias 24 e 25": numbers that share a month. */
export function daysAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cued = take(scan, 'day', p);
  const first = dayNumberAt(scan, cued?.next ?? p);
  if (first === null) return null;
  let next = first.next;
  let last = first.value;
  let items = 1;
  for (; items < LIST_LIMIT; items++) {
    const join = listJoin(scan, next);
    const q = join === null ? null : skip(scan, 'the', join);
    const day = q === null ? null : dayNumberAt(scan, q);
    if (day === null) break;
    next = day.next;
    last = day.value;
  }
  if (items === 1 || last <= first.value) return null;
  const monthAtEnd = monthAt(scan, skip(scan, 'of', next), true);
  if (monthAtEnd === null && !cued) return null;
  const tail = monthAtEnd ? yearTail(scan, monthAtEnd.next) : { next };
  const shared = {
    ...(monthAtEnd ? { month: monthAtEnd.value } : {}),
    ...('year' in tail && tail.year !== undefined ? { year: tail.year } : {}),
    ...('yearShift' in tail && tail.yearShift !== undefined ? { yearShift: tail.yearShift } : {}),
  };
  const b: Point = { start: p, next: tail.next, rule: 'days', day: last, ...shared };
  const a: Point = { start: p, next: tail.next, rule: 'days', day: first.value, ...shared };
  const interval = window(a, b, anchorFor(scan, p, tail.next, anchor));
  return { start: p, next: tail.next, interval, kind: 'interval', rule: 'range.days' };
}

function listJoin(scan: Scan, p: number): number | null {
  const comma = isMark(scan, p, ',') ? p + 1 : p;
  const word = take(scan, 'and', comma) ?? take(scan, 'to', comma);
  return word?.next ?? (comma > p ? comma : null);
}
