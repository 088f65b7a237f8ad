import type { Issue } from '../core/issue.ts';
import { type Decoded, decode, looksBinary } from './encoding.ts';
import { readPlain } from './plain.ts';
import { DEFAULT_LIMITS, doubt, type IntakeResult, type Limits, refuse, refuseSize } from './result.ts';
import { type Sniffed, sniff, textFormat } from './sniff.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function withIssues(result: IntakeResult, more: readonly Issue[]): IntakeResult {
  return result.ok && more.length > 0 ? { ...result, issues: [...more, ...result.issues] } : result;
}

async function readText(decoded: Decoded, name: string, limits: Limits): Promise<IntakeResult> {
  const { text, damaged } = decoded;
  if (!LETTER_OR_DIGIT.test(text)) return looksBinary(text) ? refuse('binary') : refuse('empty');
  if (looksBinary(text)) return refuse('binary');
  const issues = damaged > 0 ? [doubt('characters-damaged', 'warning', { count: damaged })] : [];
  const format = textFormat(text, name);
  if (format === 'svg') return refuse('image', { kind: 'SVG' });
  if (format === 'html') {
    const { readHtml } = await import('./html/index.ts');
    return withIssues(readHtml(text, limits), issues);
  }
  return withIssues(readPlain(text, format), issues);
}

/** The bound that holds for a document of this kind, in bytes. */
export function sizeLimit(kind: Sniffed['kind'], limits: Limits = DEFAULT_LIMITS): number {
  return kind === 'pdf' || kind === 'zip' ? limits.containerBytes : limits.textBytes;
}

/**
 * Takes the text out of one document's bytes. The bytes decide what it is; `name` only tells Markdown from plain text.
 * Never fetches, never runs a script, and answers with a refusal where there is no text to be had.
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<IntakeResult> {
  const what = sniff(bytes);
  const limit = sizeLimit(what.kind, limits);
  if (bytes.length > limit) return refuseSize(bytes.length, limit);
  const result = await readKind(bytes, name, what, limits);
  const length = result.ok ? result.source.text.length : 0;
  return length > limits.textLength ? refuseSize(length, limits.textLength) : result;
}

async function readKind(bytes: Uint8Array, name: string, what: Sniffed, limits: Limits): Promise<IntakeResult> {
  switch (what.kind) {
    case 'image':
      return refuse('image', { kind: what.name });
    case 'foreign':
      return refuse('format', { kind: what.name });
    case 'locked':
      return refuse('encrypted', { kind: what.name });
    case 'pdf':
      return (await import('./pdf/index.ts')).readPdf(bytes, limits);
    case 'zip':
      return (await import('./docx/index.ts')).readDocx(bytes, limits);
    case 'text':
      return readText(decode(bytes), name, limits);
  }
}
