import type { Claim } from './claim.ts';
import type { Issue } from './issue.ts';
import type { Interval } from './quantity.ts';
import type { Report } from './report.ts';
import type { Dynamics, FigureState, Lane, LineageKind, Measure, Outcome, RelationKind } from './vocabulary.ts';

/** How two claims stand to each other. Symmetric; `a` is the smaller id. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly relation: RelationKind;
  /** The rule of the model that decided, such as "2.verification-gap" or "5.dispute". */
  readonly rule: string;
  /** What is disputed where it is not the number: "date". */
  readonly field?: 'date';
  /** What a copy altered on the way though the figure is equal. */
  readonly altered?: readonly ('attribution' | 'polarity' | 'date' | 'quantifier')[];
  /** Only of a verification gap: how many remain open. */
  readonly gap?: Interval;
}

/** One report made from another, or both from one root. */
export interface Lineage {
  readonly from: string;
  readonly to: string;
  readonly kind: LineageKind;
  /** 'copy' where evidence says that `to` was made from `from`; else both come from a common root. */
  readonly direction: 'copy' | 'common-root';
  /** Figures the copy altered, as written: ["153", "135"]. */
  readonly changed: readonly (readonly [string, string])[];
  readonly altered: readonly ('attribution' | 'polarity' | 'date' | 'quantifier')[];
  readonly evidence: readonly string[];
}

/** A value in a lane of a figure with those who say it. */
export interface Voice {
  readonly lane: Lane;
  readonly claims: readonly string[];
  /** The claim whose words stand for the voice. */
  readonly speaker: string;
  readonly superseded: boolean;
  readonly mark: 'unverified' | 'denied' | null;
}

/** Support is three numbers; copies never raise them. */
export interface Support {
  readonly authorities: number;
  readonly lineages: number;
  readonly reports: number;
}

/** A slot with all its claims in four lanes. Nothing is averaged. */
export interface Figure {
  readonly id: string;
  readonly event: string;
  readonly measure: Measure;
  readonly population: string | null;
  readonly outcome: Outcome | null;
  readonly place: string | null;
  readonly dynamics: Dynamics;
  /** EDTF window of the occasion or of the stock, if known. */
  readonly window: string | null;
  readonly claims: readonly string[];
  readonly voices: readonly Voice[];
  /** The intersection of what is asserted, if there is one. */
  readonly core: Interval | null;
  /** Lowest to highest: "range of claims". */
  readonly envelope: Interval;
  readonly states: readonly FigureState[];
  readonly support: Support;
}

/** One occasion or process: the batch of 1 January, the arrests since July. */
export interface LedgerEvent {
  readonly id: string;
  /** Taken from what the claims share: place, occasion, window. Never from a model. */
  readonly title: string;
  readonly reports: readonly string[];
  readonly figures: readonly string[];
  readonly asOf: string | null;
}

/** Sets of figures that cannot all be true. */
export interface Imbalance {
  readonly rule: 'cohort' | 'parts' | 'stock-flow' | 'additive';
  /** The smallest set of claims that conflict. */
  readonly claims: readonly string[];
  readonly figures: readonly string[];
  readonly left: Interval;
  readonly right: Interval;
}

export interface Ledger {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly events: readonly LedgerEvent[];
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly lineage: readonly Lineage[];
  readonly imbalances: readonly Imbalance[];
  readonly issues: readonly Issue[];
}
