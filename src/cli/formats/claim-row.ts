import type { Claim } from '../../core/claim.ts';
import type { Issue } from '../../core/issue.ts';
import { asserted } from '../../core/quantity.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { wordIssue } from '../../core/wording.ts';

/** JSON has no infinity: an open end is null. */
export const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);

/** The version of every JSON that the program prints; it changes when a field changes its meaning or goes. */
export const FORMAT_VERSION = 1;

/** One claim as machines get it: flat, positions in UTF-16 code units, null where unknown. */
export interface ClaimRow {
  readonly id: string;
  readonly name: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly quote: string;
  readonly n: number;
  readonly n2: number | null;
  /** What the words commit to, both ends included; `high` is null where there is no upper bound. */
  readonly low: number;
  readonly high: number | null;
  readonly quantifier: string;
  readonly counted: string | null;
  readonly measure: string;
  readonly outcome: string | null;
  readonly dynamics: string;
  readonly basis: string;
  readonly claimant: string | null;
  readonly claimant_kind: string | null;
  readonly relay: readonly string[];
  readonly when: string | null;
  readonly as_of: string | null;
  readonly where: string | null;
  readonly part_of: string | null;
  readonly exhaustive: boolean;
  readonly confidence: number;
  readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** The row of a claim; `report` is the report's path. */
export function claimRow(claim: Claim, report: Report): ClaimRow {
  const { low, high } = asserted(claim.quantity);
  const rules: Record<string, string[]> = {};
  for (const [field, traces] of Object.entries(claim.traces)) rules[field] = traces.map((t) => t.rule);
  return {
    id: claim.id,
    name: claim.name,
    report: report.path,
    start: claim.mention.start,
    end: claim.mention.end,
    number: claim.mention.quote,
    quote: report.text.slice(claim.sentence.start, claim.sentence.end),
    n: claim.quantity.n,
    n2: claim.quantity.n2 ?? null,
    low,
    high: finite(high),
    quantifier: claim.quantity.quantifier,
    counted: claim.counted,
    measure: claim.measure,
    outcome: claim.outcome,
    dynamics: claim.dynamics,
    basis: claim.basis,
    claimant: claim.claimant?.text ?? null,
    claimant_kind: claim.claimantKind,
    relay: claim.relay,
    when: claim.when,
    as_of: claim.asOf,
    where: claim.where,
    part_of: claim.partOf,
    exhaustive: claim.exhaustive,
    confidence: claim.confidence,
    rules,
  };
}

/** A report as machines get it: without its text. */
export function reportRow({ id, path, language, meta }: Report) {
  return { id, path, language, ...meta };
}

/** A doubt as machines get it, with its sentence for people. */
export function issueRow(issue: Issue, language: Language) {
  return { ...issue, message: wordIssue(issue, language) };
}

/** All of `read` as one JSON value; its JSON Schema is `schema/claims.schema.json`. */
export function claimsJson(
  reports: readonly Report[],
  claims: readonly ClaimRow[],
  issues: readonly Issue[],
  language: Language,
) {
  const told = issues.map((issue) => issueRow(issue, language));
  return { version: FORMAT_VERSION, reports: reports.map(reportRow), claims, issues: told };
}
