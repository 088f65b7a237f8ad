import type { Imbalance } from '../../core/ledger.ts';
import type { Lane, Measure, Outcome, Quantifier, RelationKind } from '../../core/vocabulary.ts';

/** A sentence with blanks: "{value} announced by {who}". */
export type Template = string;

/** All words that the ledger's sentences are made of, in one language. Data only. */
export interface Wording {
  /** Between groups of three digits, and from how many digits on. */
  readonly group: string;
  readonly groupFrom: number;
  readonly months: readonly string[];
  /** {d}, {month}, {y}. */
  readonly day: Template;
  readonly month: Template;
  /** {date} and {time}. */
  readonly moment: Template;
  /** {n}, for a range {n} and {n2}. */
  readonly quantity: Readonly<Record<Quantifier, Template>>;
  /** Plurals without a size, by their nominal value. */
  readonly plurals: Readonly<Record<number, string>>;
  readonly none: string;
  /** {value} and {who}. */
  readonly said: Readonly<Record<Lane, Template>>;
  /** {value}: nobody is named. */
  readonly saidBare: Readonly<Record<Lane, Template>>;
  readonly unverified: Template;
  readonly denied: Template;
  /** Behind a voice: {date}. */
  readonly asOf: Template;
  /** Joins the last two of several speakers. */
  readonly and: string;
  /** How many more speakers there are: {n}. */
  readonly others: Template;
  readonly open: {
    /** {n}. */
    readonly exact: Template;
    readonly upTo: Template;
    /** {a}, {b}. */
    readonly between: Template;
    readonly atLeast: Template;
  };
  readonly agree: string;
  readonly disputed: Template;
  readonly tense: string;
  /** {a}, {b}: the dates. */
  readonly dates: Template;
  readonly polarity: string;
  readonly slipped: string;
  /** Of a figure: {what}, {who}, {date}, {from}, {to}, {place}. */
  readonly title: {
    readonly measure: Readonly<Record<Measure, string>>;
    readonly outcome: Readonly<Record<Outcome, string>>;
    readonly population: Readonly<Record<string, string>>;
    readonly on: Template;
    readonly between: Template;
    readonly since: Template;
    /** The same where only the month or year is known. */
    readonly sinceMonth: Template;
    readonly inMonth: Template;
    readonly at: Template;
    readonly part: string;
    readonly plan: string;
  };
  /** Of an event: what happened in it, and from which month to which, {from} and {to}. */
  readonly event: {
    readonly happened: Readonly<Record<Measure, string>>;
    readonly span: Template;
  };
  /** {a} and {b} are two claims as told; a gap fills {open}. */
  readonly relations: Readonly<Record<RelationKind, Template>>;
  readonly dateDispute: Template;
  readonly movedAttribution: string;
  readonly lostQuantifier: string;
  /** {figures}, {left}, {right}. */
  readonly imbalance: Readonly<Record<Imbalance['rule'], Template>>;
}
