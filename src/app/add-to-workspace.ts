import type { Issue } from '../core/issue.ts';
import { reportKeys } from '../reconcile/index.ts';
import { type LoadOptions, loadReportStream } from './load-reports.ts';
import { placeOf, type Whereabouts } from './place.ts';
import type { Reading, Workspace } from './ports.ts';
import { readClaims } from './read-claims.ts';
import { readerVersion } from './reader-version.ts';
import { reckon } from './reckon.ts';
import { openWorkspace } from './workspace.ts';

export interface AddRequest extends Whereabouts, Pick<LoadOptions, 'published' | 'language' | 'progress'> {
  readonly paths: readonly string[];
  /** ISO 8601 instant of now. */
  readonly at: string;
  /** Called when all is read and the ledger is to be reckoned. */
  readonly reckoning?: () => void;
}

/** What became of the reports of a request, in numbers. */
export interface Tally {
  readonly added: number;
  readonly reRead: number;
  readonly known: number;
  /** Claims of the reports added or read anew. */
  readonly claims: number;
}

export type Added =
  | { readonly ok: true; readonly tally: Tally; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Readings kept in one transaction. */
const BATCH = 200;

/**
 * Reads reports into the workspace and brings the ledger of the events that they touch up to date. A report that is
 * there already is left as it was, unless another version of the reader read it. Everything kept is kept on disk when
 * the promise resolves; an interruption loses at most the batch under way, and adding the same paths again completes it.
 */
export async function addToWorkspace(request: AddRequest): Promise<Added> {
  const opened = await openWorkspace(placeOf(request), { at: request.at });
  if (!opened.ok) return opened;
  const { workspace } = opened;
  try {
    const done = await workspace.exclusively(() => add(workspace, request));
    return { ok: true, tally: done.tally, issues: [...opened.issues, ...done.issues] };
  } finally {
    await workspace.close();
  }
}

async function add(workspace: Workspace, request: AddRequest): Promise<{ tally: Tally; issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const counts = { added: 0, reRead: 0, known: 0, claims: 0 };
  const touched: string[] = [];
  for await (const batch of batches(request, issues)) {
    const ids = batch.map(({ report }) => report.id);
    const known = await workspace.has(ids, { reader: readerVersion() });
    const readings = batch.filter(({ report }) => !known.has(report.id)).map(reading);
    const receptions = await workspace.addReports({ reader: readerVersion(), at: request.at, readings });
    for (const reception of receptions.values()) counts[reception === 're-read' ? 'reRead' : reception]++;
    counts.known += known.size;
    counts.claims += readings.reduce((sum, { claims }) => sum + claims.length, 0);
    touched.push(...receptions.keys(), ...(await withoutEvent(workspace, [...known])));
  }
  request.reckoning?.();
  await reckon(workspace, touched, request.at);
  return { tally: counts, issues };
}

type Loaded = Pick<Reading, 'report' | 'issues'>;

/** The reports of the request, a batch at a time. What was found wrong goes to `issues` as well. */
async function* batches(request: AddRequest, issues: Issue[]): AsyncGenerator<readonly Loaded[]> {
  let batch: Loaded[] = [];
  for await (const { report, issues: doubts } of loadReportStream(request.paths, request)) {
    issues.push(...doubts);
    if (report) batch.push({ report, issues: doubts });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function reading({ report, issues }: Loaded): Reading {
  const claims = readClaims([report], undefined, { weights: true });
  return { report, claims, keys: reportKeys(report, claims), issues };
}

/** Reports that were kept before an interruption and never reckoned. */
async function withoutEvent(workspace: Workspace, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const placed = new Set((await workspace.eventsOf(ids)).flatMap(({ reports }) => reports));
  return ids.filter((id) => !placed.has(id));
}
