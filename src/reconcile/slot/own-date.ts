import type { Claim } from '../../core/claim.ts';

/** Rules that date a figure by its report or by another figure. */
const BORROWED: ReadonlySet<string> = new Set([
  'when.carried',
  'when.lead',
  'when.paragraph',
  'when.report-event',
  'when.report-window',
  'when.told',
]);

/** Whether the words around a figure date it; else its date is that of its report, or of the figure that it elaborates. */
export const hasOwnDate = (claim: Claim): boolean => !(claim.traces.when ?? []).some(({ rule }) => BORROWED.has(rule));
