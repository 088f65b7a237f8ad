import type { Claim } from '../../core/claim.ts';
import type { Report } from '../../core/report.ts';
import { profileOf } from '../profile.ts';
import { clusterReports } from './cluster.ts';

/**
 * Which of these reports speak of one event, without reckoning anything of it: what a workspace asks before it reckons
 * the events that a new report touches.
 *
 * @returns groups of report ids; every report stands in one.
 */
export function reportGroups(reports: readonly Report[], claims: readonly Claim[]): readonly (readonly string[])[] {
  const own = new Map<string, Claim[]>(reports.map(({ id }) => [id, []]));
  for (const claim of claims) own.get(claim.report)?.push(claim);
  const profiles = reports.map((report) => profileOf(report, own.get(report.id) ?? []));
  return clusterReports(profiles).map((group) => group.map(({ report }) => report.id));
}
