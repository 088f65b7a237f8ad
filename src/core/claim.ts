import type { Quantity } from './quantity.ts';
import type { Quote, Span } from './span.ts';
import type { AgentKind, Basis, Dynamics, Measure, Outcome } from './vocabulary.ts';

/** The fields of a claim that a rule or a model decides, each traceable. */
export const CLAIM_FIELDS = [
  'number',
  'quantifier',
  'counted',
  'measure',
  'outcome',
  'dynamics',
  'basis',
  'claimant',
  'relay',
  'when',
  'where',
  'partOf',
  'exhaustive',
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** Why a field has its value: the rule that decided it, and the characters it looked at, if it looked at any. */
export interface Trace {
  readonly rule: string;
  readonly span?: Span;
  /** What spoke for the choice and what against it, in log-odds, strongest first. */
  readonly weights?: readonly (readonly [feature: string, weight: number])[];
}

/**
 * Who asserts a figure, as written; a description is followed by the name that it stands for, in brackets. A null
 * claimant is the author of the report.
 */
export interface Claimant {
  readonly text: string;
  readonly kind: AgentKind;
  /** Where it is named; may lie before the sentence of the figure (attribution carries over). */
  readonly span: Span | null;
}

/**
 * One passage that gives a number of people, or of things acted on, that something happened to.
 * A claim without a mention cannot exist.
 */
export interface Claim {
  /** First 16 hexadecimal digits of SHA-256 over text hash and span: stable across runs and machines. */
  readonly id: string;
  /** A short name for people: "004#5", the report's short name and a running number. Not stable across folders. */
  readonly name: string;
  /** The id of the report. */
  readonly report: string;
  /** The number token(s) exactly as written. */
  readonly mention: Quote;
  /** The sentence, headline or bullet that holds it. */
  readonly sentence: Span;
  readonly quantity: Quantity;
  readonly counted: string | null;
  readonly measure: Measure;
  readonly outcome: Outcome | null;
  readonly dynamics: Dynamics;
  readonly basis: Basis;
  readonly claimant: Claimant | null;
  /** The claimant's kind, or the author's where the claimant is null and the author is known to be a body. */
  readonly claimantKind: AgentKind | null;
  /** Agencies or outlets between claimant and reader, nearest the claimant first. */
  readonly relay: readonly string[];
  /** EDTF date or interval of the event or of the stock; null if unknown. */
  readonly when: string | null;
  /** EDTF date (or date and time) at which the count was made; null if unknown. */
  readonly asOf: string | null;
  readonly where: string | null;
  /** The id of the claim that this one is a part of. */
  readonly partOf: string | null;
  /** The verifier says that this is all ("only 55 were freed"). */
  readonly exhaustive: boolean;
  /** Probability in [0, 1] that number, quantifier and measure are all right, calibrated on stories left out. */
  readonly confidence: number;
  readonly traces: Readonly<Partial<Record<ClaimField, readonly Trace[]>>>;
}
