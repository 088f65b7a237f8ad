/**
 * The closed vocabularies of the model. Every list is in the order in which people are shown it.
 */
export const LANGUAGES = ['en', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

export const QUANTIFIERS = [
  'exact',
  'at-least',
  'more-than',
  'about',
  'nearly',
  'up-to',
  'fewer-than',
  'range',
  'vague',
] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

export const MEASURES = [
  'detained',
  'released',
  'held',
  'sentenced',
  'charged',
  'missing',
  'killed',
  'injured',
  'deported',
  'displaced',
  'rearrested',
  'seized',
  'attacked',
  'destroyed',
] as const;
export type Measure = (typeof MEASURES)[number];

export const OUTCOMES = ['full', 'conditional', 'exile', 'pardon', 'served'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const DYNAMICS = ['batch', 'cumulative', 'stock', 'increment', 'plan'] as const;
export type Dynamics = (typeof DYNAMICS)[number];

export const BASES = ['announced', 'reported', 'estimated', 'verified', 'unverified', 'denied'] as const;
export type Basis = (typeof BASES)[number];

/** The four lanes of a figure; unverified and denied claims are marks inside them. */
export const LANES = ['announced', 'reported', 'estimated', 'verified'] as const;
export type Lane = (typeof LANES)[number];

export const AGENT_KINDS = [
  'authority',
  'ngo',
  'opposition',
  'families',
  'expert',
  'outlet',
  'agency',
  'international',
  'unknown',
] as const;
export type AgentKind = (typeof AGENT_KINDS)[number];

export const RELATIONS = [
  'same',
  'refines',
  'compatible',
  'verification-gap',
  'verified-in-full',
  'over-verified',
  'growth',
  'change',
  'revision',
  'transmission',
  'tension',
  'dispute',
  'polarity',
  'part-whole',
  'arithmetic-conflict',
  'not-comparable',
] as const;
export type RelationKind = (typeof RELATIONS)[number];

export const LINEAGE_KINDS = ['verbatim', 'near', 'paraphrase', 'translation', 'cites'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

export const FIGURE_STATES = [
  'single',
  'settled',
  'gap',
  'tension',
  'disputed',
  'date-disputed',
  'unbalanced',
  'stale',
] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** Whether a tag is a language that Cotejo reads. */
export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}
