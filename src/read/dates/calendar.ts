import { civilDate, weekdayOf } from '../../core/edtf.ts';
import { isMark, joined, precedes, type Scan, skip, take } from './compile.ts';
import { dayNumberAt, monthAt, type Point, unitPoint, withTail, yearNumberAt, yearTail } from './point.ts';
import { timeAt } from './times.ts';

/** How many days back a weekday with its day number is looked for, and how many ahead. */
const BACK = 62;
const AHEAD = 31;

/** "1 January 2026", "1º de janeiro", "quince de marzo", "12 ene", "the 16th day of April". */
export function dayFirst(scan: Scan, p: number): Point | null {
  const day = dayNumberAt(scan, p);
  if (day === null) return null;
  const unit = take(scan, 'unit', day.next);
  const from = unit?.value === 'day' ? unit.next : day.next;
  const q = isMark(scan, from, ',') ? from : skip(scan, 'of', from);
  if (from > day.next && q === from) return null;
  const month = monthAt(scan, q, true) ?? (isMark(scan, q, '-') ? monthAt(scan, q + 1, true) : null);
  if (month === null) return dayOfNamedMonth(scan, p, day);
  const tail = yearTail(scan, month.next);
  // "the 12 may have" names no month: a shy word without a capital needs the day's mark or a year.
  const word = scan.tokens[q];
  const shy = word !== undefined && scan.words.shy.has(word.fold) && !word.capital && word.fold.length > 2;
  const verb = shy && tail.year === undefined && !day.marked && q === from;
  if (verb && plainAfter(scan, month.next)) return null;
  return { start: p, next: tail.next, rule: 'day-month', day: day.value, month: month.value, ...withTail(tail) };
}

/** "the 5th of last month", "el 10 del presente mes", "dia 3 deste mês": a day and which month from now. */
function dayOfNamedMonth(scan: Scan, p: number, day: { value: number; next: number }): Point | null {
  const q = skip(scan, 'the', skip(scan, 'of', day.next));
  const direct = unitPoint(scan, day.next);
  if (q === day.next && direct === null) return null;
  const month = direct ?? unitPoint(scan, skip(scan, 'of', day.next)) ?? unitPoint(scan, q);
  if (month?.unit !== 'month') return null;
  return { start: p, next: month.next, rule: 'day-this-month', day: day.value, unit: 'month', side: month.side ?? 0 };
}

/** "January 1, 2026", "Jan. 1st", "enero 5", "January 2026", "octubre del año pasado", "in July". */
export function monthFirst(scan: Scan, p: number, led = false): Point | null {
  const sure = monthAt(scan, p, true);
  if (sure === null) return null;
  const day = scan.tokens[sure.next]?.kind === 'digits' ? dayNumberAt(scan, sure.next) : theOrdinal(scan, sure.next);
  if (day !== null && timeAt(scan, sure.next) === null && named(scan, p) && !countsSomething(scan, p, day)) {
    const tail = yearTail(scan, day.next);
    return { start: p, next: tail.next, rule: 'month-day', day: day.value, month: sure.value, ...withTail(tail) };
  }
  const tail = yearTail(scan, sure.next);
  if (tail.next > sure.next)
    return { start: p, next: tail.next, rule: 'month-year', month: sure.value, ...withTail(tail) };
  const month = monthAt(scan, p, led && named(scan, p));
  return month === null ? null : { start: p, next: month.next, rule: 'month', month: month.value };
}

function named(scan: Scan, p: number): boolean {
  const token = scan.tokens[p];
  return token !== undefined && (token.capital || !scan.words.shy.has(token.fold));
}

function theOrdinal(scan: Scan, p: number): ReturnType<typeof dayNumberAt> {
  const day = dayNumberAt(scan, skip(scan, 'the', p));
  return day?.marked ? day : null;
}

