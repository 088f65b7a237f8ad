import { createHash } from 'node:crypto';
import type { Claim } from '../core/claim.ts';
import type { Report } from '../core/report.ts';
import { readReport } from '../read/index.ts';
import { shippedModel } from './model.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads the figure claims of reports, in the order given. With `weights`, the traces tell what weighed for each choice.
 */
export function readClaims(
  reports: readonly Report[],
  progress?: (done: number, total: number, path: string) => void,
  { weights = false }: { readonly weights?: boolean } = {},
): readonly Claim[] {
  const claims: Claim[] = [];
  const model = shippedModel();
  for (const [i, report] of reports.entries()) {
    for (const claim of readReport(report, { model, hash: sha256, weights })) claims.push(claim);
    progress?.(i + 1, reports.length, report.path);
  }
  return claims;
}
