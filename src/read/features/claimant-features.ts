import type { CompiledLexicon } from '../lang/compile.ts';
import type { Bundle, Choices } from '../model/choice.ts';
import { agentKey } from '../view/agent-key.ts';
import type { AgentMention } from '../view/agents.ts';
import { barrierBetween, bucket } from '../view/barriers.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import {
  type ClaimantContext,
  firstPerson,
  isSubheading,
  isSummary,
  type Placed,
  placedAbove,
  placedAfter,
  placedBefore,
  placedHere,
  type Scene,
  sceneOf,
} from './claimant-scene.ts';
import { natureOf } from './described.ts';
import { echoFeatures } from './echo.ts';
import { stemOf } from './lexical.ts';
import { ownerOf } from './owner.ts';
import { ownsDeed, placing, prepositionBefore } from './placing.ts';
import { attributionsOf, type Between, between, orderOf, quoted, type Statement } from './scope.ts';
import { type Speaker, withName } from './speaker.ts';
import { titleFeatures } from './speaker-words.ts';

export type { ClaimantContext } from './claimant-scene.ts';
export { describer } from './described.ts';
export { resolver, type Speaker } from './speaker.ts';

export type ClaimantLabel = Speaker | null;

/** The author (null) and everybody near who may be the claimant, each with what speaks for it. */
export function claimantCandidates(
  view: SentenceView,
  n: NumberInView,
  context: ClaimantContext,
): Choices<ClaimantLabel> {
  const scene = sceneOf(view, n, context);
  const out: { label: ClaimantLabel; kind: string; features: (string | Bundle)[] }[] = [
    {
      label: null,
      kind: 'author',
      features: [
        ...authorFeatures(scene),
        ...echoFeatures(n, view, null, context),
        ...(ownerOf(view, n, context.lexicon) ? ['author:owned'] : []),
      ],
    },
  ];
  const seen = new Map<string, number>();
  const mains = new Set(scene.statements.map((s) => s.agent));
  const apart = isSubheading(scene) || isSummary(scene);
  const hearsay = isHearsay(scene);
  const away = apart ? [] : [...placedAbove(scene), ...placedBefore(scene), ...placedAfter(scene)];
  for (const p of [...placedHere(view, n), ...away]) {
    if (p.place === 'same' && !mains.has(p.mention) && ownsDeed(view, p.mention)) continue;
    if (p.place === 'same' && hearsay && between(view, p.mention, n, context.lexicon).commas > 0) continue;
    const resolved = context.resolve(p.mention, p.view.index);
    const described = context.describe(resolved, p.view);
    const speaker = sameAsBefore(resolved, described.same, context);
    const key = `${speaker.key}|${p.place === 'same' ? p.mention.from : ''}`;
    const known = seen.get(speaker.key) ?? seen.get(key);
    if (known !== undefined && p.place !== 'same') continue;
    seen.set(key, out.length);
    seen.set(speaker.key, out.length);
    const features: (string | Bundle)[] =
      p.place === 'same' ? sameFeatures(scene, p.mention, speaker) : otherFeatures(scene, p, speaker);
    if (context.earlier?.speaker && sameSpeaker(context.earlier.speaker, speaker))
      features.push(...carry(scene, p.place === 'same' ? 'same' : 'other'));
    features.push(
      described.nature,
      ...expectedFeatures(scene, p.mention, speaker),
      ...echoFeatures(n, view, speaker, context),
      described.words(p.place === 'same' ? (p.mention.to <= n.from ? 'L' : 'R') : 'away'),
    );
    out.push({ label: speaker, kind: 'other', features });
  }
  const last = context.earlier?.speaker;
  if (last && !apart && !hearsay && !seen.has(last.key))
    out.push({
      label: last,
      kind: 'other',
      features: [
        'place:carried',
        `place:carried:${scene.frame}`,
        ...natureOf(last.mention, last, context.document.sentence(last.sentence)),
        ...carry(scene, 'other'),
        ...echoFeatures(n, view, last, context),
        ...expectedFeatures(scene, last.mention, last),
      ],
    });
  return { candidates: out, shared: [] };
}

/**
 * A description of the one who gave the figure before: "the same report" always is, "the organisation" where the kinds
 * agree.
 */
