import type { Claim } from '../core/claim.ts';
import type { Issue } from '../core/issue.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';
import type { Lane } from '../core/vocabulary.ts';
import { agentName, isSameAgent } from './agents/name.ts';
import { fold } from './fold.ts';
import { laneOf } from './lane.ts';
import { reconcile } from './reconcile.ts';

/** What a reader leaves aside to see how the ledger stands without it. */
export interface Toggles {
  /** Outlets whose reports are left out, as they call themselves. */
  readonly without: readonly string[];
  /** Claimants whose figures are left out, in any form of their name. */
  readonly distrust: readonly string[];
  /** The lanes that are kept; all of them where none is named. */
  readonly only: readonly Lane[];
}

export interface Toggled {
  readonly ledger: Ledger;
  /** Names that nobody here has: leaving them out changed nothing. */
  readonly issues: readonly Issue[];
}

export const isToggled = ({ without, distrust, only }: Toggles): boolean =>
  without.length + distrust.length + only.length > 0;

/**
 * The ledger as it stands when outlets, claimants or lanes are set aside. Pure: nothing is read anew. A body that
 * publishes its own bulletin is its claimant. What is set aside still shows which report was made from which.
 */
export function toggle(reports: readonly Report[], claims: readonly Claim[], toggles: Toggles): Toggled {
  const { without, distrust, only } = toggles;
  const names = without.map(plain);
  const outlet = (r: Report): string => plain(r.meta.outlet ?? '');
  const left = reports.filter((r) => !names.includes(outlet(r)));
  const there = new Map(left.map((r) => [r.id, r]));
  const suspects = distrust.map(agentName);
  const says = (claim: Claim, suspect: (typeof suspects)[number]): boolean => {
    const text = claim.claimant?.text ?? there.get(claim.report)?.meta.outlet;
    return text !== undefined && (plain(text) === plain(suspect.written) || isSameAgent(agentName(text), suspect));
  };
  const unmet = new Set(suspects);
  const aside = new Set<string>();
  for (const claim of claims) {
    if (!there.has(claim.report)) continue;
    const met = suspects.filter((suspect) => says(claim, suspect));
    for (const suspect of met) unmet.delete(suspect);
    if (met.length > 0 || (only.length > 0 && !only.includes(laneOf(claim)))) aside.add(claim.id);
  }
  const issues = [
    ...without.filter((name) => !reports.some((r) => outlet(r) === plain(name))).map((name) => unknown('outlet', name)),
    ...[...unmet].map((suspect) => unknown('claimant', suspect.written)),
  ];
  return { ledger: reconcile(left, claims, { keep: ({ id }) => !aside.has(id) }), issues };
}

const unknown = (what: 'outlet' | 'claimant', name: string): Issue => ({
  code: `ledger.no-such-${what}`,
  severity: 'warning',
  where: name,
});

const plain = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();
