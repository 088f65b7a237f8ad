import { type DomDocument, type DomElement, isElement, isText, lineOf } from './dom.ts';
import {
  COMMENT_PHRASES,
  CONTROL_PHRASES,
  FURNITURE_NAME_RUNS,
  FURNITURE_NAMES,
  TEASER_PHRASES,
} from './furniture-words.ts';

/** How much text an element holds, and how much of it is link text. In characters, white space trimmed off the pieces. */
export interface Weight {
  readonly text: number;
  readonly links: number;
  readonly linkCount: number;
}

/** Weighs every element below `root` in one pass. */
export function weigh(root: DomElement): ReadonlyMap<DomElement, Weight> {
  const weights = new Map<DomElement, Weight>();
  const visit = (element: DomElement, inLink: boolean): Weight => {
    const linked = inLink || element.localName === 'a';
    let text = 0;
    let links = 0;
    let linkCount = element.localName === 'a' ? 1 : 0;
    for (const child of element.childNodes) {
      if (isElement(child)) {
        const w = visit(child, linked);
        text += w.text;
        links += w.links;
        linkCount += w.linkCount;
      } else if (isText(child)) {
        const length = (child.textContent ?? '').trim().length;
        text += length;
        if (linked) links += length;
      }
    }
    const weight = { text, links, linkCount };
    weights.set(element, weight);
    return weight;
  };
  visit(root, false);
  return weights;
}

/** The words of an element's class and id: "postNav-related" is "post", "nav", "related". */
export function nameWords(element: DomElement): readonly string[] {
  const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 600);
  return raw
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '');
}

export function hasName(element: DomElement, names: ReadonlySet<string>): boolean {
  return nameWords(element).some((w) => names.has(w));
}

const GONE: ReadonlySet<string> = new Set(
  'nav footer form button input select option svg math template noscript dialog menu object embed canvas video audio script style link'.split(
    ' ',
  ),
);
const GONE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar toolbar tooltip'.split(' '),
);
/** Words of layout that stand beside a furniture word without making the element furniture: "has-sidebar", "no-comments". */
const NEGATORS: ReadonlySet<string> = new Set('has no with without not hide single page body'.split(' '));

function isNamedFurniture(element: DomElement): boolean {
  const words = nameWords(element);
  if (words.length === 0) return false;
  if (words.some((w, i) => FURNITURE_NAMES.has(w) && !NEGATORS.has(words[i - 1] ?? ''))) return true;
  const run = ` ${words.join(' ')} `;
  return FURNITURE_NAME_RUNS.some((r) => run.includes(` ${r} `));
}

