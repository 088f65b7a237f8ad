import type { Issue, Severity } from '../core/issue.ts';
import type { SourceText } from '../core/report.ts';

/** What became of the bytes of one document: text, with doubts beside it, or a refusal that says why. */
export type IntakeResult =
  | { readonly ok: true; readonly source: SourceText; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issue: Issue };

/** Bounds that keep one document from taking the machine. */
export interface Limits {
  /** Largest file of text or HTML, and largest text taken out of any format, in bytes. */
  readonly textBytes: number;
  /** Longest text that is taken for one report, in characters: what is read in it has to fit into memory at once. */
  readonly textLength: number;
  /** Largest PDF or DOCX file, in bytes: most of it is fonts and pictures. */
  readonly containerBytes: number;
  /** Most pages of a PDF. */
  readonly pages: number;
}

const MEGABYTE = 1_000_000;
export const DEFAULT_LIMITS: Limits = {
  textBytes: 20 * MEGABYTE,
  textLength: 5 * MEGABYTE,
  containerBytes: 60 * MEGABYTE,
  pages: 2_000,
};

export type IssueValues = Readonly<Record<string, string | number>>;

export function doubt(code: string, severity: Severity, values?: IssueValues): Issue {
  return values ? { code: `intake.${code}`, severity, values } : { code: `intake.${code}`, severity };
}

export function refuse(code: string, values?: IssueValues): IntakeResult & { readonly ok: false } {
  return { ok: false, issue: doubt(code, 'error', values) };
}

/** A refusal of something too large; sizes in bytes. */
export function refuseSize(size: number, limit: number): IntakeResult & { readonly ok: false } {
  const megabytes = (n: number) => Math.round((n / MEGABYTE) * 10) / 10;
  return refuse('too-large', { size: megabytes(size), limit: megabytes(limit) });
}
