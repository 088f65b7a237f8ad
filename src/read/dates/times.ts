import { digitsAt, isMark, joined, precedes, type Scan, skip, take } from './compile.ts';

/** A time of day: minutes since midnight (1440 is the midnight that ends the day), and the token behind it. */
export interface TimeHit {
  readonly minute: number;
  readonly next: number;
}

const NOON = 720;

/** "09:15", "20h30", "20 h", "7.30 p.m.", "6:23 de la mañana", "noon", and "at 8" where a preposition of time leads it. */
export function timeAt(scan: Scan, p: number): TimeHit | null {
  const word = take(scan, 'hour', p);
  if (word) return { minute: word.value, next: word.next };
  const token = scan.tokens[p];
  if (token?.kind !== 'digits') return wordedHour(scan, p);
  const hour = digitsAt(scan, p, 2);
  if (hour === null || hour > 24) return null;
  const minutes = minutesAt(scan, p + 1);
  const q = minutes ? minutes.next : p + 1;
  const half = halfOfDay(scan, q, hour * 60 + (minutes?.value ?? 0));
  if (half) return half;
  if (minutes && !minutes.needsMark) return { minute: hour * 60 + minutes.value, next: hourMark(scan, q) };
  const marked = hourMark(scan, q);
  const short = marked === q + 1 && (scan.tokens[q]?.fold.length ?? 9) <= 3;
  if (marked > q && (short || precedes(scan, 'at', p) || (minutes?.needsMark ?? false)))
    return { minute: hour * 60 + (minutes?.value ?? 0), next: marked };
  return null;
}

function minutesAt(scan: Scan, p: number): { value: number; next: number; needsMark: boolean } | null {
  const sign = scan.tokens[p];
  if (sign === undefined || !joined(scan, p) || !joined(scan, p + 1)) return null;
  const colon = sign.fold === ':';
  const letter = sign.fold === 'h';
  if (!colon && !letter && sign.fold !== '.') return null;
  const value = digitsAt(scan, p + 1, 2);
  if (value === null || value > 59 || scan.tokens[p + 1]?.fold.length !== 2) return null;
  const next = isMark(scan, p + 2, ':') && joined(scan, p + 2) && digitsAt(scan, p + 3, 2) !== null ? p + 4 : p + 2;
  return { value, next, needsMark: sign.fold === '.' };
}

function halfOfDay(scan: Scan, p: number, minute: number): TimeHit | null {
  const am = take(scan, 'am', p);
  if (am) return minute >= 780 ? null : { minute: minute >= NOON ? minute - NOON : minute, next: am.next };
  const pm = take(scan, 'pm', p);
  if (pm === null) return null;
  return { minute: minute < NOON ? minute + NOON : minute, next: pm.next };
}

function hourMark(scan: Scan, p: number): number {
  const next = skip(scan, 'hourMark', p);
  return next > p &&
    isMark(scan, next, '.') &&
    joined(scan, next) &&
    scan.tokens[next + 1] !== undefined &&
    joined(scan, next + 1)
    ? next + 1
    : next;
}

/** "las ocho de la noche", "at eight in the morning": a number word needs its half of the day. */
function wordedHour(scan: Scan, p: number): TimeHit | null {
  if (!precedes(scan, 'at', p)) return null;
  const word = take(scan, 'number', p);
  if (word === null || word.value < 1 || word.value > 12) return null;
  return halfOfDay(scan, word.next, word.value * 60);
}