function sameAsBefore(speaker: Speaker, same: boolean, { earlier, lexicon }: ClaimantContext): Speaker {
  const last = earlier?.speaker;
  const { mention, kind } = speaker;
  if (!last || mention.type === 'pronoun' || last.span.start === speaker.span.start) return speaker;
  const alike = kind === null || kind === 'unknown' || last.kind === null || last.kind === kind;
  const fits = alike && !isAnother(speaker, last, lexicon);
  return same || (mention.backward && last.mention.named && fits) ? withName(speaker, last.text) : speaker;
}

/** "The police" behind a statement of civil protection: a description of one body that the name does not hold. */
function isAnother(speaker: Speaker, last: Speaker, { particular }: CompiledLexicon): boolean {
  const name = agentKey(last.text).split(' ');
  return agentKey(speaker.text)
    .split(' ')
    .some((word) => particular.has(word) && !name.includes(word));
}

/** Whether the order of words alone leads one to expect this one (null: the author). */
function expectedFeatures(
  { expected, context }: Scene,
  mention: AgentMention | null,
  speaker: Speaker | null,
): string[] {
  const { mention: who, rule } = expected;
  const same =
    who === null || mention === null || speaker === null
      ? who === mention
      : who === mention || (rule === 'beside' && sameSpeaker(speaker, context.earlier?.speaker ?? speaker));
  return same ? ['expected', `expected:${rule}`] : [`unexpected:${rule}`];
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.key === b.key) return true;
  const [x, y] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  return x.length > 3 && ` ${y} `.includes(` ${x} `);
}

function authorFeatures(scene: Scene): string[] {
  const { view, frame, where, statements, context } = scene;
  const features = ['author', `author:${frame}`, `author:${where}`, `author:${where}:${frame}`];
  const earlier = context.earlier;
  if (earlier) {
    const who = earlier.speaker ? 'speaker' : 'author';
    const ago = agoOf(scene);
    features.push(`author:after-${who}:${ago}`, `author:after-${who}:${ago}:${frame}`, `author:after-${who}:${where}`);
  } else features.push('author:first', `author:first:${frame}`);
  if (view.speech.length === 0) features.push('author:no-cue', `author:no-cue:${where}`);
  if (view.agents.length === 0) features.push('author:no-agent', `author:no-agent:${where}`);
  if (scene.lastSpeaker) features.push(`author:last-speaker:${scene.lastSpeaker.back}:${where}`);
  else features.push(`author:no-last-speaker:${where}`);
  const near = statements[0];
  if (near)
    features.push(
      `author:near:${near.attribution.act}`,
      `author:near:${near.order}:${separation(near.gap)}`,
      `author:near:${near.attribution.act}:${near.order}`,
      `author:near:type:${near.agent.type}`,
    );
  for (const act of looseActs(scene)) features.push(`author:loose:${act}`);
  if (quoted(scene.n, view)) features.push('author:quoted');
  features.push(...expectedFeatures(scene, null, null));
  if (firstPerson(view, context.lexicon)) features.push('author:we', `author:we:${frame}`);
  return features;
}

/** Words of a verb that tells what somebody unnamed says: "are alleged to". */
const VERB = 3;

/** "…, according to records, and 700 are alleged to be held": the verb of the number itself is said by nobody. */
function isHearsay({ view, n, context: { lexicon } }: Scene): boolean {
  return view.attributions.some(
    ({ agent, cue }) =>
      agent === null &&
      cue.entry.speaker === 'none' &&
      cue.entry.act === 'say' &&
      cue.to - cue.from >= VERB &&
      cue.from >= n.to &&
      barrierBetween(view.tokens, n.to, cue.from, lexicon) === 0,
  );
}

/** What is said by nobody ("allegedly"), where no statement of somebody stands between it and the number. */
function looseActs({ view, n, statements }: Scene): ReadonlySet<string> {
  const between = (cue: { from: number; to: number }) =>
    statements.some(({ attribution: { cue: own } }) =>
      cue.from >= n.to ? own.from >= n.to && own.to <= cue.from : own.from >= cue.to && own.to <= n.from,
    );
  const loose = view.attributions.filter((a) => a.agent === null && !between(a.cue));
  return new Set(loose.map((a) => a.act));
}

/** How far back the figure before this one stands. */
function agoOf({ view, context }: Scene): string {
  const earlier = context.earlier;
  if (!earlier) return 'none';
  if (earlier.sentence === view.index) return 'same';
  const ago = view.index - earlier.sentence;
  const block = earlier.block === view.block ? 'block' : 'far';
  return `${block}${ago > 2 ? '3+' : ago}`;
}

