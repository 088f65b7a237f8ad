import { asserted, equals, expected, type Interval } from '../../core/quantity.ts';
import type { Measure } from '../../core/vocabulary.ts';
import { type Judgement, judgement, NOT_COMPARABLE, type PairContext, type SlottedClaim } from '../slotted.ts';
import { apart, countingOrder } from './order.ts';

/**
 * Harm is announced low and releases are announced high: a verifier who finds more dead than the authority concedes
 * contradicts it, one who finds more freed than it promised does not.
 */
const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing', 'attacked', 'displaced', 'destroyed']);

export const isHarm = (measure: Measure): boolean => HARM.has(measure);

const sameSaid = (a: SlottedClaim, b: SlottedClaim): boolean =>
  a.quantity.n === b.quantity.n && a.quantity.n2 === b.quantity.n2;

export const sameClaimant = (a: SlottedClaim, b: SlottedClaim): boolean =>
  a.claimant !== null && a.claimant === b.claimant;

/** Who could not verify n commits to no count; who denies n contradicts those who say n. */
export function markRule(a: SlottedClaim, b: SlottedClaim): Judgement | null {
  const marked = a.basis === 'unverified' || a.basis === 'denied';
  if (!marked && b.basis !== 'unverified' && b.basis !== 'denied') return null;
  if (a.basis === b.basis) return sameSaid(a, b) ? judgement(4, 'same') : NOT_COMPARABLE;
  const [mark, other] = marked ? [a, b] : [b, a];
  if (other.basis === 'unverified' || other.basis === 'denied') return NOT_COMPARABLE;
  if (mark.basis === 'unverified') {
    return sameSaid(mark, other) && sameClaimant(mark, other) ? judgement(2, 'polarity') : NOT_COMPARABLE;
  }
  if (sameClaimant(mark, other)) return judgement(3, 'revision');
  return sameSaid(mark, other) ? judgement(5, 'dispute') : NOT_COMPARABLE;
}

function lanes(a: SlottedClaim, b: SlottedClaim): readonly [SlottedClaim, SlottedClaim] | null {
  if (a.basis === 'verified' && b.basis !== 'verified') return [b, a];
  if (b.basis === 'verified' && a.basis !== 'verified') return [a, b];
  return null;
}

/** How many of the announced remain open: an open upper end of the verified counts as all of them. */
export function openCases(announced: Interval, verified: Interval): Interval {
  const most = Math.min(verified.high, announced.high);
  return { low: Math.max(0, announced.low - most), high: Math.max(0, announced.high - verified.low) };
}

/** Rule 2: announced, estimated or merely reported against verified. */
export function verificationRule(a: SlottedClaim, b: SlottedClaim, context: PairContext): Judgement | null {
  const pair = lanes(a, b);
  if (pair === null) return null;
  const [claimed, verified] = pair;
  if (verified.exhaustive) return null;
  const said = asserted(claimed.quantity);
  const seen = asserted(verified.quantity);
  if (claimed.basis === 'reported') {
    const elsewhere = context.part === true || !sameClaimant(a, b);
    const open = seen.high === Number.POSITIVE_INFINITY && expected(verified.quantity).high < said.low;
    const short = seen.high < said.low || open || (context.part === true && seen.low < said.low);
    return elsewhere && short && a.dynamics !== 'stock'
      ? judgement(2, 'verification-gap', { gap: openCases(said, seen) })
      : null;
  }
  if (a.dynamics === 'stock') {
    const short = claimed.basis === 'announced' && seen.high < said.low;
    return short ? judgement(2, 'verification-gap', { gap: openCases(said, seen) }) : null;
  }
  if (seen.low > said.high) return isHarm(a.measure) || grown(claimed, verified) ? null : judgement(2, 'over-verified');
  if (said.high === Number.POSITIVE_INFINITY && seen.low > expected(claimed.quantity).high)
    return judgement(2, 'tension');
  if (said.high === Number.POSITIVE_INFINITY && seen.low >= said.low) return null;
  const gap = openCases(said, seen);
  if (equals(said, seen) || gap.high === 0) return judgement(2, 'verified-in-full');
  return judgement(2, 'verification-gap', { gap });
}

/** A running count that was verified later than it was announced may simply have grown. */
function grown(claimed: SlottedClaim, verified: SlottedClaim): boolean {
  if (claimed.dynamics !== 'cumulative' || verified.dynamics !== 'cumulative') return false;
  const order = countingOrder(claimed, verified);
  return apart(order) && order === 'a-first';
}
