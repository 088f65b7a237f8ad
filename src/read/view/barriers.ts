import type { CompiledLexicon } from '../lang/compile.ts';
import type { Token } from '../text/tokens.ts';

export { type Barrier, barrierBetween, barrierOf, closingBracket } from './marks.ts';

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
