import type { CompiledLexicon } from '../lang/compile.ts';
import type { Token } from '../text/tokens.ts';

/** How strongly two places of a sentence are parted: 0 not, 1 comma or "and", 2 subordinate clause or quotation, 3 stop. */
export type Barrier = 0 | 1 | 2 | 3;

const STOPS = new Set([';', ':', '—', '–', '(', ')', '[', ']', '…', '.', '?', '!', '|']);
const QUOTES = new Set(['"', '“', '”', '«', '»']);

export function barrierOf(token: Token, lexicon: CompiledLexicon): Barrier {
  if (token.kind === 'punct')
    return STOPS.has(token.fold) ? 3 : QUOTES.has(token.fold) ? 2 : token.fold === ',' ? 1 : 0;
  if (token.kind === 'digits') return 0;
  if (lexicon.subordinators.has(token.fold)) return 2;
  return lexicon.coordinators.has(token.fold) ? 1 : 0;
}

/** Where a bracket opened at `i` closes before `to`; `i` itself where it does not or where none opens. */
export function closingBracket(tokens: readonly Token[], i: number, to: number): number {
  if (tokens[i]?.fold !== '(') return i;
  for (let j = i + 1; j < to; j++) {
    if (tokens[j]?.fold === ')') return j;
    if (tokens[j]?.fold === '(') return i;
  }
  return i;
}

/** The strongest barrier among the tokens `[from, to)`; what stands in brackets between parts nothing. */
export function barrierBetween(tokens: readonly Token[], from: number, to: number, lexicon: CompiledLexicon): Barrier {
  let strongest: Barrier = 0;
  for (let i = from; i < to; i++) {
    const closing = closingBracket(tokens, i, to);
    if (closing > i) {
      i = closing;
      continue;
    }
    const b = barrierOf(tokens[i] as Token, lexicon);
    if (b > strongest) strongest = b;
  }
  return strongest;
}

/** Distances in words, in steps that grow. */
export function bucket(distance: number): string {
  if (distance <= 2) return String(distance);
  if (distance <= 4) return '3-4';
  if (distance <= 8) return '5-8';
  return distance <= 15 ? '9-15' : '16+';
}

/**
 * Whether a token is a preposition as written. Without their accents an article and a preposition may look alike ("as",
 * "às"), and a lone letter that may be either ("a") is taken for the article.
 */
export function isPreposition(token: Token, text: string, lexicon: CompiledLexicon): boolean {
  if (!lexicon.prepositions.has(token.fold)) return false;
  const written = text.slice(token.start, token.end).toLowerCase();
  return lexicon.prepositionsWritten.has(written) && !(written.length === 1 && lexicon.articles.has(token.fold));
}
