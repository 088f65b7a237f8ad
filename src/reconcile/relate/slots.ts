import { asserted } from '../../core/quantity.ts';
import type { Dynamics } from '../../core/vocabulary.ts';
import { type Judgement, judgement, NOT_COMPARABLE, type SlottedClaim } from '../slotted.ts';

/** A batch, an increment and a plan of one occasion are one thing seen at different times. */
export const isOccasion = (d: Dynamics): boolean => d === 'batch' || d === 'increment' || d === 'plan';

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function nested(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && (a.startsWith(`${b}/`) || b.startsWith(`${a}/`));
}

/** A kind of people is part of all people; where it is told to be the larger one, the two pictures differ. */
function nestedRule(a: SlottedClaim, b: SlottedClaim): Judgement {
  const inner = (a.population ?? '').length > (b.population ?? '').length ? a : b;
  const outer = inner === a ? b : a;
  const exceeds = asserted(inner.quantity).low > asserted(outer.quantity).high;
  const alike = (a.dynamics === 'stock') === (b.dynamics === 'stock') && !differ(a.place, b.place);
  return exceeds && alike && inner.dynamics === 'stock' ? judgement(1, 'tension') : judgement(1, 'part-whole');
}

/** Days by which one occasion may be dated twice before it is two occasions. */
const DATED_TWICE = 2;

function datedTwice(a: SlottedClaim, b: SlottedClaim): boolean {
  if (!isOccasion(a.dynamics) || !isOccasion(b.dynamics)) return false;
  const [x, y] = [a.window, b.window];
  if (x === null || y === null || x.first === null || y.first === null) return false;
  const single = x.first === x.last && y.first === y.last;
  const gap = Math.abs(x.first - y.first);
  return single && gap > 0 && gap <= DATED_TWICE;
}

const sameWords = (a: SlottedClaim, b: SlottedClaim): boolean =>
  a.quantity.n === b.quantity.n && a.quantity.n2 === b.quantity.n2 && a.quantity.quantifier === b.quantity.quantifier;

/**
 * Rule 1: what may be compared at all. Returns the judgement where the slots decide it, null where the values must.
 */
export function slotRule(a: SlottedClaim, b: SlottedClaim): Judgement | null {
  if (a.event !== b.event || a.measure !== b.measure || differ(a.outcome, b.outcome)) return NOT_COMPARABLE;
  if (nested(a.population, b.population)) return nestedRule(a, b);
  if (differ(a.population, b.population) || differ(a.place, b.place)) return NOT_COMPARABLE;
  if ((a.dynamics === 'stock') !== (b.dynamics === 'stock')) return NOT_COMPARABLE;
  if (datedTwice(a, b) && sameWords(a, b)) return judgement(1, 'dispute', { field: 'date' });
  return null;
}
