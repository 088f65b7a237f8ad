import {
  civilDate,
  type DateInterval,
  dayInterval,
  dayNumber,
  daysInMonth,
  easterSunday,
  isCivilDate,
  monthInterval,
  weekdayOf,
  yearInterval,
} from '../../core/edtf.ts';
import type { Feast } from '../lang/date-data.ts';
import type { Point } from './point.ts';
import { partOf, unitInterval } from './units.ts';

/** What a date is resolved against. */
export interface Anchor {
  /** Day number of publication; null where the report does not say. */
  readonly published: number | null;
  /** The last day mentioned before. */
  readonly previous: number | null;
  /** The last day mentioned before that is not the day of publication: what "that day" means. */
  readonly event: number | null;
  /** The last date mentioned was a month or year: nothing can be counted from it. */
  readonly vague: boolean;
  /** A year named right before, for a month that has none. */
  readonly year: number | null;
  /** The words around say that it lies ahead. */
  readonly future: boolean;
}

/** A day told longer ago than this is not the one that "la víspera" goes back from. */
const EVE_REACH = 10;
/** How many days back a weekday with its day number is looked for. */
const WEEKDAY_WITH_DAY = 62;

/** The interval a point stands for, or null where it is no date of the calendar or there is nothing to count from. */
export function resolvePoint(point: Point, anchor: Anchor): DateInterval | null {
  const whole = resolveWhole(point, anchor);
  return whole && point.part ? partOf(whole, point.part) : whole;
}

function resolveWhole(point: Point, anchor: Anchor): DateInterval | null {
  const { published } = anchor;
  if (point.habit) return null;
  if (point.eve) return eveOf(anchor);
  if (point.following) return followingOf(point, anchor);
  if (point.anaphor !== undefined) {
    if (anchor.vague) return null;
    const base = (point.anaphor === 0 ? anchor.event : null) ?? anchor.previous ?? published;
    return base === null ? null : dayInterval(base + point.anaphor);
  }
  if (point.nth !== undefined) return nthOf(point, point.nth, yearOf(point, published), published);
  const year = yearOf(point, published) ?? lentYear(point, anchor);
  if (year !== undefined) return inYear(point, year);
  if (published === null) return null;
  if (point.offset !== undefined) return dayInterval(published + point.offset);
  if (point.unit !== undefined)
    return ofUnit(point, unitInterval(point.unit, point.side ?? 0, published, anchor.future));
  if (point.feast !== undefined)
    return nearestYear(published, ahead(point, anchor), (y) => feastDay(point.feast as Feast, y));
  if (point.month !== undefined) return monthOrDay(point, anchor, published);
  if (point.day !== undefined) return dayOfMonth(point, anchor, published);
  if (point.weekday !== undefined) return bareWeekday(point.weekday, point.side, published, anchor.future);
  return null;
}

function eveOf(anchor: Anchor): DateInterval | null {
  const { previous, published } = anchor;
  const lately = previous !== null && (published === null || published - previous <= EVE_REACH);
  const base = lately ? previous : published;
  return base === null ? null : dayInterval(base - 1);
}

/** The first such weekday after the last date told; null where none was told, or where it would lie ahead. */
function followingOf(point: Point, anchor: Anchor): DateInterval | null {
  const { previous, published } = anchor;
  if (previous === null || anchor.vague) return null;
  const day = previous + 1 + (((((point.weekday ?? 1) - weekdayOf(previous + 1)) % 7) + 7) % 7);
  return published !== null && day > published ? null : dayInterval(day);
}

const ahead = (point: Point, anchor: Anchor): boolean => point.side === 1 || (anchor.future && point.side !== -1);

function yearOf(point: Point, published: number | null): number | undefined {
  if (point.year !== undefined) return point.year;
  if (point.yearShift === undefined || published === null) return undefined;
  return civilDate(published).year + point.yearShift;
}

function lentYear(point: Point, anchor: Anchor): number | undefined {
  return point.month !== undefined && anchor.year !== null && point.weekday === undefined ? anchor.year : undefined;
}

/** The day of a month told by its distance from now, where the month has such a day. */
function ofUnit(point: Point, unit: DateInterval | null): DateInterval | null {
  if (unit === null || unit.first === null || unit.last === null || point.day === undefined) return unit;
  const day = unit.first + point.day - 1;
  return day <= unit.last ? dayInterval(day) : null;
}

