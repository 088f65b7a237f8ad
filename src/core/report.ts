import type { Span } from './span.ts';
import type { Language } from './vocabulary.ts';

export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'heading',
  'bullet',
  'body',
  'quotation',
  'table',
  'caption',
  'teaser',
  'comment',
  'credit',
  'metadata',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * A run of a report's text with one role. Blocks do not overlap and stand in text order; text between blocks is
 * furniture (front matter keys, blank lines).
 */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What a document says about itself. Missing values are absent, never guessed. */
export interface ReportMeta {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** The credit line as written: "Con información de EFE", "(AP)". */
  readonly credit?: string;
  /** ISO 8601 date, or date and time with its offset, as written in the source. */
  readonly published?: string;
  readonly retrieved?: string;
  readonly url?: string;
}

/**
 * Text that intake took out of bytes. `text` is immutable from here on: every position in Cotejo counts UTF-16 code
 * units of it. For .txt and .md it is the whole decoded file, front matter included; for .html, .pdf and .docx the
 * extracted text. `blocks` holds what the format itself knows (a heading, a list item); for plain text it is empty
 * and the reader finds the structure.
 */
export interface SourceText {
  readonly text: string;
  readonly format: 'txt' | 'md' | 'html' | 'pdf' | 'docx';
  readonly blocks: readonly Block[];
  readonly meta: ReportMeta;
  /** The language the document declares, if any: a BCP 47 tag, lower case. */
  readonly declaredLanguage?: string;
}

/** One document by one outlet at one time. */
export interface Report {
  /** SHA-256 of the bytes, hexadecimal: the same bytes twice are one report. */
  readonly id: string;
  /** How people find it: the path below the folder that was read, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of `text` as UTF-8. */
  readonly textHash: string;
  readonly meta: ReportMeta;
  /** null where the language is not supported: the report is kept and yields no claims. */
  readonly language: Language | null;
  readonly blocks: readonly Block[];
}
