import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../core/issue.ts';
import type { Ledger } from '../core/ledger.ts';
import { placeOf } from './place.ts';
import type { ClaimInLedger, Opened } from './ports.ts';
import { type Gathered, publishedBy, type Sources } from './sources.ts';
import { openWorkspace } from './workspace.ts';

/** Opens a workspace that is there; asking never makes one. */
async function openExisting(sources: Sources): Promise<Opened> {
  const place = placeOf(sources);
  if ('directory' in place && !existsSync(join(place.directory, 'database')))
    return { ok: false, issues: [{ code: 'workspace.none', severity: 'error', where: place.directory }] };
  return openWorkspace(place, { at: sources.at });
}

/** What the workspace holds: its ledger as it was kept, or, as of an earlier day, what had been published by then. */
export async function fromWorkspace(sources: Sources): Promise<Gathered> {
  const opened = await openExisting(sources);
  if (!opened.ok) return { ok: false, issues: opened.issues };
  const { workspace } = opened;
  try {
    const kept = await workspace.loadLedger({ traces: sources.traces === true || sources.asOf !== undefined });
    const gathered = gatheredFrom(kept, sources.asOf, opened.issues);
    if (gathered.ledger !== null || sources.asOf !== undefined) return { ok: true, ...gathered };
    const { claims } = await workspace.loadLedger();
    return { ok: true, ...gathered, claims };
  } finally {
    await workspace.close();
  }
}

function gatheredFrom(kept: Ledger, asOf: string | undefined, opening: readonly Issue[]) {
  const { reports, claims } = kept;
  if (asOf !== undefined) {
    const then = publishedBy(reports, asOf);
    const there = new Set(then.reports.map(({ id }) => id));
    const said = claims.filter(({ report }) => there.has(report));
    return { reports: then.reports, claims: said, issues: [...opening, ...then.issues], ledger: null };
  }
  const placed = new Set(kept.events.flatMap((event) => event.reports));
  const count = reports.filter(({ id }) => !placed.has(id)).length;
  if (count === 0) return { reports, claims, issues: opening, ledger: kept };
  const unfinished: Issue = { code: 'workspace.unfinished', severity: 'warning', values: { count } };
  return { reports, claims, issues: [...opening, unfinished], ledger: null };
}

export type KeptClaims =
  | { readonly ok: true; readonly found: readonly ClaimInLedger[]; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The claims of the workspace that a name may mean, each with what it was compared with. */
export async function findInWorkspace(name: string, sources: Sources): Promise<KeptClaims> {
  const opened = await openExisting(sources);
  if (!opened.ok) return opened;
  const { workspace } = opened;
  try {
    return { ok: true, found: await workspace.findClaims(name), issues: opened.issues };
  } finally {
    await workspace.close();
  }
}
