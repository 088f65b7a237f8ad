import { type DateInterval, dayInterval, spanning } from '../../core/edtf.ts';
import { isMark, precedes, type Scan, skip, take, type WordClass } from './compile.ts';
import { futureNear } from './future.ts';
import { type Length, lengthAt, recentAt } from './lengths.ts';
import type { DateKind } from './mention.ts';
import { dayNumberAt, monthAt, type Point, pointAt, yearNumberAt, yearTail } from './points.ts';
import { type Anchor, resolvePoint, shiftBy } from './resolve.ts';
import { timeAt } from './times.ts';

/** A date expression among the tokens `[start, next)`, resolved. */
export interface Found {
  readonly start: number;
  readonly next: number;
  readonly interval: DateInterval | null;
  readonly kind: DateKind;
  readonly rule: string;
  readonly minute?: number;
  readonly future?: boolean;
}

/** How many days may stand in one list ("12, 13 y 14 de junio"); bounds the work at each token. */
const LIST_LIMIT = 6;

/** The date expression that begins at token `p`, the widest reading first: a window, a list, a point, a length. */
export function expressionAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  return (
    betweenAt(scan, p, anchor) ??
    fromToAt(scan, p, anchor) ??
    sinceAt(scan, p, anchor) ??
    untilAt(scan, p, anchor) ??
    recentWindow(scan, p, anchor) ??
    agoAt(scan, p, anchor) ??
    simpleAt(scan, p, anchor)
  );
}

function anchorFor(scan: Scan, from: number, to: number, anchor: Anchor): Anchor {
  return futureNear(scan, from, to) ? { ...anchor, future: true } : anchor;
}

const KINDS = { year: 'year', month: 'month', day: 'day', minute: 'day' } as const;

function kindOf(point: Point, interval: DateInterval | null): DateKind {
  if (
    point.offset !== undefined ||
    point.anaphor !== undefined ||
    (point.unit !== undefined && point.part === undefined)
  )
    return 'relative';
  if (point.part !== undefined) return 'interval';
  if (interval === null)
    return point.day !== undefined || point.weekday !== undefined || point.feast !== undefined
      ? 'day'
      : point.month !== undefined
        ? 'month'
        : 'year';
  return interval.first !== interval.last && interval.firstPrecision === 'day'
    ? 'interval'
    : KINDS[interval.firstPrecision];
}

function withMinute(interval: DateInterval | null, minute: number | undefined): DateInterval | null {
  if (interval === null || minute === undefined || interval.first !== interval.last) return interval;
  return { ...interval, firstPrecision: 'minute', lastPrecision: 'minute', firstMinute: minute, lastMinute: minute };
}

/** A date with its article and "day" before it, which belong to no reading: "el 8 de enero", "the 30th". */
function innerPoint(scan: Scan, p: number): Point | null {
  const direct = pointAt(scan, p);
  if (direct) return direct;
  const q = skip(scan, 'the', p);
  return (q > p ? pointAt(scan, q) : null) ?? (q > p ? pointAt(scan, skip(scan, 'the', q)) : null);
}

/** A point, or only a day number that borrows its month from the point behind it. */
function openEnd(scan: Scan, p: number): Point | null {
  const point = innerPoint(scan, p);
  if (point) return point;
  let q = skip(scan, 'the', p);
  q = skip(scan, 'day', q);
  q = skip(scan, 'the', q);
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
      ? { ...b, month: a.month, ...(a.year === undefined ? {} : { year: a.year }) }
      : b;
  const last = resolvePoint(end, anchor);
  if (last === null) return null;
  const start = borrow(a, end);
  const against: Anchor = last.last === null ? anchor : { ...anchor, published: last.last, future: false };
  const needsAnchor =
    start.year === undefined && start.yearShift === undefined && start.offset === undefined && start.unit === undefined;
  const first = resolvePoint(start, needsAnchor ? against : anchor);
  if (first === null || first.first === null || (last.last !== null && first.first > last.last)) return null;
  return spanning(first, last);
}

function betweenAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'between', p);
  const a = cue && openEnd(scan, cue.next);
  if (!a) return null;
  const join = take(scan, 'and', a.next) ?? take(scan, 'to', a.next);
  const b = join && openEnd(scan, join.next);
  if (!b) return null;
  return joinedWindow(scan, p, a, b, anchor, 'range.between');
}

function joinedWindow(scan: Scan, p: number, a: Point, b: Point, anchor: Anchor, rule: string): Found | null {
  // Two numbers are no dates unless one of them says so.
  if (onlyNumber(a) && onlyNumber(b)) return null;
  const interval = window(a, b, anchorFor(scan, p, b.next, anchor));
  return interval && { start: p, next: b.next, interval, kind: 'interval', rule };
}

const onlyNumber = (x: Point): boolean => x.rule === 'day-of-month' && x.month === undefined && x.weekday === undefined;

function fromToAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'from', p) ?? take(scan, 'since', p);
  const a = cue && openEnd(scan, cue.next);
  if (!cue || !a) return null;
  const join = rangeJoin(scan, a.next);
  const b = join === null ? null : openEnd(scan, join);
  if (!b || (b.rule === 'year' && a.rule !== 'year' && a.year === undefined && a.month === undefined)) return null;
  if (a.unit !== undefined) return null;
  return joinedWindow(scan, p, a, b, anchor, 'range.from-to');
}

/** Behind "to", "a", "until", a dash; never behind "and", which joins two dates. */
function rangeJoin(scan: Scan, p: number): number | null {
  if (take(scan, 'and', p)) return null;
  return take(scan, 'to', p)?.next ?? null;
}

function sinceAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'since', p);
  if (cue === null) return null;
  const ago = agoAt(scan, cue.next, anchor) ?? agoAt(scan, p + 1, anchor);
  if (ago && ago.interval)
    return { ...ago, start: p, interval: spanning(ago.interval, null), kind: 'since', rule: 'since.ago' };
  const point = innerPoint(scan, cue.next);
  if (point === null || weakSince(scan, p, point)) return null;
  const own = anchorFor(scan, p, point.next, anchor);
  const interval = resolvePoint(point, own);
  const open = withMinute(interval, point.minute);
  return {
    start: p,
    next: point.next,
    interval: open && spanning(open, null),
    kind: 'since',
    rule: `since.${point.rule}`,
    ...(own.future ? { future: true } : {}),
  };
}

/** A contraction that only may mean since ("del", "de la") needs "onwards" behind the date. */
function weakSince(scan: Scan, p: number, point: Point): boolean {
  const weak =
    take(scan, 'of', p) !== null || (take(scan, 'from', p)?.next === p + 1 && take(scan, 'bareDay', p) !== null);
  return weak && take(scan, 'onwards', point.next) === null;
}

function untilAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const until = take(scan, 'until', p);
  const asOf = take(scan, 'asOf', p);
  const cue = asOf && (!until || asOf.next > until.next) ? asOf : until;
  if (cue === null) return null;
  const hour = cutoffAt(scan, p, cue.next, anchor);
  if (hour) return hour;
  const shortOne = cue.next === p + 1 && cue === asOf && until === null && !strongAsOf(scan, p);
  const point = innerPoint(scan, cue.next);
  if (point === null || (shortOne && point.day === undefined)) return null;
  if (shortOne && precedes(scan, 'to', p) && point.month === undefined) return null;
  const own = anchorFor(scan, p, point.next, anchor);
  const interval = resolvePoint(point, own);
  const minute = point.minute;
  return {
    start: p,
    next: point.next,
    interval: interval && (minute === undefined ? spanning(null, interval) : withMinute(interval, minute)),
    kind: minute === undefined ? 'until' : 'cutoff',
    rule: `${cue === asOf ? 'as-of' : 'until'}.${point.rule}`,
    ...(minute === undefined ? {} : { minute }),
    ...(own.future ? { future: true } : {}),
  };
}

