import type { Issue } from '../../core/issue.ts';
import type { ReportMeta, SourceText } from '../../core/report.ts';
import { layOut } from '../layout.ts';
import { metadataFromText } from '../metadata-from-text.ts';
import { doubt, type IntakeResult, type Limits, refuse, refuseSize } from '../result.ts';
import { parsePublished } from '../written-date.ts';
import { linesOf, type PageLine, type TextItem } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

type Document = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

interface Pages {
  readonly lines: readonly PageLine[];
  /** Numbers of the pages that show a picture and next to no text. */
  readonly pictures: readonly number[];
  /** In UTF-16 code units. */
  readonly length: number;
}

/** Letters on a page with a picture under which its text is taken for a stamp of the scanner. */
const STAMP = 40;
const UNMAPPED_SHARE = 0.2;

async function hasPicture(page: Page): Promise<boolean> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await page.getOperatorList();
  const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  return fnArray.some((f: number) => pictures.has(f));
}

async function readPages(document: Document, limit: number): Promise<Pages> {
  const lines: PageLine[] = [];
  const pictures: number[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages && length <= limit; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const found = linesOf(
      items.filter((i): i is typeof i & TextItem => 'str' in i),
      number,
    );
    const letters = found.reduce((n, l) => n + l.cells.join('').length, 0);
    if (letters < STAMP && (await hasPicture(page))) pictures.push(number);
    length += letters;
    for (const line of found) lines.push(line);
    page.cleanup();
  }
  return { lines, pictures, length };
}

/** Names that programs give to files, not people to texts. */
const NO_TITLE =
  /^(?:untitled|microsoft|document|documento|sin título|sem título|print|layout)\b|\.(?:docx?|odt|indd|pdf|rtf|pptx?)$/iu;

/** "D:20310102093000+01'00'": the day on which the file was made. */
function fileDate(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/.exec(value) : null;
  return match ? (parsePublished(`${match[1]}-${match[2]}-${match[3]}`) ?? undefined) : undefined;
}

async function fileInfo(document: Document): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await document.getMetadata()).info as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Characters that a font without a table of meanings leaves: private use, controls, replacement. */
function isUnmapped(text: string): boolean {
  const odd = text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.filter((c) => c !== '\n').length ?? 0;
  return odd > text.length * UNMAPPED_SHARE;
}

async function sourceOf(document: Document, limits: Limits): Promise<IntakeResult> {
  const count = document.numPages;
  if (count > limits.pages) return refuse('too-many-pages', { pages: count, limit: limits.pages });
  const { lines, pictures, length } = await readPages(document, limits.textBytes);
  if (length > limits.textBytes) return refuseSize(length, limits.textBytes);
  const paragraphs = paragraphsOf(lines);
  const { text, blocks } = layOut(paragraphs);
  if (!/[\p{L}\p{N}]/u.test(text) || isUnmapped(text)) return refuse('no-text-layer', { pages: count });
  const info = await fileInfo(document);
  const issues: Issue[] = [];
  if (pictures.length > 0) {
    const severity = pictures.length === count ? 'error' : 'warning';
    const list = pictures.slice(0, 20).join(', ') + (pictures.length > 20 ? ', …' : '');
    issues.push(doubt('pages-without-text', severity, { count: pictures.length, pages: count, list }));
  }
  const stated = typeof info.Title === 'string' && !NO_TITLE.test(info.Title.trim()) ? info.Title.trim() : '';
  const title = paragraphs.find((p) => p.kind === 'headline')?.text ?? (stated || undefined);
  const found = metadataFromText(text.replaceAll('\n\n', '\n'));
  const made = found.published === undefined ? fileDate(info.CreationDate) : undefined;
  if (made !== undefined) issues.push(doubt('date-from-file', 'note', { date: made }));
  const meta: ReportMeta = {
    ...(made !== undefined && { published: made }),
    ...found,
    ...(title !== undefined && { title }),
    ...(found.byline === undefined && isPerson(info.Author) && { byline: info.Author }),
  };
  const language = typeof info.Language === 'string' ? info.Language.toLowerCase() : undefined;
  const source: SourceText = {
    text,
    format: 'pdf',
    blocks,
    meta,
    ...(language !== undefined && /^[a-z]{2,3}(?:-|$)/.test(language) && { declaredLanguage: language }),
  };
  return { ok: true, source, issues };
}

/** Two words at least: single ones are names of accounts. */
const isPerson = (value: unknown): value is string =>
  typeof value === 'string' && /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)+$/u.test(value);

/**
 * The text of a PDF, page by page, lines joined to paragraphs and words mended that were cut at a line's end. A file
 * that needs a password, is damaged or holds only pictures is refused with that reason.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<IntakeResult> {
  const { getDocumentProxy } = await import('unpdf');
  let document: Document;
  try {
    // The parser takes hold of its buffer: it gets a copy.
    document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
  } catch (error) {
    const name = (error as Error).name;
    if (name === 'PasswordException') return refuse('encrypted', { kind: 'PDF' });
    return refuse('damaged', { kind: 'PDF', reason: name });
  }
  try {
    return await sourceOf(document, limits);
  } catch (error) {
    return refuse('damaged', { kind: 'PDF', reason: (error as Error).name });
  } finally {
    await document.destroy();
  }
}
