import type { Claim } from '../core/claim.ts';
import type { Issue } from '../core/issue.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';
import type { Language } from '../core/vocabulary.ts';
import type { Whereabouts } from './place.ts';

/** Where reports come from: paths, or the workspace where there are none. */
export interface Sources extends Whereabouts {
  readonly paths: readonly string[];
  /** ISO 8601 instant of now. */
  readonly at: string;
  readonly published?: string;
  readonly reportLanguage?: Language;
  /** Only what had been published by that day. */
  readonly asOf?: string;
  /** Whether it is told why each field has its value: a workspace need not load it otherwise. Default false. */
  readonly traces?: boolean;
  /** Whether it is told what weighed for each choice as well. Default false; a workspace keeps it with its traces. */
  readonly weights?: boolean;
}

export type Gathered =
  | {
      readonly ok: true;
      readonly reports: readonly Report[];
      readonly claims: readonly Claim[];
      readonly issues: readonly Issue[];
      /** The workspace keeps its ledger; null where it has to be made. */
      readonly ledger: Ledger | null;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reports published by a day. One that does not say when it was published stays, with a doubt. */
export function publishedBy(
  reports: readonly Report[],
  asOf: string | undefined,
): { readonly reports: readonly Report[]; readonly issues: readonly Issue[] } {
  if (asOf === undefined) return { reports, issues: [] };
  const day = asOf.slice(0, 10);
  const kept = reports.filter((r) => (r.meta.published?.slice(0, 10) ?? '') <= day);
  const issues = kept
    .filter((r) => r.meta.published === undefined)
    .map((r): Issue => ({ code: 'ledger.undated-report', severity: 'warning', where: r.path }));
  return { reports: kept, issues };
}
