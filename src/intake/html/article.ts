import { type DomDocument, type DomElement, lineOf } from './dom.ts';
import { nameWords, type Weight, weigh } from './furniture.ts';
import { BODY_NAMES } from './furniture-words.ts';

type Weights = ReadonlyMap<DomElement, Weight>;

const plainOf = (weights: Weights, e: DomElement) => (weights.get(e)?.text ?? 0) - (weights.get(e)?.links ?? 0);

/** The innermost element that holds all of the given ones. */
function commonAncestor(elements: readonly DomElement[]): DomElement | null {
  let common: DomElement | null = elements[0] ?? null;
  while (common && !elements.every((e) => common?.contains(e))) common = common.parentElement;
  return common;
}

/** Elements that say of themselves that they carry the article, best signs first. */
function declared(document: DomDocument): readonly (readonly DomElement[])[] {
  const named = [...document.querySelectorAll('div,section,td')].filter((e) => {
    const run = ` ${nameWords(e).join(' ')} `;
    return BODY_NAMES.some((n) => run.includes(` ${n} `));
  });
  const articles = [...document.querySelectorAll('article, [role="article"]')];
  return [
    [...document.querySelectorAll('[itemprop="articleBody"]')],
    named,
    articles.filter((a) => !articles.some((o) => o !== a && o.contains(a))),
    [...document.querySelectorAll('main, [role="main"]')],
  ];
}

const ENOUGH = 0.4;
const MOST = 0.6;

/** The declared element with most of the text; several of one size (a live page's entries) give what holds them all. */
function byDeclaration(document: DomDocument, weights: Weights): DomElement | null {
  const all = plainOf(weights, document.body);
  for (const group of declared(document)) {
    const sizes = group.map((e) => plainOf(weights, e));
    const total = sizes.reduce((a, b) => a + b, 0);
    const largest = Math.max(0, ...sizes);
    if (largest === 0 || total < all * ENOUGH) continue;
    if (largest >= total * MOST) return group[sizes.indexOf(largest)] ?? null;
    const common = commonAncestor(group);
    if (common) return common;
  }
  return null;
}

const PARAGRAPHS = 'p,pre,td,li,blockquote,dd';
const PARAGRAPH_MINIMUM = 25;
/** How many levels up a paragraph speaks for: its parent in full, then ever less. */
const REACH = 5;
/** A neighbour with this share of the candidate's score belongs to the article too: it was cut in two. */
const SPLIT = 0.12;

/** Scores of elements by the paragraphs near them, and by all the paragraphs inside them. */
interface Scores {
  readonly near: ReadonlyMap<DomElement, number>;
  readonly inside: ReadonlyMap<DomElement, number>;
}

function scoreParagraphs(body: DomElement, weights: Weights): Scores {
  const near = new Map<DomElement, number>();
  const inside = new Map<DomElement, number>();
  for (const p of body.querySelectorAll(PARAGRAPHS)) {
    const weight = weights.get(p);
    if (!weight || weight.text < PARAGRAPH_MINIMUM || p.querySelector('p,li,td')) continue;
    const commas = lineOf(p).split(',').length - 1;
    const score = (1 + commas + Math.min(weight.text / 100, 3)) * (1 - weight.links / weight.text);
    let level = 1;
    for (let up = p.parentElement; up; up = up.parentElement) {
      if (level <= REACH) near.set(up, (near.get(up) ?? 0) + score / (level < 3 ? level : level * 1.5));
      inside.set(up, (inside.get(up) ?? 0) + score);
      level++;
    }
  }
  return { near, inside };
}

/**
 * The element whose paragraphs weigh most by length and commas against links: the method of Readability (Arc90),
 * without its cleaning, which drops lists and tables of figures, and linear on every page.
 */
function byScore(body: DomElement, weights: Weights): DomElement | null {
  const { near, inside } = scoreParagraphs(body, weights);
  let best: DomElement | null = null;
  for (const [element, score] of near) {
    const net = score * (1 - linkedShare(element, weights));
    if (best === null || net > (near.get(best) ?? 0) * (1 - linkedShare(best, weights))) best = element;
  }
  for (let up = best?.parentElement; best && up && up !== body.parentElement; up = up.parentElement) {
    const own = inside.get(best) ?? 0;
    if ((inside.get(up) ?? 0) > own * (1 + SPLIT)) best = up;
  }
  return best;
}

function linkedShare(element: DomElement, weights: Weights): number {
  const weight = weights.get(element);
  return weight && weight.text > 0 ? weight.links / weight.text : 1;
}

/** Steps inward while one child holds nearly all of the text. */
function byDescent(body: DomElement, weights: Weights): DomElement {
  let current = body;
  for (;;) {
    const inner = [...current.children].find(
      (c) =>
        plainOf(weights, c) > plainOf(weights, current) * 0.95 &&
        !/^(?:p|ul|ol|table|blockquote|pre|h\d)$/.test(c.localName),
    );
    if (!inner) return current;
    current = inner;
  }
}

/** Finds the element that carries the article, on a page whose furniture has been taken out. */
export function findArticle(document: DomDocument): DomElement {
  const weights = weigh(document.body);
  const all = plainOf(weights, document.body);
  const found = byDeclaration(document, weights);
  if (found) return found;
  const scored = byScore(document.body, weights);
  if (scored && plainOf(weights, scored) > all * 0.25) return scored;
  return byDescent(document.body, weights);
}
