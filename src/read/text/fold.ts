const MARKS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** `fold` of a whole text, which is not remembered. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/[’ʼ`´]/g, "'")
    .normalize('NFD')
    .replace(MARKS, '');
}

/**
 * Lower case without accents, and one apostrophe for all: "São" → "sao", "O’Neill" → "o'neill". Length may change, so
 * folded text is compared, never measured.
 */
export function fold(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  // A bounded memo: hostile text with endless new words must not grow it without end.
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(word, folded);
  return folded;
}
