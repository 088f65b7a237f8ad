import type { Span } from '../../core/span.ts';
import { type Bounds, before, changedNear } from './bounds.ts';
import { type Beside, wordsAfter } from './context.ts';
import { isDigit, isLetter } from './letters.ts';
import type { NumberMention } from './mention.ts';
import { matchAt } from './phrases.ts';

/** Two numbers that are one quantity. */
export interface RangeFound {
  readonly low: number;
  readonly high: number;
  readonly boundSpan?: Span;
  readonly rule: string;
}

const DASH = /^[ \u00a0]?[-–~][ \u00a0]?$/;
const LONGEST_JOIN = 40;
const QUESTION = /^[^.!;\n]*\?/;
const QUESTION_REACH = 80;

/** The range that two numbers, one after the other in the text, make together; null where they make none. */
export function rangeOf(
  bounds: Bounds,
  text: string,
  from: number,
  a: NumberMention,
  b: NumberMention,
): RangeFound | null {
  if (!mayBound(a) || !mayBound(b) || b.start - a.end > LONGEST_JOIN) return null;
  const low = sharedScale(a, b);
  if (low >= b.value || low < 0) return null;
  if (b.start - a.end <= 3 && DASH.test(text.slice(a.end, b.start))) return dashed(text, a, b, low);
  const join = joinBetween(bounds, text, a, b);
  if (join === null) return null;
  const context = before(bounds, text, from, a.start);
  for (let at = 0; at <= 2; at++) {
    const open = matchAt(bounds.opens, context, at);
    if (open?.entry.includes(join)) {
      if (bounds.rangeJoins.has(join) && (isChange(low, b.value) || changedNear(bounds, context, at + open.length, 6)))
        return null;
      const far = context.at(at + open.length - 1) as Beside;
      return {
        low,
        high: b.value,
        boundSpan: { start: far.start, end: (context.at(at) as Beside).end },
        rule: 'quantifier.range.open',
      };
    }
    if (!bounds.fillers.has(context.at(at)?.fold ?? ',')) break;
  }
  if (bounds.rangeJoins.has(join) && !isChange(low, b.value) && !changedNear(bounds, context, 0, 6))
    return { low, high: b.value, rule: 'quantifier.range.to' };
  if (bounds.alternatives.has(join) && isEstimate(text, low, b)) {
    return { low, high: b.value, rule: 'quantifier.range.or' };
  }
  return null;
}

/** Limits so far apart are two levels of something that changed. */
function isChange(low: number, high: number): boolean {
  return high > 5 * Math.max(low, 1);
}

/** "Two or three", "20 o 30": neighbours or round numbers; in a question the two are rivals. */
function isEstimate(text: string, low: number, b: NumberMention): boolean {
  const near = b.value - low === 1 || (low % 10 === 0 && b.value % 10 === 0 && b.value <= 2 * low);
  return near && !QUESTION.test(text.slice(b.end, b.end + QUESTION_REACH));
}

function mayBound(m: NumberMention): boolean {
  return (
    m.kind !== 'none' && m.kind !== 'ordinal' && m.kind !== 'vague' && m.plus !== true && Number.isInteger(m.value)
  );
}

/** "2 o 3 mil", "20 to 30 thousand": the first number shares the multiplier of the second. */
function sharedScale(a: NumberMention, b: NumberMention): number {
  if (a.scale !== undefined || b.scale === undefined || b.scale < 100) return a.value;
  return a.value < b.value / b.scale ? a.value * b.scale : a.value;
}

/** The word that joins two numbers with nothing but articles behind it; null where anything else stands between. */
function joinBetween(bounds: Bounds, text: string, a: NumberMention, b: NumberMention): string | null {
  if (!onlyWords(text, a.end, b.start)) return null;
  const words = wordsAfter(text, a.end, b.start);
  const join = words.at(0);
  for (let i = 1, word = words.at(1); word; word = words.at(++i)) if (!bounds.fillers.has(word.fold)) return null;
  return join?.fold ?? null;
}

function onlyWords(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code) && code !== 32 && code !== 0xa0 && code !== 10 && code !== 13) return false;
  }
  return true;
}

/** "800–900": both in digits, and no part of a date, a telephone number, a pair of years or a name. */
function dashed(text: string, a: NumberMention, b: NumberMention, low: number): RangeFound | null {
  const inDigits = isDigit(text.charCodeAt(a.start)) && isDigit(text.charCodeAt(b.start));
  if (!inDigits || b.text.startsWith('0') || (isYear(a) && isYear(b))) return null;
  const previous = text.charAt(a.start - 1);
  const next = text.charAt(b.end);
  const chained = /[-–/+.:]/.test(previous) || (/[-–/:]/.test(next) && isDigit(text.charCodeAt(b.end + 1)));
  return chained ? null : { low, high: b.value, rule: 'quantifier.range.dash' };
}

function isYear(m: NumberMention): boolean {
  return m.kind === 'digits' && m.text.length === 4 && m.value >= 1800 && m.value <= 2100;
}
