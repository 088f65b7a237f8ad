import type { Claim } from '../core/claim.ts';
import type { LedgerEvent } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';
import { reconcile, reportGroups, reportKeys } from '../reconcile/index.ts';
import type { ClaimOptions, Workspace } from './ports.ts';

/** Fewer reports than this are always placed among their neighbours, whatever the size of the workspace. */
const FEW = 100;
/** From this share of all reports on, reckoning everything costs less than finding out what is touched. */
const MOST = 0.25;

interface Said {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
}

async function saidBy(workspace: Workspace, ids: readonly string[], options: ClaimOptions = {}): Promise<Said> {
  return { reports: await workspace.reports(ids), claims: await workspace.claimsOf(ids, options) };
}

/**
 * Brings the kept ledger up to date after these reports were added or read anew: only the events that they belong to,
 * or come to belong to, are reckoned again.
 */
export async function reckon(workspace: Workspace, touched: readonly string[], at: string): Promise<void> {
  if (touched.length === 0) return;
  if (touched.length > FEW && touched.length > (await workspace.stats()).reports * MOST)
    return reckonAll(workspace, at);
  const events = await touchedEvents(workspace, touched);
  const ids = [...new Set([...touched, ...events.flatMap((event) => event.reports)])];
  // With traces: whether a date was said beside its figure or only assumed decides what it is compared with.
  const { reports, claims } = await saidBy(workspace, ids);
  await workspace.saveLedger({ replaces: events.map(({ id }) => id), at, ledger: reconcile(reports, claims) });
}

async function reckonAll(workspace: Workspace, at: string): Promise<void> {
  const { reports, claims } = await workspace.loadLedger();
  await workspace.saveLedger({ replaces: 'all', at, ledger: reconcile(reports, claims) });
}

/** The kept events that the reports stood in, and those with a report that now speaks of one event with them. */
async function touchedEvents(workspace: Workspace, touched: readonly string[]): Promise<readonly LedgerEvent[]> {
  const fresh = await saidBy(workspace, touched, { traces: false });
  const near = await workspace.reportsByKeys(keysOf(fresh));
  const around = await workspace.eventsOf([...touched, ...near]);
  const ids = [...new Set([...touched, ...around.flatMap((event) => event.reports)])];
  const { reports, claims } = await saidBy(workspace, ids, { traces: false });
  const own = new Set(touched);
  const together = new Set(reportGroups(reports, claims).flatMap((g) => (g.some((id) => own.has(id)) ? g : [])));
  return around.filter((event) => event.reports.some((id) => together.has(id)));
}

/** What the neighbours of these reports are found by: only a report that shares a key can be of one event with them. */
function keysOf({ reports, claims }: Said): readonly string[] {
  const own = new Map<string, Claim[]>(reports.map(({ id }) => [id, []]));
  for (const claim of claims) own.get(claim.report)?.push(claim);
  return [...new Set(reports.flatMap((report) => reportKeys(report, own.get(report.id) ?? [])))];
}
