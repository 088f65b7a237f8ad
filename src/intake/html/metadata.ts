import type { ReportMeta } from '../../core/report.ts';
import { isCreditLine, metadataFromText } from '../metadata-from-text.ts';
import { findWrittenDate, numericOrder, parsePublished } from '../written-date.ts';
import { type DomDocument, type DomElement, lineOf, tidy } from './dom.ts';
import { hasName, type Weight, weigh } from './furniture.ts';
import { BYLINE_NAMES, CREDIT_NAMES, DATE_NAMES } from './furniture-words.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';

/** What the page says of itself, and what of it the body needs. */
export interface PageMeta {
  readonly meta: ReportMeta;
  readonly language?: string;
  /** A short text about the article, for telling the standfirst. */
  readonly description?: string;
}

type Weights = ReadonlyMap<DomElement, Weight>;
type MetaValues = ReadonlyMap<string, string>;

/** All `<meta>` values by property, name or itemprop in lower case; the first of a name counts. */
function metaValues(document: DomDocument): MetaValues {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const key =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const value = tidy(element.getAttribute('content') ?? '');
    if (key && value !== '' && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
  }
  return values;
}

const KEYS = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'headline'],
  outlet: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'publisher',
    'citation_journal_title',
    'al:android:app_name',
  ],
  byline: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'citation_author'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'publish-date',
    'publish_date',
    'publication_date',
    'pubdate',
    'date',
    'citation_publication_date',
    'cxenseparse:recs:publishtime',
  ],
  credit: ['credit', 'news_source', 'article:source', 'dc.source', 'original-source'],
  url: ['og:url', 'twitter:url'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  language: ['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'],
} as const;

function pick(
  values: MetaValues,
  keys: readonly string[],
  fits: (v: string) => boolean = () => true,
): string | undefined {
  for (const key of keys) {
    const value = values.get(key);
    if (value !== undefined && fits(value)) return value;
  }
  return undefined;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function overlap(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return first.size === 0 ? 0 : shared / first.size;
}

const TITLE_JOINT = /\s+[|–—·»-]\s+/;

/** A heading that is one part of "Headline | Outlet"; where two headings are, the longer is the headline. */
function headingInTitle(
  document: DomDocument,
  parts: readonly string[],
  outlet: string | undefined,
): string | undefined {
  if (parts.length < 2) return undefined;
  const known = new Set(parts.filter((p) => p !== outlet));
  let best: string | undefined;
  for (const heading of document.querySelectorAll('h1,h2')) {
    const text = lineOf(heading);
    if (known.has(text) && text.length > (best?.length ?? 0)) best = text;
  }
  return best;
}

/** The headline as the page shows it: the `<h1>` that the title speaks of; a logo set as `<h1>` is none. */
function headlineOf(document: DomDocument, stated: string | undefined, outlet: string | undefined): string | undefined {
  const title = lineOf(document.querySelector('title'));
  const parts = title.split(TITLE_JOINT).filter((p) => p !== '');
  const shown = [...document.querySelectorAll('h1')].map((h) => lineOf(h)).filter((t) => t.length > 3);
  const reference = stated ?? headingInTitle(document, parts, outlet) ?? title;
  const score = (t: string) => (reference === '' ? 1 : overlap(t, reference) * overlap(reference, t));
  const best = shown.reduce<string | undefined>((a, b) => (a === undefined || score(b) > score(a) ? b : a), undefined);
  if (best !== undefined && best !== outlet && score(best) >= 0.3) return best;
  if (reference !== title) return reference;
  return parts.reduce((a, b) => (b.length > a.length ? b : a), '') || shown[0];
}

/** "Headline | Outlet": what stands behind the last joint, where the headline stands before it. */
function outletFromTitle(document: DomDocument, headline: string | undefined): string | undefined {
  const parts = lineOf(document.querySelector('title')).split(TITLE_JOINT);
  const last = parts.at(-1);
  if (parts.length < 2 || !last || last.length > 40 || !headline) return undefined;
  return overlap(parts[0] as string, headline) > 0.6 && overlap(last, headline) < 0.5 ? last : undefined;
}

const BYLINE_OPENING = /^(?:by|por|escrito por|redacción:?|redação:?|texto:?|author:?|autora?:?)\s+/iu;

function visibleByline(document: DomDocument, weights: Weights): string | undefined {
  for (const element of document.querySelectorAll('[rel="author"],[itemprop="author"],p,span,div,address')) {
    const marked = element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author';
    const text = (weights.get(element)?.text ?? 0) > 100 ? '' : lineOf(element);
    if (text === '' || text.length > 100) continue;
    const opening = BYLINE_OPENING.exec(text)?.[0];
    if (!marked && !(opening && (hasName(element, BYLINE_NAMES) || isName(text.slice(opening.length))))) continue;
    const name =
      text
        .slice(opening?.length ?? 0)
        .split(/\s*[|·•]\s*|\s+-\s+|,\s*(?=\d)/)[0]
        ?.trim() ?? '';
    if (/\p{L}{2}/u.test(name)) return name;
  }
  return undefined;
}

const isName = (text: string) =>
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|da|do|dos|and|y|e)){1,6}(?:\s*[|·•,-].{0,60})?$/u.test(
    text,
  );

