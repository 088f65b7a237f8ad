import { dayFirst, monthFirst, numericAt, weekdayPoint } from './calendar.ts';
import { isMark, joined, type Lead, precedes, type Scan, skip, take, type WordClass } from './compile.ts';
import { dayNumberAt, type Part, type Point, unitPoint, withTail, yearNumberAt, yearTail } from './point.ts';
import { type TimeHit, timeAt } from './times.ts';

const PARTS: readonly Part[] = [
  'firstHalf',
  'secondHalf',
  'firstWeek',
  'secondWeek',
  'thirdWeek',
  'lastWeek',
  'firstDay',
  'lastDay',
  'early',
  'middle',
  'late',
  'end',
];

const SIDES = [
  ['lastBefore', -1],
  ['nextBefore', 1],
] as const;

/** "last Thursday", "el pasado jueves", "next July", "last Christmas". */
function sidedPoint(scan: Scan, p: number): Point | null {
  const next = take(scan, 'followingBefore', p);
  const day = next && weekdayPoint(scan, next.next);
  if (day) return { ...day, start: p, following: true, rule: 'weekday.following' };
  for (const [family, side] of SIDES) {
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
  if (hit.value.shy && !articleBefore(scan, p)) return null;
  const tail = yearTail(scan, hit.next);
  return { start: p, next: tail.next, rule: 'feast', feast: hit.value, ...withTail(tail) };
}

/** An article right before, or in the words of a range before it: "o Natal", "entre Natal e". */
function articleBefore(scan: Scan, p: number): boolean {
  return precedes(scan, 'between', p) || (precedes(scan, 'the', p) && !precedes(scan, 'nameNoun', p));
}

/** "dia 24", "the 1st", "el 24": a day without its month. */
function bareDayPoint(scan: Scan, p: number): Point | null {
  const cue = take(scan, 'day', p);
  if (cue) {
    const full = dayFirst(scan, cue.next);
    if (full) return { ...full, start: p };
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

/** "The 1990s", "la década de 1990". */
function decadePoint(scan: Scan, p: number): Point | null {
  const unit = take(scan, 'unit', p);
  if (unit?.value === 'decade') {
    const q = skip(scan, 'of', unit.next);
    const year = yearNumberAt(scan, q);
    return year === null || year % 10 !== 0 ? null : { start: p, next: q + 1, rule: 'decade', year, decade: true };
  }
  const year = yearNumberAt(scan, p);
  if (year === null || year % 10 !== 0 || scan.tokens[p + 1]?.fold !== 's' || !joined(scan, p + 1)) return null;
  return { start: p, next: p + 2, rule: 'decade', year, decade: true };
}

/** "The first quarter of 2024", "primer semestre del año pasado", "segundo trimestre". */
function nthPoint(scan: Scan, p: number): Point | null {
  const nth = take(scan, 'ordinal', p);
  const unit = nth && take(scan, 'unit', nth.next);
  if (!nth || !unit || nth.value > 4 || (unit.value !== 'quarter' && unit.value !== 'half-year')) return null;
  const tail = yearTail(scan, unit.next);
  return { start: p, next: tail.next, rule: 'nth', unit: unit.value, nth: nth.value, ...withTail(tail) };
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
  const lead = scan.leads[p];
  for (const part of PARTS) {
    const cue = lead?.[part] ? take(scan, part, p) : null;
    if (cue === null) continue;
    let q = isMark(scan, cue.next, '-') ? cue.next + 1 : cue.next;
    q = skip(scan, 'the', q);
    const inner = unitPoint(scan, q) ?? unitPoint(scan, cue.next) ?? monthFirst(scan, q, true) ?? dayFirstless(scan, q);
    if (
      inner &&
      inner.day === undefined &&
      (inner.unit === undefined || inner.unit === 'month' || inner.unit === 'year')
    )
      return { ...inner, start: p, part, rule: `${part === 'end' ? 'end' : 'part'}.${inner.rule}` };
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

/** A preposition, "day" or a parenthesis before "24/12" says that it is a date. */
function dateCued(scan: Scan, p: number): boolean {
  return isMark(scan, p - 1, '(') || precedes(scan, 'on', p) || precedes(scan, 'day', p);
}

type Reading = (scan: Scan, p: number) => Point | null;

const LED_BY_DIGITS: readonly Reading[] = [
  (scan, p) => numericAt(scan, p, dateCued(scan, p)),
  dayFirst,
  bareDayPoint,
  yearPoint,
  decadePoint,
];

/** The readings of a word, each with the families that it may open with. */
const LED_BY_WORD: readonly (readonly [read: Reading, opening: readonly WordClass[]])[] = [
  [dayFirst, ['ordinal', 'number']],
  [weekdayPoint, ['weekday']],
  [partPoint, PARTS],
  [monthFirst, ['month']],
  [feastPoint, ['feast']],
  [dayWord, ['anaphor', 'relativeDay', 'eve']],
  [sidedPoint, ['followingBefore', 'lastBefore', 'nextBefore']],
  [unitPoint, ['recent', 'lastBefore', 'nextBefore', 'this', 'unit']],
  [bareDayPoint, ['day', 'bareDay']],
  [yearPoint, ['year']],
  [decadePoint, ['unit']],
  [nthPoint, ['ordinal']],
];

const readings = new WeakMap<Lead, readonly Reading[]>();

/** The readings that a word may begin, found out once for each word. */
function readingsOf(lead: Lead): readonly Reading[] {
  const known = readings.get(lead);
  if (known) return known;
  const made = LED_BY_WORD.filter(([, opening]) => opening.some((family) => lead[family])).map(([read]) => read);
  readings.set(lead, made);
  return made;
}

/** "Yesterday", "that day", "la víspera". */
function dayWord(scan: Scan, p: number): Point | null {
  const anaphor = take(scan, 'anaphor', p);
  const relative = take(scan, 'relativeDay', p);
  const eve = take(scan, 'eve', p);
  const [a, r, e] = [anaphor?.next ?? 0, relative?.next ?? 0, eve?.next ?? 0];
  if (anaphor && a > r && a >= e) return { start: p, next: a, rule: 'anaphor', anaphor: anaphor.value };
  if (relative && r >= e) return { start: p, next: r, rule: 'relative', offset: relative.value };
  return eve && { start: p, next: e, rule: 'eve', eve: true };
}

/** One date at token `p`, the longest reading, with a time of day behind it if one is written; read once for each token. */
export function pointAt(scan: Scan, p: number): Point | null {
  let points = pointsOf.get(scan);
  if (points === undefined) {
    points = [];
    pointsOf.set(scan, points);
  }
  const known = points[p];
  if (known !== undefined) return known;
  const point = readPoint(scan, p);
  points[p] = point;
  return point;
}

const pointsOf = new WeakMap<Scan, (Point | null)[]>();

function readPoint(scan: Scan, p: number): Point | null {
  const token = scan.tokens[p];
  const lead = scan.leads[p];
  if (token === undefined || (token.kind !== 'digits' && lead === undefined)) return null;
  let best: Point | null = null;
  for (const read of lead === undefined ? LED_BY_DIGITS : readingsOf(lead)) {
    const point = read(scan, p);
    if (point && (best === null || point.next > best.next)) best = point;
  }
  return best && withTime(scan, best);
}

function withTime(scan: Scan, point: Point): Point {
  const next = skip(scan, 'dayPart', point.next);
  const time: TimeHit | null = timeAt(scan, skip(scan, 'at', isMark(scan, next, ',') ? next + 1 : next));
  return time ? { ...point, next: time.next, minute: time.minute } : { ...point, next };
}
