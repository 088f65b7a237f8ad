import type { DateUnit } from '../lang/date-data.ts';
import { digitsAt, isMark, joined, type Scan, skip, take } from './compile.ts';

/** A length of time as written: "three days", "16 hours", "20-year", "32.º día". */
export interface Length {
  readonly n: number;
  readonly unit: DateUnit;
  readonly next: number;
  /** "the third day": a place in a count of days, no length. */
  readonly ordinal: boolean;
}

interface Count {
  readonly n: number;
  readonly next: number;
  readonly ordinal: boolean;
}

function countAt(scan: Scan, p: number): Count | null {
  const n = digitsAt(scan, p, 5);
  if (n !== null) return digitCount(scan, p, n);
  const ordinal = take(scan, 'ordinal', p);
  const word = take(scan, 'number', p);
  if (ordinal && ordinal.next >= (word?.next ?? 0)) return { n: ordinal.value, next: ordinal.next, ordinal: true };
  if (word === null) return null;
  const joiner = scan.words.data.numberJoiners.includes(scan.tokens[word.next]?.fold ?? '');
  const more = joiner && word.value >= 20 && word.value < 100 ? take(scan, 'number', word.next + 1) : null;
  if (more && more.value >= 1 && more.value < 10)
    return { n: word.value + more.value, next: more.next, ordinal: false };
  return { n: word.value, next: word.next, ordinal: false };
}

function digitCount(scan: Scan, p: number, n: number): Count {
  const { ordinalMarks } = scan.words;
  let q = p + 1;
  if (
    isMark(scan, q, '.') &&
    joined(scan, q) &&
    joined(scan, q + 1) &&
    ordinalMarks.has(scan.tokens[q + 1]?.fold ?? '')
  )
    q++;
  if (joined(scan, q) && (ordinalMarks.has(scan.tokens[q]?.fold ?? '') || isMark(scan, q, '°')))
    return { n, next: q + 1, ordinal: true };
  // "2.5 years", "1,200 days".
  if (
    isMark(scan, p + 1, '.,') &&
    joined(scan, p + 1) &&
    joined(scan, p + 2) &&
    scan.tokens[p + 2]?.kind === 'digits'
  ) {
    const fraction = scan.tokens[p + 2]?.fold ?? '';
    const value = fraction.length === 3 ? n * 1000 + Number(fraction) : Number(`${n}.${fraction}`);
    if (Number.isFinite(value)) return { n: value, next: p + 3, ordinal: false };
  }
  return { n, next: p + 1, ordinal: false };
}

/** A length of time at token `p`, compound ones too ("two years and six months", "2min40s"). */
export function lengthAt(scan: Scan, p: number): Length | null {
  const first = simpleLength(scan, p);
  if (first === null || first.ordinal) return first;
  const q = skip(scan, 'and', first.next);
  if (q === p) return first;
  const more = scan.tokens[q]?.kind === 'digits' || q > first.next ? simpleLength(scan, q) : null;
  return more && !more.ordinal && more.unit !== first.unit ? { ...first, next: more.next } : first;
}

function simpleLength(scan: Scan, p: number): Length | null {
  const count = countAt(scan, p);
  if (count === null) return null;
  const hyphen = isMark(scan, count.next, '-') && joined(scan, count.next);
  const unit = take(scan, 'unit', hyphen ? count.next + 1 : count.next);
  if (unit === null || (count.ordinal && unit.value !== 'day' && unit.value !== 'year')) return null;
  return { n: count.n, unit: unit.value, next: unit.next, ordinal: count.ordinal };
}

/** "the last seven days", "últimas 24 horas", "os últimos três meses", "los tres últimos días". */
export function recentAt(scan: Scan, p: number): Length | null {
  const cue = take(scan, 'recent', p);
  const length = cue && lengthAt(scan, cue.next);
  if (length && !length.ordinal) return length;
  const count = countAt(scan, p);
  // "who turned 70 last month": a word that also means last month is no cue between number and unit.
  const free = count !== null && !count.ordinal && take(scan, 'lastBefore', count.next) === null;
  const inner = free ? take(scan, 'recent', count.next) : null;
  const unit = inner && take(scan, 'unit', inner.next);
  return count && unit ? { n: count.n, unit: unit.value, next: unit.next, ordinal: false } : null;
}
