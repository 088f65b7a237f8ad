import type { Quantity } from '../../core/quantity.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { NumberData } from '../lang/number-data.ts';
import { type Bound, type Bounds, before, boundAfter, boundBefore, milestoneBound } from './bounds.ts';
import { compileNumbers } from './compile.ts';
import { type Words, wordsAfter } from './context.ts';
import { findNumbers } from './find-numbers.ts';
import { isSpace } from './letters.ts';
import { NUMBER_KINDS, type NumberKind, type NumberMention, type QuantityMention } from './mention.ts';
import { type RangeFound, rangeOf } from './ranges.ts';
import { mergeBounds } from './two-sided.ts';

/** A number, or two that make a range, on the way to a quantity. */
interface Draft {
  readonly mention: NumberMention;
  readonly range: RangeFound | null;
  bound: Bound | null;
  increment: boolean;
}

/**
 * Every quantity in `text.slice(start, end)`: numbers with the bounds that stand before and behind them, ranges as one
 * mention. Ordinals and values that are not whole are left out, since nobody is counted by them. A word of zero that is
 * part of a bound ("no fewer than") is no quantity.
 *
 * @example findQuantities('por lo menos 18 muertos', 0, 23, es) // one mention: '18', at least 18
 */
export function findQuantities(text: string, start: number, end: number, data: NumberData): readonly QuantityMention[] {
  const numbers = findNumbers(text, start, end, data);
  if (numbers.length === 0) return [];
  const { bounds } = compileNumbers(data);
  const drafts = joinRanges(bounds, text, start, numbers);
  const run: Run = { bounds, text, start, end, drafts };
  for (let i = 0; i < drafts.length; i++) lookBack(run, i);
  for (let i = 0; i < drafts.length; i++) lookAhead(run, i);
  return mergeBounds(bounds, text, drafts.filter((d, i) => isCounted(d.mention) && !isInBound(run, i)).map(toMention));
}

/** No word fits between two numbers that are so near, with the space that parts it from both. */
const TOO_NEAR = 2;

interface Run {
  readonly bounds: Bounds;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly drafts: readonly Draft[];
}

function lookBack(run: Run, i: number): void {
  const { bounds, text, start } = run;
  const draft = run.drafts[i] as Draft;
  if (!mayBeBound(draft.mention)) return;
  const floor = floorOf(run, i);
  if (draft.mention.start - floor <= TOO_NEAR && floor > start) {
    if (!draft.range) draft.bound = signBefore(text, draft.mention, start);
    return;
  }
  const back = before(bounds, text, floor, draft.mention.start);
  if (back.at(0) === undefined) {
    if (!draft.range) draft.bound = signBefore(text, draft.mention, start);
    return;
  }
  if (!draft.range) {
    draft.bound =
      signBefore(text, draft.mention, start) ??
      unlessLevel(run, i, boundBefore(bounds, back, floor > start ? floor : 0)) ??
      milestoneBound(bounds, back, () => ahead(run, i));
  }
  draft.increment = incrementBefore(bounds, back, draft.bound?.reach ?? 0);
}

function lookAhead(run: Run, i: number): void {
  const { bounds } = run;
  const draft = run.drafts[i] as Draft;
  if (!mayBeBound(draft.mention)) return;
  if ((run.drafts[i + 1]?.mention.start ?? run.end) - draft.mention.end <= TOO_NEAR) return;
  const words = ahead(run, i);
  if (words.at(0) === undefined) return;
  if (!draft.range && (!draft.bound || draft.bound.quantifier === 'about')) {
    const next = spanOf(run.drafts[i + 1]);
    draft.bound = boundAfter(bounds, words, (span) => next !== undefined && overlaps(next, span)) ?? draft.bound;
  }
  draft.increment ||= incrementAfter(bounds, words);
}

function ahead(run: Run, i: number): Words {
  return wordsAfter(run.text, (run.drafts[i] as Draft).mention.end, run.drafts[i + 1]?.mention.start ?? run.end);
}

