import type { CompiledLexicon } from '../lang/compile.ts';
import type { SpeechAct, SpeechCue } from '../lang/lexicon.ts';
import type { Match } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import type { AgentMention } from './agents.ts';
import { type Barrier, barrierBetween, barrierOf } from './barriers.ts';

/** A cue of saying with one who may be its speaker. A cue may have two possible speakers, one on each side. */
export interface Attribution {
  readonly cue: Match<SpeechCue>;
  readonly act: SpeechAct;
  readonly agent: AgentMention | null;
  /** Where the agent stands from the cue. */
  readonly side: 'left' | 'right' | 'none';
  readonly gap: number;
  readonly barrier: Barrier;
}

export interface AttributionRequest {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly agents: readonly AgentMention[];
  readonly speech: readonly Match<SpeechCue>[];
  readonly verbs: Uint8Array;
  readonly lexicon: CompiledLexicon;
}

const LEFT_REACH = 14;
const RIGHT_REACH = 5;
const PHRASE_LIMIT = 8;

/** Pairs every speech cue with those who may be speaking. */
export function attribute(request: AttributionRequest): readonly Attribution[] {
  const out: Attribution[] = [];
  for (const cue of request.speech) {
    const act = negated(request, cue) ? doubtOf(cue.entry.act) : cue.entry.act;
    const speaker = cue.entry.speaker;
    const found: Attribution[] = [];
    if (speaker === 'after' || speaker === 'subject') found.push(...toTheRight(request, cue, act));
    if (speaker === 'before' || speaker === 'subject') found.push(...toTheLeft(request, cue, act));
    out.push(
      ...(found.length > 0 ? found : [{ cue, act, agent: null, side: 'none' as const, gap: 0, barrier: 0 as const }]),
    );
  }
  return out;
}

/** "has not confirmed" doubts; "did not announce" tells nothing new of the act. */
function doubtOf(act: SpeechAct): SpeechAct {
  return act === 'verify' ? 'doubt' : act;
}

function negated({ tokens, lexicon }: AttributionRequest, cue: Match<SpeechCue>): boolean {
  for (let i = cue.from - 1; i >= 0 && i >= cue.from - 4; i--) {
    const t = tokens[i] as Token;
    if (t.kind === 'punct') return false;
    if (lexicon.negations.byWord.get(t.fold)?.some((c) => c.places.length === 1)) return true;
  }
  return false;
}

function toTheRight(request: AttributionRequest, cue: Match<SpeechCue>, act: SpeechAct): Attribution[] {
  const { tokens, agents, lexicon } = request;
  const agent = agents.find((a) => a.from >= cue.to);
  if (agent && agent.from - cue.to <= RIGHT_REACH) {
    const barrier = barrierBetween(tokens, cue.to, agent.from, lexicon);
    if (barrier < 3) return [{ cue, act, agent, side: 'right', gap: agent.from - cue.to, barrier }];
  }
  if (cue.entry.speaker !== 'after') return [];
  const phrase = nounPhrase(request, cue.to);
  return phrase ? [{ cue, act, agent: phrase, side: 'right', gap: 0, barrier: 0 }] : [];
}

/** "according to neighbours of the market": words the lexicon does not know as an agent, up to the next barrier. */
function nounPhrase({ text, tokens, verbs, lexicon }: AttributionRequest, from: number): AgentMention | null {
  let to = from;
  while (to < tokens.length && to < from + PHRASE_LIMIT) {
    const t = tokens[to] as Token;
    if (t.kind !== 'word' || verbs[to] || barrierOf(t, lexicon) > 0) break;
    to++;
  }
  while (to > from && lexicon.prepositions.has((tokens[to - 1] as Token).fold)) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (to === from || first === undefined || last === undefined) return null;
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    type: 'group',
    kind: null,
    backward: false,
    named: false,
  };
}

function toTheLeft(
  { tokens, agents, lexicon }: AttributionRequest,
  cue: Match<SpeechCue>,
  act: SpeechAct,
): Attribution[] {
  const out: Attribution[] = [];
  for (let i = agents.length - 1; i >= 0 && out.length < 2; i--) {
    const agent = agents[i] as AgentMention;
    if (agent.to > cue.from) continue;
    const gap = cue.from - agent.to;
    if (gap > LEFT_REACH) break;
    const barrier = barrierBetween(tokens, agent.to, cue.from, lexicon);
    if (barrier === 3 && gap > 1) break;
    out.push({ cue, act, agent, side: 'left', gap, barrier });
  }
  return out;
}
