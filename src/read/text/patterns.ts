import type { Pattern } from '../lang/lexicon.ts';
import { fold } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Word, wordOf } from './words.ts';

/** One place of a compiled pattern: words it accepts whole, beginnings it accepts. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly optional: boolean;
  /** Up to three words of any kind. */
  readonly gap: boolean;
  /** A number with the words that bound it. */
  readonly number: boolean;
}

/** For each token, where a number ends that may begin there with its bound; 0 where none does. */
export type NumberEnds = Uint16Array;

interface Compiled<T> {
  readonly entry: T;
  readonly places: readonly Place[];
}

/** A found phrase: token indexes `[from, to)` and the entry of the lexicon it belongs to. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly entry: T;
}

/** An entry with its phrase, which is laid out when a word of a text may begin it: most of a lexicon never is. */
interface Filed<T> {
  readonly entry: T;
  readonly pattern: Pattern;
  compiled: readonly Compiled<T>[] | null;
}

/** What may begin at a word, and for each word that stood second, the phrases that may go on with it. */
interface Starters<T> {
  readonly all: readonly Compiled<T>[];
  readonly byNext: Map<Word | undefined, readonly Begun<T>[]>;
}

/** A phrase of which the first so many places are known to be there. */
interface Begun<T> extends Compiled<T> {
  readonly known: 1 | 2;
}

/** Phrases indexed by the first word or beginning, so that a token looks up only what can start with it. */
export interface PatternIndex<T> {
  readonly byWord: ReadonlyMap<string, readonly Filed<T>[]>;
  readonly byStem: ReadonlyMap<string, readonly Filed<T>[]>;
  readonly stemLengths: readonly number[];
  /** The place in what a word begins where this index keeps what it found, once: the words of a language repeat. */
  readonly place: number;
}

let indexes = 0;

const GAP_LIMIT = 3;

const LETTERS = /^\p{L}+\*?$/u;

/** Most alternatives are plain words: they need not be cut to be known as one. */
function isOneWord(alternative: string): boolean {
  return LETTERS.test(alternative) || tokenize(alternative.replace(/\*$/, '')).length <= 1;
}

function placesOf(pattern: Pattern): readonly (readonly Place[])[] {
  let variants: Place[][] = [[]];
  for (const element of pattern.trim().split(/\s+/)) {
    const optional = element.endsWith('?') && element.length > 1;
    const body = optional ? element.slice(0, -1) : element;
    if (body === '~' || body === '#') {
      const gap = body === '~';
      for (const v of variants) v.push({ words: new Set(), stems: [], optional: gap, gap, number: !gap });
      continue;
    }
    const simple: string[] = [];
    const compound: string[] = [];
    for (const alternative of body.split('|')) {
      (isOneWord(alternative) ? simple : compound).push(alternative);
    }
    const branches: Place[][] = [];
    if (simple.length > 0) branches.push([placeOf(simple, optional)]);
    for (const alternative of compound) {
      const stem = alternative.endsWith('*');
      const pieces = tokenize(alternative.replace(/\*$/, ''));
      branches.push(pieces.map((p, i) => placeOf([stem && i === pieces.length - 1 ? `${p.fold}*` : p.fold], false)));
    }
    variants = variants.flatMap((v) => branches.map((b) => [...v, ...b]));
    if (optional && compound.length > 0) variants = [...variants, ...variants.map((v) => v.slice(0, -1))];
  }
  // An optional first element is written out, since the index looks up the first one.
  return variants.flatMap((v) => (v[0]?.optional && !v[0].gap ? [v, v.slice(1)] : [v])).filter((v) => v.length > 0);
}

function placeOf(alternatives: readonly string[], optional: boolean): Place {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const a of alternatives) {
    if (a.endsWith('*')) stems.push(fold(a.slice(0, -1)));
    else words.add(fold(a));
  }
  return { words, stems, optional, gap: false, number: false };
}

