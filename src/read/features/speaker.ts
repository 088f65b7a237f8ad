import type { AgentKind } from '../../core/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { agentKey, agentWords, shareWord } from '../view/agent-key.ts';
import type { AgentMention } from '../view/agents.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import { attributionsOf } from './scope.ts';

/** Somebody who may assert the figure, as found in the report. */
export interface Speaker {
  readonly mention: AgentMention;
  readonly sentence: number;
  /** The words that name it as written where it speaks; for a pronoun those of the agent it points back to. */
  readonly text: string;
  readonly key: string;
  readonly kind: AgentKind | null;
  readonly span: { readonly start: number; readonly end: number };
}

const POINT_BACK = 6;
const PERSON_BACK = 3;
const NAME_BACK = 30;
const NAME_LIMIT = 70;

interface Antecedent {
  readonly agent: AgentMention;
  readonly sentence: number;
  readonly kind: AgentKind | null;
  readonly salience: number;
}

/** How likely a pronoun means this one: who spoke, who is known to be a body, who opened the sentence. */
function salienceOf(view: SentenceView, a: AgentMention, place: number, kind: AgentKind | null): number {
  const own = attributionsOf(view, a);
  const spoke = own.some((x) => x.main) ? 3 : own.some((x) => x.act !== 'hear') ? 1 : 0;
  const body = kind !== null && kind !== 'unknown' ? 2 : 0;
  return spoke + body + (place === 0 ? 1 : 0);
}

function plain(m: AgentMention, sentence: number, kind: AgentKind | null): Speaker {
  return { mention: m, sentence, text: m.text, key: agentKey(m.text), kind, span: { start: m.start, end: m.end } };
}

/** Makes the function that says whom a mention means, looking back through the report. */
export function resolver(document: DocumentView): (mention: AgentMention, sentence: number) => Speaker {
  const known = new Map<AgentMention, AgentKind | null>();
  const kindsOf = kindsByWord(document);
  const kindOf = (m: AgentMention, sentence: number): AgentKind | null => {
    if (m.kind !== null && m.kind !== 'unknown') return m.kind;
    const cached = known.get(m);
    if (cached !== undefined) return cached;
    const kind = kindOfName(document, m, sentence, kindsOf);
    known.set(m, kind);
    return kind;
  };
  const resolved = new Map<AgentMention, Speaker>();
  const resolve = (mention: AgentMention, sentence: number, depth = 0): Speaker => {
    const cached = resolved.get(mention);
    if (cached) return cached;
    const best =
      pointsBack(mention, document) && depth < 4
        ? (belongsTo(document, mention, sentence, kindOf) ?? antecedentOf(document, mention, sentence, kindOf))
        : null;
    const own = plain(mention, sentence, kindOf(mention, sentence));
    const speaker = best ? { ...resolve(best.agent, best.sentence, depth + 1), mention } : named(document, own, kindOf);
    resolved.set(mention, speaker);
    return speaker;
  };
  return (mention, sentence) => resolve(mention, sentence);
}

/**
 * A pronoun and figures that speak ("the same report", "its tally") mean somebody named before; a body or a person by
 * office is told by the description where it stands ("the organisation").
 */
function pointsBack(m: AgentMention, document: DocumentView): boolean {
  if (m.type === 'pronoun' || (m.backward && m.type === 'data')) return true;
  const { possessives } = document.data.lexicon;
  return m.type === 'data' && !m.named && possessives.has(fold(m.text.split(/\s/, 1)[0] ?? ''));
}

/** "The last full balance of the organisation": whose figures they are, right behind them. */
function belongsTo(
  document: DocumentView,
  mention: AgentMention,
  sentence: number,
  kindOf: (m: AgentMention, sentence: number) => AgentKind | null,
): Antecedent | null {
  if (mention.type !== 'data') return null;
  const { tokens, agents } = document.sentence(sentence);
  const agent = agents.find((a) => a.from >= mention.to && a.from <= mention.to + 2);
  if (agent === undefined) return null;
  const { of } = document.data.lexicon;
  const joined = [agent.from, agent.from - 1].some((i) => i >= mention.to && of.has(tokens[i]?.fold ?? ''));
  return joined ? { agent, sentence, kind: kindOf(agent, sentence), salience: 0 } : null;
}

/**
 * A body told by its description keeps it and is given its name: "the group (Foro Azul)". Only where the name is near
 * and sure: of the same kind, and of an authority with the same word ("the ministry", "Interior Ministry").
 */
function named(
  document: DocumentView,
  own: Speaker,
  kindOf: (m: AgentMention, sentence: number) => AgentKind | null,
): Speaker {
  const { mention, sentence, kind } = own;
  const owner = ownerOf(document, mention, sentence);
  if (owner) return withName(own, owner);
  const official = officialSource(document, own, kindOf);
  if (official) return withName(own, official);
  if (!mention.described || kind === null || kind === 'unknown') return own;
  const loose = kind !== 'authority' && mention.type === 'body';
  const person = mention.type === 'role' && mention.backward;
  // How far back any name of the kind will do; farther back only one that shares a word with the description.
  const near = loose ? POINT_BACK : person ? PERSON_BACK : -1;
  const words = agentWords(mention.text).long;
  for (let back = 0; back <= (mention.backward ? NAME_BACK : near) && sentence - back >= 0; back++) {
    if (back > near && !document.mayHold(sentence - back, words)) continue;
    const agents = document.sentence(sentence - back).agents;
    for (let i = agents.length - 1; i >= 0; i--) {
      const a = agents[i] as AgentMention;
      if (!a.named || a.type === 'data' || (back === 0 && a.from >= mention.from)) continue;
      const alike = mention.backward && shareWord(mention.text, a.text);
      const close = person
        ? a.type === 'role' && back <= PERSON_BACK
        : loose && a.type === 'body' && back <= POINT_BACK;
      const fits = close && kindOf(a, sentence - back) === kind;
      if (!alike && !fits && !(person && back <= PERSON_BACK && isPerson(document, a, sentence - back, kindOf)))
        continue;
      return withName(own, a.text);
    }
  }
  return own;
}

