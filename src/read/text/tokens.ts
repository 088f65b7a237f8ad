import type { Span } from '../../core/span.ts';
import { fold } from './fold.ts';

export type TokenKind = 'word' | 'digits' | 'punct';

/** A word, a run of digits or one mark of punctuation. White space is between tokens. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The text, lower-cased and without accents. */
  readonly fold: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly acronym: boolean;
}

const PIECE = /[\p{L}\p{M}]+|[’'ʼ](?=\p{L})[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITAL = /^\p{Lu}{2,}$/u;
const LETTER = /^[’'ʼ]?\p{L}/u;
const DIGIT = /^\p{Nd}/u;

/**
 * Cuts `text.slice(start, end)` into tokens. A letter after an apostrophe opens a new token that keeps the apostrophe
 * ("Committee" "’s"); hyphens stand alone ("re" "-" "arrested").
 */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = start;
  for (let m = PIECE.exec(text); m !== null && m.index < end; m = PIECE.exec(text)) {
    const piece = m.index + m[0].length > end ? m[0].slice(0, end - m.index) : m[0];
    const kind: TokenKind = LETTER.test(piece) ? 'word' : DIGIT.test(piece) ? 'digits' : 'punct';
    tokens.push({
      start: m.index,
      end: m.index + piece.length,
      kind,
      fold: kind === 'punct' ? piece : fold(piece),
      capital: kind === 'word' && CAPITAL.test(piece),
      acronym: kind === 'word' && ALL_CAPITAL.test(piece),
    });
  }
  return tokens;
}
