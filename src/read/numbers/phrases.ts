import type { BoundPhrase } from '../lang/number-data.ts';
import { fold } from '../text/fold.ts';
import type { Beside, Words } from './context.ts';

interface Element {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly optional: boolean;
  readonly gap: boolean;
}

interface Phrase<T> {
  readonly elements: readonly Element[];
  readonly entry: T;
}

/** Phrases to be found beside a number, looked up by the word that stands next to it. */
export interface PhraseTable<T> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** By the first two letters of the stem. */
  readonly byStem: ReadonlyMap<string, readonly { readonly stem: string; readonly phrase: Phrase<T> }[]>;
}

export interface PhraseMatch<T> {
  readonly entry: T;
  /** How many words of the context it takes up. */
  readonly length: number;
}

/** A gap in a phrase holds at most this many words. */
const GAP = 3;
/** Stems have two letters or more. */
const STEM_KEY = 2;

/** Which end of a phrase stands next to the number. */
export type Facing = 'last' | 'first';

/** Compiles phrases that stand before a number (`last`: their last word is nearest) or behind it (`first`). */
export function compilePhrases<T>(list: readonly (readonly [BoundPhrase, T])[], facing: Facing): PhraseTable<T> {
  const byWord = new Map<string, Phrase<T>[]>();
  const byStem = new Map<string, { stem: string; phrase: Phrase<T> }[]>();
  const put = (elements: readonly Element[], entry: T): void => {
    const [nearest] = elements;
    if (!nearest) return;
    if (nearest.optional) put(elements.slice(1), entry);
    const phrase: Phrase<T> = { elements: [{ ...nearest, optional: false }, ...elements.slice(1)], entry };
    for (const word of nearest.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
    for (const stem of nearest.stems) {
      const key = stem.slice(0, STEM_KEY);
      byStem.set(key, [...(byStem.get(key) ?? []), { stem, phrase }]);
    }
  };
  for (const [phrase, entry] of list) {
    const elements = phrase.trim().split(/\s+/).map(elementOf);
    put(facing === 'last' ? elements.reverse() : elements, entry);
  }
  return { byWord, byStem };
}

function elementOf(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  if (body === '~') return { words: new Set(), stems: [], optional: true, gap: true };
  const words = new Set<string>();
  const stems: string[] = [];
  for (const alternative of body.split('|')) {
    if (alternative.endsWith('*')) stems.push(fold(alternative.slice(0, -1)));
    else words.add(fold(alternative));
  }
  return { words, stems, optional, gap: false };
}

/** The longest phrase that begins (seen from the number) at `at`; null where none does. The first listed wins a tie. */
export function matchAt<T>(table: PhraseTable<T>, context: Words, at: number): PhraseMatch<T> | null {
  const word = context.at(at)?.fold;
  if (word === undefined) return null;
  let best: PhraseMatch<T> | null = null;
  for (const phrase of table.byWord.get(word) ?? NONE) best = longer(best, phrase as Phrase<T>, context, at);
  const stems = table.byStem.size > 0 ? table.byStem.get(word.slice(0, STEM_KEY)) : undefined;
  if (stems) for (const { stem, phrase } of stems) if (word.startsWith(stem)) best = longer(best, phrase, context, at);
  return best;
}

const NONE: readonly Phrase<unknown>[] = [];

function longer<T>(best: PhraseMatch<T> | null, phrase: Phrase<T>, context: Words, at: number): PhraseMatch<T> | null {
  const length = matchFrom(phrase.elements, 1, context, at + 1) - at;
  return length > (best?.length ?? 0) ? { entry: phrase.entry, length } : best;
}

/** The position behind the elements from `e` on when they match from `at`; -1 where they do not. Both are short. */
function matchFrom(elements: readonly Element[], e: number, context: Words, at: number): number {
  const element = elements[e];
  if (!element) return at;
  if (element.gap) {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = matchFrom(elements, e + 1, context, at + skipped);
      if (end > 0) return end;
      if (isBarrier(context.at(at + skipped))) return -1;
    }
    return -1;
  }
  const word = context.at(at)?.fold;
  if (word !== undefined && accepts(element, word)) {
    const end = matchFrom(elements, e + 1, context, at + 1);
    if (end > 0) return end;
  }
  return element.optional ? matchFrom(elements, e + 1, context, at) : -1;
}

function accepts(element: Element, word: string): boolean {
  return element.words.has(word) || element.stems.some((stem) => word.startsWith(stem));
}

function isBarrier(beside: Beside | undefined): boolean {
  return beside === undefined || beside.fold === ',';
}
