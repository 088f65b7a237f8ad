import { asserted, type Interval, type Quantity } from '../../core/quantity.ts';
import { type Balanced, solve, type Term } from './equation.ts';

const term = (name: string, sign: 1 | -1, quantity: Quantity | undefined): readonly Term[] =>
  quantity === undefined ? [] : [{ name, sign, interval: asserted(quantity) }];

export interface Cohort {
  readonly arrested: Quantity;
  readonly released?: Quantity;
  readonly died?: Quantity;
  readonly deported?: Quantity;
  readonly held?: Quantity;
}

/** In one cohort: arrested − released − died − deported = held. What is not given is left out, not unknown. */
export function balanceCohort(c: Cohort): Balanced {
  return solve([
    ...term('arrested', 1, c.arrested),
    ...term('released', -1, c.released),
    ...term('died', -1, c.died),
    ...term('deported', -1, c.deported),
    ...term('held', -1, c.held),
  ]);
}

/** The parts sum to the whole: a bulletin's table, or announcements that are added up. */
export function balanceParts(whole: Quantity, parts: readonly Quantity[]): Balanced {
  return solve([...term('whole', 1, whole), ...parts.flatMap((part, i) => term(`part ${i + 1}`, -1, part))]);
}

export interface StockFlow {
  readonly before: Quantity;
  readonly inflow?: Quantity;
  readonly outflow?: Quantity;
  readonly after: Quantity;
}

/** stock(t2) = stock(t1) + in − out. */
export function balanceStock(s: StockFlow): Balanced {
  return solve([
    ...term('before', 1, s.before),
    ...term('inflow', 1, s.inflow),
    ...term('outflow', -1, s.outflow),
    ...term('after', -1, s.after),
  ]);
}

/** A figure as the rules of balance know it: any shape of the three. */
export type BalanceQuestion = Cohort | StockFlow | { readonly whole: Quantity; readonly parts: readonly Quantity[] };

export interface BalanceAnswer extends Balanced {
  /** What the rest of a cohort leaves for those still held. */
  readonly heldRange: Interval | null;
}

/**
 * Rule 6 for one set of figures.
 *
 * @example Of "about 2,400" arrested and "nearly 2,000" freed, 281 to 720 are left; "more than 700 held" then means 701
 * to 720: feasible. Of exactly 2,400 at most 600 are left: infeasible.
 */
export function balance(question: BalanceQuestion): BalanceAnswer {
  if ('parts' in question) return { ...balanceParts(question.whole, question.parts), heldRange: null };
  if ('before' in question) return { ...balanceStock(question), heldRange: null };
  const answer = balanceCohort(question);
  return { ...answer, heldRange: answer.ranges.get('held') ?? null };
}
