import type { ClaimField } from '../../core/claim.ts';
import type { Basis, Dynamics, FigureState, Lane, Measure, Outcome } from '../../core/vocabulary.ts';

/** All that the command line says in one language. */
export interface Words {
  readonly locale: string;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly lane: Readonly<Record<Lane, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly dynamics: Readonly<Record<Dynamics, string>>;
  readonly state: Readonly<Record<FigureState, string>>;
  readonly field: Readonly<Record<ClaimField, string>>;
  readonly columns: Readonly<Record<'figure' | 'what' | 'basis' | 'claimant' | 'when' | 'report', string>>;
  readonly author: string;
  readonly noFigures: string;
  /** A value with its bound in words: "at least 87". */
  readonly quantity: (n: number, n2: number | null, quantifier: string) => string;
  readonly readSummary: (claims: number, reports: number) => string;
  readonly ledgerSummary: (figures: number, claims: number, reports: number) => string;
  readonly reports: (n: number) => string;
  readonly asOf: (date: string) => string;
  readonly rangeOfClaims: (low: string, high: string) => string;
  readonly booksDoNotBalance: string;
  readonly whyHint: (name: string) => string;
  readonly noSuchClaim: (name: string) => string;
  readonly ambiguousClaim: (name: string, others: string) => string;
  readonly sentence: string;
  readonly comparedWith: string;
  readonly nothingCompared: string;
  readonly confidence: string;
  readonly weights: string;
  readonly usage: Readonly<
    Record<'noPaths' | 'badDate' | 'badFormat' | 'badLanguage' | 'noWorkspace', (value: string) => string>
  >;
  readonly added: (tally: { added: number; reRead: number; known: number; claims: number }) => string;
  readonly fault: string;
}
