import type { Token } from '../text/tokens.ts';
import { namesState } from '../view/agent-key.ts';
import type { AgentMention } from '../view/agents.ts';
import { barrierBetween, isPreposition } from '../view/barriers.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { ClaimantContext, Scene } from './claimant-scene.ts';
import { owned, ownerOf } from './owner.ts';
import { quoted } from './scope.ts';
import type { Speaker } from './speaker.ts';
import { actsBehind } from './speaker-words.ts';

/** Where the words stand: behind which preposition, before which verb, as a label, at the opening. */
export function placing(scene: Scene, a: AgentMention, speaker: Speaker, state: string): string[] {
  const { view, n, context, label } = scene;
  const { lexicon } = context;
  const features: string[] = [];
  if (label === a) {
    const gap = n.from - a.to;
    const plain = view.numbers.length === 1 ? 'one' : 'many';
    const who = speaker.kind ?? 'none';
    features.push(
      'label',
      `label:${view.kind}`,
      `label:${view.kind}:${who}`,
      `label:${who}`,
      `label:${a.type}`,
      `label:gap:${Math.min(gap, 3)}:${a.type}`,
    );
    features.push(`label:${plain}:${view.kind}`);
    if (quoted(n, view)) features.push('label:quoted');
  } else if (label && label.from < a.to && a.from < label.to) features.push('label');
  if (view.tokens[a.to]?.fold === "'s") {
    const what = belonging(view, a);
    features.push(`owns:${what}`, `owns:${what}:${state}`);
  }
  if (a.named && namesState(a.text)) features.push(`country:${state}`);
  const before = prepositionBefore(view, a, context);
  if (before) {
    const kind = lexicon.places.has(before) ? 'place' : 'other';
    features.push(`prep:${kind}:${state}`, `prep:${before}`, `prep:${before}:${state}`);
  } else features.push(`no-prep:${state}`);
  const acting = view.triggers.some(
    (t) =>
      t.entry.government === 'object' &&
      t.from >= a.to &&
      t.from - a.to <= 3 &&
      t.to <= n.from &&
      barrierBetween(view.tokens, a.to, t.from, lexicon) === 0,
  );
  if (acting) features.push('acts', `acts:${state}`);
  if (actsBehind(view, a, lexicon)) features.push('acts-behind', `acts-behind:${state}`);
  const closeBy = a.to <= n.from && n.from - a.to <= 8 && barrierBetween(view.tokens, a.to, n.from, lexicon) === 0;
  if (closeBy && !before) {
    const doing = view.triggers.some((t) => t.from >= a.to && t.to <= n.from && t.entry.government !== 'person');
    features.push(
      `subject:${doing ? 'acts' : 'states'}:${state}`,
      `subject:${doing ? 'acts' : 'states'}:${a.type}:${state}`,
    );
  }
  const clause = owned(view, lexicon).get(a);
  if (clause) {
    const whose = clause === n ? `this:${ownerOf(view, n, lexicon)?.by}` : 'other';
    features.push(`owner:${whose}`, `owner:${whose}:${state}`);
  }
  const words = a.to <= n.from ? view.tokens.slice(a.to, n.lead) : view.tokens.slice(n.to, a.from);
  if (words.length > 0 && words.length <= 2) features.push(`touch:${side(a, n)}:${words.map((t) => t.fold).join(' ')}`);
  if (a.backward && a.type !== 'pronoun') features.push(`description:${state}`);
  if (a.from <= 1) features.push('opens-sentence', `opens-sentence:${state}`, `opens-sentence:${state}:${a.type}`);
  if (view.tokens[a.from - 1]?.fold === '(' && view.tokens[a.to]?.fold === ')')
    features.push('in-parens', `in-parens:${state}`);
  if (a.to === view.tokens.length || (a.to === view.tokens.length - 1 && view.tokens[a.to]?.kind === 'punct'))
    features.push(`ends-sentence:${state}`);
  if (a.from >= n.to && a.from - n.to <= 2) features.push('beside-number', `beside-number:${state}`);
  if (context.resolve(a, view.index).mention.type === 'pronoun') features.push(`pronoun:${state}`);
  return features;
}

/** What is somebody's: "the ministry's latest official count", "the group's director", "the president's arrests". */
function belonging(view: SentenceView, a: AgentMention): string {
  const within = (c: { readonly from: number }) => c.from > a.to && c.from <= a.to + OWNED;
  if (view.numbers.some(within)) return 'number';
  if (view.speech.some(within)) return 'words';
  if (view.agents.some(within)) return 'people';
  return view.triggers.some(within) ? 'deeds' : 'things';
}

/** "Maduro's proclamation led to the arrest of 40": whose deed it was says nothing of it. */
export const ownsDeed = (view: SentenceView, a: AgentMention): boolean =>
  view.tokens[a.to]?.fold === "'s" && belonging(view, a) === 'deeds';

/** How far behind "'s" a word for figures or for saying may stand: "the ministry's latest official count". */
const OWNED = 4;

const side = (a: AgentMention, n: NumberInView): string => (a.to <= n.from ? 'L' : 'R');

export function prepositionBefore(
  view: SentenceView,
  a: AgentMention,
  { document, lexicon }: ClaimantContext,
): string | null {
  const { text } = document.report;
  for (let i = a.from - 1; i >= 0 && i >= a.from - 2; i--) {
    const t = view.tokens[i] as Token;
    if (isPreposition(t, text, lexicon)) return t.fold;
    if (!lexicon.articles.has(t.fold)) return null;
  }
  const own = view.tokens[a.from] as Token;
  return isPreposition(own, text, lexicon) ? own.fold : null;
}
