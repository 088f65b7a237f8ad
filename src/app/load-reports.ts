import { createHash } from 'node:crypto';
import type { Issue } from '../core/issue.ts';
import type { Report, SourceText } from '../core/report.ts';
import type { Language } from '../core/vocabulary.ts';
import {
  DEFAULT_LIMITS,
  doubt,
  identifyLanguage,
  type Limits,
  parseFrontMatter,
  readSource,
  refuseSize,
  sizeLimit,
  sniff,
} from '../intake/index.ts';
import type { FilePort } from './load-files.ts';
import { type Listed, listReports, STANDARD_INPUT } from './load-listing.ts';
import { nodeFiles } from './load-node-files.ts';

export interface LoadOptions {
  /** ISO date of publication for texts that do not say. */
  readonly published?: string;
  /** The language of texts that do not say and whose words do not show it. */
  readonly language?: Language;
  readonly limits?: Limits;
  /** How many files are read at once. */
  readonly concurrency?: number;
  /** Called after each file: how many are done, of how many, and which. */
  readonly progress?: (done: number, total: number, path: string) => void;
  readonly files?: FilePort;
}

/** What comes of one file: a report with its doubts, or the reason why there is none. */
export interface LoadedFile {
  readonly path: string;
  readonly report: Report | null;
  readonly issues: readonly Issue[];
}

export interface LoadedReports {
  readonly reports: readonly Report[];
  readonly issues: readonly Issue[];
}

const CONCURRENCY = 8;
const HEAD_BYTES = 16 * 1024;

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

function failed(path: string, issue: Issue): LoadedFile {
  return { path, report: null, issues: [{ ...issue, where: path }] };
}

/** The bytes of a file; a file whose size is known to be too large is looked at only by its head. */
async function bytesOf(listed: Listed, files: FilePort, limits: Limits): Promise<Uint8Array | Issue> {
  const most = Math.max(limits.textBytes, limits.containerBytes);
  const input = listed.file === STANDARD_INPUT;
  if (!input && listed.size > limits.textBytes) {
    const head = await files.read(listed.file, HEAD_BYTES);
    const limit = sizeLimit(sniff(head.bytes).kind, limits);
    if (listed.size > limit) return refuseSize(listed.size, limit).issue;
  }
  const { bytes, cut } = input ? await files.readInput(most) : await files.read(listed.file, most);
  if (!cut) return bytes;
  const limit = sizeLimit(sniff(bytes).kind, limits);
  return refuseSize(Math.max(listed.size, limit + 1), limit).issue;
}

function reasonOf(error: unknown): Issue {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EACCES' || code === 'EPERM') return doubt('no-permission', 'error');
  if (code === 'ENOENT') return doubt('missing', 'error');
  return doubt('unreadable', 'error', { reason: code || (error instanceof Error ? error.name : 'unknown') });
}

async function settleLanguage(
  source: SourceText,
  assumed: Language | undefined,
): Promise<{ language: Language | null; issues: readonly Issue[] }> {
  const body = source.format === 'md' ? source.text.slice(parseFrontMatter(source.text)?.bodyStart ?? 0) : source.text;
  const declared = source.declaredLanguage ?? assumed;
  const { language, reason, found, contradicts } = await identifyLanguage(body, declared);
  if (reason === 'unsupported')
    return { language, issues: [doubt('language-unsupported', 'error', { found: found ?? '?' })] };
  if (reason === 'unclear') return { language, issues: [doubt('language-unknown', 'error')] };
  if (contradicts && source.declaredLanguage !== undefined && language)
    return { language, issues: [doubt('language-differs', 'warning', { declared: declared ?? '', found: language })] };
  return { language, issues: [] };
}

/** One report from the bytes of one document. */
export async function reportFromBytes(bytes: Uint8Array, path: string, options: LoadOptions = {}): Promise<LoadedFile> {
  const result = await readSource(bytes, path, options.limits ?? DEFAULT_LIMITS);
  if (!result.ok) return failed(path, result.issue);
  const { source } = result;
  const { language, issues } = await settleLanguage(source, options.language);
  const meta =
    source.meta.published === undefined && options.published !== undefined
      ? { ...source.meta, published: options.published }
      : source.meta;
  const dated = options.published === undefined ? result.issues : result.issues.filter((i) => !isDateDoubt(i));
  const report: Report = {
    id: sha256(bytes),
    path,
    text: source.text,
    textHash: sha256(source.text),
    meta,
    language,
    blocks: source.blocks,
  };
  return { path, report, issues: [...dated, ...issues].map((issue) => ({ ...issue, where: path })) };
}

const isDateDoubt = (issue: Issue) => issue.code === 'intake.date-unclear';

async function loadOne(listed: Listed, files: FilePort, options: LoadOptions): Promise<LoadedFile> {
  const { path } = listed;
  let bytes: Uint8Array | Issue;
  try {
    bytes = await bytesOf(listed, files, options.limits ?? DEFAULT_LIMITS);
  } catch (error) {
    return failed(path, reasonOf(error));
  }
  if (!(bytes instanceof Uint8Array)) return failed(path, bytes);
  try {
    return await reportFromBytes(bytes, path, options);
  } catch (error) {
    // A format library may fault on damaged input in ways of its own: one file is refused, the rest goes on.
    return failed(path, reasonOf(error));
  }
}

/**
 * Reads files and folders one report at a time, in the order of their names, a few files ahead of the reader. The
 * first item may carry no report: it holds what was found wrong with the paths themselves. The same bytes again give
 * no second report but an issue that names both.
 */
export async function* loadReportStream(
  paths: readonly string[],
  options: LoadOptions = {},
): AsyncGenerator<LoadedFile, void, undefined> {
  const files = options.files ?? nodeFiles;
  const listing = await listReports(paths, files);
  if (listing.issues.length > 0) yield { path: '', report: null, issues: listing.issues };
  const first = new Map<string, string>();
  const ahead: Promise<LoadedFile>[] = [];
  const width = Math.max(1, options.concurrency ?? CONCURRENCY);
  let next = 0;
  for (let done = 1; done <= listing.files.length; done++) {
    while (ahead.length < width && next < listing.files.length)
      ahead.push(loadOne(listing.files[next++] as Listed, files, options));
    const loaded = (await ahead.shift()) as LoadedFile;
    options.progress?.(done, listing.files.length, loaded.path);
    const other = loaded.report && first.get(loaded.report.id);
    if (other) yield failed(loaded.path, doubt('duplicate', 'note', { other }));
    else {
      if (loaded.report) first.set(loaded.report.id, loaded.path);
      yield loaded;
    }
  }
}

/** Reads files and folders to reports. Every file that gives none is an issue of severity `error` with its reason. */
export async function loadReports(paths: readonly string[], options: LoadOptions = {}): Promise<LoadedReports> {
  const reports: Report[] = [];
  const issues: Issue[] = [];
  for await (const loaded of loadReportStream(paths, options)) {
    if (loaded.report) reports.push(loaded.report);
    issues.push(...loaded.issues);
  }
  return { reports, issues };
}
