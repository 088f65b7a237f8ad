import type { CompiledLexicon } from '../lang/compile.ts';
import type { Token } from '../text/tokens.ts';
import type { AgentMention } from '../view/agents.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

/** Whose figure a clause behind the number says it is: "5,774 people whose release the junta announced". */
export interface Owner {
  readonly mention: AgentMention;
  /** clause: behind "que", "whose"; bare: without such a word ("the 26 the government gives as dead"). */
  readonly by: 'clause' | 'bare';
}

/** How far behind the number its clause may begin, and how far behind that its subject, in words. */
const NOUN = 5;
const SUBJECT = 3;

/** The subject of the clause that says more of what a number counts, if it has one beside what is counted. */
export function ownerOf(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): Owner | null {
  for (let i = n.to; i <= n.to + NOUN && i < view.tokens.length; i++) {
    const t = view.tokens[i] as Token;
    if (t.kind !== 'word') return null;
    const subject = view.agents.find((a) => a.from === i);
    if (subject && i > n.to - 1 && bareClause(view, subject, n)) return { mention: subject, by: 'bare' };
    if (!lexicon.subordinators.has(t.fold)) continue;
    const mention = view.agents.find((a) => a.from > i && a.from <= i + SUBJECT) ?? sourceBehind(view, i);
    return mention ? { mention, by: 'clause' } : null;
  }
  return null;
}

/** "two who, by the account of the president, …": whose word the clause is set on. */
function sourceBehind(view: SentenceView, at: number): AgentMention | undefined {
  const said = view.attributions.find(
    (s) => s.main && s.cue.entry.speaker === 'after' && s.cue.from > at && s.cue.from <= at + 2,
  );
  return said?.agent ?? undefined;
}

/** A subject with a verb right behind it, and nothing but words before it. */
function bareClause(view: SentenceView, a: AgentMention, n: NumberInView): boolean {
  const verb = view.speech.some((c) => c.from >= a.to && c.from <= a.to + 1);
  const passive = view.triggers.some((t) => t.from >= n.to && t.to <= a.from);
  return verb && !passive;
}

/** The numbers of a sentence that a mention's clause belongs to. */
export function owned(view: SentenceView, lexicon: CompiledLexicon): ReadonlyMap<AgentMention, NumberInView> {
  const known = ownedIn.get(view);
  if (known) return known;
  const found = new Map<AgentMention, NumberInView>();
  for (const n of view.numbers) {
    const owner = ownerOf(view, n, lexicon);
    if (owner && !found.has(owner.mention)) found.set(owner.mention, n);
  }
  ownedIn.set(view, found);
  return found;
}

const ownedIn = new WeakMap<SentenceView, ReadonlyMap<AgentMention, NumberInView>>();
