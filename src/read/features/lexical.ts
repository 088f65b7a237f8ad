import type { CompiledLexicon } from '../lang/compile.ts';
import { latest } from '../latest.ts';
import type { Token } from '../text/tokens.ts';
import { barrierOf } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

const STEM = 6;
const CLOSE = 5;

/** The beginning of a word, which its inflections share, often across Spanish and Portuguese. */
export function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word;
}

const MEMO_LIMIT = 20_000;

/** Names a word for a feature, each word once: the words of a language repeat. */
function namer(prefix: string): (word: string) => string {
  const names = new Map<string, string>();
  return (word) => {
    const known = names.get(word);
    if (known !== undefined) return known;
    const name = `${prefix}:${stemOf(word)}`;
    if (names.size >= MEMO_LIMIT) names.clear();
    names.set(word, name);
    return name;
  };
}

const close = namer('close');
const above = namer('above');
const besideLeft = namer('beside:L');
const besideRight = namer('beside:R');

/** The words right beside a number, two on each side. */
function wordsBeside(view: SentenceView, n: NumberInView): readonly string[] {
  const out: string[] = [];
  for (const i of [n.from - 2, n.from - 1, n.to, n.to + 1]) {
    const t = view.tokens[i];
    if (t?.kind === 'word') out.push(i < n.from ? besideLeft(t.fold) : besideRight(t.fold));
  }
  return out;
}

/**
 * The words themselves around a number, so that what no lexicon holds can be learned from coded reports: right beside
 * it, close in its clause, and above it in the heading or lead-in.
 */
export const wordsAround = latest(around);

function around(
  n: NumberInView,
  view: SentenceView,
  document: DocumentView,
  lexicon: CompiledLexicon,
): readonly string[] {
  const out = new Set(wordsBeside(view, n));
  for (const i of sweep(view, n.from - 1, -1, lexicon)) out.add(close((view.tokens[i] as Token).fold));
  for (const i of sweep(view, n.to, 1, lexicon)) out.add(close((view.tokens[i] as Token).fold));
  const block = document.blocks[view.block];
  for (const place of [block?.intro, block?.heading]) {
    if (place === null || place === undefined) continue;
    for (const s of document.ofBlock(place)) for (const word of wordsOf(document, s)) out.add(above(word));
  }
  return [...out];
}

/** Places of the words from `from` on in one direction, a few at the most, up to a border of clauses. */
function sweep(view: SentenceView, from: number, direction: 1 | -1, lexicon: CompiledLexicon): readonly number[] {
  const out: number[] = [];
  for (let i = from; i >= 0 && i < view.tokens.length && Math.abs(i - from) <= CLOSE; i += direction) {
    const t = view.tokens[i] as Token;
    if (barrierOf(t, lexicon) > 1) break;
    if (t.kind === 'word') out.push(i);
  }
  return out;
}

const stems = new WeakMap<SentenceView, readonly string[]>();

function wordsOf(document: DocumentView, index: number): readonly string[] {
  const view = document.sentence(index);
  const known = stems.get(view);
  if (known) return known;
  const found = [...new Set(view.tokens.filter((t) => t.kind === 'word').map((t) => stemOf(t.fold)))];
  stems.set(view, found);
  return found;
}
