import type { CompiledLexicon } from '../lang/compile.ts';
import type { StructuredBlock } from '../text/structure.ts';
import type { Token } from '../text/tokens.ts';
import type { AgentMention } from '../view/agents.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { Described } from './described.ts';
import { type Expected, expectedClaimant } from './expected.ts';
import { attributionsOf, type Statement, statementsFor } from './scope.ts';
import type { Speaker } from './speaker.ts';

export interface ClaimantContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  /** The claimant of the figure before this one and where that stood; undefined at the first. */
  readonly earlier: { readonly speaker: Speaker | null; readonly sentence: number; readonly block: number } | undefined;
  /** Finds whom a mention means. */
  readonly resolve: (mention: AgentMention, sentence: number) => Speaker;
  /** Describes a mention, each once. */
  readonly describe: (speaker: Speaker, view: SentenceView) => Described;
}

/** What all candidates of one number share. */
export interface Scene {
  readonly view: SentenceView;
  readonly n: NumberInView;
  readonly context: ClaimantContext;
  readonly statements: readonly Statement[];
  /** How the sentence stands as to speakers: spoken here, apart (behind a semicolon), labelled, verb-only, silent. */
  readonly frame: string;
  readonly label: AgentMention | null;
  readonly where: string;
  readonly lastSpeaker: { readonly mention: AgentMention; readonly back: number } | null;
  readonly expected: Expected;
}

const LOOK_BACK = 4;
const SHORT = 16;
/** "This was announced by …": words up to the one who said it. */
const OPENS = 5;

export function sceneOf(view: SentenceView, n: NumberInView, context: ClaimantContext): Scene {
  const statements = statementsFor(view, n, context.lexicon);
  const label = labelOf(view, n);
  const nearest = statements[0];
  const cueOnly = view.attributions.some((a) => a.agent === null && a.cue.entry.speaker !== 'none');
  const frame = nearest
    ? nearest.gap.semis > 0
      ? 'apart'
      : 'spoken'
    : label
      ? 'labelled'
      : cueOnly
        ? 'verb-only'
        : view.attributions.some((a) => a.agent !== null)
          ? 'maybe'
          : 'silent';
  const first = context.document.ofBlock(view.block)[0] === view.index;
  const where = view.kind === 'body' ? (first ? 'first' : 'within') : view.kind;
  const lastSpeaker = lastSpeakerBefore(view, context);
  const earlier = context.earlier;
  const expected = expectedClaimant({
    view,
    statements,
    label,
    firstPerson: firstPerson(view, context.lexicon),
    dropped: view.attributions.some((a) => a.agent === null && a.cue.entry.speaker === 'subject'),
    opensBlock: first,
    lastSpeaker,
    nextSpeaker: nextSpeakerOf(view, context),
    source: sourceOf(view, context),
    carried: earlier && earlier.sentence === view.index ? (earlier.speaker?.mention ?? null) : undefined,
  });
  return { view, n, context, statements, frame, label, where, lastSpeaker, expected };
}

/** The one who spoke last before this sentence, in its block or right before it. */
function lastSpeakerBefore(view: SentenceView, { document }: ClaimantContext): Scene['lastSpeaker'] {
  for (let back = 1; back <= LOOK_BACK && view.index - back >= 0; back++) {
    const other = document.sentence(view.index - back);
    if (other.kind === 'headline' || (other.block !== view.block && back > 2)) return null;
    const spoken = other.attributions.filter((a) => a.main && a.agent !== null);
    const last = spoken.at(-1)?.agent;
    if (last) return { mention: last, back };
  }
  return null;
}

/** "Ministry: 88 released": the agent before a colon near the beginning. */
function labelOf(view: SentenceView, n: NumberInView): AgentMention | null {
  for (const a of view.agents) {
    if (a.from > 6 || a.to > n.from) break;
    const after = view.tokens[a.to]?.fold;
    if (after === ':' || after === '—' || after === '–') return a;
  }
  return null;
}

/** Paragraphs of prose are at least so long; the lines of a post are shorter. */
const PROSE = 160;
const isProse = (block: StructuredBlock | undefined): boolean =>
  block?.kind === 'body' && block.end - block.start >= PROSE;

/** A heading between paragraphs of prose opens what follows: nobody of the text before speaks in it. */
export function isSubheading({ view, context: { document } }: Scene): boolean {
  return (
    view.kind === 'heading' && isProse(document.blocks[view.block - 1]) && isProse(document.blocks[view.block + 1])
  );
}

/** A list that sums a report up has few points. */
const POINTS = 8;

/** One of a few bullets amid prose that are whole sentences under no lead-in: the points that sum the report up. */
export function isSummary({ view, context: { document } }: Scene): boolean {
  const { blocks } = document;
  const block = blocks[view.block];
  const led = (block?.intro ?? block?.heading ?? null) !== null;
  if (view.kind !== 'bullet' || led || view.tokens.at(-1)?.fold !== '.') return false;
  if (view.attributions.some((a) => a.main)) return false;
  let [first, last] = [view.block, view.block];
  while (blocks[first - 1]?.kind === 'bullet' && last - first < POINTS) first--;
  while (blocks[last + 1]?.kind === 'bullet' && last - first < POINTS) last++;
  return isProse(blocks[first - 1]) && isProse(blocks[last + 1]);
}

