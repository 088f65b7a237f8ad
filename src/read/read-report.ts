import type { Claim } from '../core/claim.ts';
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

/**
 * Every figure claim of a report, in text order. A report in a language that is not supported yields none: whoever found
 * out its language has told so. The same report and model give the same claims, always.
 */
export function readReport(report: Report, { model, hash, weights = false }: ReadOptions): readonly Claim[] {
  if (report.language === null) return [];
  const data = languageData(report.language);
  const document = openDocument(report, data);
  const decisions = decide(document, modelDecider(model, weights));
  return writeClaims(decisions, { document, model, hash, weights, authorKind: authorOf(report, data).kind });
}
