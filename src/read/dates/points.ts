import type { DateUnit, Feast } from '../lang/date-data.ts';
import { digitsAt, isMark, joined, precedes, type Scan, skip, take } from './compile.ts';
import { type TimeHit, timeAt } from './times.ts';

/** A part of a month or year: thirds, halves, the first week. */
export type Part = 'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf' | 'firstWeek';

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
  readonly feast?: Feast;
  readonly part?: Part;
  readonly minute?: number;
}

export const PARTS: readonly Part[] = ['firstHalf', 'secondHalf', 'firstWeek', 'early', 'middle', 'late'];

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

function withTail(tail: YearTail): Partial<Point> {
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
  if (!sure && token && scan.words.shy.has(token.fold) && !(token.capital && precedes(scan, 'on', p))) return null;
  // The full stop of an abbreviation belongs to it where the date goes on behind it.
  const stop = isMark(scan, hit.next, '.') && joined(scan, hit.next) && (token?.fold.length ?? 9) <= 4;
  return { value: hit.value, next: hit.next + (stop && continues(scan, hit.next + 1) ? 1 : 0) };
}

function continues(scan: Scan, p: number): boolean {
  return (
    scan.tokens[p]?.kind === 'digits' ||
    (take(scan, 'of', p) !== null && yearNumberAt(scan, skip(scan, 'of', p)) !== null)
  );
}

/** "1 January 2026", "1º de janeiro", "quince de marzo", "12 ene". */
function dayFirst(scan: Scan, p: number): Point | null {
  const day = dayNumberAt(scan, p);
  if (day === null) return null;
  const q = isMark(scan, day.next, ',') ? day.next : skip(scan, 'of', day.next);
  const month = monthAt(scan, q, true) ?? (isMark(scan, q, '-') ? monthAt(scan, q + 1, true) : null);
  if (month === null) return null;
  // "the 12 may have" names no month: a shy word without a capital needs the day's mark or a year.
  const token = scan.tokens[month.next - 1];
  const tail = yearTail(scan, month.next);
  const word = scan.tokens[q];
  const shy = word !== undefined && scan.words.shy.has(word.fold) && !word.capital && word.fold.length > 3;
  if (shy && token && tail.year === undefined && !day.marked && q === day.next) return null;
  return { start: p, next: tail.next, rule: 'day-month', day: day.value, month: month.value, ...withTail(tail) };
}

/** "January 1, 2026", "Jan. 1st", "enero 5", "January 2026", "octubre del año pasado", "in July". */
function monthFirst(scan: Scan, p: number): Point | null {
  const sure = monthAt(scan, p, true);
  if (sure === null) return null;
  const day = scan.tokens[sure.next]?.kind === 'digits' ? dayNumberAt(scan, sure.next) : theOrdinal(scan, sure.next);
  if (day !== null && !clock(scan, sure.next)) {
    const capital = scan.tokens[p]?.capital === true || !scan.words.shy.has(scan.tokens[p]?.fold ?? '');
    if (capital && !countsSomething(scan, day.next, day.marked)) {
      const tail = yearTail(scan, day.next);
      return { start: p, next: tail.next, rule: 'month-day', day: day.value, month: sure.value, ...withTail(tail) };
    }
  }
  const tail = yearTail(scan, sure.next);
  if (tail.next > sure.next)
    return { start: p, next: tail.next, rule: 'month-year', month: sure.value, ...withTail(tail) };
  const month = monthAt(scan, p, false);
  return month === null ? null : { start: p, next: month.next, rule: 'month', month: month.value };
}

function theOrdinal(scan: Scan, p: number): ReturnType<typeof dayNumberAt> {
  const q = skip(scan, 'the', p);
  const day = dayNumberAt(scan, q);
  return day?.marked ? day : null;
}

/** "07:30" behind a month or weekday is a time, no day. */
function clock(scan: Scan, p: number): boolean {
  return timeAt(scan, p) !== null;
}

/** "In June 12 people": a plain word behind the number is what it counts. Month before day is rare outside English. */
function countsSomething(scan: Scan, p: number, marked: boolean): boolean {
  if (marked) return false;
  const token = scan.tokens[p];
  if (isMark(scan, p, '%.,') && joined(scan, p) && scan.tokens[p + 1]?.kind === 'digits' && joined(scan, p + 1))
    return true;
  if (token === undefined || token.kind !== 'word') return isMark(scan, p, '%');
  if (scan.words.functionWords.has(token.fold) || token.capital) return false;
  return scan.words.data.order === 'dmy' && scan.words.data.ordinalMarks.includes('st') ? plainNoun(token.fold) : true;
}

