/**
 * Dates and intervals as EDTF (ISO 8601-2) writes them, over day numbers of the proleptic Gregorian calendar: no clock,
 * no time zone. Enters a string of a report or of the model; leaves an interval with its first and last day, or null.
 */

/** How fine an end of an interval was said. */
export type Precision = 'year' | 'month' | 'day' | 'minute';

export interface DateInterval {
  /** First day, as days since 1970-01-01; null where the interval is open or unknown at its beginning. */
  readonly first: number | null;
  /** Last day, included; null where the interval is open or unknown at its end. */
  readonly last: number | null;
  /** How the beginning and the end were written: "2024-07" begins and ends with precision `month`. */
  readonly firstPrecision: Precision;
  readonly lastPrecision: Precision;
  /** Minutes since midnight, only where a time was written (a cut-off hour). */
  readonly firstMinute?: number;
  readonly lastMinute?: number;
  /** "~" or "?" was written: approximate or uncertain. */
  readonly loose?: true;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_EPOCH = 719_468;
const DAYS_IN_ERA = 146_097;

/** Days since 1970-01-01. Method: H. Hinnant, days_from_civil, in 400-year eras that begin on 1 March. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

/** The calendar date of a day number: the inverse of {@link dayNumber}. */
export function civilDate(number: number): CivilDate {
  const z = number + DAYS_BEFORE_EPOCH;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Easter Sunday in the Gregorian calendar. Method: the anonymous computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

export function dayInterval(first: number, last = first): DateInterval {
  return { first, last, firstPrecision: 'day', lastPrecision: 'day' };
}

export function monthInterval(year: number, month: number): DateInterval {
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
    firstPrecision: 'month',
    lastPrecision: 'month',
  };
}

export function yearInterval(year: number): DateInterval {
  return {
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    firstPrecision: 'year',
    lastPrecision: 'year',
  };
}

/** From the beginning of `a` to the end of `b`, each as precise as it was; a null side stays open. */
export function spanning(a: DateInterval | null, b: DateInterval | null): DateInterval {
  return {
    first: a ? a.first : null,
    last: b ? b.last : null,
    firstPrecision: a ? a.firstPrecision : 'day',
    lastPrecision: b ? b.lastPrecision : 'day',
    ...(a?.firstMinute === undefined ? {} : { firstMinute: a.firstMinute }),
    ...(b?.lastMinute === undefined ? {} : { lastMinute: b.lastMinute }),
    ...(a?.loose || b?.loose ? { loose: true as const } : {}),
  };
}

const POINT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2})(?::?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

function parsePoint(s: string): DateInterval | null {
  const bare = s.replace(/[~?%]/g, '');
  const m = POINT.exec(bare);
  if (m === null) return null;
  const loose = bare.length < s.length ? { loose: true as const } : {};
  const year = Number(m[1]);
  if (m[2] === undefined) return { ...yearInterval(year), ...loose };
  const month = Number(m[2]);
  if (month < 1 || month > 12) return null;
  if (m[3] === undefined) return { ...monthInterval(year, month), ...loose };
  const day = Number(m[3]);
  if (!isCivilDate(year, month, day)) return null;
  const interval = dayInterval(dayNumber(year, month, day));
  if (m[4] === undefined) return { ...interval, ...loose };
  const minute = Number(m[4]) * 60 + Number(m[5] ?? 0);
  if (minute > 24 * 60) return null;
  return {
    ...interval,
    firstPrecision: 'minute',
    lastPrecision: 'minute',
    firstMinute: minute,
    lastMinute: minute,
    ...loose,
  };
}

/**
 * Reads `2026-01-01`, `2024-07`, `2024`, `2026-01-12T06:23`, `2025-12-25/2026-01-01`, `2024-07/..`, `../2024-07` and
 * the same with an unknown end (`/2024-07`), each with "~", "?" or "%" behind a date. An offset from UTC is accepted
 * and ignored: reports speak in their own local time. null where it is none of these, or no date of the calendar, or
 * ends before it begins.
 */
export function parseEdtf(s: string): DateInterval | null {
  const text = s.trim();
  if (text.length > 80) return null;
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text);
  const left = text.slice(0, slash).trim();
  const right = text.slice(slash + 1).trim();
  const openLeft = left === '' || left === '..';
  const openRight = right === '' || right === '..';
  const a = openLeft ? null : parsePoint(left);
  const b = openRight ? null : parsePoint(right);
  if ((!openLeft && a === null) || (!openRight && b === null) || (openLeft && openRight)) return null;
  const whole = spanning(a, b);
  if (whole.first !== null && whole.last !== null && whole.first > whole.last) return null;
  return whole;
}

const two = (n: number): string => String(n).padStart(2, '0');

function formatEnd(day: number, precision: Precision, minute: number | undefined): string {
  const d = civilDate(day);
  const year = String(d.year).padStart(4, '0');
  if (precision === 'year') return year;
  if (precision === 'month') return `${year}-${two(d.month)}`;
  const date = `${year}-${two(d.month)}-${two(d.day)}`;
  if (precision === 'day' || minute === undefined) return date;
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Writes an interval, one date where both ends are one unit: the inverse of {@link parseEdtf}. Open ends are "..". */
export function formatEdtf(i: DateInterval): string {
  const left = i.first === null ? '..' : formatEnd(i.first, i.firstPrecision, i.firstMinute);
  const right = i.last === null ? '..' : formatEnd(i.last, i.lastPrecision, i.lastMinute);
  const body = left === right ? left : `${left}/${right}`;
  return i.loose ? `${body}~` : body;
}

/** The coarser precision of the two ends. */
export function precision(i: DateInterval): Precision {
  const order: readonly Precision[] = ['year', 'month', 'day', 'minute'];
  if (i.first === null) return i.lastPrecision;
  if (i.last === null) return i.firstPrecision;
  return order[Math.min(order.indexOf(i.firstPrecision), order.indexOf(i.lastPrecision))] as Precision;
}

/** Both are one and the same calendar day, whatever their hours. */
export function sameDay(a: DateInterval, b: DateInterval): boolean {
  return a.first !== null && a.first === a.last && b.first === a.first && b.last === a.first;
}

/** All of `a` lies before all of `b`; on one day, the hours decide if both have them. */
export function before(a: DateInterval, b: DateInterval): boolean {
  if (a.last === null || b.first === null) return false;
  if (a.last !== b.first) return a.last < b.first;
  return a.lastMinute !== undefined && b.firstMinute !== undefined && a.lastMinute < b.firstMinute;
}

/** They share a day. */
export function overlaps(a: DateInterval, b: DateInterval): boolean {
  const startsInTime = a.first === null || b.last === null || a.first <= b.last;
  const endsLateEnough = a.last === null || b.first === null || a.last >= b.first;
  return startsInTime && endsLateEnough;
}

/** Every day of `inner` is a day of `outer`. */
export function contains(outer: DateInterval, inner: DateInterval): boolean {
  const left = outer.first === null || (inner.first !== null && inner.first >= outer.first);
  const right = outer.last === null || (inner.last !== null && inner.last <= outer.last);
  return left && right;
}
