import type { Quantity } from '../../core/quantity.ts';
import type { Span } from '../../core/span.ts';

/**
 * How a number is written. `collective` names its own size ("a dozen", "medio centenar"), `vague` does not ("dozens",
 * "decenas de miles"). `none` is a word of zero that may or may not count something; `article` is a bare "one", "un",
 * "uma"; `decimal` is any value that is not whole, fractions included.
 */
export const NUMBER_KINDS = [
  'digits',
  'words',
  'mixed',
  'collective',
  'vague',
  'none',
  'article',
  'ordinal',
  'decimal',
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A number in a text: `text.slice(start, end) === mention.text`. */
export interface NumberMention extends Span {
  readonly text: string;
  /** The nominal value: of "dozens" 24, of "decenas" 20, of "hundreds" 200. */
  readonly value: number;
  readonly kind: NumberKind;
  /** The last multiplier, where there is one: 1,000 of "3 mil". What precedes it may share it ("2 o 3 mil"). */
  readonly scale?: number;
  /** Written with a plus: "350+". */
  readonly plus?: true;
}

/** A number with its bounds: the span is the number's own, or runs over both numbers of a range. */
export interface QuantityMention extends NumberMention {
  readonly quantity: Quantity;
  /** The words that bound it, before or behind. */
  readonly boundSpan?: Span;
  /** Ids of the rules that spoke: "quantifier.at-least.before". */
  readonly rules: readonly string[];
  /** "Another 13", "13 more": adds to a level. */
  readonly increment?: true;
}
