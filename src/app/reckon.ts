import type { Claim } from '../core/claim.ts';
import type { Report } from '../core/report.ts';
import { reconcile, reportKeys } from '../reconcile/index.ts';
import type { Workspace } from './ports.ts';

/** From this share of all reports on, reckoning everything costs less than finding out what is touched. */
const MOST = 0.25;

interface Said {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
}

/** With traces: whether a date was said beside its figure or only assumed decides what it is compared with. */
async function saidBy(workspace: Workspace, ids: readonly string[]): Promise<Said> {
  return { reports: await workspace.reports(ids), claims: await workspace.claimsOf(ids) };
}

/**
 * Brings the kept ledger up to date after these reports were added or read anew: only the events that they belong to,
 * or may join, are reckoned again.
 */
export async function reckon(workspace: Workspace, touched: readonly string[], at: string): Promise<void> {
  if (touched.length === 0) return;
  const { reports } = await workspace.stats();
  if (touched.length > reports * MOST) return reckonAll(workspace, at);
  const fresh = await saidBy(workspace, touched);
  const events = await workspace.eventsOf([...touched, ...(await neighbours(workspace, fresh))]);
  const ids = [...new Set([...touched, ...events.flatMap((event) => event.reports)])];
  const { reports: near, claims } = await saidBy(workspace, ids);
  await workspace.saveLedger({ replaces: events.map(({ id }) => id), at, ledger: reconcile(near, claims) });
}

async function reckonAll(workspace: Workspace, at: string): Promise<void> {
  const { reports, claims } = await workspace.loadLedger();
  await workspace.saveLedger({ replaces: 'all', at, ledger: reconcile(reports, claims) });
}

function claimsByReport(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const own = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = own.get(claim.report);
    if (list === undefined) own.set(claim.report, [claim]);
    else list.push(claim);
  }
  return own;
}

/** Reports that share a key with one of these: only they can be of one event with it. */
async function neighbours(workspace: Workspace, { reports, claims }: Said): Promise<readonly string[]> {
  const own = claimsByReport(claims);
  const keys = new Set(reports.flatMap((report) => reportKeys(report, own.get(report.id) ?? [])));
  return workspace.reportsByKeys([...keys]);
}
