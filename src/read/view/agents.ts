import type { AgentKind } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { fold } from '../text/fold.ts';
import { findAll } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { barrierOf } from './barriers.ts';

export type AgentType = 'body' | 'role' | 'data' | 'group' | 'name' | 'pronoun';

/** Words that may name somebody who can say something: tokens `[from, to)`. */
export interface AgentMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: AgentType;
  /** null where the words themselves do not tell. */
  readonly kind: AgentKind | null;
  /** Points back to an agent named before. */
  readonly backward: boolean;
  /** Holds a name, not only a description. */
  readonly named: boolean;
}

interface Segment {
  from: number;
  to: number;
  type: AgentType;
  kind: AgentKind | null;
  named: boolean;
  backward: boolean;
}

export interface AgentRequest {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly verbs: Uint8Array;
  readonly names: ReadonlySet<string>;
  readonly lexicon: CompiledLexicon;
}

const LEFT_LIMIT = 5;
const RIGHT_LIMIT = 10;

/** All mentions of possible agents in a sentence, in order, not overlapping; role and name side by side are one. */
export function findAgents(request: AgentRequest): readonly AgentMention[] {
  const segments = [...knownSegments(request), ...headSegments(request), ...nameSegments(request)];
  const pronouns = findAll(request.lexicon.backward, request.tokens).map(
    (m): Segment => ({ from: m.from, to: m.to, type: 'pronoun', kind: m.entry.kind, named: false, backward: true }),
  );
  const merged = join(merge(segments), request);
  const free = pronouns.filter(
    (p) => !merged.some((s) => s.from < p.to && p.from < s.to && (s.named || s.to - s.from > p.to - p.from + 1)),
  );
  const all = [...merged.filter((s) => !free.some((p) => s.from < p.to && p.from < s.to)), ...free];
  return all
    .sort((a, b) => a.from - b.from)
    .map((s) => {
      const start = (request.tokens[s.from] as Token).start;
      const end = (request.tokens[s.to - 1] as Token).end;
      return { ...s, start, end, text: request.text.slice(start, end) };
    });
}

function knownSegments({ tokens, lexicon }: AgentRequest): Segment[] {
  return findAll(lexicon.known, tokens)
    .filter((m) => (tokens[m.from] as Token).capital)
    .map((m) => ({ from: m.from, to: m.to, type: 'body', kind: m.entry.kind, named: true, backward: false }));
}

/** Common nouns that head a phrase, with the article and adjectives before and the attributes after. */
function headSegments(request: AgentRequest): Segment[] {
  const { tokens, lexicon } = request;
  return findAll(lexicon.heads, tokens).map((m) => {
    const from = extendLeft(request, m.from);
    const to = extendRight(request, m.to);
    let named = false;
    for (let i = from; i < to; i++) if ((tokens[i] as Token).capital && i > 0) named = true;
    return { from, to, type: m.entry.type, kind: m.entry.kind, named, backward: false };
  });
}

function extendLeft({ tokens, verbs, lexicon }: AgentRequest, from: number): number {
  let best = from;
  for (let i = from - 1; i >= 0 && i >= from - LEFT_LIMIT; i--) {
    const t = tokens[i] as Token;
    if (t.kind !== 'word' || verbs[i] || barrierOf(t, lexicon) > 0) break;
    if (lexicon.articles.has(t.fold)) return i;
    if (lexicon.prepositions.has(t.fold) || t.fold.startsWith("'")) {
      if (!t.fold.startsWith("'")) break;
      continue;
    }
    if (t.capital || i === 0 || i === best - 1) best = t.capital || i === 0 ? i : best;
    else if (!t.capital) continue;
  }
  return best;
}

