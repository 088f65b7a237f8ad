import type { AgentKind } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Candidate } from '../model/choice.ts';
import { type AgentMention, agentKey } from '../view/agents.ts';
import type { Attribution } from '../view/attribution.ts';
import { barrierBetween, bucket } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

/** Somebody who may assert the figure, as found in the report. */
export interface Speaker {
  readonly mention: AgentMention;
  readonly sentence: number;
  /** The words that name it: for a pronoun or a description, those of the agent it points back to. */
  readonly text: string;
  readonly key: string;
  readonly kind: AgentKind | null;
  readonly span: { readonly start: number; readonly end: number };
}

export interface ClaimantContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  /** The claimant of the figure before this one and where that stood; undefined at the first. */
  readonly earlier: { readonly speaker: Speaker | null; readonly sentence: number; readonly block: number } | undefined;
  /** Finds whom a mention means. */
  readonly resolve: (mention: AgentMention, sentence: number) => Speaker;
}

export type ClaimantLabel = Speaker | null;

const LOOK_BACK = 4;

/** The author (null) and everybody near who may be the claimant, each with what speaks for it. */
export function claimantCandidates(
  view: SentenceView,
  n: NumberInView,
  context: ClaimantContext,
): readonly Candidate<ClaimantLabel>[] {
  const here = view.agents.map((a) => ({ mention: a, view, place: 'same' }));
  const places = [...here, ...before(view, context), ...above(view, context)];
  const attached = here.filter((h) => attributionsOf(h.view, h.mention).length > 0).length;
  const frame = frameOf(view, n, attached, context);
  const out: Candidate<ClaimantLabel>[] = [{ label: null, features: authorFeatures(view, frame, context) }];
  const seen = new Map<string, number>();
  for (const p of places) {
    const speaker = context.resolve(p.mention, p.view.index);
    const features =
      p.place === 'same'
        ? sameFeatures(view, n, p.mention, speaker, frame, context)
        : otherFeatures(p.view, p.mention, p.place, speaker, frame);
    if (context.earlier?.speaker && context.earlier.speaker.key === speaker.key)
      features.push(...carry(view, frame, context));
    features.push(`type:${p.mention.type}`, `kind:${speaker.kind ?? 'none'}`);
    const known = seen.get(speaker.key);
    if (known !== undefined && p.place !== 'same') continue;
    seen.set(speaker.key, out.length);
    out.push({ label: speaker, features });
  }
  const last = context.earlier?.speaker;
  if (last && !seen.has(last.key))
    out.push({
      label: last,
      features: [
        'place:carried',
        `place:carried:${frame}`,
        `type:${last.mention.type}`,
        `kind:${last.kind ?? 'none'}`,
        ...carry(view, frame, context),
      ],
    });
  return out;
}

/** How the sentence stands as to speakers: whether any is attached to a verb of saying here. */
function frameOf(view: SentenceView, n: NumberInView, attached: number, context: ClaimantContext): string {
  if (attached > 0) return 'spoken';
  if (labelOf(view)) return 'labelled';
  if (view.attributions.some((a) => a.agent === null)) return 'verb-only';
  return context.lexicon && n ? 'silent' : 'silent';
}

function attributionsOf(view: SentenceView, mention: AgentMention): readonly Attribution[] {
  return view.attributions.filter((a) => a.agent !== null && a.agent.from < mention.to && mention.from < a.agent.to);
}

/** "Ministry: 88 released": the agent before a colon near the beginning. */
function labelOf(view: SentenceView): AgentMention | null {
  const first = view.agents[0];
  return first && first.from <= 3 && view.tokens[first.to]?.fold === ':' ? first : null;
}

function authorFeatures(view: SentenceView, frame: string, context: ClaimantContext): string[] {
  const features = ['author', `author:${frame}`, `author:${view.kind}`, `author:${view.kind}:${frame}`];
  const earlier = context.earlier;
  if (earlier) {
    const where = earlier.sentence === view.index ? 'same' : earlier.block === view.block ? 'block' : 'far';
    features.push(
      `author:after-${earlier.speaker ? 'speaker' : 'author'}:${where}`,
      `author:after-${earlier.speaker ? 'speaker' : 'author'}:${where}:${frame}`,
    );
  } else features.push('author:first', `author:first:${frame}`);
  if (view.speech.length === 0) features.push('author:no-cue');
  for (const a of new Set(view.attributions.map((x) => x.act))) features.push(`author:act:${a}`);
  return features;
}