/** The words and beginnings that a phrase may open with. */
function headsOf(pattern: Pattern): readonly string[] {
  const first = /^\S+/.exec(pattern)?.[0] ?? '';
  if (first.endsWith('?') || first === '~' || first === '') {
    const places = placesOf(pattern).map((p) => p[0] as Place);
    return places.flatMap((p) => [...p.words, ...p.stems.map((s) => `${s}*`)]);
  }
  return first.split('|').map((alternative) => {
    if (isOneWord(alternative)) return fold(alternative);
    const stem = alternative.endsWith('*');
    const pieces = tokenize(alternative.replace(/\*$/, ''));
    return (pieces[0] as Token).fold + (stem && pieces.length === 1 ? '*' : '');
  });
}

/** Compiles the phrases of a list; `patternOf` gives the phrase of an entry. */
export function compile<T>(entries: readonly T[], patternOf: (entry: T) => Pattern): PatternIndex<T> {
  const byWord = new Map<string, Filed<T>[]>();
  const byStem = new Map<string, Filed<T>[]>();
  const put = (map: Map<string, Filed<T>[]>, key: string, filed: Filed<T>) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [filed]);
    else if (list.at(-1) !== filed) list.push(filed);
  };
  for (const entry of entries) {
    const pattern = patternOf(entry).trim();
    const filed: Filed<T> = { entry, pattern, compiled: null };
    for (const head of headsOf(pattern))
      if (head.endsWith('*')) put(byStem, head.slice(0, -1), filed);
      else put(byWord, head, filed);
  }
  const stemLengths = [...new Set([...byStem.keys()].map((s) => s.length))].sort((a, b) => a - b);
  return { byWord, byStem, stemLengths, place: indexes++ };
}

function compiledOf<T>(filed: Filed<T>): readonly Compiled<T>[] {
  filed.compiled ??= placesOf(filed.pattern).map((places) => ({ entry: filed.entry, places }));
  return filed.compiled;
}

function accepts(place: Place, token: Token): boolean {
  if (place.words.has(token.fold)) return true;
  for (const stem of place.stems) if (token.fold.startsWith(stem)) return true;
  return false;
}

/** The end of the longest match of `places` from place `p` at token `t`, or -1. */
function matchEnd(
  places: readonly Place[],
  p: number,
  tokens: readonly Token[],
  t: number,
  numbers: NumberEnds | undefined,
): number {
  if (p === places.length) return t;
  const place = places[p] as Place;
  if (place.number) {
    const end = numbers?.[t] ?? 0;
    return end > t ? matchEnd(places, p + 1, tokens, end, numbers) : -1;
  }
  if (place.gap) {
    for (let skip = 0; skip <= GAP_LIMIT; skip++) {
      const end = matchEnd(places, p + 1, tokens, t + skip, numbers);
      if (end >= 0) return end;
      if (tokens[t + skip]?.kind !== 'word') return -1;
    }
    return -1;
  }
  const token = tokens[t];
  if (token !== undefined && accepts(place, token)) {
    const end = matchEnd(places, p + 1, tokens, t + 1, numbers);
    if (end >= 0) return end;
  }
  return place.optional ? matchEnd(places, p + 1, tokens, t, numbers) : -1;
}

const NOTHING: readonly never[] = [];

/** The phrases whose first element accepts a word. */
function startersOf<T>(index: PatternIndex<T>, word: Word): Starters<T> | null {
  const known = word.begins[index.place];
  if (known !== undefined) return known as Starters<T> | null;
  const found = findStarters(index, word.fold);
  while (word.begins.length <= index.place) word.begins.push(undefined);
  word.begins[index.place] = found;
  return found;
}

function findStarters<T>(index: PatternIndex<T>, word: string): Starters<T> | null {
  const all: Compiled<T>[] = [];
  const add = (list: readonly Filed<T>[] | undefined, opens: (place: Place) => boolean) => {
    for (const filed of list ?? []) for (const c of compiledOf(filed)) if (opens(c.places[0] as Place)) all.push(c);
  };
  add(index.byWord.get(word), (place) => place.words.has(word));
  for (const length of index.stemLengths) {
    if (length > word.length) break;
    const stem = word.slice(0, length);
    add(index.byStem.get(stem), (place) => place.stems.includes(stem));
  }
  return all.length === 0 ? null : { all, byNext: new Map() };
}

