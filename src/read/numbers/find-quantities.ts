import type { NumberData } from '../lang/number-data.ts';
import { findNumbers } from './find-numbers.ts';
import type { QuantityMention } from './mention.ts';

export function findQuantities(text: string, start: number, end: number, data: NumberData): readonly QuantityMention[] {
  return findNumbers(text, start, end, data).map((m) => ({
    ...m,
    quantity: { quantifier: 'exact', n: m.value },
    rules: [],
  }));
}
