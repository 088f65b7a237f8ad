import { loadReports } from './load-reports.ts';
import { readClaims } from './read-claims.ts';
import { type Gathered, publishedBy, type Sources } from './sources.ts';

/** Reads the reports named, or takes what the workspace holds. */
export async function claimsAndReports(
  sources: Sources,
  progress?: (done: number, total: number, path: string) => void,
): Promise<Gathered> {
  if (sources.paths.length === 0) {
    const { fromWorkspace } = await import('./from-workspace.ts');
    return fromWorkspace(sources);
  }
  const loaded = await loadReports(sources.paths, {
    ...(sources.published === undefined ? {} : { published: sources.published }),
    ...(sources.reportLanguage === undefined ? {} : { language: sources.reportLanguage }),
    ...(progress ? { progress } : {}),
  });
  const { reports, issues } = publishedBy(loaded.reports, sources.asOf);
  return {
    ok: true,
    reports,
    claims: readClaims(reports, progress, { weights: sources.weights ?? false }),
    issues: [...loaded.issues, ...issues],
    ledger: null,
  };
}