/** "al 31 de octubre" but not "en" or "a": short words that mean many things count only before a full day. */
function strongAsOf(scan: Scan, p: number): boolean {
  const token = scan.tokens[p];
  return token !== undefined && token.fold.length > 2;
}

/** "as of 09:00", "até as 11h desta terça-feira", "hasta las 6 de la tarde del domingo". */
function cutoffAt(scan: Scan, p: number, from: number, anchor: Anchor): Found | null {
  let q = skip(scan, 'the', from);
  q = skip(scan, 'at', q);
  const time = timeAt(scan, q) ?? timeAt(scan, from);
  if (time === null) return null;
  const point = dateBehind(scan, time.next);
  const interval = point
    ? resolvePoint(point, anchor)
    : anchor.published === null
      ? null
      : dayInterval(anchor.published);
  return {
    start: p,
    next: point?.next ?? time.next,
    interval: withMinute(interval, time.minute),
    kind: 'cutoff',
    rule: point ? `cutoff.${point.rule}` : 'cutoff.hour',
    minute: time.minute,
  };
}

/** The day a time belongs to, written behind it: "20h desta terça-feira (3)", "8 p.m. on Sunday", "09:00, 3 May". */
function dateBehind(scan: Scan, p: number): Point | null {
  const starts: WordClass[] = ['of', 'on', 'the'];
  let q = isMark(scan, p, ',') ? p + 1 : p;
  for (let k = 0; k < 2; k++) {
    const direct = pointAt(scan, q);
    if (direct && direct.minute === undefined && direct.rule !== 'year' && direct.rule !== 'month') return direct;
    const before = q;
    for (const family of starts) q = q === before ? skip(scan, family, q) : q;
  }
  const last = pointAt(scan, q);
  return last && last.minute === undefined && last.rule !== 'year' && last.rule !== 'month' ? last : null;
}

function recentWindow(scan: Scan, p: number, anchor: Anchor): Found | null {
  const length = recentAt(scan, p);
  if (length === null) return null;
  const first = anchor.published === null ? null : shiftBy(anchor.published, -length.n, length.unit);
  const interval = first === null || anchor.published === null ? null : spanning(first, dayInterval(anchor.published));
  const back =
    length.unit === 'hour' && length.n < 24 && anchor.published !== null
      ? dayInterval(anchor.published - 1, anchor.published)
      : interval;
  return { start: p, next: length.next, interval: back, kind: 'interval', rule: 'window.recent' };
}

/** "three days ago", "hace dos semanas", "há dois dias", "six days later", "um mês depois", "a los seis días". */
function agoAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const before = take(scan, 'agoBefore', p);
  if (before) {
    const length = lengthAt(scan, before.next);
    return length && !length.ordinal ? shifted(p, length.next, length, anchor.published, -1, 'ago') : null;
  }
  const lead = take(scan, 'laterBefore', p);
  if (lead) {
    const length = lengthAt(scan, lead.next);
    // Counted from the last day told; where none was told it is a mere length.
    if (length && !length.ordinal && anchor.previous !== null)
      return shifted(p, length.next, length, anchor.previous, 1, 'later');
    return null;
  }
  const length = lengthAt(scan, p);
  if (length === null || length.ordinal) return null;
  const ago = take(scan, 'agoAfter', length.next);
  if (ago) return shifted(p, ago.next, length, anchor.published, -1, 'ago');
  const later = take(scan, 'laterAfter', length.next);
  if (later && (later.next > length.next + 1 || !take(scan, 'laterBefore', length.next) || endsHere(scan, later.next)))
    return shifted(p, later.next, length, anchor.previous, 1, 'later');
  const earlier = take(scan, 'earlierAfter', length.next);
  return earlier ? shifted(p, earlier.next, length, anchor.previous ?? anchor.published, -1, 'earlier') : null;
}

