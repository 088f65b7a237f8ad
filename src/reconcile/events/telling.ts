import type { Claim } from '../../core/claim.ts';
import { granularity } from '../../core/quantity.ts';

/** A figure that two reports can share only by speaking of one thing: large enough and not round. */
export function isTelling(claim: Claim): boolean {
  const { n } = claim.quantity;
  return n >= 20 && n / granularity(n) >= 10;
}

export const figureKey = (claim: Claim): string => `${claim.measure}:${claim.quantity.n}`;