function spanOf(draft: Draft | undefined): Span | undefined {
  return draft?.range?.boundSpan ?? draft?.bound?.span;
}

/** A word of zero or an article that is part of a bound near by is no quantity: "no fewer than 40", "un mínimo de 40". */
function isInBound(run: Run, i: number): boolean {
  const { drafts } = run;
  const { mention } = drafts[i] as Draft;
  if (mention.kind !== 'none' && mention.kind !== 'article') return false;
  if (mention.kind === 'none' && opensLimit(run, i)) return true;
  for (let k = Math.max(0, i - 2); k <= i + 3; k++) {
    const span = k === i ? undefined : spanOf(drafts[k]);
    if (!span) continue;
    const end = k > i ? Math.max(span.end, drafts[k]?.mention.start ?? 0) : span.end;
    if (overlaps({ start: span.start, end }, mention)) return true;
  }
  return false;
}

/** "No hubo más que 40": behind such a word it is a number that follows, not nobody. */
function opensLimit(run: Run, i: number): boolean {
  return run.drafts[i + 1] !== undefined && run.bounds.limits.has(ahead(run, i).at(0)?.fold ?? ',');
}

function mayBeBound(mention: NumberMention): boolean {
  return mention.kind !== 'none' && mention.kind !== 'ordinal' && mention.kind !== 'decimal';
}

function isCounted(mention: NumberMention): boolean {
  return mention.kind !== 'ordinal' && mention.kind !== 'decimal' && Number.isInteger(mention.value);
}

function joinRanges(bounds: Bounds, text: string, start: number, numbers: readonly NumberMention[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i] as NumberMention;
    const b = numbers[i + 1];
    const range = b ? rangeOf(bounds, text, drafts.at(-1)?.mention.end ?? start, a, b) : null;
    if (range && b) {
      const mention = { ...b, start: a.start, text: text.slice(a.start, b.end), value: range.low };
      drafts.push({ mention, range, bound: null, increment: false });
      i++;
    } else drafts.push({ mention: a, range: null, bound: null, increment: false });
  }
  return drafts;
}

/** Where the words before a number begin that may bound it. Words of zero and articles part nothing. */
function floorOf(run: Run, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const { mention } = run.drafts[k] as Draft;
    if (mention.kind !== 'none' && mention.kind !== 'article') return mention.end;
  }
  return run.start;
}

/** "Pasó de 20 a 30" and "de 20 hasta 30" give two levels: neither is a bound. */
function unlessLevel(run: Run, i: number, bound: Bound | null): Bound | null {
  const { text, bounds, drafts } = run;
  if (!bound) return null;
  const previous = drafts[i - 1]?.mention;
  if (bound.quantifier === 'up-to' && previous && bound.span.start - previous.end === 1 && previous.kind !== 'none')
    return null;
  const next = drafts[i + 1]?.mention;
  if (!bound.rule.endsWith('.verb') || !next) return bound;
  const between = wordsAfter(text, (drafts[i] as Draft).mention.end, next.start);
  for (let k = 0; k < 6; k++) {
    const word = between.at(k);
    if (word && word.end === next.start - 1 && bounds.changeTo.has(word.fold)) return null;
  }
  return bound;
}

/** Signs of bounds are the same in every language: ">30", "≥ 30", "~40", "+300". */
function signBefore(text: string, mention: NumberMention, start: number): Bound | null {
  let at = mention.start - 1;
  if (text.charCodeAt(at) === 32) at--;
  if (at < start || !SIGN.has(text.charAt(at))) return null;
  let from = at;
  while (from > start && at - from < 3 && (SIGN.has(text.charAt(from - 1)) || text.charAt(from - 1) === ' ')) from--;
  while (text.charAt(from) === ' ') from++;
  const quantifier = SIGNS[text.slice(from, at + 1).replace(' ', '')];
  if (quantifier === undefined) return null;
  // A plus before a country code or between two terms of a sum bounds nothing.
  const code = text.charCodeAt(mention.end);
  if (text.charAt(at) === '+' && (code === 45 || at !== mention.start - 1 || !startsWord(text, at, start))) return null;
  return { quantifier, span: { start: from, end: at + 1 }, rule: `quantifier.${quantifier}.sign` };
}