function endsHere(scan: Scan, p: number): boolean {
  return scan.tokens[p] === undefined || scan.tokens[p]?.kind === 'punct';
}

function shifted(start: number, next: number, length: Length, base: number | null, sign: 1 | -1, rule: string): Found {
  const interval = base === null ? null : shiftBy(base, sign * length.n, length.unit);
  return { start, next, interval, kind: interval ? 'relative' : 'duration', rule: `length.${rule}` };
}

/** A list or short range of days, a single date, a time, a length: in this order. */
function simpleAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const bare = take(scan, 'bareDay', p);
  const list = daysAt(scan, p, anchor) ?? (bare && daysAt(scan, bare.next, anchor));
  if (list) return list;
  const point = pointAt(scan, p);
  const time = point ? null : timeAt(scan, p);
  const length = lengthAt(scan, p);
  if (length && length.next > (point?.next ?? 0) && length.next >= (time?.next ?? 0))
    return {
      start: p,
      next: length.next,
      interval: null,
      kind: 'duration',
      rule: length.ordinal ? 'length.ordinal' : 'length',
    };
  if (point)
    return rangeFrom(scan, p, point, anchor) ?? onwards(scan, p, point, anchor) ?? single(scan, p, point, anchor);
  return time && timed(scan, p, time.next, time.minute, anchor);
}

function timed(scan: Scan, p: number, next: number, minute: number, anchor: Anchor): Found {
  const point = dateBehind(scan, next);
  if (!point) return { start: p, next, interval: null, kind: 'time', rule: 'time', minute };
  return { ...single(scan, p, { ...point, minute }, anchor), start: p };
}

function single(scan: Scan, p: number, point: Point, anchor: Anchor): Found {
  const own = anchorFor(scan, p, point.next, anchor);
  const interval = resolvePoint(point, own);
  return {
    start: p,
    next: point.next,
    interval: withMinute(interval, point.minute),
    kind: kindOf(point, interval),
    rule: point.rule,
    ...(point.minute === undefined ? {} : { minute: point.minute }),
    ...((own.future || point.side === 1) &&
    interval?.last != null &&
    own.published !== null &&
    interval.last > own.published
      ? { future: true }
      : {}),
  };
}

/** "Monday onwards", "8 de enero en adelante". */
function onwards(scan: Scan, p: number, point: Point, anchor: Anchor): Found | null {
  const cue = take(scan, 'onwards', point.next);
  if (
    cue === null ||
    (cue.next === point.next + 1 && take(scan, 'on', point.next) !== null && !endsHere(scan, cue.next))
  )
    return null;
  const interval = resolvePoint(point, anchor);
  return {
    start: p,
    next: cue.next,
    interval: interval && spanning(interval, null),
    kind: 'since',
    rule: `since.${point.rule}`,
  };
}

/** "3 January to 5 February", "January 3–5", "2020 to June 2024", "July–September 2024". */
function rangeFrom(scan: Scan, p: number, a: Point, anchor: Anchor): Found | null {
  if (a.offset !== undefined || a.anaphor !== undefined || a.unit !== undefined || a.rule === 'iso') return null;
  const join = rangeJoin(scan, a.next);
  if (join === null) return null;
  const b = openEnd(scan, join);
  if (b === null || (onlyNumber(b) && (a.day === undefined || a.rule !== 'month-day'))) return null;
  if (b.rule === 'year' && a.rule !== 'year' && a.year === undefined) return null;
  return joinedWindow(scan, p, a, b, anchor, 'range.to');
}

/** "20 to 30 September", "24 y 25 de diciembre", "12, 13 e 14 de junho", "dias 24 e 25": numbers that share a month. */
function daysAt(scan: Scan, p: number, anchor: Anchor): Found | null {
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
