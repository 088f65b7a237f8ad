import type { NumberData } from '../lang/number-data.ts';
import { fold } from '../text/fold.ts';
import { type Bounds, compileBounds } from './bounds.ts';
import { baseLetter, isCombining, isLetter } from './letters.ts';

/** What a number word does; a word may do several things ("quarto" is an ordinal and a fraction). */
export interface NumberWord {
  readonly one?: number;
  readonly article?: true;
  readonly determiner?: true;
  readonly teen?: number;
  readonly ten?: number;
  readonly hundred?: number;
  readonly roundHundred?: number;
  readonly scale?: number;
  readonly plural?: true;
  readonly collective?: number;
  readonly shy?: true;
  /** The part it takes of the scale or collective behind it. */
  readonly half?: number;
  readonly opener?: true;
  readonly ordinal?: number;
  readonly fraction?: number;
  /** Begins a phrase of zero, of "several" or of "and a half": the words that follow, the longest first. */
  readonly none?: readonly (readonly string[])[];
  readonly few?: readonly (readonly string[])[];
  readonly halfAfter?: readonly (readonly string[])[];
  readonly of?: true;
  readonly linkTen?: true;
  readonly linkHundred?: true;
  readonly linkScale?: true;
  /** Nothing but these roles begins a number: links and "of" alone do not. */
  readonly begins: boolean;
}

/** One language's numbers, ready to scan. */
export interface CompiledNumbers {
  readonly data: NumberData;
  /** A tree of letters: 26 children a node, 0 where there is none. */
  readonly children: Int32Array;
  readonly words: readonly (NumberWord | undefined)[];
  readonly suffixes: ReadonlyMap<string, number>;
  readonly ordinalMarks: readonly string[];
  readonly plusWords: readonly string[];
  readonly bounds: Bounds;
}

/** No number word has more letters. */
const LONGEST = 40;

type Draft = { -readonly [K in keyof NumberWord]: NumberWord[K] };

const compiled = new WeakMap<NumberData, CompiledNumbers>();

/** Compiles the data of a language; the same data is compiled once. */
export function compileNumbers(data: NumberData): CompiledNumbers {
  const known = compiled.get(data);
  if (known) return known;
  const drafts = collect(data);
  const tree = plant(drafts);
  const byLength = (a: string, b: string) => b.length - a.length;
  const made: CompiledNumbers = {
    data,
    ...tree,
    suffixes: new Map(Object.entries(data.suffixes)),
    ordinalMarks: [...data.ordinalMarks].sort(byLength),
    plusWords: [...data.plusWords].sort(byLength),
    bounds: compileBounds(data.quantifiers),
  };
  compiled.set(data, made);
  return made;
}

function collect(data: NumberData): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const at = (word: string): Draft => {
    const key = fold(word);
    const known = drafts.get(key);
    if (known) return known;
    const draft: Draft = { begins: false };
    drafts.set(key, draft);
    return draft;
  };
  const put = (words: Readonly<Record<string, number>>, set: (d: Draft, value: number) => void, begins = true) => {
    for (const [word, value] of Object.entries(words)) {
      const draft = at(word);
      set(draft, value);
      if (begins) draft.begins = true;
    }
  };
  put(data.ones, (d, v) => (d.one = v));
  put(data.teens, (d, v) => (d.teen = v));
  put(data.tens, (d, v) => (d.ten = v));
  put(data.hundreds, (d, v) => (d.hundred = v));
  put(data.roundHundreds, (d, v) => (d.roundHundred = v));
  put(data.scales, (d, v) => (d.scale = v));
  put(data.pluralScales, (d, v) => Object.assign(d, { scale: v, plural: true }));
  put(data.collectives, (d, v) => (d.collective = v));
  put(data.shyCollectives, (d, v) => Object.assign(d, { collective: v, shy: true }));
  put(data.pluralCollectives, (d, v) => Object.assign(d, { collective: v, plural: true }));
  put(data.ordinals, (d, v) => (d.ordinal = v));
  put(data.fractions, (d, v) => (d.fraction = v), false);
  for (const word of data.articleOnes) at(word).article = true;
  for (const word of data.determinerOnes) at(word).determiner = true;
  put(data.halves, (d, v) => (d.half = v));
  for (const word of data.articles) Object.assign(at(word), { opener: true, begins: true });
  for (const word of data.of) at(word).of = true;
  for (const word of data.links.ten.words) at(word).linkTen = true;
  for (const word of data.links.hundred.words) at(word).linkHundred = true;
  for (const word of data.links.scale.words) at(word).linkScale = true;
  const phrases = (list: readonly string[], role: 'none' | 'few' | 'halfAfter') => {
    for (const phrase of list) {
      const [first = '', ...rest] = phrase.split(' ').map(fold);
      const draft = at(first);
      draft[role] = [...(draft[role] ?? []), rest].sort((a, b) => b.length - a.length);
      if (role !== 'halfAfter') draft.begins = true;
    }
  };
  phrases(data.none, 'none');
  phrases(data.few, 'few');
  phrases(data.halfAfter, 'halfAfter');
  return drafts;
}

function plant(drafts: ReadonlyMap<string, NumberWord>): Pick<CompiledNumbers, 'children' | 'words'> {
  let size = 1;
  for (const word of drafts.keys()) size += word.length;
  const children = new Int32Array(size * 26);
  const words: (NumberWord | undefined)[] = [undefined];
  for (const [word, entry] of drafts) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = node * 26 + word.charCodeAt(i) - 97;
      let next = children[slot] as number;
      if (next === 0) {
        next = words.push(undefined) - 1;
        children[slot] = next;
      }
      node = next;
    }
    words[node] = entry;
  }
  return { children, words };
}

/** A place in a text where words are read one by one. */
export interface Reading {
  readonly word: NumberWord | undefined;
  readonly start: number;
  readonly end: number;
}

/** Reads the word at `pos`; undefined where no word begins there. */
export function readWord(numbers: CompiledNumbers, text: string, pos: number, end: number): Reading | undefined {
  if (pos < 0 || pos >= end || !isLetter(text.charCodeAt(pos))) return undefined;
  const { children } = numbers;
  let node = 0;
  let i = pos;
  let alive = true;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    const base = baseLetter(code);
    if (base === 0) {
      if (isCombining(code)) continue;
      if (!isLetter(code)) break;
      alive = false;
    } else if (alive) {
      node = children[node * 26 + base - 97] as number;
      if (node === 0) alive = false;
    }
    // The rest of a longer word need not be walked to know that it is none.
    if (!alive && i - pos > LONGEST) return { word: undefined, start: pos, end: i + 1 };
  }
  return { word: alive ? numbers.words[node] : undefined, start: pos, end: i };
}