const DATE_LABEL =
  /^(?:published|posted|publicado|publicada|publicação|fecha|data|date|actualizado|updated|first published)\b/iu;

function visibleDate(document: DomDocument, weights: Weights, language: string | undefined): string | undefined {
  const order = numericOrder(language);
  for (const element of document.querySelectorAll('time')) {
    const published =
      parsePublished(element.getAttribute('datetime') ?? '') ?? findWrittenDate(lineOf(element), order)?.iso;
    if (published) return published;
  }
  for (const element of document.querySelectorAll('p,span,div,li,small,td,b,i,em,strong')) {
    if ((weights.get(element)?.text ?? 0) > 120) continue;
    const text = lineOf(element);
    if (text === '' || text.length > 120 || !(DATE_LABEL.test(text) || hasName(element, DATE_NAMES))) continue;
    const found = findWrittenDate(text, order);
    if (found) return found.iso;
  }
  return undefined;
}

function visibleCredit(document: DomDocument, weights: Weights): string | undefined {
  for (const element of document.querySelectorAll('p,span,div,em,i,small,footer,li,cite')) {
    const length = weights.get(element)?.text ?? 0;
    if (length === 0 || length > 100) continue;
    const text = lineOf(element);
    if (isCreditLine(text)) return text;
    if (text.length < 60 && hasName(element, CREDIT_NAMES) && !insidePicture(element)) return text;
  }
  return undefined;
}

/** A photographer's credit is not the article's. */
function insidePicture(element: DomElement): boolean {
  for (let e: DomElement | null = element; e; e = e.parentElement)
    if (e.localName === 'figure' || e.localName === 'figcaption' || hasName(e, CAPTION)) return true;
  return false;
}
const CAPTION: ReadonlySet<string> = new Set('caption photo image picture foto imagen imagem gallery'.split(' '));

const present = (values: Record<string, string | undefined>): ReportMeta =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined && v !== ''));

/** Reads title, outlet, date, language, byline and credit; linked data before OpenGraph, before what is only shown. */
export function pageMeta(document: DomDocument, jsonLd: readonly string[]): PageMeta {
  const values = metaValues(document);
  const weights = weigh(document.body);
  const isWords = (v: string) => !/^https?:|^@/.test(v);
  const first: LinkedArticle = readJsonLd(jsonLd, pick(values, KEYS.title));
  const stated = first.headline ?? pick(values, KEYS.title);
  const site = first.outlet ?? pick(values, KEYS.outlet, isWords);
  const title = headlineOf(document, stated, site);
  const root = document.documentElement.getAttribute('lang') ?? undefined;
  const language = (root || first.language || pick(values, KEYS.language))?.toLowerCase().replace('_', '-');
  const order = numericOrder(language);
  const written = first.published ?? pick(values, KEYS.published, (v) => parsePublished(v, order) !== null);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const url = [first.url, canonical, pick(values, KEYS.url)].find((u) => u !== undefined && /^https?:/.test(u));
  const description = first.description ?? pick(values, KEYS.description);
  return {
    meta: present({
      title,
      outlet: site ?? outletFromTitle(document, title),
      byline: first.byline ?? pick(values, KEYS.byline, isWords) ?? visibleByline(document, weights),
      credit: first.credit ?? pick(values, KEYS.credit, isWords) ?? visibleCredit(document, weights),
      published: (written && parsePublished(written, order)) || visibleDate(document, weights, language),
      url,
    }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-|$)/.test(language) && { language }),
    ...(description !== undefined && { description }),
  };
}

/** Adds to the page's metadata what only the article's own text says: a dateline's agency, an agency at the end. */
export function withTextMeta(meta: ReportMeta, body: string, language: string | undefined): ReportMeta {
  return { ...metadataFromText(body, numericOrder(language)), ...meta };
}
