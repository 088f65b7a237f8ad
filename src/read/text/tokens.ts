import type { Span } from '../../core/span.ts';
import { pieceOf, type Word, type WordKind } from './words.ts';

/** A word, a run of digits or one mark of punctuation. White space is between tokens. */
export interface Token extends Span {
  readonly kind: WordKind;
  /** The text, lower-cased and without accents. */
  readonly fold: string;
  /** The same with what is known of it. */
  readonly word: Word;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly acronym: boolean;
}

const PIECE = /[\p{L}\p{M}]+|[’'ʼ](?=\p{L})[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

/**
 * Cuts `text.slice(start, end)` into tokens. A letter after an apostrophe opens a new token that keeps the apostrophe
 * ("Committee" "’s"); hyphens stand alone ("re" "-" "arrested").
 */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  // Only the run itself is looked at: a word without an end would be gone through to the end of the text each time.
  const run = start === 0 && end >= text.length ? text : text.slice(start, end);
  PIECE.lastIndex = 0;
  for (let m = PIECE.exec(run); m !== null; m = PIECE.exec(run)) {
    const from = start + m.index;
    const { kind, word, capital, acronym } = pieceOf(m[0]);
    tokens.push({ start: from, end: from + m[0].length, kind, fold: word.fold, word, capital, acronym });
  }
  return tokens;
}
