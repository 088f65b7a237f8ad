import type { Quantifier } from '../../core/vocabulary.ts';
import type { Bounds } from './bounds.ts';
import { wordsAfter } from './context.ts';
import type { QuantityMention } from './mention.ts';

const LOWER: ReadonlySet<Quantifier> = new Set(['more-than', 'at-least']);
const UPPER: ReadonlySet<Quantifier> = new Set(['fewer-than', 'up-to']);

/**
 * "More than 40 and fewer than 60" is one quantity: a lower and an upper bound side by side, in either order, where the
 * lower lies below the upper.
 */
export function mergeBounds(
  bounds: Bounds,
  text: string,
  mentions: readonly QuantityMention[],
): readonly QuantityMention[] {
  const merged: QuantityMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const a = mentions[i] as QuantityMention;
    const b = mentions[i + 1];
    const both = b ? twoSided(bounds, text, a, b) : null;
    merged.push(both ?? a);
    if (both) i++;
  }
  return merged;
}

function twoSided(bounds: Bounds, text: string, a: QuantityMention, b: QuantityMention): QuantityMention | null {
  const rising = LOWER.has(a.quantity.quantifier) && UPPER.has(b.quantity.quantifier);
  const falling = UPPER.has(a.quantity.quantifier) && LOWER.has(b.quantity.quantifier);
  if (!rising && !falling) return null;
  const low = rising ? a.quantity.n : b.quantity.n;
  const high = rising ? b.quantity.n : a.quantity.n;
  if (low >= high || !isOwn(a) || !isOwn(b) || !adjoin(bounds, text, a, b)) return null;
  return {
    ...b,
    start: a.start,
    text: text.slice(a.start, b.end),
    value: low,
    quantity: { quantifier: 'range', n: low, n2: high },
    rules: [...a.rules, ...b.rules.slice(1), 'quantifier.range.two-sided'],
  };
}

/** True where no noun stands between the number and its bound: what has nouns of its own counts something of its own. */
function isOwn(m: QuantityMention): boolean {
  return !m.boundSpan || m.boundSpan.start - m.end <= 2;
}

/** True where nothing but a conjunction or a comma stands between the first quantity and the second, bounds included. */
function adjoin(bounds: Bounds, text: string, a: QuantityMention, b: QuantityMention): boolean {
  const from = Math.max(a.end, a.boundSpan?.end ?? 0);
  const to = Math.min(b.start, b.boundSpan?.start ?? b.start);
  if (to - from > 16 || to < from) return false;
  const words = wordsAfter(text, from, to);
  for (let i = 0, word = words.at(0); word; word = words.at(++i)) {
    if (word.fold !== ',' && !bounds.conjunctions.has(word.fold)) return false;
  }
  return words.at(0) !== undefined;
}
