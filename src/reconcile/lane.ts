import type { Claim } from '../core/claim.ts';
import type { Lane } from '../core/vocabulary.ts';

/** The lane of a claim: what could not be verified stands with what was, what is denied with what its speaker says. */
export function laneOf({ basis, claimantKind }: Pick<Claim, 'basis' | 'claimantKind'>): Lane {
  if (basis === 'unverified') return 'verified';
  if (basis === 'denied') return claimantKind === 'authority' ? 'announced' : 'reported';
  return basis;
}