const OFFICIAL_BACK = 2;

/** The authority that spoke just before figures that are only called official ("la cifra oficial"). */
function officialSource(
  document: DocumentView,
  { mention, sentence }: Speaker,
  kindOf: (m: AgentMention, sentence: number) => AgentKind | null,
): string | null {
  if (mention.type !== 'data' || mention.kind !== 'authority' || mention.named) return null;
  for (let back = 0; back <= OFFICIAL_BACK && sentence - back >= 0; back++) {
    const other = document.sentence(sentence - back);
    const spoke = other.agents.findLast(
      (a) =>
        (back > 0 || a.to <= mention.from) &&
        a.named &&
        a.type !== 'data' &&
        kindOf(a, sentence - back) === 'authority' &&
        attributionsOf(other, a).some((x) => x.main),
    );
    if (spoke) return spoke.text;
  }
  return null;
}

/** "Ana Prado spoke to the press": a bare name of two words or more that spoke, and that the report tells no body by. */
function isPerson(
  document: DocumentView,
  a: AgentMention,
  sentence: number,
  kindOf: (m: AgentMention, sentence: number) => AgentKind | null,
): boolean {
  if (a.type !== 'name' || !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(a.text) || kindOf(a, sentence) !== null)
    return false;
  return attributionsOf(document.sentence(sentence), a).some((x) => x.main);
}

/** A description with the name of the one that it stands for or belongs to behind it, in brackets. */
export function withName(speaker: Speaker, name: string): Speaker {
  if (name.length > NAME_LIMIT || speaker.text.includes('(')) return speaker;
  return { ...speaker, text: `${speaker.text} (${name})`, key: `${speaker.key} ${agentKey(name)}` };
}

const OWNER_BACK = 2;

/** The body that "its director", "su portavoz", "os seus advogados" belong to: the last one named before. */
function ownerOf(document: DocumentView, mention: AgentMention, sentence: number): string | null {
  const { lexicon } = document.data;
  const first = fold(/[\p{L}]+/u.exec(mention.text)?.[0] ?? '');
  const second = fold(/[\p{L}]+\P{L}+([\p{L}]+)/u.exec(mention.text)?.[1] ?? '');
  const possessed = lexicon.possessives.has(first) || (lexicon.articles.has(first) && lexicon.possessives.has(second));
  if (!possessed || (mention.type !== 'role' && mention.type !== 'group')) return null;
  for (let back = 0; back <= OWNER_BACK && sentence - back >= 0; back++) {
    const before = document.sentence(sentence - back).agents.filter((a) => back > 0 || a.to <= mention.from);
    const body = before.findLast((a) => a.type === 'body' && a.named && a !== mention);
    if (body) return body.text;
  }
  return null;
}

/** The agents of a sentence whose kind is known, by the words of their names; of several with a word the first. */
type KindsByWord = ReadonlyMap<string, { readonly place: number; readonly kind: AgentKind }>;

function kindsByWord(document: DocumentView): (sentence: number) => KindsByWord {
  const known = new Map<number, KindsByWord>();
  return (sentence) => {
    const done = known.get(sentence);
    if (done) return done;
    const found = new Map<string, { readonly place: number; readonly kind: AgentKind }>();
    for (const [place, { kind, text }] of document.sentence(sentence).agents.entries()) {
      if (kind === null || kind === 'unknown') continue;
      for (const word of agentWords(text).words) if (!found.has(word)) found.set(word, { place, kind });
    }
    known.set(sentence, found);
    return found;
  };
}

/** The kind of a bare name, from the fuller mention of it that went before ("Ana Prado, the minister" … "Prado"). */
function kindOfName(
  document: DocumentView,
  m: AgentMention,
  sentence: number,
  kindsOf: (sentence: number) => KindsByWord,
): AgentKind | null {
  const words = agentWords(m.text).long;
  for (let back = 0; back <= NAME_BACK && sentence - back >= 0; back++) {
    if (!document.mayHold(sentence - back, words)) continue;
    const kinds = kindsOf(sentence - back);
    const told = words.flatMap((w) => kinds.get(w) ?? []).sort((a, b) => a.place - b.place)[0];
    if (told) return told.kind;
  }
  return m.kind;
}

function antecedentOf(
  document: DocumentView,
  mention: AgentMention,
  sentence: number,
  kindOf: (m: AgentMention, sentence: number) => AgentKind | null,
): Antecedent | null {
  let best: Antecedent | null = null;
  for (let back = 0; back <= POINT_BACK && sentence - back >= 0; back++) {
    const other = document.sentence(sentence - back);
    for (const [i, agent] of other.agents.entries()) {
      if (agent.type === 'pronoun' || (back === 0 && agent.from >= mention.from)) continue;
      const kind = kindOf(agent, sentence - back);
      const alike = mention.type !== 'pronoun' && shareWord(mention.text, agent.text);
      if (mention.kind !== null && mention.kind !== 'unknown' && kind !== mention.kind && !alike) continue;
      const salience =
        salienceOf(other, agent, i, kind) - 2 * back - (agent.named || agent.backward ? 0 : 1) + (alike ? 4 : 0);
      if (best === null || salience >= best.salience) best = { agent, sentence: sentence - back, kind, salience };
    }
    if (best && best.salience >= 3 - 2 * back) break;
  }
  return best;
}
