import type { DateUnit, Feast } from '../lang/date-data.ts';
import { digitsAt, isMark, joined, precedes, type Scan, skip, take } from './compile.ts';

/** A part of a month or year: thirds, halves, the first week. */
export type Part =
  | 'early'
  | 'middle'
  | 'late'
  | 'end'
  | 'firstHalf'
  | 'secondHalf'
  | 'firstWeek'
  | 'firstDay'
  | 'lastDay'
  | 'secondWeek'
  | 'thirdWeek'
  | 'lastWeek';

/** One date as written, not yet resolved: what was said of it and nothing more. */
export interface Point {
  readonly start: number;
  readonly next: number;
  readonly rule: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** "last Thursday" -1, "next Thursday" 1, "this week" 0. */
  readonly side?: -1 | 0 | 1;
  /** "of last year" -1, "of this year" 0. */
  readonly yearShift?: number;
  readonly unit?: DateUnit;
  readonly offset?: number;
  readonly anaphor?: number;
  /** "la víspera": the day before, of a date told lately or of publication. */
  readonly eve?: true;
  /** "The following Tuesday": the first one after the last date. */
  readonly following?: true;
  /** "The 1990s": the ten years from `year`. */
  readonly decade?: true;
  /** "The second quarter": which of the year's quarters or halves. */
  readonly nth?: number;
  /** Comes again and again ("every Monday"): no date. */
  readonly habit?: true;
  readonly feast?: Feast;
  readonly part?: Part;
  readonly minute?: number;
}

/** The day of a month: digits with or without a mark, an ordinal, or a number word. */
export function dayNumberAt(scan: Scan, p: number): { value: number; next: number; marked: boolean } | null {
  const n = digitsAt(scan, p, 2);
  if (n !== null) {
    if (n < 1 || n > 31) return null;
    if (isMark(scan, p + 1, '.') && joined(scan, p + 1) && markAt(scan, p + 2))
      return { value: n, next: p + 3, marked: true };
    const marked = markAt(scan, p + 1) || (isMark(scan, p + 1, '°') && joined(scan, p + 1));
    const next = marked ? p + 2 : p + 1;
    return { value: n, next, marked };
  }
  const ordinal = take(scan, 'ordinal', p);
  if (ordinal) return { value: ordinal.value, next: ordinal.next, marked: true };
  const word = take(scan, 'number', p);
  if (word && word.value >= 2 && word.value <= 30) {
    const joiner = scan.words.data.numberJoiners.includes(scan.tokens[word.next]?.fold ?? '');
    const more = joiner && word.value % 10 === 0 && word.value >= 20 ? take(scan, 'number', word.next + 1) : null;
    if (more && more.value < 10 && word.value + more.value <= 31)
      return { value: word.value + more.value, next: more.next, marked: false };
    return { value: word.value, next: word.next, marked: false };
  }
  return null;
}

function markAt(scan: Scan, p: number): boolean {
  return joined(scan, p) && scan.words.ordinalMarks.has(scan.tokens[p]?.fold ?? '');
}

export function yearNumberAt(scan: Scan, p: number): number | null {
  const token = scan.tokens[p];
  if (token?.kind !== 'digits' || token.fold.length !== 4) return null;
  const year = digitsAt(scan, p, 4);
  if (year === null || year < 1900 || year > 2099) return null;
  // "2,019" and "2019.5" are no years; "2019," and "2019." before a space are.
  const next = scan.tokens[p + 2];
  if (isMark(scan, p + 1, '.,') && joined(scan, p + 1) && next?.kind === 'digits' && joined(scan, p + 2)) return null;
  return isMark(scan, p + 1, '%') ? null : year;
}

interface YearTail {
  readonly next: number;
  readonly year?: number;
  readonly yearShift?: number;
}

