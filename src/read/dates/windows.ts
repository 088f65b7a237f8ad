import { type DateInterval, dayInterval, spanning } from '../../core/edtf.ts';
import { isMark, precedes, type Scan, skip, take } from './compile.ts';
import { agoAt, comingWindow, type Found, recentWindow } from './lapses.ts';
import { lengthAt } from './lengths.ts';
import { type Point, yearNumberAt } from './point.ts';
import { pointAt } from './points.ts';
import { betweenAt, daysAt, fromToAt, innerPoint, rangeFrom } from './ranges.ts';
import { type Anchor, resolvePoint } from './resolve.ts';
import { anchorFor, dateBehind, single, timed, withMinute } from './single.ts';
import { timeAt } from './times.ts';

const WORD_LED = [
  ['name', nameAt],
  ['nameNoun', nameAt],
  ['between', betweenAt],
  ['from', fromToAt],
  ['since', fromToAt],
  ['since', sinceAt],
  ['before', beforeAt],
  ['until', untilAt],
  ['asOf', untilAt],
] as const;

/** The date expression that begins at token `p`, the widest reading first: a name, a window, a list, a point, a length. */
export function expressionAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const lead = scan.leads[p];
  // Most numbers before a comma are no dates: only a list of days or a year goes on there.
  if (!lead && isMark(scan, p + 1, ','))
    return daysAt(scan, p, anchor) ?? (yearNumberAt(scan, p) === null ? null : simpleAt(scan, p, anchor));
  if (lead) {
    for (const [family, read] of WORD_LED) {
      const found = lead[family] ? read(scan, p, anchor) : null;
      if (found) return found;
    }
  }
  return (
    recentWindow(scan, p, anchor) ??
    comingWindow(scan, p, anchor) ??
    agoAt(scan, p, anchor) ??
    simpleAt(scan, p, anchor)
  );
}

/** "Rio de Janeiro", "avenida 9 de Julio", "Movimiento 26 de Julio": names that hold a date. */
function nameAt(scan: Scan, p: number): Found | null {
  const name = take(scan, 'name', p);
  if (name) return { start: p, next: name.next, interval: null, kind: 'name', rule: 'name' };
  const noun = take(scan, 'nameNoun', p);
  if (noun === null) return null;
  const direct = pointAt(scan, noun.next);
  const point = direct ?? pointAt(scan, skip(scan, 'of', noun.next));
  const month = point?.month !== undefined && point.year === undefined && point.weekday === undefined;
  const capital = point !== null && scan.tokens[point.next - 1]?.capital === true;
  if (!point || !month || !(capital || (direct !== null && point.day !== undefined))) return null;
  return { start: p, next: point.next, interval: null, kind: 'name', rule: 'name' };
}

/** "since 8 January", "desde hace un mes", "a partir del 8 de enero", "since noon on Monday". */
function sinceAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'since', p);
  if (cue === null) return null;
  const ago = agoAt(scan, cue.next, anchor) ?? agoAt(scan, p + 1, anchor);
  if (ago?.interval && ago.rule === 'length.ago')
    return { ...ago, start: p, interval: spanning(ago.interval, null), kind: 'since', rule: 'since.ago' };
  const point = innerPoint(scan, cue.next);
  if (point === null || weakSince(scan, p, point)) return null;
  const own = anchorFor(scan, p, point.next, anchor);
  const open = withMinute(resolvePoint(point, own), point.minute);
  return {
    start: p,
    next: skip(scan, 'onwards', point.next),
    interval: open && spanning(open, null),
    kind: 'since',
    rule: `since.${point.rule}`,
    ...(own.future ? { future: true } : {}),
  };
}

/** A contraction that only may mean since ("del") needs "onwards" behind the date. */
function weakSince(scan: Scan, p: number, point: Point): boolean {
  const weak = take(scan, 'of', p) !== null || take(scan, 'bareDay', p) !== null;
  return weak && take(scan, 'onwards', point.next) === null;
}

/** "before December": until the day before it. */
function beforeAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'before', p);
  const point = cue && innerPoint(scan, cue.next);
  if (!point || point.anaphor !== undefined || point.unit !== undefined) return null;
  const interval = resolvePoint(point, anchorFor(scan, p, point.next, anchor));
  const end = interval?.first ?? null;
  return {
    start: p,
    next: point.next,
    interval: end === null ? null : spanning(null, dayInterval(end - 1)),
    kind: 'until',
    rule: `before.${point.rule}`,
  };
}

function untilAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const until = take(scan, 'until', p);
  const asOf = take(scan, 'asOf', p);
  const cue = asOf && (!until || asOf.next > until.next) ? asOf : until;
  if (cue === null) return null;
  // "al", "a": short words that also mean "to" count only before a full day in digits, and never before an hour.
  const weak = until === null && cue.next === p + 1 && scan.words.data.cues.to.includes(scan.tokens[p]?.fold ?? '');
  const hour = weak ? null : cutoffAt(scan, p, cue.next, anchor);
  if (hour) return hour;
  const point = innerPoint(scan, cue.next);
  if (point === null) return null;
  const number = scan.tokens[cue.next]?.kind === 'digits';
  if (weak && (point.month === undefined || point.day === undefined || !number || precedes(scan, 'to', p))) return null;
  return closed(scan, p, point, anchor, cue === asOf ? 'as-of' : 'until');
}

function closed(scan: Scan, p: number, point: Point, anchor: Anchor, rule: string): Found {
  const own = anchorFor(scan, p, point.next, anchor);
  const interval = rule === 'until' ? nearest(point, own) : resolvePoint(point, own);
  const { minute } = point;
  const last = interval?.last ?? null;
  return {
    start: p,
    next: point.next,
    interval: interval && (minute === undefined ? spanning(null, interval) : withMinute(interval, minute)),
    kind: minute === undefined ? 'until' : 'cutoff',
    rule: `${rule}.${point.rule}`,
    ...(minute === undefined ? {} : { minute }),
    ...(last !== null && own.published !== null && last > own.published ? { future: true } : {}),
  };
}

/**
 * A term may end ahead without a word of the future ("the curfew runs until 18 June"): of a day without its year or
 * month, the nearer one.
 */
function nearest(point: Point, anchor: Anchor): DateInterval | null {
  const past = resolvePoint(point, anchor);
  const told =
    point.year !== undefined || point.yearShift !== undefined || point.day === undefined || point.weekday !== undefined;
  if (told || past === null || past.last === null || anchor.published === null || anchor.future) return past;
  const ahead = resolvePoint(point, { ...anchor, future: true });
  if (ahead === null || ahead.first === null) return past;
  return ahead.first - anchor.published < anchor.published - past.last ? ahead : past;
}

/** "as of 09:00", "até as 11h desta terça-feira", "hasta las 6 de la tarde del domingo". */
function cutoffAt(scan: Scan, p: number, from: number, anchor: Anchor): Found | null {
  const time = timeAt(scan, skip(scan, 'at', skip(scan, 'the', from))) ?? timeAt(scan, from);
  if (time === null) return null;
  const point = dateBehind(scan, time.next);
  const today = anchor.published === null ? null : dayInterval(anchor.published);
  return {
    start: p,
    next: point?.next ?? time.next,
    interval: withMinute(point ? resolvePoint(point, anchor) : today, time.minute),
    kind: 'cutoff',
    rule: point ? `cutoff.${point.rule}` : 'cutoff.hour',
    minute: time.minute,
  };
}

/** A list or short range of days, a single date, a time, a length: in this order. */
function simpleAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const bare = take(scan, 'bareDay', p);
  const list = daysAt(scan, p, anchor) ?? (bare && daysAt(scan, bare.next, anchor));
  if (list) return list;
  const point = pointAt(scan, p);
  const time = point ? null : timeAt(scan, p);
  const length = lengthAt(scan, p);
  const asTime = time !== null && length?.next === time.next && precedes(scan, 'at', p);
  if (length && !asTime && length.next > (point?.next ?? 0) && length.next >= (time?.next ?? 0)) {
    const rule = length.ordinal ? 'length.ordinal' : 'length';
    return { start: p, next: length.next, interval: null, kind: 'duration', rule };
  }
  if (point)
    return rangeFrom(scan, p, point, anchor) ?? onwards(scan, p, point, anchor) ?? single(scan, p, point, anchor);
  if (time) return timed(scan, p, time.next, time.minute, anchor);
  return null;
}

/** "Monday onwards", "8 de enero en adelante". A short word that also opens a phrase ("on") must end here. */
function onwards(scan: Scan, p: number, point: Point, anchor: Anchor): Found | null {
  const cue = take(scan, 'onwards', point.next);
  if (cue === null || (take(scan, 'on', point.next)?.next === cue.next && !endsHere(scan, cue.next))) return null;
  const interval = resolvePoint(point, anchor);
  return {
    start: p,
    next: cue.next,
    interval: interval && spanning(interval, null),
    kind: 'since',
    rule: `since.${point.rule}`,
  };
}

function endsHere(scan: Scan, p: number): boolean {
  const token = scan.tokens[p];
  return token === undefined || token.kind === 'punct';
}
