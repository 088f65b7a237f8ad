import type { Claim } from '../core/claim.ts';
import type { Issue } from '../core/issue.ts';
import type { Report } from '../core/report.ts';
import type { AgentKind } from '../core/vocabulary.ts';
import { decide } from './decisions.ts';
import { type LanguageData, languageData } from './lang/index.ts';
import { type Model, modelDecider } from './model/model.ts';
import { findAll } from './text/patterns.ts';
import { tokenize } from './text/tokens.ts';
import { openDocument } from './view/document-view.ts';
import { writeClaims } from './write-claim.ts';

export interface ReadOptions {
  readonly model: Model;
  readonly hash: (text: string) => string;
}

export interface ReadResult {
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

/**
 * Every figure claim of a report, in text order. A report in a language that is not supported yields none and an
 * issue. The same report and model give the same claims, always.
 */
export function readReport(report: Report, { model, hash }: ReadOptions): ReadResult {
  if (report.language === null)
    return { claims: [], issues: [{ code: 'read.language-unsupported', severity: 'warning', where: report.path }] };
  const data = languageData(report.language);
  const document = openDocument(report, data);
  const decisions = decide(document, modelDecider(model));
  const claims = writeClaims(decisions, { document, model, hash, authorKind: authorKindOf(report, data) });
  return { claims, issues: [] };
}

/** A body that publishes its own bulletin speaks as author: its kind, if its name tells. */
function authorKindOf(report: Report, { lexicon }: LanguageData): AgentKind | null {
  const outlet = report.meta.outlet;
  if (outlet === undefined) return null;
  const tokens = tokenize(outlet);
  const known = findAll(lexicon.known, tokens)[0];
  if (known) return known.entry.kind;
  return findAll(lexicon.heads, tokens)[0]?.entry.kind ?? null;
}
