import { fold } from './fold.ts';
import type { Token } from './tokens.ts';
import { wordOf } from './words.ts';

/** What stands where a file was read in the wrong encoding and its accented letters were lost. */
const LOST = '\uFFFD';
const WORD = /[\p{L}\p{M}]+/gu;
const ACCENTED = /\P{ASCII}/u;
const EACH_ACCENTED = /\P{ASCII}/gu;

/** Of words as they look when their accented letters are lost, the folded word; null where two words look so. */
export type LostWords = ReadonlyMap<string, string | null>;

/** All accented words in a language's data, however deep they lie. */
export function lostWords(data: unknown): LostWords {
  const words = new Map<string, string | null>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!ACCENTED.test(value)) return;
      for (const [word] of value.toLowerCase().normalize('NFC').matchAll(WORD)) {
        if (!ACCENTED.test(word)) continue;
        const shape = word.replace(EACH_ACCENTED, LOST);
        const known = words.get(shape);
        words.set(shape, known === undefined || known === fold(word) ? fold(word) : null);
      }
    } else if (typeof value === 'object' && value !== null) for (const v of Object.values(value)) visit(v);
  };
  visit(data);
  return words;
}

/**
 * Joins the pieces of a word that lost its accented letters ("fam" "�" "lias") where one known word alone looks so; all
 * else stays as it is. `known` is asked only where a letter is lost.
 */
export function mendLostLetters(tokens: readonly Token[], text: string, known: () => LostWords): readonly Token[] {
  if (!tokens.some((t) => t.fold === LOST)) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token;
    let end = i + 1;
    const piece = (t: Token | undefined) => t?.kind === 'word' || t?.fold === LOST;
    while (piece(first) && piece(tokens[end]) && tokens[end]?.start === tokens[end - 1]?.end) end++;
    const last = tokens[end - 1] as Token;
    const word = end - i > 1 ? known().get(text.slice(first.start, last.end).toLowerCase()) : undefined;
    if (word) out.push({ ...first, end: last.end, kind: 'word', fold: word, word: wordOf(word) });
    else out.push(...tokens.slice(i, end));
    i = end;
  }
  return out;
}
