import type { CompiledLexicon } from '../lang/compile.ts';
import type { SpeechAct, SpeechCue } from '../lang/lexicon.ts';
import { isPhrase, type Match } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import type { AgentMention } from './agents.ts';
import { type Barrier, barrierBetween, barrierOf, isPreposition } from './barriers.ts';

/** A cue of saying with one who may be its speaker. A cue may have several possible speakers; one is the main one. */
export interface Attribution {
  readonly cue: Match<SpeechCue>;
  readonly act: SpeechAct;
  readonly agent: AgentMention | null;
  /** Where the agent stands from the cue. */
  readonly side: 'left' | 'right' | 'none';
  readonly gap: number;
  readonly barrier: Barrier;
  /** The author says it ("we have verified"); then there is no agent. */
  readonly firstPerson: boolean;
  /** The likeliest speaker of the cue by word order; at most one of a cue. */
  readonly main: boolean;
}

export interface AttributionRequest {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly agents: readonly AgentMention[];
  readonly speech: readonly Match<SpeechCue>[];
  readonly verbs: Uint8Array;
  readonly lexicon: CompiledLexicon;
}

interface Pairing {
  readonly agent: AgentMention;
  readonly side: 'left' | 'right';
  readonly gap: number;
  readonly barrier: Barrier;
  readonly score: number;
}

const LEFT_REACH = 22;
const RIGHT_REACH = 14;
const PHRASE_LIMIT = 8;
const THRESHOLD = 0.5;

/** Pairs every speech cue with those who may be speaking, the likeliest marked. */
export function attribute(request: AttributionRequest): readonly Attribution[] {
  const out: Attribution[] = [];
  for (const cue of request.speech) {
    if (inName(request, cue)) continue;
    const act = negated(request, cue) ? doubtOf(cue.entry.act) : cue.entry.act;
    // "was rejected by the ministry": whoever stands behind the preposition of the passive is the one who did it.
    const passive = request.lexicon.by.has(request.tokens[cue.to]?.fold ?? '');
    const speaker = passive ? 'after' : cue.entry.speaker;
    const found: Pairing[] = [];
    const own = authors(request, cue);
    if (!own && (speaker === 'before' || speaker === 'subject')) found.push(...toTheLeft(request, cue));
    const told = speaker === 'subject' && tells(request, cue) && found.some((p) => p.score >= THRESHOLD);
    if (!own && !told && (speaker === 'after' || speaker === 'subject'))
      found.unshift(...toTheRight(request, cue, speaker === 'after'));
    let top: Pairing | null = null;
    for (const p of found) if (p.score >= THRESHOLD && (top === null || p.score > top.score)) top = p;
    for (const p of found) out.push({ cue, act, ...paired(p), firstPerson: false, main: p === top && act !== 'hear' });
    if (found.length === 0)
      out.push({ cue, act, agent: null, side: 'none', gap: 0, barrier: 0, firstPerson: own, main: false });
  }
  return out;
}

/** "told reporters", "assured the agency": who stands behind such a verb hears, if somebody before it can speak. */
function tells({ tokens, lexicon }: AttributionRequest, cue: Match<SpeechCue>): boolean {
  return lexicon.tells.has(tokens[cue.to - 1]?.fold ?? '');
}

/** "United States": a word of a name says nothing. */
function inName({ tokens }: AttributionRequest, cue: Match<SpeechCue>): boolean {
  return cue.to - cue.from === 1 && Boolean(tokens[cue.from]?.capital && tokens[cue.from - 1]?.capital);
}

/** "we were unable to confirm", "hemos verificado": the author speaks, nobody beside the verb. */
function authors({ tokens, lexicon: { firstPerson } }: AttributionRequest, cue: Match<SpeechCue>): boolean {
  if (cue.entry.speaker === 'after') return false;
  for (let i = Math.max(0, cue.from - 1); i < cue.to; i++) {
    const { fold } = tokens[i] as Token;
    if (firstPerson.words.has(fold)) return true;
    if (i >= cue.from && firstPerson.endings.some((e) => fold.length > e.length + 3 && fold.endsWith(e))) return true;
  }
  return false;
}

function paired({ agent, side, gap, barrier }: Pairing) {
  return { agent, side, gap, barrier };
}

/** "has not confirmed" doubts; "did not announce" tells nothing new of the act. */
function doubtOf(act: SpeechAct): SpeechAct {
  return act === 'verify' ? 'doubt' : act;
}

function negated({ tokens, lexicon }: AttributionRequest, cue: Match<SpeechCue>): boolean {
  for (let i = cue.from - 1; i >= 0 && i >= cue.from - 4; i--) {
    const t = tokens[i] as Token;
    if (t.kind === 'punct') return false;
    if (isPhrase(lexicon.negations, t.fold)) return true;
  }
  return false;
}

/** "The president's disputed re-election": who owns something is no subject of the verb. */
function possesses(tokens: readonly Token[], agent: AgentMention): boolean {
  return tokens[agent.to]?.fold === "'s";
}

