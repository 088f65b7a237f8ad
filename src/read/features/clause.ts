import type { Span } from '../../core/span.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { barrierBetween } from '../view/barriers.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

/** The characters from the last strong barrier before the number to the next one behind it. */
export function clauseOf({ tokens, start, end }: SentenceView, number: NumberInView, lexicon: CompiledLexicon): Span {
  let from = number.from;
  while (from > 0 && barrierBetween(tokens, from - 1, from, lexicon) < 2) from--;
  let to = number.to;
  while (to < tokens.length && barrierBetween(tokens, to, to + 1, lexicon) < 2) to++;
  return { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end };
}
