import type { CompiledLexicon } from '../lang/compile.ts';
import { type Bundle, bundle } from '../model/choice.ts';
import { tokenize } from '../text/tokens.ts';
import type { AgentMention } from '../view/agents.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { wordFeatures } from './speaker-words.ts';

/** Where a mention stands from a number: before or behind it in its sentence, or in another sentence. */
export type Side = 'L' | 'R' | 'away';

/** What is to be said of a mention whichever number is asked about: who it is, and its words. */
export interface Described {
  readonly nature: Bundle;
  /** Its words say that it is the one named before: "the same report". */
  readonly same: boolean;
  words(side: Side): Bundle;
}

/** Makes the function that describes each mention of a report once. */
export function describer(lexicon: CompiledLexicon): (speaker: Speaker, view: SentenceView) => Described {
  const known = new Map<AgentMention, Described>();
  return (speaker, view) => {
    const { mention } = speaker;
    const done = known.get(mention);
    if (done) return done;
    const words: Partial<Record<Side, Bundle>> = {};
    const described: Described = {
      nature: bundle(natureOf(mention, speaker, view)),
      same: tokenize(mention.text).some((t) => lexicon.same.has(t.fold)),
      words(side) {
        words[side] ??= bundle(wordFeatures(mention, view, side, lexicon));
        return words[side];
      },
    };
    known.set(mention, described);
    return described;
  };
}

/** Who it is, apart from where it stands. */
export function natureOf(m: AgentMention, speaker: Speaker, view: SentenceView): string[] {
  const bare = !m.named && !m.backward && m.from > 0 && m.type !== 'data' && m.to - m.from === 1;
  const features = [`type:${m.type}`, `kind:${speaker.kind ?? 'none'}`];
  if (m.type === 'name' && speaker.kind === null) features.push('plain-name');
  if (bare) features.push('bare');
  if (view.numbers.some((x) => x.from < m.to && m.from < x.to)) features.push('holds-number');
  return features;
}
