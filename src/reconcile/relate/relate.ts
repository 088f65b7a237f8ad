import { asserted, contains, equals } from '../../core/quantity.ts';
import { type Alteration, type Judgement, judgement, type PairContext, type SlottedClaim } from '../slotted.ts';
import { daysApart } from './order.ts';
import { slotRule } from './slots.ts';
import { agreementRule, conflictRule, timeRule } from './values.ts';
import { markRule, sameClaimant, verificationRule } from './verification.ts';

/**
 * Rule 0: two claims that lineage aligns are one statement. The number, its polarity or its claimant may have changed
 * on the way.
 */
function copyRule(a: SlottedClaim, b: SlottedClaim, context: PairContext): Judgement {
  if ((a.basis === 'unverified') !== (b.basis === 'unverified')) return judgement(0, 'polarity');
  if (a.quantity.n !== b.quantity.n || a.quantity.n2 !== b.quantity.n2) return judgement(0, 'transmission');
  const altered: Alteration[] = [];
  const moved = context.moved ?? (a.claimant !== null && b.claimant !== null && a.claimant !== b.claimant);
  if (moved) altered.push('attribution');
  if (a.quantity.quantifier === b.quantity.quantifier)
    return judgement(0, 'same', altered.length > 0 ? { altered } : {});
  altered.push('quantifier');
  const [x, y] = [asserted(a.quantity), asserted(b.quantity)];
  if (equals(x, y)) return judgement(0, 'same', { altered });
  return judgement(0, contains(x, y) || contains(y, x) ? 'refines' : 'compatible', { altered });
}

/**
 * How two claims stand to each other: the first rule of the model that applies. Symmetric: `relate(a, b)` and
 * `relate(b, a)` are equal.
 *
 * @example "88 were freed" (the ministry announces) and "at least 55" (an NGO has verified) of one batch give
 * `{ relation: 'verification-gap', rule: '2.verification-gap', gap: { low: 0, high: 33 } }`.
 */
export function relate(a: SlottedClaim, b: SlottedClaim, context: PairContext = {}): Judgement {
  if (context.aligned === true) return copyRule(a, b, context);
  const slot = slotRule(a, b);
  if (context.part === true) return partRule(a, b, slot, context);
  if (slot !== null) return slot;
  return (
    markRule(a, b) ?? verificationRule(a, b, context) ?? timeRule(a, b) ?? agreementRule(a, b) ?? conflictRule(a, b)
  );
}

/** The text makes one a part of the other; what is verified out of what was claimed is a gap rather than a part. */
function partRule(a: SlottedClaim, b: SlottedClaim, slot: Judgement | null, context: PairContext): Judgement {
  const whole = judgement(1, 'part-whole');
  if (a.measure !== b.measure || (a.dynamics === 'stock') !== (b.dynamics === 'stock')) return whole;
  if (slot?.field === 'date') return whole;
  const marked = markRule(a, b);
  if (marked !== null) return marked.relation === 'not-comparable' ? whole : marked;
  return verificationRule(a, b, context) ?? earlierCount(a, b) ?? whole;
}

/** "Eleven so far, nine of them by Friday": the part is the same running count at an earlier date. */
function earlierCount(a: SlottedClaim, b: SlottedClaim): Judgement | null {
  const running = a.dynamics === 'cumulative' && b.dynamics === 'cumulative' && sameClaimant(a, b);
  const start = a.window?.first ?? null;
  if (!running || start === null || start !== (b.window?.first ?? null)) return null;
  const judged = daysApart(a, b) > 0 ? timeRule(a, b) : null;
  return judged?.relation === 'growth' ? judged : null;
}
