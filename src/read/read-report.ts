import type { Claim } from '../core/claim.ts';
import type { Issue } from '../core/issue.ts';
import type { Report } from '../core/report.ts';
import { authorOf } from './author-kind.ts';
import { decide } from './decisions.ts';
import { languageData } from './lang/index.ts';
import { type Model, modelDecider } from './model/model.ts';
import { openDocument } from './view/document-view.ts';
import { writeClaims } from './write-claim.ts';

export interface ReadOptions {
  readonly model: Model;
  readonly hash: (text: string) => string;
  /** Whether traces tell what weighed for a choice, which only who asks for a reason wants to know. Default false. */
  readonly weights?: boolean;
}

export interface ReadResult {
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

/**
 * Every figure claim of a report, in text order. A report in a language that is not supported yields none and an
 * issue. The same report and model give the same claims, always.
 */
export function readReport(report: Report, { model, hash, weights = false }: ReadOptions): ReadResult {
  if (report.language === null)
    return { claims: [], issues: [{ code: 'read.language-unsupported', severity: 'warning', where: report.path }] };
  const data = languageData(report.language);
  const document = openDocument(report, data);
  const decisions = decide(document, modelDecider(model));
  const claims = writeClaims(decisions, { document, model, hash, weights, authorKind: authorOf(report, data).kind });
  return { claims, issues: [] };
}