function carry(view: SentenceView, frame: string, context: ClaimantContext): string[] {
  const earlier = context.earlier;
  if (!earlier) return [];
  const where =
    earlier.sentence === view.index
      ? 'same'
      : earlier.block !== view.block
        ? 'far'
        : earlier.sentence === view.index - 1
          ? 'next'
          : 'block';
  return [`carry:${where}`, `carry:${where}:${frame}`, `carry:${view.kind}`];
}

function sameFeatures(
  view: SentenceView,
  n: NumberInView,
  a: AgentMention,
  speaker: Speaker,
  frame: string,
  context: ClaimantContext,
): string[] {
  const { tokens } = view;
  const left = a.to <= n.from;
  const side = left ? 'L' : 'R';
  const between = left ? [a.to, n.from] : [n.to, a.from];
  const barrier = barrierBetween(tokens, between[0] as number, between[1] as number, context.lexicon);
  const distance = Math.max(0, (between[1] as number) - (between[0] as number));
  const features = ['same', `same:${side}:b${barrier}`, `same:${side}:${bucket(distance)}`, `same:${frame}`];
  const own = attributionsOf(view, a);
  if (own.length === 0)
    features.push('unattached', `unattached:${side}`, `unattached:${frame}`, `unattached:type:${a.type}`);
  for (const at of best(own)) {
    const order = orderOf(at, a, n);
    const gap = bucket(at.gap);
    features.push(
      `att:${at.cue.entry.speaker}:${at.side}:${gap}`,
      `att:${at.cue.entry.speaker}:${at.side}:b${at.barrier}`,
      `act:${at.act}`,
      `order:${order}`,
      `order:${order}:${at.cue.entry.speaker}`,
      `order:${order}:b${barrier}`,
      `act:${at.act}:${order}`,
      `att:${a.type}:${at.side}:${gap}`,
      `att:${a.type}:${at.cue.entry.speaker}:${order}`,
      `att:${speaker.kind ?? 'none'}:${order}`,
    );
    const rivals = view.attributions.filter((x) => x.agent !== null && x.agent !== at.agent && x.cue === at.cue);
    if (rivals.length === 0) features.push('sole-speaker');
    else if (rivals.every((r) => r.gap >= at.gap)) features.push('closest-speaker', `closest-speaker:${at.side}`);
    const nearest = nearestCue(view, n);
    if (nearest && at.cue === nearest) features.push('nearest-cue', `nearest-cue:${order}`);
    if (speaker.mention.named) features.push('named-speaker');
  }
  const attachedAgents = new Set(view.attributions.flatMap((x) => (x.agent ? [x.agent.from] : [])));
  if (own.length > 0 && attachedAgents.size === 1) features.push('only-attached');
  if (labelOf(view) === a) features.push('label', `label:${view.kind}`);
  const preposition = tokens[a.from - 1];
  if (preposition && context.lexicon.prepositions.has(preposition.fold))
    features.push('after-preposition', `after-preposition:${own.length > 0 ? 'att' : 'un'}`);
  const acting = view.triggers.some(
    (t) => t.entry.government === 'object' && t.from >= a.to && t.from - a.to <= 3 && t.to <= n.from,
  );
  if (acting) features.push('acts', `acts:${own.length > 0 ? 'att' : 'un'}`);
  if (a.from <= 1) features.push('opens-sentence');
  if (a.from >= n.to && a.from - n.to <= 2) features.push('beside-number');
  if (speaker.mention.backward) features.push('pointed-back');
  return features;
}

/** At most two attributions of one agent: the cues with the smallest gap. */
function best(own: readonly Attribution[]): readonly Attribution[] {
  return [...own].sort((x, y) => x.gap - y.gap).slice(0, 2);
}

function nearestCue(view: SentenceView, n: NumberInView) {
  let nearest: (typeof view.speech)[number] | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const c of view.speech) {
    const d = c.to <= n.from ? n.from - c.to : c.from - n.to;
    if (d < gap) {
      gap = d;
      nearest = c;
    }
  }
  return nearest;
}

function orderOf(at: Attribution, a: AgentMention, n: NumberInView): string {
  return [
    ['a', a.from],
    ['c', at.cue.from],
    ['n', n.from],
  ]
    .sort((x, y) => (x[1] as number) - (y[1] as number))
    .map((x) => x[0])
    .join('');
}

