import type { Span } from '../../core/span.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { matchesAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { barrierOf } from '../view/barriers.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

/** The noun phrase that a number counts. */
export interface Counted {
  /** "people", "things", "person-noun" (a trigger such as "dead"), "others", "unit", "unknown" noun, or "elided". */
  readonly top: string;
  /** The path in the tree of populations, if the noun is known. */
  readonly population: string | null;
  /** Where the phrase stands, without the number. */
  readonly span: Span | null;
}

const REACH = 4;
const TAIL = 6;

const read = new WeakMap<NumberInView, Counted>();

/** The phrase behind the number, read once for each number. */
export function countedPhrase(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): Counted {
  const known = read.get(n);
  if (known) return known;
  const counted = readPhrase(view, n, lexicon);
  read.set(n, counted);
  return counted;
}

/** Reads the phrase behind the number: adjectives up to the first known noun, then what qualifies it. */
function readPhrase(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): Counted {
  const { tokens } = view;
  let unknown = 0;
  let reach = n.tail + REACH;
  for (let i = n.tail; i < tokens.length && i < reach; i++) {
    const t = tokens[i] as Token;
    if (view.numbers.some((o) => o !== n && o.mention.kind !== 'article' && o.from <= i && i < o.to)) break;
    const other = view.others.find((o) => o.from === i);
    const noun = view.counted.find((c) => c.from === i);
    if (noun) {
      const head = headBehind(view, noun.to, lexicon);
      if (head !== null) return { top: head, population: null, span: phrase(view, n.tail, noun.to + 1, lexicon) };
      const top = noun.entry.population.split('/')[0] ?? 'people';
      return { top, population: noun.entry.population, span: phrase(view, n.tail, noun.to, lexicon) };
    }
    const person = view.triggers.find(
      (m) => m.from === i && m.entry.government === 'person' && m.entry.measure !== null,
    );
    if (person && !(other && other.to > person.to))
      return { top: 'person-noun', population: null, span: phrase(view, n.tail, person.to, lexicon) };
    const event = view.triggers.find((m) => m.from === i && m.entry.government === 'event' && m.entry.measure !== null);
    if (event && !(other && event.entry.weak))
      return { top: 'event-noun', population: null, span: phrase(view, n.tail, event.to, lexicon) };
    if ((other || isBody(t, i, view, lexicon)) && !isModifier(view, (other?.to ?? i + 1) - 1))
      return { top: 'others', population: null, span: phrase(view, n.tail, i + 1, lexicon) };
    if (view.units.some((u) => u.from === i)) return { top: 'unit', population: null, span: null };
    if (t.kind !== 'word') break;
    // "88 of the prisoners", "una veintena de personas"; but "61 the committee documented" counts what was said before.
    if (
      lexicon.of.has(t.fold) ||
      (lexicon.articles.has(t.fold) && i > n.tail && lexicon.of.has((tokens[i - 1] as Token).fold))
    ) {
      if (unknown > 0) break;
      continue;
    }
    if (lexicon.prepositions.has(t.fold) || lexicon.articles.has(t.fold)) break;
    if (barrierOf(t, lexicon) > 0 || lexicon.auxiliaries.has(t.fold)) break;
    if (view.triggers.some((m) => m.from <= i && i < m.to && m.entry.measure !== null && !m.entry.weak)) break;
    unknown++;
    // "reed-and-clay huts": what hyphens join is one adjective, unless its last word is the noun.
    const last = compoundEnd(tokens, i);
    reach += last - i;
    if (last > i) i = last - 1;
  }
  if (unknown === 0) return { top: 'elided', population: null, span: null };
  return { top: 'unknown', population: null, span: phrase(view, n.tail, n.tail + 1, lexicon) };
}

/** "Four prison massacres", "12 rebel organisations": a noun right behind the first is what is counted, if it is no person. */
function headBehind(view: SentenceView, at: number, lexicon: CompiledLexicon): string | null {
  const t = view.tokens[at];
  // Where adjectives follow the noun, nouns do not stand before one another.
  if (t === undefined || lexicon.adjectives.length > 0 || view.counted.some((c) => c.from === at)) return null;
  const others = view.others.some((o) => o.from === at);
  const events = view.triggers.filter(
    (m) => m.from === at && m.entry.measure !== null && m.entry.government === 'event',
  );
  if (events.length > 0) return others && events.every((m) => m.entry.weak) ? 'others' : 'event-noun';
  return others || isBody(t, at, view, lexicon) ? 'others' : null;
}

/** The last word of those that hyphens join to the word at `i`; `i` itself where none does. */
function compoundEnd(tokens: readonly Token[], i: number): number {
  let last = i;
  while (
    tokens[last + 1]?.fold === '-' &&
    tokens[last + 1]?.start === tokens[last]?.end &&
    tokens[last + 2]?.kind === 'word' &&
    tokens[last + 2]?.start === tokens[last + 1]?.end
  )
    last += 2;
  return last;
}

/** "protest detainees": a noun before the noun that is counted. */
function isModifier(view: SentenceView, i: number): boolean {
  return (
    view.counted.some((c) => c.from === i + 1) ||
    view.triggers.some((t) => t.from === i + 1 && t.entry.government === 'person')
  );
}

/** "three ministries", "seven organisations": bodies are counted by nobody here. */
function isBody(token: Token, i: number, view: SentenceView, lexicon: CompiledLexicon): boolean {
  if (token.kind !== 'word') return false;
  return matchesAt(lexicon.heads, view.tokens, i).some((m) => m.entry.type === 'body');
}

/** From the number's end over the head noun and the adjectives and "of" phrases behind it. */
function phrase(view: SentenceView, from: number, headEnd: number, lexicon: CompiledLexicon): Span {
  const { tokens } = view;
  let first = from;
  while (first < headEnd - 1 && lexicon.joiners.has((tokens[first] as Token).fold) && tokens[first + 1]?.fold !== '-')
    first++;
  let end = headEnd;
  for (let i = headEnd; i < tokens.length && i < headEnd + TAIL; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== 'word' || barrierOf(t, lexicon) > 0 || lexicon.auxiliaries.has(t.fold)) break;
    if (view.triggers.some((m) => m.from <= i && i < m.to && !m.entry.weak && m.entry.government !== 'person')) break;
    if (view.speech.some((m) => m.from <= i && i < m.to)) break;
    if (lexicon.prepositions.has(t.fold) && !lexicon.joiners.has(t.fold)) break;
    if (!lexicon.joiners.has(t.fold) && !lexicon.articles.has(t.fold)) end = i + 1;
  }
  return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
}