function carry(scene: Scene, place: string): string[] {
  const { frame, where, view, n, context } = scene;
  const ago = agoOf(scene);
  const features = [
    `carry:${ago}`,
    `carry:${ago}:${frame}`,
    `carry:${ago}:${place}`,
    `carry:${where}`,
    `carry:${where}:${frame}`,
    `carry:${place}:${frame}`,
  ];
  if (ago === 'same') {
    const previous = view.numbers.findLast((x) => x.to <= n.from && x.mention.kind !== 'article');
    if (previous) {
      const gap = between(view, previous, n, context.lexicon);
      const cueBetween = view.speech.some((c) => c.from >= previous.to && c.to <= n.from);
      features.push(
        `carry:beside:${separation(gap)}`,
        `carry:beside:${separation(gap)}:${cueBetween ? 'cue' : 'plain'}`,
      );
    }
  }
  return features;
}

/** What parts a cue from a number, in one word. */
function separation(gap: Between): string {
  if (gap.semis > 0) return 'semi';
  if (gap.quotes > 0) return 'quote';
  if (gap.colons > 0) return 'colon';
  if (gap.commas > 1) return 'commas';
  if (gap.commas === 1) return gap.clauses > 0 ? 'comma-clause' : 'comma';
  return gap.clauses > 0 ? 'clause' : 'none';
}

function sameFeatures(scene: Scene, a: AgentMention, speaker: Speaker): string[] {
  const { view, n, context, statements, frame } = scene;
  const side = a.to <= n.from ? 'L' : 'R';
  const gap = between(view, a, n, context.lexicon);
  const features = ['same', `same:${side}:${separation(gap)}`, `same:${side}:${bucket(gap.words)}`, `same:${frame}`];
  const mine = statements.filter((s) => s.agent.from < a.to && a.from < s.agent.to);
  if (mine.length > 0) features.push(...statementFeatures(scene, mine[0] as Statement, speaker));
  else features.push(...unstatedFeatures(scene, a, side));
  features.push(...placing(scene, a, speaker, mine.length > 0 ? 'main' : 'un'));
  return features;
}

/** The candidate is the likeliest speaker of a cue: how that statement stands to the number and to the others. */
function statementFeatures(scene: Scene, own: Statement, speaker: Speaker): string[] {
  const { statements, view, n } = scene;
  const rank = Math.min(statements.indexOf(own), 2);
  const others = new Set(statements.map((s) => s.agent.from)).size;
  const of = Math.min(others, 3);
  const cue = own.attribution.cue.entry.speaker;
  const apart = separation(own.gap);
  const first = statements[0] as Statement;
  const lead = rank === 0 ? 'leads' : first.distance + 1 > own.distance ? 'close' : 'behind';
  const features = [
    'main',
    `main:rank:${rank}`,
    `main:rank:${rank}:${of}`,
    `main:${own.order}`,
    `main:${own.order}:${cue}`,
    `main:${own.order}:${apart}`,
    `main:${own.order}:rank:${rank}`,
    `main:act:${own.attribution.act}`,
    `main:act:${own.attribution.act}:${own.order}`,
    `main:${cue}:${own.attribution.side}:${bucket(own.attribution.gap)}`,
    `main:kind:${speaker.kind ?? 'none'}`,
    `main:type:${own.agent.type}`,
    `main:type:${own.agent.type}:${apart}`,
    `main:${lead}:${apart}`,
    `main:words:${bucket(own.gap.words)}`,
    `main:numbers:${Math.min(own.gap.numbers, 3)}:${own.order}`,
    `main:cue:${stemOf(view.tokens[own.attribution.cue.from]?.fold ?? '')}:${own.order}`,
  ];
  if (quoted(n, view)) features.push(`main:quoted:${own.order}`);
  if (own.attribution.barrier > 0) features.push(`main:barrier:${own.attribution.barrier}:${own.attribution.side}`);
  if (closes(view, own))
    features.push('main:closing', `main:closing:${own.attribution.act}`, `main:closing:rank:${rank}`);
  else if (statements.some((s) => s !== own && closes(view, s)))
    features.push('main:rival-closing', `main:rival-closing:${own.order}`);
  for (const s of statements) {
    if (s === own || s.agent === own.agent) continue;
    if (nests(view, s, own, scene.context.lexicon))
      features.push('main:nested', `main:nested:${s.attribution.act}:${own.attribution.act}`);
    else if (nests(view, own, s, scene.context.lexicon))
      features.push('main:nests', `main:nests:${s.attribution.act}:${own.order}`);
  }
  const rival = statements.some((s) => s !== own && s.agent !== own.agent && isBetween(s, own, n));
  if (rival) features.push(`main:rival-between:${own.order}`);
  return features;
}