/** How many second words are remembered for one first word. */
const NEXT_LIMIT = 1000;

/** Of the phrases that may begin at a word, those that the next word does not rule out. */
function likely<T>({ all, byNext }: Starters<T>, next: Token | undefined): readonly Begun<T>[] {
  const known = byNext.get(next?.word);
  if (known !== undefined) return known;
  const found: Begun<T>[] = [];
  for (const { entry, places } of all) {
    const second = places[1];
    if (second === undefined || second.optional || second.number) found.push({ entry, places, known: 1 });
    else if (next !== undefined && accepts(second, next)) found.push({ entry, places, known: 2 });
  }
  if (byNext.size >= NEXT_LIMIT) byNext.clear();
  byNext.set(next?.word, found.length > 0 ? found : NOTHING);
  return found;
}

/** Every phrase found at token `t`, longest first. */
export function matchesAt<T>(
  index: PatternIndex<T>,
  tokens: readonly Token[],
  t: number,
  numbers?: NumberEnds,
): readonly Match<T>[] {
  const token = tokens[t];
  if (token === undefined || token.kind === 'digits') return NOTHING;
  const starters = startersOf(index, token.word);
  if (starters === null) return NOTHING;
  const found: Match<T>[] = [];
  for (const { places, entry, known } of likely(starters, tokens[t + 1])) {
    const end = places.length === known ? t + known : matchEnd(places, known, tokens, t + known, numbers);
    if (end > t) found.push({ from: t, to: end, entry });
  }
  return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
}

/**
 * All phrases in a run of tokens, the longest at each place first come first served: a match that begins inside an
 * accepted longer one is dropped, so "life sentence" hides "sentence". Several entries with the same extent are kept.
 */
export function findAll<T>(
  index: PatternIndex<T>,
  tokens: readonly Token[],
  numbers?: NumberEnds,
): readonly Match<T>[] {
  const all: Match<T>[] = [];
  for (let t = 0; t < tokens.length; t++) {
    const { kind, word } = tokens[t] as Token;
    if (kind === 'digits' || word.begins[index.place] === null) continue;
    for (const match of matchesAt(index, tokens, t, numbers)) all.push(match);
  }
  return apart(all) ? all : longest(all, tokens.length);
}

/** Whether no match, in the order of their beginnings, lies partly in the one before it. */
function apart(all: readonly Match<unknown>[]): boolean {
  for (let i = 1; i < all.length; i++) {
    const [last, next] = [all[i - 1] as Match<unknown>, all[i] as Match<unknown>];
    if (next.from < last.to && (next.from !== last.from || next.to !== last.to)) return false;
  }
  return true;
}

function longest<T>(all: Match<T>[], length: number): readonly Match<T>[] {
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Match<T>[] = [];
  const owner = new Int32Array(length).fill(-1);
  for (const m of all) {
    const first = owner[m.from] as number;
    let free = true;
    for (let t = m.from; t < m.to; t++) if (owner[t] !== -1) free = false;
    const twin = first >= 0 ? (kept[first] as Match<T>) : undefined;
    if (!free && !(twin && twin.from === m.from && twin.to === m.to)) continue;
    if (free) for (let t = m.from; t < m.to; t++) owner[t] = kept.length;
    kept.push(m);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** True where one of the phrases begins at token `t`. */
export function startsAt<T>(index: PatternIndex<T>, tokens: readonly Token[], t: number): Match<T> | null {
  return matchesAt(index, tokens, t)[0] ?? null;
}

/** True where a word alone is one of the phrases, written out and not only by its beginning. */
export function isPhrase<T>(index: PatternIndex<T>, word: string): boolean {
  const starters = startersOf(index, wordOf(word));
  return starters?.all.some((c) => c.places.length === 1 && c.places[0]?.words.has(word)) ?? false;
}