interface Placed {
  readonly mention: AgentMention;
  readonly view: SentenceView;
  readonly place: string;
}

/** Speakers and subjects of the sentences before, the nearest first. */
function before(view: SentenceView, { document }: ClaimantContext): Placed[] {
  const out: Placed[] = [];
  for (let back = 1; back <= LOOK_BACK && view.index - back >= 0; back++) {
    const other = document.sentence(view.index - back);
    const near = other.block === view.block ? 'block' : 'far';
    if (near === 'far' && (back > 2 || view.kind === 'headline')) break;
    if (other.kind === 'headline') break;
    for (const a of other.agents) {
      const spoken = attributionsOf(other, a).length > 0;
      if (!spoken && a !== other.agents[0]) continue;
      out.push({ mention: a, view: other, place: `${near}:${back}:${spoken ? 'spoken' : 'subject'}` });
    }
  }
  return out;
}

/** Agents named by the heading or the lead-in that governs the sentence. */
function above(view: SentenceView, { document }: ClaimantContext): Placed[] {
  const out: Placed[] = [];
  const block = document.blocks[view.block];
  for (const [place, index] of [
    ['intro', block?.intro],
    ['heading', block?.heading],
  ] as const) {
    if (index === null || index === undefined) continue;
    for (const s of document.ofBlock(index)) {
      const other = document.sentence(s);
      for (const a of other.agents) out.push({ mention: a, view: other, place: `${place}:${view.kind}` });
    }
  }
  return out;
}

function otherFeatures(other: SentenceView, a: AgentMention, place: string, speaker: Speaker, frame: string): string[] {
  const features = [`place:${place}`, `place:${place}:${frame}`, `away:${frame}`];
  for (const at of best(attributionsOf(other, a)).slice(0, 1))
    features.push(`away:act:${at.act}`, `away:att:${at.cue.entry.speaker}:${at.side}`);
  if (speaker.mention.backward) features.push('away:pointed-back');
  if (a.from <= 1) features.push('away:opens');
  return features;
}

const POINT_BACK = 6;

/** How likely a pronoun means this one: who spoke, who is known to be a body, who opened the sentence. */
function salienceOf(view: SentenceView, a: AgentMention, place: number, kind: AgentKind | null): number {
  const spoke = attributionsOf(view, a).length > 0 ? 3 : 0;
  const body = kind !== null && kind !== 'unknown' ? 2 : 0;
  return spoke + body + (place === 0 ? 1 : 0);
}

/** Makes the function that says whom a mention means, looking back through the report. */
export function resolver(document: DocumentView): (mention: AgentMention, sentence: number) => Speaker {
  const plain = (m: AgentMention, sentence: number, kind: AgentKind | null = m.kind): Speaker => ({
    mention: m,
    sentence,
    text: m.text,
    key: agentKey(m.text),
    kind,
    span: { start: m.start, end: m.end },
  });
  const kindOfName = (m: AgentMention, sentence: number): AgentKind | null => {
    if (m.kind !== null && m.kind !== 'unknown') return m.kind;
    const words = agentKey(m.text)
      .split(' ')
      .filter((w) => w.length > 3);
    for (let back = 0; back <= 30 && sentence - back >= 0; back++)
      for (const a of document.sentence(sentence - back).agents) {
        if (a === m || a.kind === null || a.kind === 'unknown') continue;
        const other = ` ${agentKey(a.text)} `;
        if (words.some((w) => other.includes(` ${w} `))) return a.kind;
      }
    return m.kind;
  };
  return (mention, sentence) => {
    if (!mention.backward) return plain(mention, sentence, kindOfName(mention, sentence));
    let best: { agent: AgentMention; sentence: number; kind: AgentKind | null; salience: number } | null = null;
    for (let back = 0; back <= POINT_BACK && sentence - back >= 0; back++) {
      const other = document.sentence(sentence - back);
      for (const [i, a] of other.agents.entries()) {
        if (a.backward || (back === 0 && a.from >= mention.from) || !a.named) continue;
        const kind = kindOfName(a, sentence - back);
        if (mention.kind !== null && kind !== mention.kind) continue;
        const salience = salienceOf(other, a, i, kind) - 2 * back;
        if (best === null || salience >= best.salience) best = { agent: a, sentence: sentence - back, kind, salience };
      }
      if (best && best.salience >= 3 - 2 * back) break;
    }
    if (best) return { ...plain(best.agent, best.sentence, best.kind), mention };
    return plain(mention, sentence);
  };
}
