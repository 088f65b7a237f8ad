import type { Span } from '../../core/span.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Token } from '../text/tokens.ts';
import type { AgentMention } from '../view/agents.ts';
import { barrierBetween } from '../view/barriers.ts';
import { type NumberInView, numbersBetween, type SentenceView } from '../view/sentence-view.ts';

/** A place that narrows a count, as written. */
export interface Place extends Span {
  readonly text: string;
}

const REACH = 14;

/**
 * The name behind a preposition of place that stands nearest to the number in its clause ("54 from Tocorón", "seis en
 * Nampula", "Negombo: 133"). A name that speaks is no place, nor one that belongs to the body counted by.
 */
export function placeOf(
  view: SentenceView,
  n: NumberInView,
  speakers: readonly AgentMention[],
  lexicon: CompiledLexicon,
): Place | null {
  const label = labelPlace(view, n, speakers);
  if (label) return label;
  let best: AgentMention | null = null;
  let gap = REACH + 1;
  for (const a of view.agents) {
    if (!a.named || speakers.includes(a) || a.type === 'pronoun') continue;
    const left = a.to <= n.from;
    const distance = left ? n.from - a.to : a.from - n.to;
    if (distance < 0 || distance >= gap) continue;
    const barrier = left
      ? barrierBetween(view.tokens, a.to, n.from, lexicon)
      : barrierBetween(view.tokens, n.to, a.from, lexicon);
    if (barrier > 1 || !afterPlacePreposition(view, a, lexicon)) continue;
    if (otherNumberBetween(view, n, a)) continue;
    best = a;
    gap = distance + (left ? 2 : 0);
  }
  return best && { start: best.start, end: best.end, text: best.text };
}

function labelPlace(view: SentenceView, n: NumberInView, speakers: readonly AgentMention[]): Place | null {
  const first = view.agents[0];
  if (view.kind !== 'bullet' || !first || first.from > 2 || speakers.includes(first) || first.type !== 'name')
    return null;
  if (view.tokens[first.to]?.fold !== ':' || n.from !== first.to + 1) return null;
  return { start: first.start, end: first.end, text: first.text };
}

function afterPlacePreposition(view: SentenceView, a: AgentMention, lexicon: CompiledLexicon): boolean {
  for (let i = a.from - 1; i >= a.from - 3 && i >= 0; i--) {
    const t = view.tokens[i] as Token;
    if (lexicon.places.has(t.fold)) return true;
    if (!lexicon.articles.has(t.fold) && t.kind === 'punct') return false;
  }
  return lexicon.places.has((view.tokens[a.from] as Token).fold);
}

function otherNumberBetween(view: SentenceView, n: NumberInView, a: AgentMention): boolean {
  const [from, to] = a.to <= n.from ? [a.to, n.from] : [n.to, a.from];
  return numbersBetween(view, from, to) > 0;
}
