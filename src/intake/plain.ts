import type { Issue } from '../core/issue.ts';
import type { Block, ReportMeta, SourceText } from '../core/report.ts';
import { type FrontMatter, type FrontMatterValue, parseFrontMatter } from './front-matter.ts';
import { metadataFromText } from './metadata-from-text.ts';
import { doubt, type IntakeResult } from './result.ts';
import { numericOrder, parsePublished } from './written-date.ts';

type Key = 'title' | 'outlet' | 'byline' | 'credit' | 'published' | 'retrieved' | 'url' | 'lang';

/** The names under which people write each key, folded; the first that is present counts. */
const ALIASES: Readonly<Record<Key, readonly string[]>> = {
  title: ['title', 'headline', 'titulo', 'titular'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'medio', 'veiculo'],
  byline: ['byline', 'author', 'autor', 'autora', 'authors', 'autores'],
  credit: ['credit', 'agency', 'credito', 'agencia', 'source', 'fuente', 'fonte'],
  published: ['published', 'date', 'publicado', 'fecha', 'data'],
  retrieved: ['retrieved', 'accessed', 'consultado', 'acessado'],
  url: ['url', 'link', 'permalink', 'canonical'],
  lang: ['lang', 'language', 'idioma', 'lingua'],
};

function lookUp(front: FrontMatter | null, key: Key): FrontMatterValue | undefined {
  for (const alias of ALIASES[key]) {
    const value = front?.values.get(alias);
    // "source" names an agency in some files and an address in others.
    if (value && (key === 'url' || !/^https?:/i.test(value.value))) return value;
  }
  return undefined;
}

function blocksOf(front: FrontMatter | null): readonly Block[] {
  const blocks: Block[] = [];
  const title = lookUp(front, 'title');
  const credit = lookUp(front, 'credit');
  if (title) blocks.push({ kind: 'headline', start: title.start, end: title.end });
  if (credit) blocks.push({ kind: 'credit', start: credit.start, end: credit.end });
  return blocks.sort((a, b) => a.start - b.start);
}

/**
 * Plain text and Markdown: the text is the whole decoded file. Front matter gives the metadata and, as blocks, its
 * headline and credit; the structure of the body is left to the reader.
 */
export function readPlain(text: string, format: 'txt' | 'md'): IntakeResult & { readonly ok: true } {
  const front = parseFrontMatter(text);
  const issues: Issue[] = [];
  const lang = lookUp(front, 'lang')?.value.toLowerCase().replace('_', '-');
  const order = numericOrder(lang);
  const written = lookUp(front, 'published')?.value;
  const published = written === undefined ? undefined : (parsePublished(written, order) ?? undefined);
  if (written !== undefined && published === undefined) issues.push(doubt('date-unclear', 'warning'));
  const found = metadataFromText(text.slice(front?.bodyStart ?? 0), order);
  const meta: Record<string, string> = { ...found };
  for (const key of ['title', 'outlet', 'byline', 'credit', 'url', 'retrieved'] as const) {
    const value = lookUp(front, key)?.value;
    if (value !== undefined) meta[key] = value;
  }
  if (published !== undefined) meta.published = published;
  const source: SourceText = {
    text,
    format: front ? 'md' : format,
    blocks: blocksOf(front),
    meta: meta as ReportMeta,
    ...(lang !== undefined && { declaredLanguage: lang }),
  };
  return { ok: true, source, issues };
}
