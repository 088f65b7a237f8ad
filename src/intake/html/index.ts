import type { SourceText } from '../../core/report.ts';
import { layOut, type Piece, withHeadline } from '../layout.ts';
import { type IntakeResult, type Limits, refuse, refuseSize } from '../result.ts';
import { findArticle } from './article.ts';
import { piecesOf } from './blocks.ts';
import { cleanHtml } from './clean.ts';
import { parseDom } from './dom.ts';
import { removeFurniture, removeInserts } from './furniture.ts';
import { pageMeta, withTextMeta } from './metadata.ts';
import { standfirstOf } from './standfirst.ts';

const LETTER = /\p{L}/u;
const folded = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Headline and standfirst first; neither is repeated by the body. */
function assemble(title: string, standfirst: string | undefined, body: readonly Piece[]): readonly Piece[] {
  const head: Piece[] = [{ kind: 'headline', text: title }];
  if (standfirst !== undefined) head.push({ kind: 'standfirst', text: standfirst });
  const said = new Set(head.map((p) => folded(p.text)));
  const rest = body.filter((p, i) => !(i < 6 && said.has(folded(p.text))));
  return [...head, ...rest];
}

/**
 * A saved page: its article without what surrounds it. The text is the headline, the line under it and the body, a
 * blank line between blocks; tables stand a row a line, cells parted by " | ". Nothing is fetched or run.
 */
export function readHtml(html: string, limits: Limits): IntakeResult {
  if (html.length > limits.textBytes) return refuseSize(html.length, limits.textBytes);
  const page = cleanHtml(html);
  const document = parseDom(page.html);
  const { meta, language, description } = pageMeta(document, page.jsonLd);
  const shown = standfirstOf(document, description);
  removeFurniture(document);
  const article = findArticle(document);
  removeInserts(article);
  const body = piecesOf(article);
  if (!body.some((p) => p.kind !== 'metadata' && LETTER.test(p.text))) return refuse('no-main-text');
  const pieces = meta.title === undefined ? withHeadline(body) : assemble(meta.title, shown, body);
  const title = pieces.find((p) => p.kind === 'headline')?.text;
  const { text, blocks } = layOut(pieces);
  const bodyText = body.map((p) => p.text).join('\n');
  const source: SourceText = {
    text,
    format: 'html',
    blocks,
    meta: { ...withTextMeta(meta, bodyText, language), ...(title !== undefined && { title }) },
    ...(language !== undefined && { declaredLanguage: language }),
  };
  return { ok: true, source, issues: [] };
}
