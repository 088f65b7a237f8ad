const ASCII = /^[\x20-\x7e]*$/;

/**
 * Letters without accents and in lower case: the form in which words of three languages are compared. Positions are
 * not kept; nothing folded is ever shown.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const TAIL = /['’.-]+$|['’]s$/u;

/** Words as written, in text order, without the marks that trail them. */
export function words(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replace(TAIL, ''));
}

const UPPER = /^\p{Lu}/u;
export const startsUpper = (word: string): boolean => UPPER.test(word);

const UPPERS = /\p{Lu}/gu;
/** "CICR", "ONU", "OVD-Info", "IHRNGO": two capitals in a short word. */
export function isAcronym(word: string): boolean {
  return word.length <= 10 && (word.match(UPPERS)?.length ?? 0) >= 2;
}

/** FNV-1a over UTF-16 code units, as an unsigned 32-bit number: spreads keys, protects nothing. */
export function hash(text: string): number {
  return spread(0x811c9dc5, text) >>> 0;
}

/** The hash of the texts with a space between them, without putting them together. */
export function hashOfRun(texts: readonly string[], from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = spread(i === from ? h : spread(h, ' '), texts[i] as string);
  return h >>> 0;
}

function spread(seed: number, text: string): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h;
}
