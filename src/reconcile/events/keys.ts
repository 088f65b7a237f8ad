import type { Claim } from '../../core/claim.ts';
import type { Report } from '../../core/report.ts';
import { profileOf, type ReportProfile } from '../profile.ts';
import { figureKey, isTelling } from './link.ts';

/** Names that a report stands on; more would only repeat the story. */
const NAMES = 12;

function frequentNames(names: ReadonlyMap<string, number>): readonly string[] {
  return [...names]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, NAMES)
    .map(([name]) => name);
}

/** Blocking keys of a report already profiled. */
export function keysOf(profile: ReportProfile): readonly string[] {
  const keys = new Set<string>();
  for (const country of profile.countries) keys.add(`country:${country}`);
  for (const name of frequentNames(profile.names)) keys.add(`name:${name}`);
  for (const claim of profile.claims) if (isTelling(claim)) keys.add(`figure:${figureKey(claim)}`);
  return [...keys].sort();
}

/**
 * The keys by which a report can come into an event: its countries, its most frequent names, its telling figures. Two
 * reports that share no key are never in one event by themselves, so that a workspace finds the events that a new
 * report may touch without comparing it with every other.
 *
 * @returns keys such as "country:VE", "name:tocoron" and "figure:released:187", sorted, each once.
 */
export function reportKeys(report: Report, claims: readonly Claim[]): readonly string[] {
  return keysOf(profileOf(report, claims));
}
