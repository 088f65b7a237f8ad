/**
 * Reconciling: claims of any number of reports enter; a ledger of events, figures, relations, lineage and books that do
 * not balance leaves, and the sentences that say it. It never reads a clock, a file or a network, never averages, and
 * never lets one lane overwrite another.
 */
export { type BalanceAnswer, type BalanceQuestion, balance } from './balance/balance.ts';
export { reportGroups } from './events/groups.ts';
export { reportKeys } from './events/keys.ts';
export { eventTitle } from './events/title.ts';
export { type ReconcileOptions, reconcile } from './reconcile.ts';
export { relate } from './relate/relate.ts';
export { figureSentence, voiceName, widestDispute } from './sentence/figure.ts';
export { imbalanceSentence, relationSentence } from './sentence/relation.ts';
export { figureTitle } from './sentence/title.ts';
export { hasOwnDate } from './slot/own-date.ts';
export type { Judgement, PairContext, SlottedClaim } from './slotted.ts';
export { isToggled, type Toggles, toggle } from './toggles.ts';