/** "In June 12 people", "en junio 12 personas": a plain word behind the number is what it counts. */
function countsSomething(scan: Scan, month: number, day: { next: number; marked: boolean }): boolean {
  if (day.marked) return false;
  const p = day.next;
  if (isMark(scan, p, '.,') && joined(scan, p) && scan.tokens[p + 1]?.kind === 'digits' && joined(scan, p + 1))
    return true;
  if (isMark(scan, p, '%')) return true;
  if (!plainAfter(scan, p)) return false;
  return !scan.words.data.dayAfterMonth || precedes(scan, 'inMonth', month);
}

/** A word follows that is no function word of the language. */
export function plainAfter(scan: Scan, p: number): boolean {
  const token = scan.tokens[p];
  return token !== undefined && token.kind === 'word' && !scan.words.functionWords.has(token.fold);
}

/** "Thursday", "jueves 8", "segunda-feira (10)", "Sunday, 12 January", "every Monday". */
export function weekdayPoint(scan: Scan, p: number): Point | null {
  const hit = take(scan, 'weekday', p);
  if (hit === null) return null;
  const token = scan.tokens[p];
  const short = token !== undefined && token.fold.length <= 4 && hit.next === p + 1;
  const stop =
    short && isMark(scan, hit.next, '.') && joined(scan, hit.next) && scan.tokens[hit.next + 1]?.kind === 'digits';
  const base = { start: p, weekday: hit.value };
  const rest = weekdayRest(scan, stop ? hit.next + 1 : hit.next, hit.value);
  if (rest) return { ...rest, ...base, rule: `weekday.${rest.rule}` };
  const shy = token !== undefined && scan.words.shy.has(token.fold) && hit.next === p + 1;
  if (shy && (!precedes(scan, 'on', p) || plainAfter(scan, hit.next))) return null;
  if (precedes(scan, 'every', p)) return { ...base, next: hit.next, rule: 'weekday.habit', habit: true };
  const following = take(scan, 'followingAfter', hit.next);
  if (following) return { ...base, next: following.next, rule: 'weekday.following', following: true };
  const after = take(scan, 'lastAfter', hit.next);
  if (after) return { ...base, next: after.next, rule: 'weekday', side: -1 };
  const coming = take(scan, 'nextAfter', hit.next);
  if (coming) return { ...base, next: coming.next, rule: 'weekday', side: 1 };
  return { ...base, next: hit.next, rule: 'weekday' };
}

function weekdayRest(scan: Scan, p: number, weekday: number): Point | null {
  const open = isMark(scan, p, '(');
  const from = open || isMark(scan, p, ',') ? p + 1 : p;
  const cued = take(scan, 'day', skip(scan, 'the', from));
  const q = cued ? cued.next : skip(scan, 'the', from);
  const full = numericAt(scan, q, open) ?? dayFirst(scan, q) ?? (isMonthDay(scan, q) ? monthFirst(scan, q) : null);
  const close = (x: Point): Point => (open && isMark(scan, x.next, ')') ? { ...x, next: x.next + 1 } : x);
  if (full) return close(full);
  const day = scan.tokens[q]?.kind === 'digits' ? dayNumberAt(scan, q) : null;
  if (day === null || timeAt(scan, q) !== null || (open && !isMark(scan, day.next, ')'))) return null;
  if (isMark(scan, p, ',') && !cued && !day.marked) return null;
  const sure = open || cued !== null || day.marked || !plainAfter(scan, day.next);
  if (isMark(scan, day.next, '%') || !calendarAgrees(scan.published, weekday, day.value, sure)) return null;
  return close({ start: p, next: day.next, rule: 'day', day: day.value });
}

/** "Tuesday 21 dead" counts unless a Tuesday the 21st has just been; "Thursday 1st" may also lie ahead. */
function calendarAgrees(published: number | null, weekday: number, day: number, sure: boolean): boolean {
  if (published === null) return sure;
  for (let k = sure ? -AHEAD : 0; k <= BACK; k++) {
    if (weekdayOf(published - k) === weekday && civilDate(published - k).day === day) return true;
  }
  return false;
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
    if (sign.fold === '/' && x >= 1 && x <= 12 && yearNumberAt(scan, p + 2) !== null)
      return { start: p, next: p + 3, rule: 'numeric-month', year: y, month: x };
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