function extendRight({ tokens, verbs, lexicon }: AgentRequest, to: number): number {
  let best = to;
  for (let i = to; i < tokens.length && i < to + RIGHT_LIMIT; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== 'word' || verbs[i]) break;
    const joins = lexicon.joiners.has(t.fold) || lexicon.articles.has(t.fold);
    // "of" and "the" open no name, so they are in both lists; between two words of a name they join.
    if (lexicon.coordinators.has(t.fold) ? !tokens[i + 1]?.capital : !joins && lexicon.notNames.has(t.fold)) break;
    if (joins) continue;
    if (barrierOf(t, lexicon) > 0 || lexicon.prepositions.has(t.fold)) break;
    // A lower-case word without a joiner before it may be an adjective of the head, but only right behind it.
    const afterJoiner =
      i > 0 &&
      (lexicon.joiners.has((tokens[i - 1] as Token).fold) || lexicon.articles.has((tokens[i - 1] as Token).fold));
    if (!t.capital && !afterJoiner && i !== best) break;
    if (!t.capital && !afterJoiner && i > to + 1) break;
    best = i + 1;
  }
  return best;
}

/** Runs of capitalised words. A word that only opens the sentence is a name if the report uses it as one elsewhere. */
function nameSegments({ tokens, lexicon, names, verbs }: AgentRequest): Segment[] {
  const found: Segment[] = [];
  const opener = tokens.findIndex((t) => t.kind === 'word');
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (!t.capital || (verbs[i] === 1 && i === opener) || lexicon.notNames.has(t.fold)) continue;
    if (i === opener && !t.acronym && !names.has(t.fold) && !tokens[i + 1]?.capital) continue;
    let to = i + 1;
    for (let j = i + 1; j < tokens.length && j < i + 12; j++) {
      const n = tokens[j] as Token;
      if (n.kind !== 'word') {
        const apart =
          n.fold === '-' || (n.fold === '.' && (tokens[j - 1] as Token).end - (tokens[j - 1] as Token).start === 1);
        if (!apart) break;
        continue;
      }
      if (n.capital && !lexicon.notNames.has(n.fold)) to = j + 1;
      else if (!lexicon.joiners.has(n.fold)) break;
    }
    found.push({ from: i, to, type: 'name', kind: null, named: true, backward: false });
    i = to - 1;
  }
  return found;
}

/** Overlapping segments become one; what is known of the kind wins over what is not. */
function merge(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Segment[] = [];
  for (const s of sorted) {
    const last = out.at(-1);
    if (last === undefined || s.from >= last.to) out.push({ ...s });
    else absorb(last, s);
  }
  return out;
}

function absorb(into: Segment, s: Segment): void {
  into.to = Math.max(into.to, s.to);
  into.named ||= s.named;
  // A spokesman of the police is as official as the police; a bare role says less than the body behind it.
  if (into.kind === null || (into.type === 'role' && s.type === 'body' && s.kind !== null))
    into.kind = s.kind ?? into.kind;
  if (into.kind === 'unknown' && s.kind !== null) into.kind = s.kind;
  if (into.type === 'name') into.type = s.type;
}

/** Joins "the minister" + "Ana Prado", "Ana Prado, the minister", "Committee X (CX)". */
function join(segments: readonly Segment[], { tokens, lexicon }: AgentRequest): Segment[] {
  const out: Segment[] = [];
  for (const s of segments) {
    const last = out.at(-1);
    if (last && joinable(last, s, tokens, lexicon)) {
      absorb(last, s);
      const close = tokens[last.to];
      if (tokens[s.from - 1]?.fold === '(' && close?.fold === ')') last.to++;
    } else out.push({ ...s });
  }
  return out;
}

function joinable(a: Segment, b: Segment, tokens: readonly Token[], lexicon: CompiledLexicon): boolean {
  const gap = b.from - a.to;
  if (gap === 0) return true;
  if (gap !== 1) return false;
  const between = (tokens[a.to] as Token).fold;
  if (between === '(') return b.to - b.from === 1 && (tokens[b.from] as Token).acronym;
  if (between !== ',') return false;
  // "On Instagram, the ministry …": what stands behind a preposition is no name of what follows the comma.
  if (lexicon.prepositions.has(tokens[a.from - 1]?.fold ?? '')) return false;
  const office = (s: Segment) => s.type === 'role' || s.type === 'body';
  return (
    (office(a) && b.type === 'name') || (a.type === 'name' && b.type === 'role') || (a.type === 'name' && office(b))
  );
}

/** What two mentions of one agent share: the folded words. */
export function agentKey(text: string): string {
  return text
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((w) => w.length > 2)
    .map(fold)
    .join(' ');
}