/** A quarter or half of a year; without a year, the last such one that had begun by publication. */
function nthOf(point: Point, nth: number, told: number | undefined, published: number | null): DateInterval | null {
  const size = point.unit === 'quarter' ? 3 : 6;
  if (nth * size > 12) return null;
  const now = published === null ? null : civilDate(published);
  const month = (nth - 1) * size + 1;
  const year = told ?? (now && (now.month >= month ? now.year : now.year - 1));
  return year === null ? null : { ...monthInterval(year, month), last: monthInterval(year, month + size - 1).last };
}

function inYear(point: Point, year: number): DateInterval | null {
  if (point.feast) return feastDay(point.feast, year);
  if (point.decade) return { ...yearInterval(year), last: yearInterval(year + 9).last };
  if (point.month === undefined) return yearInterval(year);
  if (point.day === undefined) return monthInterval(year, point.month);
  return isCivilDate(year, point.month, point.day) ? dayInterval(dayNumber(year, point.month, point.day)) : null;
}

function feastDay(feast: Feast, year: number): DateInterval {
  const first = 'easter' in feast ? easterSunday(year) + feast.easter : dayNumber(year, feast.month, feast.day);
  return dayInterval(first, first + (feast.days ?? 0));
}

/** The last such date not after `published`, or the first one not before it where it lies ahead. */
function nearestYear(
  published: number,
  future: boolean,
  at: (year: number) => DateInterval | null,
): DateInterval | null {
  const { year } = civilDate(published);
  for (const y of future
    ? [year, year + 1, year + 2, year + 3, year + 4]
    : [year, year - 1, year - 2, year - 3, year - 4]) {
    const found = at(y);
    if (found === null) continue;
    if (future ? (found.last as number) >= published : (found.first as number) <= published) return found;
  }
  return null;
}

function monthOrDay(point: Point, anchor: Anchor, published: number): DateInterval | null {
  const month = point.month as number;
  const future = ahead(point, anchor);
  if (point.day === undefined) {
    const found = nearestYear(published, future, (y) => monthInterval(y, month));
    const own = civilDate(published);
    // "Last July", said in July, is not this one.
    if (point.side === -1 && found && own.month === month) return monthInterval(own.year - 1, month);
    return found;
  }
  const day = point.day;
  const at = (y: number) => (isCivilDate(y, month, day) ? dayInterval(dayNumber(y, month, day)) : null);
  const nearest = nearestYear(published, future, at);
  if (point.weekday === undefined || nearest === null || weekdayOf(nearest.first as number) === point.weekday)
    return nearest;
  // The weekday tells the year: of the six years around, the latest in which they agree.
  const { year } = civilDate(published);
  for (const y of [year, year + 1, year - 1, year - 2, year - 3, year - 4, year - 5]) {
    const found = at(y);
    if (found && weekdayOf(found.first as number) === point.weekday) return found;
  }
  return nearest;
}

function dayOfMonth(point: Point, anchor: Anchor, published: number): DateInterval | null {
  const day = point.day as number;
  const future = ahead(point, anchor);
  if (point.weekday !== undefined) {
    for (let k = 0; k <= WEEKDAY_WITH_DAY; k++) {
      for (const d of future ? [published + k, published - k] : [published - k]) {
        if (weekdayOf(d) === point.weekday && civilDate(d).day === day) return dayInterval(d);
      }
    }
    // Nothing behind agrees: ahead of publication it may ("este jueves 8", said on the 2nd).
    for (let k = 1; k <= 31; k++) {
      if (weekdayOf(published + k) === point.weekday && civilDate(published + k).day === day)
        return dayInterval(published + k);
    }
  }
  let { year, month } = civilDate(published);
  for (let k = 0; k < 4; k++) {
    const ok = day <= daysInMonth(year, month);
    const found = dayNumber(year, month, day);
    if (ok && (future ? found >= published : found <= published)) return dayInterval(found);
    month += future ? 1 : -1;
    if (month === 0 || month === 13) {
      year += future ? 1 : -1;
      month = future ? 1 : 12;
    }
  }
  return null;
}

function bareWeekday(weekday: number, side: -1 | 0 | 1 | undefined, published: number, future: boolean): DateInterval {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const forward = (weekday - weekdayOf(published) + 7) % 7;
  if (side === 1 || (side !== -1 && future))
    return dayInterval(published + (forward === 0 && side === 1 ? 7 : forward));
  return dayInterval(published - (back === 0 && side === -1 ? 7 : back));
}
