import type { DateInterval } from '../../core/edtf.ts';
import { isMark, type Scan, skip, type WordClass } from './compile.ts';
import type { Found } from './lapses.ts';
import type { DateKind } from './mention.ts';
import { futureNear } from './near.ts';
import type { Point } from './point.ts';
import { pointAt } from './points.ts';
import { type Anchor, resolvePoint } from './resolve.ts';

/** The anchor of the tokens `[from, to)`: ahead of publication only where a word near them says so. */
export function anchorFor(scan: Scan, from: number, to: number, anchor: Anchor): Anchor {
  return futureNear(scan, from, to) ? { ...anchor, future: true } : anchor;
}

/** How the precision of a date names its kind. */
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

/** The interval with its hour, where it is one day. */
export function withMinute(interval: DateInterval | null, minute: number | undefined): DateInterval | null {
  if (interval === null || minute === undefined || interval.first !== interval.last) return interval;
  return { ...interval, firstPrecision: 'minute', lastPrecision: 'minute', firstMinute: minute, lastMinute: minute };
}

/** One date as it stands. */
export function single(scan: Scan, p: number, point: Point, anchor: Anchor): Found {
  const own = anchorFor(scan, p, point.next, anchor);
  const interval = resolvePoint(point, own);
  const last = interval?.last ?? null;
  const future = last !== null && own.published !== null && last > own.published && (own.future || point.side === 1);
  return {
    start: p,
    next: point.next,
    interval: withMinute(interval, point.minute),
    kind: kindOf(point, interval),
    rule: point.rule,
    ...(point.minute === undefined ? {} : { minute: point.minute }),
    ...(future ? { future: true } : {}),
  };
}

/** A time of day, with its date where one is written behind it. */
export function timed(scan: Scan, p: number, next: number, minute: number, anchor: Anchor): Found {
  const point = dateBehind(scan, next);
  if (!point) return { start: p, next, interval: null, kind: 'time', rule: 'time', minute };
  return { ...single(scan, p, { ...point, minute }, anchor), start: p };
}

const BEFORE_DATE: readonly WordClass[] = ['of', 'on', 'the'];

/** The day a time belongs to, written behind it: "20h desta terça-feira (3)", "8 p.m. on Sunday", "09:00, 3 May". */
export function dateBehind(scan: Scan, p: number): Point | null {
  let q = isMark(scan, p, ',') ? p + 1 : p;
  for (let k = 0; k < 3; k++) {
    const point = pointAt(scan, q);
    if (
      point &&
      point.minute === undefined &&
      (point.day ?? point.weekday ?? point.offset ?? point.feast) !== undefined
    )
      return point;
    const before = q;
    for (const family of BEFORE_DATE) if (q === before) q = skip(scan, family, q);
    if (q === before) return null;
  }
  return null;
}
