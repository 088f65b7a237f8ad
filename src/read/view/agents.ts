import { isPeople } from '../../core/countries.ts';
import type { AgentKind } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { AgentHead } from '../lang/lexicon.ts';
import { findAll, type Match, matchesAt } from '../text/patterns.ts';
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
  /** Begins with a description that may point back: "the group", and "the group of lawyers". */
  readonly described: boolean;
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
  /** Only a description that points back, of which no noun has been seen yet. */
  pointer: boolean;
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
const PLURAL = 's';

/** All mentions of possible agents in a sentence, in order, not overlapping; role and name side by side are one. */
export function findAgents(request: AgentRequest): readonly AgentMention[] {
  const backward = findAll(request.lexicon.backward, request.tokens).map(
    (m): Segment => ({
      from: m.from,
      to: m.to,
      // "the group" is a description and its own name where it stands; "it" is none.
      type: m.to - m.from === 1 ? 'pronoun' : 'body',
      kind: m.entry.kind,
      named: false,
      backward: true,
      pointer: true,
    }),
  );
  const descriptions = backward.filter((b) => b.type !== 'pronoun');
  const segments = [...knownSegments(request), ...headSegments(request), ...nameSegments(request), ...descriptions];
  const merged = join(merge(segments), request).map((s) => ({
    ...s,
    // "the organisation of lawyers" is a description too, though not the one alone.
    described: s.backward && !s.named,
    // What stands for somebody named before says no more than the description: "the lawyers of the group" do.
    backward: s.backward && descriptions.some((d) => d.from <= s.from && d.to >= s.to),
  }));
  const free = backward.filter((p) => p.type === 'pronoun' && !merged.some((s) => s.from < p.to && p.from < s.to));
  return [...merged, ...free.map((p) => ({ ...p, described: false }))]
    .sort((a, b) => a.from - b.from)
    .map((s) => {
      const start = (request.tokens[s.from] as Token).start;
      const end = (request.tokens[s.to - 1] as Token).end;
      const { from, to, type, kind, named, described, backward } = s;
      return { from, to, start, end, text: request.text.slice(start, end), type, kind, backward, described, named };
    });
}

function knownSegments({ tokens, lexicon }: AgentRequest): Segment[] {
  return findAll(lexicon.known, tokens)
    .filter((m) => (tokens[m.from] as Token).capital)
    .map((m) => ({
      from: m.from,
      to: m.to,
      type: m.entry.person ? 'role' : 'body',
      kind: m.entry.kind,
      named: true,
      backward: false,
      pointer: false,
    }));
}

/** Common nouns that head a phrase, with the article and adjectives before and the attributes after. */
function headSegments(request: AgentRequest): Segment[] {
  const { tokens, lexicon } = request;
  const found = findAll(lexicon.heads, tokens).filter(
    (m) => !surname(m, tokens) && !qualifies(m, request) && !predicates(m, request),
  );
  return found.map((m) => {
    const from = extendLeft(request, m.from);
    const to = extendRight(request, m.to);
    let named = false;
    for (let i = Math.max(1, from); i < to; i++) {
      const { capital, fold } = tokens[i] as Token;
      if (capital && !isPeople(fold)) named = true;
    }
    return { from, to, type: m.entry.type, kind: m.entry.kind, named, backward: false, pointer: false };
  });
}

/** "Sérgio Fontes": behind another capital, a word for sources or neighbours is a name. */
function surname({ from, to, entry }: Match<AgentHead>, tokens: readonly Token[]): boolean {
  return entry.kind === 'unknown' && to - from === 1 && Boolean(tokens[from]?.capital && tokens[from - 1]?.capital);
}

/** "A huge military presence": a body's name before another noun is no body, unless that noun is of words or figures. */
function qualifies({ to, entry }: Match<AgentHead>, { tokens, verbs, lexicon }: AgentRequest): boolean {
  const next = tokens[to];
  if (entry.type !== 'body' || next?.kind !== 'word' || next.capital || verbs[to]) return false;
  if (!lexicon.nounEndings.some((e) => next.fold.endsWith(e) && next.fold.length > e.length + 2)) return false;
  return matchesAt(lexicon.speech, tokens, to).length === 0 && matchesAt(lexicon.heads, tokens, to).length === 0;
}

/** "Viasna estimates 180": what could be figures that speak is a verb where its subject stands right before it. */
function predicates({ from, to, entry }: Match<AgentHead>, { tokens, verbs, lexicon }: AgentRequest): boolean {
  const before = tokens[from - 1];
  if (entry.type !== 'data' || to - from > 1 || !verbs[from] || before?.kind !== 'word') return false;
  return (
    barrierOf(before, lexicon) === 0 && !lexicon.articles.has(before.fold) && !lexicon.possessives.has(before.fold)
  );
}

