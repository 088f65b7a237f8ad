import type { DateInterval } from '../core/edtf.ts';
import type { Interval, Quantity } from '../core/quantity.ts';
import type { Basis, Dynamics, Measure, Outcome, RelationKind } from '../core/vocabulary.ts';

/**
 * A claim laid into its slot: what `relate` needs to know of it and nothing else. Two of them may be compared only
 * where event, measure, population, outcome and place agree.
 */
export interface SlottedClaim {
  /** The occasion or process that is counted. Two claims of one event string are about one thing. */
  readonly event: string;
  readonly measure: Measure;
  /** Path of nested populations, widest first ("prisoners/political"); null matches any. */
  readonly population: string | null;
  readonly outcome: Outcome | null;
  readonly place: string | null;
  readonly dynamics: Dynamics;
  readonly basis: Basis;
  readonly quantity: Quantity;
  /** When it happened. */
  readonly window: DateInterval | null;
  /** As of when it is counted; for a batch, when the count was stated. */
  readonly asOf: DateInterval | null;
  /** When the report was published, in minutes since 1970-01-01; orders counts that give no hour of their own. */
  readonly stated?: number;
  /** Canonical name of the agent, one per agent; null where nobody is known to say it. */
  readonly claimant: string | null;
  readonly outlet: string | null;
  /** Id of the report, where there is one: what one report says twice is a narration, not a slip on the way. */
  readonly report?: string;
  /** The verifier says that this is all. */
  readonly exhaustive: boolean;
  /** The words around the figure say that it corrects an earlier one, or that it is the earlier one. */
  readonly correction?: boolean;
  /** The words around it say that it was the count before another. */
  readonly earlier?: boolean;
  /** The words around it say that it is the count as it stands. */
  readonly now?: boolean;
  /** It stands in a headline or standfirst. */
  readonly prominent?: boolean;
}

/** What the rules say of a pair, before it is bound to two claims. */
export interface Judgement {
  readonly relation: RelationKind;
  /** Number of the rule in the model and the relation: "2.verification-gap". */
  readonly rule: string;
  readonly field?: 'date';
  readonly altered?: readonly Alteration[];
  readonly gap?: Interval;
}

export type Alteration = 'attribution' | 'polarity' | 'date' | 'quantifier';

/** What is known of a pair beyond its two claims. */
export interface PairContext {
  /** Lineage aligns the two: they are one statement on its way through the press. */
  readonly aligned?: boolean;
  /** The text says that one is a part of the other. */
  readonly part?: boolean;
  /** Only of aligned claims: the claimant was replaced on the way. Without it, two known claimants that differ. */
  readonly moved?: boolean;
}

export function judgement(
  rule: number,
  relation: RelationKind,
  rest: Omit<Judgement, 'rule' | 'relation'> = {},
): Judgement {
  return { relation, rule: `${rule}.${relation}`, ...rest };
}

export const NOT_COMPARABLE: Judgement = judgement(1, 'not-comparable');
