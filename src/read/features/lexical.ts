import type { CompiledLexicon } from '../lang/compile.ts';
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

/** The words right beside a number, two on each side. */
function wordsBeside(view: SentenceView, n: NumberInView): readonly string[] {
  const at = (i: number, side: string) => {
    const t = view.tokens[i];
    return t?.kind === 'word' ? [`beside:${side}:${stemOf(t.fold)}`] : [];
  };
  return [...at(n.from - 2, 'L'), ...at(n.from - 1, 'L'), ...at(n.to, 'R'), ...at(n.to + 1, 'R')];
}

/**
 * The words themselves around a number, so that what no lexicon holds can be learned from coded reports: right beside
 * it, close in its clause, and above it in the heading or lead-in.
 */
export function wordsAround(
  view: SentenceView,
  n: NumberInView,
  document: DocumentView,
  lexicon: CompiledLexicon,
): readonly string[] {
  const out = new Set(wordsBeside(view, n));
  for (const i of sweep(view, n.from - 1, -1, lexicon)) out.add(`close:${stemOf((view.tokens[i] as Token).fold)}`);
  for (const i of sweep(view, n.to, 1, lexicon)) out.add(`close:${stemOf((view.tokens[i] as Token).fold)}`);
  const block = document.blocks[view.block];
  for (const above of [block?.intro, block?.heading]) {
    if (above === null || above === undefined) continue;
    for (const s of document.ofBlock(above)) for (const word of wordsOf(document, s)) out.add(`above:${word}`);
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
