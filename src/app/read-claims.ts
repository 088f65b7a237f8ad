import { createHash } from 'node:crypto';
import type { Claim } from '../core/claim.ts';
import type { Issue } from '../core/issue.ts';
import type { Report } from '../core/report.ts';
import { readReport } from '../read/index.ts';
import { shippedModel } from './model.ts';

export interface ClaimsRead {
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads the figure claims of reports, in the order given. A report that cannot be read yields an issue, never a throw.
 * With `weights`, the traces tell what weighed for each choice.
 */
export function readClaims(
  reports: readonly Report[],
  progress?: (done: number, total: number, path: string) => void,
  { weights = false }: { readonly weights?: boolean } = {},
): ClaimsRead {
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  const model = shippedModel();
  for (const [i, report] of reports.entries()) {
    const read = readReport(report, { model, hash: sha256, weights });
    claims.push(...read.claims);
    issues.push(...read.issues);
    progress?.(i + 1, reports.length, report.path);
  }
  return { claims, issues };
}