function extendLeft({ tokens, verbs, lexicon }: AgentRequest, from: number): number {
  let best = from;
  for (let i = from - 1; i >= 0 && i >= from - LEFT_LIMIT; i--) {
    const t = tokens[i] as Token;
    if (t.fold.startsWith("'")) continue;
    if (t.kind !== 'word' || verbs[i] || barrierOf(t, lexicon) > 0 || lexicon.auxiliaries.has(t.fold)) break;
    if (lexicon.articles.has(t.fold)) return i;
    if (lexicon.prepositions.has(t.fold)) break;
    if (t.capital || i === 0 || i === best - 1) best = t.capital || i === 0 ? i : best;
    else if (!t.capital) continue;
  }
  return best;
}

function extendRight(request: AgentRequest, to: number): number {
  const { tokens, verbs, lexicon } = request;
  let best = to;
  let joined = false;
  let attributed = false;
  for (let i = to; i < tokens.length && i < to + RIGHT_LIMIT; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== 'word' || verbs[i]) break;
    if (t.capital && lexicon.notNames.has(t.fold)) break;
    if (!t.capital && lexicon.coordinators.has(t.fold) && !tokens[i + 1]?.capital) break;
    if (!t.capital && (joins(t, request) || (joined && lexicon.articles.has(t.fold)))) {
      joined = true;
      continue;
    }
    if (!t.capital && (barrierOf(t, lexicon) > 0 || lexicon.prepositions.has(t.fold))) break;
    // A lower-case word without a joiner before it belongs to the head only if it looks like an adjective, or where
    // adjectives stand before their noun, if it closes what the joiner opened: "of human rights".
    const closes = attributed && t.fold.endsWith(PLURAL);
    if (!t.capital && !joined && !closes && !adjective(t, lexicon)) break;
    best = i + 1;
    attributed = joined && !t.capital && lexicon.adjectives.length === 0;
    joined = false;
  }
  return best;
}

/** A particle of names as written: "da" joins, "dá" is a verb. */
function joins(t: Token, { text, lexicon }: AgentRequest): boolean {
  return lexicon.joiners.has(t.fold) && lexicon.particles.has(text.slice(t.start, t.end));
}

function adjective(t: Token, lexicon: CompiledLexicon): boolean {
  return lexicon.adjectives.some((e) => t.fold.endsWith(e) && t.fold.length > e.length + 2);
}

/** Runs of capitalised words. A word that only opens the sentence is a name if the report uses it as one elsewhere. */
function nameSegments(request: AgentRequest): Segment[] {
  const { tokens, lexicon, verbs } = request;
  const found: Segment[] = [];
  const opener = tokens.findIndex((t) => t.kind === 'word');
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (!t.capital || (verbs[i] === 1 && i === opener) || lexicon.notNames.has(t.fold)) continue;
    if (i === opener && !opensName(request, i)) continue;
    let to = i + 1;
    for (let j = i + 1; j < tokens.length && j < i + 12; j++) {
      const n = tokens[j] as Token;
      if (n.kind !== 'word') {
        const owner = n.fold === '’' || n.fold === "'";
        const apart =
          n.fold === '-' ||
          (owner && tokens[j + 1]?.capital && (tokens[j - 1] as Token).fold.endsWith('s')) ||
          (n.fold === '.' && (tokens[j - 1] as Token).end - (tokens[j - 1] as Token).start === 1);
        if (!apart) break;
        continue;
      }
      if (n.capital && !lexicon.notNames.has(n.fold)) to = j + 1;
      else if (!lexicon.joiners.has(n.fold)) break;
    }
    const initial = to === i + 1 && t.end - t.start === 1;
    if (!initial && !(to === i + 1 && describes(request, i)))
      found.push({ from: i, to, type: 'name', kind: null, named: true, backward: false, pointer: false });
    i = to - 1;
  }
  return found;
}

/** "Venezuelan oil tankers": a people's word before a noun names nobody. */
function describes({ tokens, verbs }: AgentRequest, i: number): boolean {
  const next = tokens[i + 1];
  return isPeople((tokens[i] as Token).fold) && next?.kind === 'word' && !next.capital && !verbs[i + 1];
}

