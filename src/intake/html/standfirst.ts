import { type DomDocument, type DomElement, lineOf } from './dom.ts';
import { hasName } from './furniture.ts';
import { STANDFIRST_NAMES } from './furniture-words.ts';

const SHORTEST = 25;
const LONGEST = 500;
const fits = (text: string) => text.length >= SHORTEST && text.length <= LONGEST;

/** What comes at once behind an element in the page, stepping out of boxes that it closes. */
function behind(element: DomElement): DomElement | null {
  for (let e: DomElement | null = element; e; e = e.parentElement) {
    if (e.nextElementSibling) return e.nextElementSibling;
    if (e.localName === 'article' || e.localName === 'main' || e.localName === 'body') return null;
  }
  return null;
}

/**
 * The line under the headline, if the page shows one: an element named so, an `<h2>` right under the `<h1>`, or the
 * page's description where it stands there in the same words.
 */
export function standfirstOf(document: DomDocument, description: string | undefined): string | undefined {
  const headline = document.querySelector('h1');
  const next = headline && behind(headline);
  const under = next && (next.localName === 'div' ? (next.querySelector('h2,p') ?? next) : next);
  if (under) {
    const text = lineOf(under);
    const same = description !== undefined && text === description;
    if (fits(text) && (under.localName === 'h2' || same || hasName(under, STANDFIRST_NAMES))) return text;
  }
  for (const element of document.querySelectorAll('h2,h3,p,div,span,header')) {
    if (!hasName(element, STANDFIRST_NAMES)) continue;
    if (element.getAttribute('itemprop') === 'articleBody' || element.querySelector('a,ul,table')) continue;
    const text = lineOf(element);
    if (fits(text)) return text;
  }
  return undefined;
}