function isFurniture(element: DomElement, weight: Weight): boolean {
  const { localName } = element;
  if (GONE.has(localName)) return true;
  if (GONE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (localName === 'aside' || element.getAttribute('role') === 'complementary')
    return weight.text === 0 || weight.links > weight.text * 0.35 || isNamedFurniture(element);
  return isNamedFurniture(element);
}

const REPLIES = /^(?:comment|comentario)/;
const ESSENTIAL = 'h1, main, [itemprop="articleBody"]';

/**
 * Takes out what is no article by tag, role and name. An element with a headline of the page, its main part or most of
 * its unlinked text stays whatever it is called: themes put words such as "sidebar" on the whole page.
 */
export function removeFurniture(document: DomDocument): void {
  const { body } = document;
  const weights = weigh(body);
  const plain = (e: DomElement) => (weights.get(e)?.text ?? 0) - (weights.get(e)?.links ?? 0);
  const all = plain(body);
  const essential = (e: DomElement) => {
    if (GONE.has(e.localName) || plain(e) < all * 0.3) return false;
    if (e.localName === 'main' || e.querySelector(ESSENTIAL)) return true;
    return plain(e) > all / 2 && !nameWords(e).some((w) => REPLIES.test(w));
  };
  for (const element of [...body.querySelectorAll('*')]) {
    const weight = weights.get(element);
    if (!weight || !body.contains(element)) continue;
    if (isFurniture(element, weight) && !essential(element)) element.remove();
  }
}

const foldPhrase = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');

/** Whether a folded line opens with a phrase, at the end of a word. */
function opensWith(line: string, phrases: readonly string[]): string | null {
  for (const phrase of phrases)
    if (line.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(line[phrase.length] ?? '')) return phrase;
  return null;
}

const SHORT = 60;

export type LineRole = 'teaser' | 'comments' | 'control' | 'text';

/** What a line of the page is by its first words. `linked`: the share of it that is link text, 0 to 1. */
export function roleOfLine(text: string, linked: number): LineRole {
  const line = foldPhrase(text.slice(0, 300));
  const teaser = opensWith(line, TEASER_PHRASES);
  if (teaser) {
    const rest = line.slice(teaser.length).trim();
    if (rest === '' || /^[:|>»–—-]/.test(rest) || linked > 0.4) return 'teaser';
  }
  const comments = opensWith(line, COMMENT_PHRASES);
  if (comments && /^[\s:.!()\d]*$/.test(line.slice(comments.length))) return 'comments';
  const control = opensWith(line, CONTROL_PHRASES);
  const cookies = /\bcookies\b/.test(line) && /^(?:we|this|usamos|utilizamos|este|nos|al|ao|by)\b/.test(line);
  if (cookies && text.length < 600) return 'control';
  if (
    control &&
    text.length < SHORT &&
    !/[.!?]$/.test(text.trim()) &&
    !/\p{L}{3}.*\d.*\p{L}{3}/u.test(line.slice(control.length))
  )
    return 'control';
  if (/^\d{1,3}\s?(?:min(?:ute)?s? read|min(?:utos)? de (?:lectura|leitura))$/.test(line)) return 'control';
  return 'text';
}

/** The share of an element's text that is link text. */
function linkShare(element: DomElement, weights: ReadonlyMap<DomElement, Weight>): number {
  const weight = weights.get(element);
  return weight && weight.text > 0 ? weight.links / weight.text : 0;
}

const LINKED_LIST = 0.75;

function isLinkBox(element: DomElement, weights: ReadonlyMap<DomElement, Weight>): boolean {
  const weight = weights.get(element);
  if (!weight) return false;
  if (weight.text === 0) return true;
  return weight.linkCount > 0 && weight.links / weight.text > LINKED_LIST;
}

/**
 * Takes out, within the article, pointers to other articles with the lists under them, boxes that are all links, and
 * everything from the opening of the comments on. Lists and tables of figures stay: their text is not linked.
 */
export function removeInserts(container: DomElement): void {
  const weights = weigh(container);
  const gone = (e: DomElement) => !container.contains(e);
  const whole = weights.get(container);
  // A paragraph that is one link points elsewhere, unless the whole article is linked.
  const pointers = whole !== undefined && whole.links < whole.text / 2;
  for (const element of [
    ...container.querySelectorAll('h1,h2,h3,h4,h5,h6,p,div,section,aside,ul,ol,td,span,strong,b,a,figure'),
  ]) {
    if (gone(element)) continue;
    const weight = weights.get(element);
    if (!weight || weight.text === 0) continue;
    const box = isList(element) || element.localName === 'aside';
    // A cell of links beside running text is a column of the page; a linked cell of a table of figures is not.
    const column = element.localName === 'td' && weight.linkCount > 1 && !element.querySelector('td');
    if ((box || column) && isLinkBox(element, weights)) {
      element.remove();
      continue;
    }
    if (weight.text > 300) continue;
    if (element.localName === 'p' && pointers && weight.links > weight.text * 0.95) {
      element.remove();
      continue;
    }
    const role = roleOfLine(lineOf(element), linkShare(element, weights));
    if (role === 'teaser') removeTeaser(element, weights, container);
    else if (role === 'comments' && isHeading(element)) removeRest(element, container);
    else if (role === 'control' && !/^(?:a|b|strong|span)$/.test(element.localName)) element.remove();
  }
}

const isHeading = (e: DomElement) => /^h[1-6]$/.test(e.localName) || lineOf(e).length < SHORT;

const isList = (e: DomElement) => e.localName === 'ul' || e.localName === 'ol';

/** The line itself, its paragraph if it fills that, in an aside a list right below it, and the boxes of links that follow. */
function removeTeaser(line: DomElement, weights: ReadonlyMap<DomElement, Weight>, container: DomElement): void {
  const size = (e: DomElement) => weights.get(e)?.text ?? 0;
  let whole = line;
  while (whole.parentElement && whole.parentElement !== container) {
    const parent = whole.parentElement;
    const others = size(parent) - size(whole);
    if (others > 0 && !(isLinkBox(parent, weights) || linkShare(parent, weights) > 0.5)) break;
    whole = parent;
  }
  // Beside the article even a list that links nowhere is of other articles.
  const below = whole.nextElementSibling;
  if (below && isList(below) && whole.parentElement?.localName === 'aside') below.remove();
  for (let next = whole.nextElementSibling; next && isLinkBox(next, weights); next = whole.nextElementSibling)
    next.remove();
  whole.remove();
}

function removeRest(line: DomElement, container: DomElement): void {
  for (let level: DomElement | null = line; level && level !== container; level = level.parentElement)
    for (let next = level.nextElementSibling; next; next = level.nextElementSibling) next.remove();
  line.remove();
}
