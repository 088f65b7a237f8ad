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

/**
 * The words themselves around a number, so that what no lexicon holds can be learned from coded reports: right beside it
 * by side, close in its clause, and above it in the heading or lead-in.
 */
export function wordsAround(
  view: SentenceView,
  n: NumberInView,
  document: DocumentView,
  lexicon: CompiledLexicon,
): readonly string[] {
  const out = new Set<string>();
  let barrier = 0;
  for (let i = n.from - 1; i >= 0 && i >= n.from - CLOSE; i--)
    barrier = addWord(out, view, i, { side: 'L', distance: n.from - 1 - i, barrier, lexicon });
  barrier = 0;
  for (let i = n.to; i < view.tokens.length && i < n.to + CLOSE; i++)
    barrier = addWord(out, view, i, { side: 'R', distance: i - n.to, barrier, lexicon });
  const block = document.blocks[view.block];
  for (const above of [block?.intro, block?.heading]) {
    if (above === null || above === undefined) continue;
    for (const s of document.ofBlock(above)) for (const word of wordsOf(document, s)) out.add(`above:${word}`);
  }
  return [...out];
}

interface Place {
  readonly side: 'L' | 'R';
  readonly distance: number;
  /** The strongest barrier between the word and the number. */
  readonly barrier: number;
  readonly lexicon: CompiledLexicon;
}

/** Adds one word and returns the strongest barrier up to and with it. */
function addWord(out: Set<string>, view: SentenceView, i: number, place: Place): number {
  const t = view.tokens[i] as Token;
  if (t.kind === 'word') {
    const stem = stemOf(t.fold);
    if (place.barrier <= 1) {
      out.add(`close:${stem}`);
      if (place.distance <= 1) out.add(`beside:${place.side}:${stem}`);
    }
  }
  return Math.max(place.barrier, barrierOf(t, place.lexicon));
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
