import type { Measure } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { Placed } from './reach.ts';

/** "Of the", "de las": words between a part and its whole. */
const JOINED = 2;
/** Words between the number and the participle that says who they are: "2,400 people arrested". */
const NEXT = 1;

/**
 * What happened to the whole of "2,000 of the 2,400 people arrested in May have been freed": the participle right behind
 * it says who they are, and the verb of the sentence is of the part. null where none stands there, or several do.
 */
export function wholeMeasure(
  view: SentenceView,
  n: NumberInView,
  { placed, lexicon }: { readonly placed: readonly Placed[]; readonly lexicon: CompiledLexicon },
): Measure | null {
  const part = view.numbers.findLast((o) => o.to <= n.lead && o.mention.kind !== 'article');
  if (part === undefined || n.from - part.tail > JOINED || part.mention.value >= n.mention.value) return null;
  const between = view.tokens.slice(part.tail, n.from);
  const joins = between.every((t) => lexicon.of.has(t.fold) || lexicon.articles.has(t.fold));
  if (!joins || !between.some((t) => lexicon.of.has(t.fold))) return null;
  // Behind a noun a word for people is its participle: "pessoas detidas".
  const qualifies = (p: Placed) => p.standing === 'bare' || (p.standing === 'person' && p.from - n.to === NEXT);
  const behind = placed.filter((p) => p.from >= n.to && p.from - n.to <= NEXT && qualifies(p) && !p.weak);
  const measures = new Set(behind.map((p) => p.measure));
  return measures.size === 1 ? ([...measures][0] as Measure) : null;
}
