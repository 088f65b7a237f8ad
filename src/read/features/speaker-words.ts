import type { CompiledLexicon } from '../lang/compile.ts';
import { matchesAt } from '../text/patterns.ts';
import type { AgentMention } from '../view/agents.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import { stemOf } from './lexical.ts';

const NAMED = 6;

/**
 * The common words of a candidate and those right beside it: "Foro Azul registers", "told reporters", "at the hospital".
 * Names are left out: who spoke in one story says nothing of the next.
 */
export function wordFeatures(
  m: AgentMention,
  { tokens }: SentenceView,
  place: string,
  lexicon: CompiledLexicon,
): string[] {
  const word = (i: number) => {
    const t = tokens[i];
    return t === undefined ? 'end' : t.kind === 'word' ? stemOf(t.fold) : t.kind === 'digits' ? 'digits' : t.fold;
  };
  const features = [
    `then:${word(m.to)}`,
    `then:${place}:${word(m.to)}`,
    `lead:${word(m.from - 1)}`,
    `then2:${word(m.to)}:${word(m.to + 1)}`,
    `lead2:${word(m.from - 2)}:${word(m.from - 1)}`,
  ];
  for (let i = m.from; i < m.to && i < m.from + NAMED; i++) {
    const t = tokens[i];
    if (t?.kind !== 'word' || (t.capital && i > 0 && matchesAt(lexicon.heads, tokens, i).length === 0)) continue;
    if (t.capital && m.type === 'name') continue;
    features.push(`word:${word(i)}`);
    if (i === m.from) features.push(`opens:${word(i)}:${place}`);
  }
  return features;
}

/** "Detained by the police": the one who did it, behind the verb. */
export function actsBehind(view: SentenceView, a: AgentMention, lexicon: CompiledLexicon): boolean {
  for (let i = a.from - 1; i >= 0 && i >= a.from - 2; i--) {
    if (!lexicon.by.has(view.tokens[i]?.fold ?? '')) continue;
    return view.triggers.some((t) => t.to <= i && i - t.to <= 1 && t.entry.measure !== null);
  }
  return false;
}

/** Whether a heading is little more than the candidate's name, as over a list of what it counts. */
export function titleFeatures(title: SentenceView, mention: AgentMention, place: string): string[] {
  const words = title.tokens.filter((t) => t.kind === 'word').length;
  const share = (mention.to - mention.from) / Math.max(1, words);
  const covers = share >= 0.9 ? 'whole' : share >= 0.5 ? 'half' : 'part';
  const after = title.tokens[mention.to];
  const opens = mention.from === 0 && (after === undefined || after.kind === 'punct') ? 'opens' : 'inside';
  return [`title:${place}:${covers}`, `title:${place}:${opens}`, `title:${place}:${mention.type}:${opens}`];
}