/** "…, she said.": the statement that ends the sentence behind a comma governs all of it. */
function closes(view: SentenceView, { attribution, agent }: Statement): boolean {
  const from = Math.min(agent.from, attribution.cue.from);
  const to = Math.max(agent.to, attribution.cue.to);
  const before = view.tokens[from - 1];
  const rest = view.tokens.length - to;
  return before?.kind === 'punct' && from > 3 && rest <= 3;
}

/** "The minister said that the police had counted 12": the inner statement is told by the outer speaker. */
function nests(view: SentenceView, outer: Statement, inner: Statement, lexicon: CompiledLexicon): boolean {
  const cue = outer.attribution.cue;
  if (outer.agent.from > cue.from || inner.agent.from < cue.to || inner.agent.from > cue.to + 14) return false;
  const gap = between(view, cue, inner.agent, lexicon);
  return gap.clauses > 0 && gap.semis === 0;
}

function isBetween(rival: Statement, own: Statement, n: NumberInView): boolean {
  const at = own.agent.from;
  const r = rival.agent.from;
  return at < n.from ? r > at && r < n.from : r < at && r > n.from;
}

/** The candidate speaks no cue for sure: it may be a second reading of one, or nobody who speaks. */
function unstatedFeatures(scene: Scene, a: AgentMention, side: string): string[] {
  const { view, n, frame } = scene;
  const own = attributionsOf(view, a);
  const features = [
    `un:${side}`,
    `un:${frame}`,
    `un:${frame}:${side}`,
    `un:type:${a.type}`,
    `un:type:${a.type}:${frame}`,
  ];
  if (own.length === 0) features.push('unattached', `unattached:${frame}`);
  for (const at of [...own].sort((x, y) => x.gap - y.gap).slice(0, 1))
    features.push(
      'second',
      `second:${at.cue.entry.speaker}:${at.side}:b${at.barrier}`,
      `second:${at.act}`,
      `second:${orderOf(at, a, n)}`,
    );
  return features;
}

function otherFeatures(scene: Scene, { mention, view: other, place, back }: Placed, speaker: Speaker): string[] {
  const { frame, where, lastSpeaker, view, context } = scene;
  const main = attributionsOf(other, mention).filter((x) => x.main);
  const state = main.length > 0 ? 'main' : attributionsOf(other, mention).length > 0 ? 'second' : 'un';
  const features = [
    'away',
    `away:${frame}`,
    `away:${place}`,
    `away:${place}:${state}`,
    `away:${place}:${state}:${frame}`,
    `away:${place}:${where}`,
    `away:${state}:${frame}`,
    `away:${state}:${mention.type}`,
  ];
  for (const at of main.slice(0, 1))
    features.push(`away:act:${at.act}`, `away:act:${at.act}:${back < 0 ? 'after' : 'before'}`);
  if (lastSpeaker && lastSpeaker.mention === mention)
    features.push('last-speaker', `last-speaker:${frame}`, `last-speaker:${where}`, `last-speaker:${place}:${frame}`);
  if (speaker.mention.type === 'pronoun') features.push('away:pronoun');
  if (mention.from <= 1) features.push('away:opens', `away:opens:${back < 0 ? 'after' : 'before'}`);
  if (place === 'heading' || place === 'intro') features.push(...titleFeatures(other, mention, place));
  const preposition = prepositionBefore(other, mention, context);
  if (preposition)
    features.push(
      `away:prep:${state}`,
      `away:prep:${context.lexicon.places.has(preposition) ? 'place' : 'other'}:${back < 0 ? 'after' : 'before'}`,
    );
  if (back < 0) {
    features.push(
      `after:short:${other.tokens.length < 25}`,
      `after:numbers:${Math.min(other.numbers.length, 1)}:${state}`,
    );
    if (quoted(scene.n, view)) features.push('after:quoted');
  }
  if (mention.kind !== null && agentKey(mention.text) !== '') features.push(`away:kind:${speaker.kind}`);
  return features;
}