/** Behind "January 6" a past verb may follow at once; a plural noun counts. */
function plainNoun(fold: string): boolean {
  return fold.endsWith('s') && !fold.endsWith('ss') && fold !== 'was' && fold !== 'has' && fold !== 'is';
}

/** "Thursday", "jueves 8", "segunda-feira (10)", "Sunday, 12 January", "Saturday night". */
function weekdayPoint(scan: Scan, p: number): Point | null {
  const hit = take(scan, 'weekday', p);
  if (hit === null) return null;
  const token = scan.tokens[p];
  let q = hit.next;
  if (
    isMark(scan, q, '.') &&
    joined(scan, q) &&
    (token?.fold.length ?? 9) <= 4 &&
    scan.tokens[q + 1]?.kind === 'digits'
  )
    q++;
  const base = { start: p, weekday: hit.value };
  const rest = weekdayRest(scan, q);
  if (rest) return { ...rest, ...base, rule: `weekday.${rest.rule}` };
  const shy = token !== undefined && scan.words.shy.has(token.fold) && hit.next === p + 1;
  if (shy && !precedes(scan, 'on', p)) return null;
  if (shy && plainAfter(scan, hit.next)) return null;
  const after = take(scan, 'lastAfter', hit.next);
  if (after) return { ...base, next: after.next, rule: 'weekday', side: -1 };
  const coming = take(scan, 'nextAfter', hit.next);
  if (coming) return { ...base, next: coming.next, rule: 'weekday', side: 1 };
  return { ...base, next: hit.next, rule: 'weekday' };
}

/** A short weekday name before a plain noun is an ordinal or another word: "la segunda vez", "a quarta vítima". */
function plainAfter(scan: Scan, p: number): boolean {
  const token = scan.tokens[p];
  return token !== undefined && token.kind === 'word' && !scan.words.functionWords.has(token.fold);
}

function weekdayRest(scan: Scan, p: number): Point | null {
  const open = isMark(scan, p, '(');
  let q = open ? p + 1 : isMark(scan, p, ',') ? p + 1 : p;
  const cued = take(scan, 'day', skip(scan, 'the', q));
  q = cued ? cued.next : skip(scan, 'the', q);
  const full = numericAt(scan, q, open) ?? dayFirst(scan, q) ?? (isMonthDay(scan, q) ? monthFirst(scan, q) : null);
  const close = (point: Point): Point =>
    open && isMark(scan, point.next, ')') ? { ...point, next: point.next + 1 } : point;
  if (full) return close(full);
  const day = dayNumberAt(scan, q);
  if (day === null || (isMark(scan, p, ',') && !cued && !day.marked) || clock(scan, q)) return null;
  if (scan.tokens[q]?.kind !== 'digits' && !day.marked) return null;
  if (open && !isMark(scan, day.next, ')')) return null;
  if (!open && !cued && !day.marked && countsSomething(scan, day.next, false)) return null;
  return close({ start: p, next: day.next, rule: 'day', day: day.value });
}

function isMonthDay(scan: Scan, p: number): boolean {
  const month = monthAt(scan, p, true);
  return month !== null && scan.tokens[month.next]?.kind === 'digits';
}

/** "2026-01-01", "01/02/2026", "24.12.2025", and "24/12" where `sure`. */
export function numericAt(scan: Scan, p: number, sure: boolean): Point | null {
  const a = scan.tokens[p];
  const sign = scan.tokens[p + 1];
  if (a?.kind !== 'digits' || sign?.kind !== 'punct' || !'-/.'.includes(sign.fold)) return null;
  if (!joined(scan, p + 1) || !joined(scan, p + 2) || scan.tokens[p + 2]?.kind !== 'digits') return null;
  const three =
    scan.tokens[p + 3]?.fold === sign.fold &&
    joined(scan, p + 3) &&
    joined(scan, p + 4) &&
    scan.tokens[p + 4]?.kind === 'digits';
  const [x, y] = [Number(a.fold), Number(scan.tokens[p + 2]?.fold)];
  if (!three) {
    if (
      a.fold.length === 4 &&
      sign.fold === '-' &&
      yearNumberAt(scan, p) !== null &&
      y >= 1 &&
      y <= 12 &&
      scan.tokens[p + 2]?.fold.length === 2
    )
      return { start: p, next: p + 3, rule: 'iso-month', year: x, month: y };
    return sure && sign.fold === '/' ? dayMonth(scan, p, x, y, p + 3) : null;
  }
  const z = Number(scan.tokens[p + 4]?.fold);
  if (a.fold.length === 4 && x >= 1000) return valid(p, p + 5, 'iso', x, y, z);
  const width = scan.tokens[p + 4]?.fold.length;
  if (a.fold.length > 2 || (scan.tokens[p + 2]?.fold.length ?? 9) > 2 || (width !== 4 && width !== 2)) return null;
  const year = width === 4 ? z : z + (z < 70 ? 2000 : 1900);
  const point = dayMonth(scan, p, x, y, p + 5);
  return point && { ...point, year };
}