/** Whether the first word of a sentence is a name rather than any word with the sentence's capital. */
function opensName({ tokens, lexicon, names, verbs }: AgentRequest, i: number): boolean {
  const t = tokens[i] as Token;
  if (t.acronym || names.has(t.fold)) return true;
  const { fold } = t;
  const small =
    lexicon.prepositions.has(fold) ||
    lexicon.articles.has(fold) ||
    lexicon.auxiliaries.has(fold) ||
    barrierOf(t, lexicon) > 0 ||
    findAll(lexicon.negations, [t]).length > 0 ||
    findAll(lexicon.counted, [t]).length > 0;
  if (small) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word') return next?.fold === ',' || next?.fold === ':';
  if (next.capital) return true;
  if (
    lexicon.joiners.has(next.fold) &&
    (tokens[i + 2]?.capital || (tokens[i + 2]?.fold === '-' && tokens[i + 3]?.capital))
  )
    return true;
  return verbs[i + 1] === 1;
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
  // A description is of the type of its noun, whatever follows: "the organisation" of lawyers is a body.
  if (into.type === 'name' || (into.pointer && !s.pointer)) into.type = s.type;
  into.pointer &&= s.pointer;
  into.backward = (into.backward || s.backward) && !into.named;
}

/** Joins "the minister" + "Ana Prado", "Ana Prado, the minister", "Committee X (CX)". */
function join(segments: readonly Segment[], request: AgentRequest): Segment[] {
  const { tokens } = request;
  const out: Segment[] = [];
  for (const s of segments) {
    const last = out.at(-1);
    // "a conta junta 58": behind figures, what could be a body without an article is their verb.
    const word = last && s.from === last.to && s.to - s.from === 1;
    if (word && last.type === 'data' && s.type === 'body' && !tokens[s.from]?.capital) continue;
    if (last && joinable(last, s, request)) {
      absorb(last, s);
      const close = tokens[last.to];
      if (tokens[s.from - 1]?.fold === '(' && close?.fold === ')') last.to++;
    } else out.push({ ...s });
  }
  return out;
}

function joinable(a: Segment, b: Segment, request: AgentRequest): boolean {
  const { tokens, lexicon } = request;
  const gap = b.from - a.to;
  if (gap > 0 && known(a, b, tokens, lexicon)) return true;
  const opening = tokens[b.from] as Token;
  if (gap === 0) return opening.capital || !lexicon.articles.has(opening.fold);
  if (gap !== 1) return false;
  const between = (tokens[a.to] as Token).fold;
  if (between === '(') return b.to - b.from === 1 && (tokens[b.from] as Token).acronym;
  if (between !== ',') return false;
  // "On Instagram, the ministry …": what stands behind a preposition is no name of what follows the comma.
  if (a.type === 'name' && behindPreposition(a, tokens, lexicon)) return false;
  return apposed(a, b, request);
}

/** "The monitoring group known as the Mechanism": a description and the name it goes by. */
function known(a: Segment, b: Segment, tokens: readonly Token[], lexicon: CompiledLexicon): boolean {
  if (a.named || a.type !== 'body' || b.type !== 'name') return false;
  return matchesAt(lexicon.naming, tokens, a.to).some(
    ({ to }) => to === b.from || (to + 1 === b.from && lexicon.articles.has((tokens[to] as Token).fold)),
  );
}

/** "On Meta-owned Instagram": few words stand between a preposition and the name it leads. */
const LED = 4;

function behindPreposition(a: Segment, tokens: readonly Token[], lexicon: CompiledLexicon): boolean {
  for (let i = a.from - 1; i >= 0 && i >= a.from - LED; i--) {
    const t = tokens[i] as Token;
    if (lexicon.prepositions.has(t.fold)) return true;
    if (t.fold !== '-' && (t.kind !== 'word' || barrierOf(t, lexicon) > 0 || lexicon.auxiliaries.has(t.fold)))
      return false;
  }
  return false;
}

/** "…, TASR informs": with a verb of its own right behind it and nothing between, what stands behind the comma speaks. */
const isSubject = ({ from, to }: Segment, { verbs }: AgentRequest): boolean => to - from === 1 && verbs[to] === 1;

/** Whether two phrases parted by a comma name one agent: an office and its holder, a description and its name. */
function apposed(a: Segment, b: Segment, request: AgentRequest): boolean {
  const { tokens, lexicon } = request;
  if (isSubject(b, request)) return false;
  const office = (s: Segment) => s.type === 'role' || s.type === 'body';
  if (office(a) && b.type === 'name') return true;
  if (a.type === 'name') return office(b);
  if (office(a) && office(b) && properName(b, tokens, lexicon)) return !a.named || a.type === 'role';
  return a.type === 'body' && a.named && b.type === 'body' && !b.named && !b.backward && closed(b, tokens);
}

/** Capitals throughout, but for particles: "Ana Alcalde", "Human Rights of Oslo". */
function properName(s: Segment, tokens: readonly Token[], lexicon: CompiledLexicon): boolean {
  for (let i = s.from; i < s.to; i++) {
    const t = tokens[i] as Token;
    if (!t.capital && (i === s.from || !lexicon.joiners.has(t.fold))) return false;
  }
  return true;
}

function closed(s: Segment, tokens: readonly Token[]): boolean {
  const after = tokens[s.to];
  return after === undefined || after.kind === 'punct';
}