function toTheRight(request: AttributionRequest, cue: Match<SpeechCue>, after: boolean): Pairing[] {
  const { tokens, agents, lexicon } = request;
  const out: Pairing[] = [];
  for (const agent of agents) {
    // "the count of the network" is cue and agent in one.
    if (agent.from < cue.to && !(after && agent.to > cue.to)) continue;
    if (!after && possesses(tokens, agent)) continue;
    const gap = Math.max(0, agent.from - cue.to);
    if (gap > RIGHT_REACH || out.length === 3) break;
    const barrier = barrierBetween(tokens, cue.to, agent.from, lexicon);
    if (barrier === 3) break;
    out.push({ agent, side: 'right', gap, barrier, score: rightScore(request, cue, agent, after) });
  }
  if (!after || out.some((p) => p.gap <= 2)) return out;
  const phrase = nounPhrase(request, cue.to);
  if (phrase) out.push({ agent: phrase, side: 'right', gap: 0, barrier: 0, score: 3 });
  return out;
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
  const text1 = text.slice(first.start, last.end);
  return { from, to, start: first.start, end: last.end, text: text1, ...UNKNOWN_GROUP };
}

const UNKNOWN_GROUP = { type: 'group', kind: null, backward: false, described: false, named: false } as const;

/** How likely one that stands behind the cue is its subject: "dijo ayer la ONG", "…", said the ministry. */
function rightScore(
  { text, tokens, verbs, lexicon }: AttributionRequest,
  cue: Match<SpeechCue>,
  agent: AgentMention,
  after: boolean,
): number {
  let score = after ? 5 : 3;
  let commas = 0;
  const opener = tokens[cue.from - 1];
  if (!after && (opener === undefined || opener.kind === 'punct')) score += 1.5;
  for (let i = cue.to; i < agent.from; i++) {
    const t = tokens[i] as Token;
    if (t.kind === 'digits') score -= 3;
    else if (t.fold === ',') commas++;
    else if (lexicon.subordinators.has(t.fold)) score -= 5;
    else if (verbs[i]) score -= 3;
    else if (!lexicon.articles.has(t.fold)) score -= 0.17;
  }
  // A pair of commas sets a remark apart; a lone one ends the clause.
  score -= commas % 2 === 1 ? (after ? 1 : 1.5) : commas * 0.2;
  if (!after) score -= nounPenalty(tokens, cue, lexicon);
  // "posted on Twitter": the cue runs up to the place where it was said.
  if (!after && lexicon.places.has((tokens[cue.to - 1] as Token).fold) && agent.from - cue.to <= 1) score -= 3;
  const before = tokens[agent.from - 1];
  // "told the agency", "dijo a la agencia": the one spoken to is behind a preposition.
  if (before && agent.from > cue.to && isPreposition(before, text, lexicon) && !lexicon.by.has(before.fold))
    score -= 2.5;
  if (!after && (verbs[agent.to] || verbs[agent.to + 1])) score -= 2;
  return score;
}

/** A word behind an article is a noun, whatever verb it looks like: "la cuenta", "the count". */
function nounPenalty(tokens: readonly Token[], cue: Match<SpeechCue>, lexicon: CompiledLexicon): number {
  const before = tokens[cue.from - 1];
  return before && cue.to - cue.from === 1 && lexicon.articles.has(before.fold) ? 2 : 0;
}

/** How likely one that stands before the cue is its subject: "the ministry, which runs the jails, said". */
function leftScore(
  { text, tokens, verbs, lexicon }: AttributionRequest,
  cue: Match<SpeechCue>,
  agent: AgentMention,
): number {
  let score = 4 - (cue.entry.speaker === 'subject' ? nounPenalty(tokens, cue, lexicon) : 0);
  let commas = 0;
  let inClause = false;
  for (let i = agent.to; i < cue.from; i++) {
    const t = tokens[i] as Token;
    if (t.fold === ',') {
      commas++;
      inClause = false;
    } else if (lexicon.subordinators.has(t.fold)) {
      if (commas === 0 && i > agent.to) score -= 1.5;
      inClause = true;
    } else if (t.kind === 'digits') score -= 1;
    else if (verbs[i] && !inClause && !lexicon.auxiliaries.has(t.fold)) score -= 1.5;
    else if (t.kind === 'word' && !lexicon.auxiliaries.has(t.fold)) score -= commas === 1 ? 0.1 : 0.25;
  }
  if (commas === 1) score -= 2;
  const before = tokens[agent.from - 1];
  if (cue.entry.speaker === 'subject' && before && isPreposition(before, text, lexicon)) score -= 2.5;
  return score;
}

function toTheLeft(request: AttributionRequest, cue: Match<SpeechCue>): Pairing[] {
  const { tokens, agents, lexicon } = request;
  const out: Pairing[] = [];
  for (let i = agents.length - 1; i >= 0 && out.length < 3; i--) {
    const agent = agents[i] as AgentMention;
    if (agent.from >= cue.from || (cue.entry.speaker === 'subject' && possesses(tokens, agent))) continue;
    const gap = Math.max(0, cue.from - agent.to);
    if (gap > LEFT_REACH) break;
    const barrier = barrierBetween(tokens, agent.to, cue.from, lexicon);
    if (barrier === 3 && gap > 1) break;
    const between = out.length;
    out.push({ agent, side: 'left', gap, barrier, score: leftScore(request, cue, agent) - 0.7 * between });
  }
  return out;
}