function dayMonth(scan: Scan, p: number, x: number, y: number, next: number): Point | null {
  const [day, month] = scan.words.data.order === 'mdy' ? [y, x] : [x, y];
  // Where the first reading is no date of the calendar, the other order is meant.
  return valid(p, next, 'numeric', undefined, month, day) ?? valid(p, next, 'numeric', undefined, day, month);
}

function valid(
  start: number,
  next: number,
  rule: string,
  year: number | undefined,
  month: number,
  day: number,
): Point | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { start, next, rule, month, day, ...(year === undefined ? {} : { year }) };
}

/** "last week", "la semana pasada", "no mês passado", "this year", "next month". */
export function unitPoint(scan: Scan, p: number): Point | null {
  const sides = [
    ['recent', -1],
    ['lastBefore', -1],
    ['nextBefore', 1],
    ['this', 0],
  ] as const;
  for (const [family, side] of sides) {
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
  const next = take(scan, 'nextAfter', unit.next);
  return next && { start: p, next: next.next, rule: 'unit', unit: unit.value, side: 1 };
}

const named = (unit: DateUnit): boolean => unit !== 'minute' && unit !== 'hour' && unit !== 'century' && unit !== 'day';

/** "last Thursday", "el pasado jueves", "next July", "last Christmas". */
function sidedPoint(scan: Scan, p: number): Point | null {
  const sides = [
    ['lastBefore', -1],
    ['nextBefore', 1],
  ] as const;
  for (const [family, side] of sides) {
    const cue = take(scan, family, p);
    if (cue === null) continue;
    const q = skip(scan, 'day', cue.next);
    const inner = weekdayPoint(scan, q) ?? dayFirst(scan, q) ?? monthFirst(scan, q) ?? feastPoint(scan, q);
    if (inner) return { ...inner, start: p, side, rule: `${inner.rule}.${side < 0 ? 'last' : 'next'}` };
    const day = q > cue.next && dayNumberAt(scan, q);
    if (day) return { start: p, next: day.next, rule: 'day-of-month', day: day.value, side };
  }
  return null;
}

function feastPoint(scan: Scan, p: number): Point | null {
  const hit = take(scan, 'feast', p);
  if (hit === null) return null;
  // Feasts are names: "el natal" may be the town, "natal" an adjective.
  if (scan.tokens[p]?.capital !== true && hit.next === p + 1) return null;
  const tail = yearTail(scan, hit.next);
  return { start: p, next: tail.next, rule: 'feast', feast: hit.value, ...withTail(tail) };
}

/** "dia 24", "the 1st", "el 24": a day without its month. */
function bareDayPoint(scan: Scan, p: number): Point | null {
  const cue = take(scan, 'day', p);
  if (cue) {
    const day = dayNumberAt(scan, cue.next);
    if (day && (scan.tokens[cue.next]?.kind === 'digits' || day.marked) && !countsAfterDay(scan, day.next))
      return { start: p, next: day.next, rule: 'day-of-month', day: day.value };
  }
  const bare = take(scan, 'bareDay', p);
  if (bare && scan.tokens[bare.next]?.kind === 'digits' && dayFirst(scan, bare.next) === null) {
    const day = dayNumberAt(scan, bare.next);
    if (day && aloneBehind(scan, day.next))
      return { start: bare.next, next: day.next, rule: 'day-of-month', day: day.value };
  }
  const day = dayNumberAt(scan, p);
  if (
    day?.marked &&
    scan.tokens[p]?.kind === 'digits' &&
    day.next > p + 1 &&
    precedes(scan, 'the', p) &&
    aloneBehind(scan, day.next)
  )
    return { start: p, next: day.next, rule: 'day-of-month', day: day.value };
  return null;
}

function countsAfterDay(scan: Scan, p: number): boolean {
  return (
    isMark(scan, p, '%') ||
    (isMark(scan, p, '.,') && joined(scan, p) && joined(scan, p + 1) && scan.tokens[p + 1]?.kind === 'digits')
  );
}

/** Nothing that could be counted follows: the end, punctuation, or a word of the language's list. */
function aloneBehind(scan: Scan, p: number): boolean {
  const token = scan.tokens[p];
  if (token === undefined) return true;
  if (token.kind === 'digits' || countsAfterDay(scan, p)) return false;
  if (token.kind === 'punct') return !'%°º€$'.includes(token.fold);
  const alone = scan.words.data.afterBareDay;
  return alone.length === 0
    ? scan.words.functionWords.has(token.fold)
    : scan.words.functionWords.has(token.fold) && !percent(scan, p);
}

function percent(scan: Scan, p: number): boolean {
  const next = scan.tokens[p + 1]?.fold;
  return next === 'ciento' || next === 'cento' || next === 'cien';
}

/** A year that stands for itself: "in 2018", "(2019)", "2020 to June 2024". */
function yearPoint(scan: Scan, p: number): Point | null {
  const worded = take(scan, 'year', p);
  const at = worded ? worded.next : p;
  const year = yearNumberAt(scan, at);
  if (year === null) return null;
  const point: Point = { start: p, next: at + 1, rule: 'year', year };
  const next = scan.tokens[at + 1];
  const follows = next !== undefined && next.kind === 'word' && !scan.words.functionWords.has(next.fold);
  if (worded) return point;
  const before = scan.tokens[p - 1];
  const led =
    precedes(scan, 'from', p) || precedes(scan, 'since', p) || precedes(scan, 'until', p) || precedes(scan, 'on', p);
  const own = before === undefined || (before.kind === 'punct' && '(,-–—['.includes(before.fold));
  const loose =
    precedes(scan, 'of', p) || precedes(scan, 'to', p) || precedes(scan, 'between', p) || precedes(scan, 'and', p);
  if (follows) return precedes(scan, 'inYear', p) ? point : null;
  return led || own || loose || precedes(scan, 'the', p) || precedes(scan, 'late', p) ? point : null;
}

/** "a comienzos de enero", "mid-July 2024", "meados do ano passado". */
function partPoint(scan: Scan, p: number): Point | null {
  for (const part of PARTS) {
    const cue = take(scan, part, p);
    if (cue === null) continue;
    let q = isMark(scan, cue.next, '-') ? cue.next + 1 : cue.next;
    q = skip(scan, 'the', q);
    const inner = unitPoint(scan, q) ?? unitPoint(scan, cue.next) ?? monthFirst(scan, q) ?? dayFirstless(scan, q);
    if (
      inner &&
      inner.day === undefined &&
      (inner.unit === undefined || inner.unit === 'month' || inner.unit === 'year')
    )
      return { ...inner, start: p, part, rule: `part.${inner.rule}` };
    const unit = take(scan, 'unit', q);
    if (unit && (unit.value === 'year' || unit.value === 'month'))
      return { start: p, next: unit.next, rule: 'part.unit', unit: unit.value, side: 0, part };
  }
  return null;
}

function dayFirstless(scan: Scan, p: number): Point | null {
  const year = yearNumberAt(scan, p);
  return year === null ? null : { start: p, next: p + 1, rule: 'year', year };
}

/** One date at token `p`, the longest reading, with a time of day before or behind it if one is written. */
export function pointAt(scan: Scan, p: number): Point | null {
  const relative = take(scan, 'relativeDay', p);
  const anaphor = take(scan, 'anaphor', p);
  const candidates: (Point | null)[] = [
    numericAt(scan, p, precedes(scan, 'on', p) || precedes(scan, 'day', p) || isMark(scan, p - 1, '(')),
    dayFirst(scan, p),
    weekdayPoint(scan, p),
    partPoint(scan, p),
    monthFirst(scan, p),
    feastPoint(scan, p),
    relative && { start: p, next: relative.next, rule: 'relative', offset: relative.value },
    anaphor && { start: p, next: anaphor.next, rule: 'anaphor', anaphor: anaphor.value },
    sidedPoint(scan, p),
    unitPoint(scan, p),
    bareDayPoint(scan, p),
    yearPoint(scan, p),
  ];
  let best: Point | null = null;
  for (const c of candidates) if (c && (best === null || c.next > best.next)) best = c;
  return best && withTime(scan, best);
}

function withTime(scan: Scan, point: Point): Point {
  const next = skip(scan, 'dayPart', point.next);
  const time: TimeHit | null = timeAt(scan, skip(scan, 'at', isMark(scan, next, ',') ? next + 1 : next));
  return time ? { ...point, next: time.next, minute: time.minute } : { ...point, next };
}