function startsWord(text: string, at: number, start: number): boolean {
  return at === start || isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '(';
}

const SIGN = new Set(['>', '<', '=', '≥', '≤', '~', '≈', '±', '+']);

const SIGNS: Readonly<Record<string, Bound['quantifier']>> = {
  '>': 'more-than',
  '>=': 'at-least',
  '≥': 'at-least',
  '+': 'at-least',
  '<': 'fewer-than',
  '<=': 'up-to',
  '≤': 'up-to',
  '~': 'about',
  '≈': 'about',
  '±': 'about',
};

/** "Another 13", "otros casi 13"; but "the other 13" are the rest. */
function incrementBefore(bounds: Bounds, back: Words, boundReach: number): boolean {
  return [0, boundReach].some(
    (i) => bounds.incrementsBefore.has(back.at(i)?.fold ?? ',') && !bounds.definite.has(back.at(i + 1)?.fold ?? ''),
  );
}

/** "13 others", "13 more", "13 personas más"; but not "13 más que ayer", nor "13 casos más graves". */
function incrementAfter(bounds: Bounds, ahead: Words): boolean {
  const first = ahead.at(0)?.fold;
  if (first === undefined) return false;
  if (bounds.incrementsAfter.has(first)) return true;
  for (let i = 0; i < 3; i++) {
    const word = ahead.at(i)?.fold;
    if (word === undefined || word === ',' || bounds.conjunctions.has(word) || bounds.alternatives.has(word))
      return false;
    if (!bounds.incrementsAfterNoun.has(word)) continue;
    const next = ahead.at(i + 1)?.fold;
    return i === 0 ? !bounds.than.has(next ?? '') : next === undefined || next === ',' || bounds.conjunctions.has(next);
  }
  return false;
}

const PLAIN = Object.fromEntries(NUMBER_KINDS.map((kind) => [kind, [`number.${kind}`]])) as unknown as Readonly<
  Record<NumberKind, readonly string[]>
>;

function toMention(draft: Draft): QuantityMention {
  const { mention, range, bound } = draft;
  if (!range && !bound && !draft.increment) {
    const quantity = quantityOf(mention, null, null);
    const plain = mention.scale === undefined && mention.plus === undefined;
    if (!plain) return { ...mention, quantity, rules: PLAIN[mention.kind] };
    const { start, end, text, value, kind } = mention;
    return { start, end, text, value, kind, quantity, rules: PLAIN[kind] };
  }
  const rules = [`number.${mention.kind}`];
  const boundSpan = range?.boundSpan ?? bound?.span;
  if (range) rules.push(range.rule);
  else if (bound) rules.push(bound.rule);
  return {
    ...mention,
    quantity: quantityOf(mention, range, bound),
    ...(boundSpan ? { boundSpan } : {}),
    rules,
    ...(draft.increment ? { increment: true } : {}),
  };
}

/** A plus is a bound of its own; a collective is about its size unless a bound says otherwise; a plural stays vague. */
function quantityOf(mention: NumberMention, range: RangeFound | null, bound: Bound | null): Quantity {
  const n = mention.value;
  if (range) return { quantifier: 'range', n: range.low, n2: range.high };
  if (mention.kind === 'vague') {
    const firm = bound?.quantifier === 'at-least' || bound?.quantifier === 'more-than' || bound?.quantifier === 'up-to';
    return bound && firm ? { quantifier: bound.quantifier, n } : { quantifier: 'vague', n };
  }
  if (bound) return { quantifier: bound.quantifier, n };
  if (mention.plus) return { quantifier: 'at-least', n };
  return mention.kind === 'collective' ? { quantifier: 'vague', n, around: true } : { quantifier: 'exact', n };
}
