import type { Claim } from '../core/claim.ts';
import type { Issue } from '../core/issue.ts';
import type { Ledger } from '../core/ledger.ts';
import { reconcile } from '../reconcile/index.ts';
import { findInWorkspace, fromWorkspace } from './from-workspace.ts';
import { claimsAndReports } from './gather.ts';
import type { Sources } from './sources.ts';

/** A claim with the ledger in which it stands, or at least with all that it was compared with. */
export interface ClaimFound {
  readonly claim: Claim;
  readonly ledger: Ledger;
}

export type ClaimsFound =
  | { readonly ok: true; readonly found: readonly ClaimFound[]; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The claims that a name may mean: an id, its first six characters or more, or a short name ("004#5"), whose report may
 * be cut as long as it says which. Several where it does not; none where nothing fits.
 */
export async function findClaim(name: string, sources: Sources): Promise<ClaimsFound> {
  if (sources.paths.length === 0) return findKept(name, sources);
  const gathered = await claimsAndReports({ ...sources, weights: true });
  if (!gathered.ok) return gathered;
  const found = called(name, gathered.claims);
  const ledger = found.length === 1 ? reconcile(gathered.reports, gathered.claims) : emptyOf(gathered.claims);
  return { ok: true, found: found.map((claim) => ({ claim, ledger })), issues: gathered.issues };
}

/** The workspace finds whole names and ids by itself; a name that was cut is looked for among all claims. */
async function findKept(name: string, sources: Sources): Promise<ClaimsFound> {
  const kept = await findInWorkspace(name, sources);
  if (!kept.ok || kept.found.length > 0) return kept;
  const all = await fromWorkspace(sources);
  if (!all.ok) return all;
  const [only, ...others] = called(name, all.claims);
  if (only === undefined) return kept;
  if (others.length === 0) return findInWorkspace(only.id, sources);
  const ledger = emptyOf(all.claims);
  return { ok: true, found: [only, ...others].map((claim) => ({ claim, ledger })), issues: all.issues };
}

function called(name: string, claims: readonly Claim[]): readonly Claim[] {
  const exact = claims.filter((c) => c.id === name || c.name === name);
  if (exact.length > 0) return exact;
  if (/^[0-9a-f]{6,}$/.test(name)) return claims.filter((c) => c.id.startsWith(name));
  const hash = name.lastIndexOf('#');
  const [report, number] = [name.slice(0, Math.max(0, hash)), name.slice(hash)];
  if (report === '' || number === '#') return [];
  return claims.filter((c) => c.name.startsWith(report) && c.name.endsWith(number));
}

const emptyOf = (claims: readonly Claim[]): Ledger => ({
  reports: [],
  claims,
  events: [],
  figures: [],
  relations: [],
  lineage: [],
  imbalances: [],
  issues: [],
});
