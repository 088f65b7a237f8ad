import type { Quantity } from '../../core/quantity.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { NumberData } from '../lang/number-data.ts';
import { after, type Bound, type Bounds, before, boundAfter, boundBefore, milestoneBound } from './bounds.ts';
import { compileNumbers } from './compile.ts';
import { type Beside, wordsAfter } from './context.ts';
import { findNumbers } from './find-numbers.ts';
import type { NumberMention, QuantityMention } from './mention.ts';
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
  const taken: Span[] = [];
  for (const [i, draft] of drafts.entries()) {
    if (draft.range?.boundSpan) taken.push(draft.range.boundSpan);
    if (!mayBeBound(draft.mention)) continue;
    const back = before(bounds, text, floorOf(drafts, i, start), draft.mention.start);
    if (!draft.range)
      draft.bound =
        signBefore(text, draft.mention, start) ?? levelOr(bounds, text, drafts, i, boundBefore(bounds, back));
    if (!draft.bound && !draft.range && back.length > 0) draft.bound = milestone(bounds, text, drafts, i, end, back);
    draft.increment = incrementBefore(bounds, back, draft.bound?.reach ?? 0);
    if (draft.bound) taken.push(draft.bound.span);
  }
  for (const [i, draft] of drafts.entries()) {
    if (!mayBeBound(draft.mention)) continue;
    const ahead = after(text, draft.mention.end, drafts[i + 1]?.mention.start ?? end);
    if (!draft.bound && !draft.range)
      draft.bound = boundAfter(bounds, ahead, (span) => taken.some((t) => overlaps(t, span)));
    draft.increment ||= incrementAfter(bounds, ahead);
    if (draft.bound) taken.push(draft.bound.span);
  }
  const mentions = drafts
    .filter((d) => isCounted(d.mention) && (d.mention.kind !== 'none' || !taken.some((t) => overlaps(t, d.mention))))
    .map(toMention);
  return mergeBounds(bounds, text, mentions);
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

/** Where the words before a number begin that may bound it. Words of zero part nothing: "no fewer than 40". */
function floorOf(drafts: readonly Draft[], i: number, start: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const { mention } = drafts[k] as Draft;
    if (mention.kind !== 'none') return mention.end;
  }
  return start;
}

/** "Pasó de 20 a 30" gives two levels: the verb bounds neither. */
function levelOr(bounds: Bounds, text: string, drafts: readonly Draft[], i: number, bound: Bound | null): Bound | null {
  const next = drafts[i + 1]?.mention;
  if (!bound?.rule.endsWith('.verb') || !next) return bound;
  const between = wordsAfter(text, (drafts[i] as Draft).mention.end, next.start, 6);
  const last = between.at(-1);
  return last && last.end === next.start - 1 && bounds.changeTo.has(last.fold) ? null : bound;
}

/** Signs of bounds are the same in every language: ">30", "≥ 30", "~40", "+300". */
function signBefore(text: string, mention: NumberMention, start: number): Bound | null {
  const window = text.slice(Math.max(start, mention.start - 4), mention.start);
  const sign =
    /(?:^|[^<>=])(>\s?=|<\s?=|[<>≥≤~≈±])\s?$/.exec(window)?.[1] ?? (/(?:^|\s)\+$/.test(window) ? '+' : undefined);
  if (sign === undefined) return null;
  const quantifier = SIGNS[sign.replace(/\s/g, '')];
  if (quantifier === undefined) return null;
  const at = mention.start - window.length + window.lastIndexOf(sign);
  return { quantifier, span: { start: at, end: at + sign.length }, rule: `quantifier.${quantifier}.sign` };
}

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

function milestone(
  bounds: Bounds,
  text: string,
  drafts: readonly Draft[],
  i: number,
  end: number,
  back: readonly Beside[],
): Bound | null {
  const draft = drafts[i] as Draft;
  return milestoneBound(bounds, back, after(text, draft.mention.end, drafts[i + 1]?.mention.start ?? end));
}

/** "Another 13", "otros casi 13"; but "the other 13" are the rest. */
function incrementBefore(bounds: Bounds, back: readonly Beside[], boundReach: number): boolean {
  return [0, boundReach].some(
    (i) => bounds.incrementsBefore.has(back[i]?.fold ?? ',') && !bounds.definite.has(back[i + 1]?.fold ?? ''),
  );
}

/** "13 others", "13 more", "13 personas más"; but not "13 más que ayer", nor "13 casos más graves". */
function incrementAfter(bounds: Bounds, ahead: readonly Beside[]): boolean {
  const first = ahead[0]?.fold;
  if (first === undefined) return false;
  if (bounds.incrementsAfter.has(first)) return true;
  for (let i = 0; i < 3; i++) {
    const word = ahead[i]?.fold;
    if (word === undefined || word === ',' || bounds.conjunctions.has(word) || bounds.alternatives.has(word))
      return false;
    if (!bounds.incrementsAfterNoun.has(word)) continue;
    const next = ahead[i + 1]?.fold;
    return i === 0 ? !bounds.than.has(next ?? '') : next === undefined || next === ',' || bounds.conjunctions.has(next);
  }
  return false;
}

function toMention(draft: Draft): QuantityMention {
  const { mention, range, bound } = draft;
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
