import type { Span } from './span.ts';

export type Severity = 'note' | 'warning' | 'error';

/**
 * A doubt in the material: a value beside partial results, never an exception. `code` names an entry of the wording
 * table; `values` fill its blanks. No report text and no person's name goes into `values`.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  /** Path of the file or report concerned. */
  readonly where?: string;
  readonly span?: Span;
  readonly values?: Readonly<Record<string, string | number>>;
}
