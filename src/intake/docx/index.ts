import type { Issue } from '../../core/issue.ts';
import type { ReportMeta, SourceText } from '../../core/report.ts';
import { piecesOf } from '../html/blocks.ts';
import { cleanHtml } from '../html/clean.ts';
import { parseDom, tidy } from '../html/dom.ts';
import { layOut, withHeadline } from '../layout.ts';
import { metadataFromText } from '../metadata-from-text.ts';
import { doubt, type IntakeResult, type Limits, refuse, refuseSize } from '../result.ts';
import { parsePublished } from '../written-date.ts';
import { unpack, type ZipEntry, zipEntries } from './zip.ts';

const MAIN_PART = /^word\/document\d*\.xml$/;
/** Markup takes several times the room of its text. */
const MARKUP = 8;

/** Other formats that are ZIP files, by a part that only they have. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'XLSX'],
  [/^ppt\//, 'PPTX'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
  [/^content\.xml$/, 'OpenDocument'],
];

/** Refuses what would fill the machine when it is unpacked, and what no word processor writes. */
function checkParts(bytes: Uint8Array, entries: readonly ZipEntry[], limits: Limits): IntakeResult | null {
  const most = limits.textBytes * MARKUP;
  let left = most;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    const part = unpack(bytes, entry, left);
    if (part === null) return refuseSize(most, limits.textBytes);
    left -= part.length;
    const head = Buffer.from(part.buffer, part.byteOffset, Math.min(part.length, 2_000)).toString('latin1');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) return refuse('damaged', { kind: 'DOCX', reason: 'DOCTYPE' });
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What the file's properties say: title, author, language, day of making. */
function properties(bytes: Uint8Array, entries: readonly ZipEntry[]): Readonly<Record<string, string>> {
  const entry = entries.find((e) => e.name === 'docProps/core.xml');
  const part = entry && unpack(bytes, entry, 200_000);
  if (!part) return {};
  const xml = new TextDecoder().decode(part);
  const values: Record<string, string> = {};
  for (const match of xml.matchAll(/<(?:dc|dcterms):(title|creator|language|created)\b[^>]{0,200}>([^<]{1,2000})</g))
    values[match[1] as string] = tidy(
      (match[2] as string).replace(/&(\w{2,4});/g, (all, name) => ENTITIES[name] ?? all),
    );
  return values;
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh"],
      externalFileAccess: false,
    },
  );
  return value;
}

function sourceOf(html: string, info: Readonly<Record<string, string>>): IntakeResult {
  const document = parseDom(cleanHtml(html).html);
  const found = piecesOf(document.body).map((p) => ({ ...p, text: p.text.replace(/\s*↑$/, '') }));
  const pieces = withHeadline(found.filter((p) => p.text !== ''));
  const { text, blocks } = layOut(pieces);
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('empty');
  const stated = metadataFromText(text.replaceAll('\n\n', '\n'));
  const made = stated.published === undefined ? parsePublished((info.created ?? '').slice(0, 10)) : null;
  const issues: Issue[] = made ? [doubt('date-from-file', 'note', { date: made })] : [];
  const title = pieces.find((p) => p.kind === 'headline')?.text ?? info.title;
  const meta: ReportMeta = {
    ...(made && { published: made }),
    ...stated,
    ...(title !== undefined && { title }),
    ...(stated.byline === undefined && / /.test(info.creator ?? '') && { byline: info.creator as string }),
  };
  const language = info.language?.toLowerCase();
  const source: SourceText = {
    text,
    format: 'docx',
    blocks,
    meta,
    ...(language !== undefined && /^[a-z]{2,3}(?:-|$)/.test(language) && { declaredLanguage: language }),
  };
  return { ok: true, source, issues };
}

/** The text of a Word document with its headings, lists and tables. Other formats in a ZIP file are refused by name. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<IntakeResult> {
  const entries = zipEntries(bytes);
  if (!entries) return refuse('damaged', { kind: 'ZIP', reason: 'directory' });
  if (!entries.some((e) => MAIN_PART.test(e.name))) {
    const other = FOREIGN.find(([part]) => entries.some((e) => part.test(e.name)));
    return refuse('format', { kind: other?.[1] ?? 'ZIP' });
  }
  if (entries.some((e) => e.locked)) return refuse('encrypted', { kind: 'ZIP' });
  try {
    const refusal = checkParts(bytes, entries, limits);
    if (refusal) return refusal;
    const html = await toHtml(bytes);
    return html.length > limits.textBytes
      ? refuseSize(html.length, limits.textBytes)
      : sourceOf(html, properties(bytes, entries));
  } catch (error) {
    return refuse('damaged', { kind: 'DOCX', reason: (error as Error).name });
  }
}