/** ", 2026", "de 2026", "del año pasado", "of this year" behind a month or day. */
export function yearTail(scan: Scan, p: number): YearTail {
  let q = p;
  for (let k = 0; k < 2; k++) q = skip(scan, 'of', q);
  const direct = yearNumberAt(scan, q);
  if (direct !== null) return { next: q + 1, year: direct };
  const worded = take(scan, 'year', q);
  if (worded) {
    const year = yearNumberAt(scan, skip(scan, 'of', worded.next));
    if (year !== null) return { next: skip(scan, 'of', worded.next) + 1, year };
  }
  const shifted = unitPoint(scan, take(scan, 'unit', q) ? q : skip(scan, 'the', q));
  if (q > p && shifted?.unit === 'year' && shifted.side !== undefined)
    return { next: shifted.next, yearShift: shifted.side };
  const own = unitPoint(scan, p);
  if (own?.unit === 'year' && own.side !== undefined) return { next: own.next, yearShift: own.side };
  return { next: p };
}

export function withTail(tail: YearTail): Partial<Point> {
  return {
    ...(tail.year === undefined ? {} : { year: tail.year }),
    ...(tail.yearShift === undefined ? {} : { yearShift: tail.yearShift }),
  };
}

/** A month name; the shy ones ("may", "mar") only where `sure` says that a date stands around. */
export function monthAt(scan: Scan, p: number, sure: boolean): { value: number; next: number } | null {
  const hit = take(scan, 'month', p);
  if (hit === null) return null;
  const token = scan.tokens[p];
  if (!sure && token && scan.words.shy.has(token.fold) && !(token.capital && ledByDate(scan, p))) return null;
  // The full stop of an abbreviation belongs to it where the date goes on behind it.
  const stop = isMark(scan, hit.next, '.') && joined(scan, hit.next) && (token?.fold.length ?? 9) <= 4;
  return { value: hit.value, next: hit.next + (stop && continues(scan, hit.next + 1) ? 1 : 0) };
}

/** A preposition of time, or a word that joins two dates, stands right before. */
function ledByDate(scan: Scan, p: number): boolean {
  return precedes(scan, 'on', p) || precedes(scan, 'and', p) || precedes(scan, 'to', p);
}

function continues(scan: Scan, p: number): boolean {
  return (
    scan.tokens[p]?.kind === 'digits' ||
    (take(scan, 'of', p) !== null && yearNumberAt(scan, skip(scan, 'of', p)) !== null)
  );
}

const UNIT_SIDES = [
  ['recent', -1],
  ['lastBefore', -1],
  ['nextBefore', 1],
  ['this', 0],
] as const;

/** "last week", "la semana pasada", "no mês passado", "this year", "next month". */
export function unitPoint(scan: Scan, p: number): Point | null {
  if (scan.leads[p] === undefined) return null;
  for (const [family, side] of UNIT_SIDES) {
    const cue = take(scan, family, p);
    const unit = cue && take(scan, 'unit', cue.next);
    if (cue && unit && named(unit.value)) {
      const late = side === 0 ? take(scan, 'lastAfter', unit.next) : null;
      return { start: p, next: late?.next ?? unit.next, rule: 'unit', unit: unit.value, side: late ? -1 : side };
    }
  }
  const unit = take(scan, 'unit', p);
  if (unit === null || !named(unit.value)) return null;
  const last = take(scan, 'lastAfter', unit.next);
  if (last) return { start: p, next: last.next, rule: 'unit', unit: unit.value, side: -1 };
  // "Over the weekend" is the last one, with no word that says so.
  if (unit.value === 'weekend') return { start: p, next: unit.next, rule: 'unit', unit: unit.value, side: 0 };
  const next = take(scan, 'nextAfter', unit.next);
  return next && { start: p, next: next.next, rule: 'unit', unit: unit.value, side: 1 };
}

const named = (unit: DateUnit): boolean => unit !== 'minute' && unit !== 'hour' && unit !== 'century' && unit !== 'day';
