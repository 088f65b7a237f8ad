import type { Span } from '../../core/span.ts';
import type { Measure } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { MeasureTrigger } from '../lang/lexicon.ts';
import type { Match } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { barrierBetween } from '../view/barriers.ts';
import { type NumberInView, numbersBetween, type SentenceView } from '../view/sentence-view.ts';

/** How far before its number "only" may stand where the verb stands between: "solo han salido en libertad 55". */
const REACH = 6;

/**
 * The word that says outright that a number is all: "only 55 were freed", "apenas saíram 55". Where it bounds what
 * somebody could find out ("confirmed only 55", "the release of only 61"), more may come: then there is none.
 */
export function onlyWord(view: SentenceView, n: NumberInView, measure: Measure, lexicon: CompiledLexicon): Span | null {
  if (n.mention.quantity.quantifier !== 'exact') return null;
  const verbs = view.triggers.filter(
    (t) => t.entry.measure === measure && (t.entry.government === 'subject' || t.entry.government === 'participle'),
  );
  for (let i = n.lead - 1; i >= 0 && i >= n.lead - REACH; i--) {
    const word = view.tokens[i] as Token;
    if (word.kind !== 'word') return null;
    if (!lexicon.only.has(word.fold)) continue;
    const told =
      i === n.lead - 1
        ? verbs.some((t) => behind(view, n, t, lexicon))
        : verbs.some((t) => fills(view, i, n, t, lexicon));
    return told ? { start: word.start, end: word.end } : null;
  }
  return null;
}

/** "Only 55 [prisoners] were freed": the verb behind the number, in its clause; a participle needs its auxiliary. */
function behind(view: SentenceView, n: NumberInView, t: Match<MeasureTrigger>, lexicon: CompiledLexicon): boolean {
  if (t.from < n.to || numbersBetween(view, n.to, t.from) > 0) return false;
  if (barrierBetween(view.tokens, n.to, t.from, lexicon) > 0) return false;
  return t.entry.government === 'subject' || holdsAuxiliary(view, n.to, t.to, lexicon);
}

/** "Solo han salido 55": nothing but the verb stands between the word and the number. */
function fills(
  view: SentenceView,
  only: number,
  n: NumberInView,
  t: Match<MeasureTrigger>,
  lexicon: CompiledLexicon,
): boolean {
  if (t.from <= only || t.to > n.lead || n.lead - t.to > 1) return false;
  for (let i = only + 1; i < t.from; i++) if (!lexicon.auxiliaries.has((view.tokens[i] as Token).fold)) return false;
  return t.entry.government === 'subject' || holdsAuxiliary(view, only + 1, t.to, lexicon);
}

function holdsAuxiliary(view: SentenceView, from: number, to: number, lexicon: CompiledLexicon): boolean {
  for (let i = from; i < to; i++) if (lexicon.auxiliaries.has((view.tokens[i] as Token).fold)) return true;
  return false;
}
