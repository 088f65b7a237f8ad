import type { CompiledLexicon } from '../lang/compile.ts';
import type { SpeechAct, SpeechCue } from '../lang/lexicon.ts';
import type { Match } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { agentKey } from '../view/agent-key.ts';
import type { AgentMention } from '../view/agents.ts';
import { type Barrier, barrierBetween, barrierOf } from '../view/barriers.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { Speaker } from './claimant-features.ts';

/**
 * How a cue of saying stands to a number: it opens a statement that holds the number ("confirmed [that] 12"), closes
 * one ("12 died, the ministry confirmed"), stands at once beside it ("12 confirmed deaths"), only names those counted
 * ("of those identified, 12"), or lies across a border of clauses.
 */
export type Scope = 'opens' | 'closes' | 'beside' | 'names' | 'across';

/** A speech act as seen from a number. */
export interface Said {
  readonly act: SpeechAct;
  /** Token at which its cue begins. */
  readonly at: number;
  readonly scope: Scope;
  /** own: the claimant's; other: somebody else's; none: nobody stands beside the cue. */
  readonly whose: 'own' | 'other' | 'none';
  readonly distance: number;
  readonly barrier: Barrier;
  /** Another cue of saying lies between. */
  readonly hidden: boolean;
  readonly side: 'L' | 'R';
}

const BESIDE = 3;

/** Every speech act of the sentence as seen from a number: those that hold it first, the nearest first. */
export function saidOf(
  view: SentenceView,
  n: NumberInView,
  speaker: Speaker | null,
  lexicon: CompiledLexicon,
): readonly Said[] {
  const cues = new Map<Match<SpeechCue>, { act: SpeechAct; whose: Said['whose'] }>();
  for (const a of view.attributions) {
    const own = a.agent === null ? speaker === null && a.firstPerson : isSpeaker(view, a.agent, speaker);
    const before = cues.get(a.cue);
    const whose = own || before?.whose === 'own' ? 'own' : a.agent === null && !before ? 'none' : 'other';
    cues.set(a.cue, { act: a.act, whose });
  }
  const out: Said[] = [];
  // "Estimates suggest": figures that speak are a word for how they were found, and the verb says nothing of it.
  const named = speaker?.mention.type === 'data' && speaker.sentence === view.index;
  const lent = named ? [...cues].find(([cue]) => holds(speaker.mention, cue))?.[1].act : undefined;
  for (const [cue, { act: spoken, whose }] of cues) {
    const act = lent !== undefined && whose === 'own' && spoken === 'say' ? lent : spoken;
    const left = cue.to <= n.from;
    const begins = act === 'deny' ? behindClaim(view, cue, n, lexicon) : cue.to;
    const from = left ? afterComplementizer(view.tokens, begins, lexicon) : n.to;
    const to = left ? n.from : cue.from;
    const distance = Math.max(0, to - from);
    const barrier = barrierBetween(view.tokens, from, to, lexicon);
    const hidden = view.speech.some(
      (s) => s !== cue && (left ? s.from >= begins && s.to <= n.from : s.from >= n.to && s.to <= cue.from),
    );
    const scope = scopeOf(view, cue, left, distance, barrier, lexicon);
    out.push({ act, at: cue.from, whose, distance, barrier, hidden, scope, side: left ? 'L' : 'R' });
  }
  const rank = (s: Said) => (s.scope === 'across' ? 2 : 0) + (s.hidden ? 1 : 0) + (s.scope === 'names' ? 1 : 0);
  return out.sort((a, b) => rank(a) - rank(b) || a.distance - b.distance);
}

const holds = (mention: AgentMention, cue: Match<SpeechCue>): boolean =>
  mention.from <= cue.from && cue.to <= mention.to;

function isSpeaker(
  view: SentenceView,
  agent: { from: number; to: number; text: string; backward: boolean },
  speaker: Speaker | null,
): boolean {
  if (speaker === null) return false;
  if (speaker.sentence === view.index && agent.from < speaker.mention.to && speaker.mention.from < agent.to)
    return true;
  if (agent.backward && speaker.sentence !== view.index) return true;
  const key = agentKey(agent.text);
  return key !== '' && (key === speaker.key || ` ${speaker.key} `.includes(` ${key} `));
}

/** How far behind a verb of denial the word for what is denied stands, and how far behind that its statement begins. */
const CLAIM = 2;
const STATEMENT = 8;

/** "Rejected a claim by the opposition that 400", "dismissed reports that": what is denied is what the claim says. */
function behindClaim(view: SentenceView, deny: Match<SpeechCue>, n: NumberInView, lexicon: CompiledLexicon): number {
  const claim = view.speech.find((c) => c.from >= deny.to && c.from <= deny.to + CLAIM && c.to <= n.from);
  if (claim === undefined) return deny.to;
  for (let i = claim.from; i < Math.min(n.from, claim.from + STATEMENT); i++)
    if (lexicon.relatives.has((view.tokens[i] as Token).fold)) return i + 1;
  return deny.to;
}

/** Behind "that", "que": the statement itself begins there. */
function afterComplementizer(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): number {
  for (let i = from; i < from + 2 && i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (barrierOf(t, lexicon) === 2 && t.kind === 'word') return i + 1;
    if (t.kind === 'punct' && t.fold === ':') return i + 1;
    if (t.kind !== 'word') break;
  }
  return from;
}

function scopeOf(
  view: SentenceView,
  cue: Match<SpeechCue>,
  left: boolean,
  distance: number,
  barrier: Barrier,
  lexicon: CompiledLexicon,
): Scope {
  const before = view.tokens[cue.from - 1];
  const nominal =
    before !== undefined &&
    before.kind === 'word' &&
    (lexicon.articles.has(before.fold) || lexicon.prepositions.has(before.fold));
  if (nominal && cue.entry.speaker === 'subject') return 'names';
  if (distance <= BESIDE && barrier === 0) return 'beside';
  if (left) return barrier <= 1 ? 'opens' : 'across';
  if (barrier === 3) return 'across';
  return before?.fold === ',' || barrier <= 1 ? 'closes' : 'across';
}
