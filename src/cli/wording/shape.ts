import type { ClaimField } from '../../core/claim.ts';
import type { Basis, Dynamics, FigureState, Lane, Measure, Outcome } from '../../core/vocabulary.ts';
import type { Numerals } from './numbers.ts';

/** All that the command line says in one language. */
export interface Words {
  readonly locale: string;
  readonly numerals: Numerals;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly lane: Readonly<Record<Lane, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly dynamics: Readonly<Record<Dynamics, string>>;
  readonly state: Readonly<Record<FigureState, string>>;
  readonly field: Readonly<Record<ClaimField, string>>;
  readonly columns: Readonly<Record<'figure' | 'what' | 'basis' | 'claimant' | 'when' | 'report', string>>;
  /** Said of a figure that is told to be all. */
  readonly exhaustive: string;
  readonly author: string;
  readonly noFigures: string;
  readonly readSummary: (claims: number, reports: number) => string;
  readonly ledgerSummary: (figures: number, claims: number, reports: number) => string;
  readonly reports: (n: number) => string;
  readonly asOf: (date: string) => string;
  /** A figure that no one is named for, with the outlets that print it. */
  readonly unattributed: (outlets: string) => string;
  readonly via: (relay: string) => string;
  readonly others: (n: number) => string;
  readonly moreValues: (n: number) => string;
  readonly lineages: (n: number) => string;
  readonly untitled: string;
  /** What would end a quarrel, by the state that it is in. */
  readonly settle: Readonly<Partial<Record<FigureState, string>>>;
  readonly books: string;
  readonly booksDoNotBalance: string;
  readonly whyHint: (name: string) => string;
  readonly noSuchClaim: (name: string) => string;
  readonly ambiguousClaim: (name: string, others: string) => string;
  readonly sentence: string;
  readonly comparedWith: string;
  readonly nothingCompared: string;
  readonly confidence: string;
  readonly weights: string;
  /** What long work is at. */
  readonly reading: string;
  readonly reckoning: string;
  readonly usage: {
    readonly badDate: (value: string) => string;
    readonly badLane: (value: string, choices: string) => string;
    readonly badFormat: (value: string, choices: string) => string;
    readonly pathsOrWorkspace: string;
    readonly badLanguage: (value: string) => string;
    readonly cannotWrite: (path: string, reason: string) => string;
  };
  readonly added: (tally: { added: number; reRead: number; known: number; claims: number }) => string;
  readonly fault: string;
}
