/**
 * Numbers and quantities. Enters a run of a report's text and the language's number data; leaves every number with its
 * exact span and value, and every quantity with its bounds. Never judges what is counted: ages, dates and sums of money
 * are numbers too.
 */
export { findNumbers } from './find-numbers.ts';
export { findQuantities } from './find-quantities.ts';
export type { NumberKind, NumberMention, QuantityMention } from './mention.ts';