/** "What the ministry declares:", "Ministry of the Interior" above a list: the one whose figures the list gives. */
function sourceOf(view: SentenceView, { document }: ClaimantContext): { mention: AgentMention; place: string } | null {
  const block = document.blocks[view.block];
  for (const [place, index] of [
    ['intro', block?.intro],
    ['heading', view.kind === 'bullet' ? block?.heading : null],
  ] as const) {
    if (index === null || index === undefined) continue;
    const last = document.ofBlock(index).at(-1);
    if (last === undefined) continue;
    const other = document.sentence(last);
    const speaker = other.attributions.findLast((a) => a.main)?.agent;
    const body = other.agents.find((a) => a.named && a.kind !== null && a.kind !== 'unknown');
    const mention = speaker ?? body;
    if (mention) return { mention, place: speaker ? `${place}-speaker` : place };
  }
  return null;
}

/** "This was announced by …", "Lo dijo …": a next sentence that is brief, holds no number and has a speaker. */
function nextSpeakerOf(view: SentenceView, { document }: ClaimantContext): AgentMention | null {
  const next = document.spans[view.index + 1];
  if (next === undefined || next.block !== view.block || view.attributions.some((a) => a.main)) return null;
  const other = document.sentence(view.index + 1);
  if (other.numbers.length > 0) return null;
  const told = other.attributions.find((a) => a.main);
  const opens = told !== undefined && told.cue.to <= OPENS;
  return told && (other.tokens.length <= SHORT || (opens && told.side === 'right')) ? told.agent : null;
}

/** A verb of saying in the first person, or its pronoun: the author counts. */
export function firstPerson(view: SentenceView, lexicon: CompiledLexicon): boolean {
  return view.tokens.some((t) => lexicon.firstPerson.words.has(t.fold)) || firstPersonCue(view, lexicon);
}

function firstPersonCue(view: SentenceView, { firstPerson: { endings } }: CompiledLexicon): boolean {
  return view.speech.some((c) => {
    for (let i = c.from; i < c.to; i++)
      if (endings.some((e) => (view.tokens[i] as Token).fold.endsWith(e) && (view.tokens[i] as Token).fold.length > 6))
        return true;
    return false;
  });
}

export interface Placed {
  readonly mention: AgentMention;
  readonly view: SentenceView;
  readonly place: string;
  readonly back: number;
}

/** How many agents on either side of a number may be its claimant: text without stops has no end of them. */
const BESIDE = 8;

export function placedHere(view: SentenceView, n: NumberInView): Placed[] {
  const { agents } = view;
  let at = 0;
  while (at < agents.length && (agents[at] as AgentMention).from < n.from) at++;
  const near = agents.slice(Math.max(0, at - BESIDE), at + BESIDE);
  return near.map((mention) => ({ mention, view, place: 'same', back: 0 }));
}

/** Speakers of the next sentence: "… This was announced by the ministry", "Son cifras de la Defensoría". */
export function placedAfter({ view, context: { document } }: Scene): Placed[] {
  const next = document.spans[view.index + 1];
  if (next === undefined || next.block !== view.block) return [];
  const other = document.sentence(view.index + 1);
  return other.agents.map((mention) => ({ mention, view: other, place: 'after', back: -1 }));
}

/** Speakers and subjects of the sentences before, the nearest first. */
export function placedBefore({ view, context: { document } }: Scene): Placed[] {
  const out: Placed[] = [];
  for (let back = 1; back <= LOOK_BACK && view.index - back >= 0; back++) {
    const other = document.sentence(view.index - back);
    const near = other.block === view.block ? 'block' : 'far';
    if (near === 'far' && (back > 2 || view.kind === 'headline')) break;
    if (other.kind === 'headline') break;
    const place = `${near}:${Math.min(back, 3)}`;
    for (const mention of strongOf(other)) out.push({ mention, view: other, place, back });
  }
  return out;
}

const strong = new WeakMap<SentenceView, readonly AgentMention[]>();

/** Who speaks in a sentence, the surest first, and who stands first in it; looked for once. */
function strongOf(view: SentenceView): readonly AgentMention[] {
  const known = strong.get(view);
  if (known) return known;
  const rated = view.agents.map((mention) => ({ mention, strength: strength(view, mention) }));
  const found = rated
    .sort((a, b) => b.strength - a.strength)
    .filter((a) => a.strength > 0 || a.mention === view.agents[0])
    .map((a) => a.mention);
  strong.set(view, found);
  return found;
}

function strength(view: SentenceView, a: AgentMention): number {
  const own = attributionsOf(view, a);
  return own.some((x) => x.main) ? 2 : own.length > 0 ? 1 : 0;
}

/** Agents named by the heading or the lead-in that governs the sentence. */
export function placedAbove({ view, context: { document } }: Scene): Placed[] {
  const out: Placed[] = [];
  const block = document.blocks[view.block];
  for (const [place, index] of [
    ['intro', block?.intro],
    ['heading', block?.heading],
  ] as const) {
    if (index === null || index === undefined) continue;
    for (const s of document.ofBlock(index)) {
      const other = document.sentence(s);
      for (const mention of other.agents) out.push({ mention, view: other, place, back: 9 });
    }
  }
  return out;
}
