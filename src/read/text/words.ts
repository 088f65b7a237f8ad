import { fold } from './fold.ts';

export type WordKind = 'word' | 'digits' | 'punct';

/** A word of the language, met once however often it is written: what is found out about it is kept with it. */
export interface Word {
  /** Lower-cased and without accents. */
  readonly fold: string;
  /** What may begin at the word, by the number of each index of phrases; undefined where nobody asked yet. */
  readonly begins: unknown[];
}

/** A word, digits or mark as written, with all that its letters tell. */
export interface Piece {
  readonly kind: WordKind;
  readonly word: Word;
  readonly capital: boolean;
  readonly acronym: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITAL = /^\p{Lu}{2,}$/u;
const LETTER = /^[’'ʼ]?\p{L}/u;
const DIGIT = /^\p{Nd}/u;

/** Hostile text with endless new words empties these memos, no more. */
const LIMIT = 50_000;
/** Longer pieces are no words, and would only fill the memory. */
const LONGEST = 40;
const words = new Map<string, Word>();
const pieces = new Map<string, Piece>();

export function wordOf(folded: string): Word {
  const known = words.get(folded);
  if (known !== undefined) return known;
  const word: Word = { fold: folded, begins: [] };
  if (folded.length > LONGEST) return word;
  if (words.size >= LIMIT) words.clear();
  words.set(folded, word);
  return word;
}

/** What is to be known of a piece of text without white space: a word, a run of digits or a mark. */
export function pieceOf(text: string): Piece {
  const known = pieces.get(text);
  if (known !== undefined) return known;
  const kind: WordKind = LETTER.test(text) ? 'word' : DIGIT.test(text) ? 'digits' : 'punct';
  const piece: Piece = {
    kind,
    word: wordOf(kind === 'punct' ? text : fold(text)),
    capital: kind === 'word' && CAPITAL.test(text),
    acronym: kind === 'word' && ALL_CAPITAL.test(text),
  };
  if (text.length > LONGEST) return piece;
  if (pieces.size >= LIMIT) pieces.clear();
  pieces.set(text, piece);
  return piece;
}
