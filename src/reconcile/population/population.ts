import type { Language } from '../../core/vocabulary.ts';
import { fold, words } from '../fold.ts';
import { KINDS } from './kinds.ts';

type Stems = readonly (readonly [stem: string, kind: string])[];

function stemsOf(kinds: Readonly<Record<string, string>>): Stems {
  return Object.entries(kinds).flatMap(([kind, stems]) => stems.split(' ').map((stem) => [stem, kind] as const));
}

const STEMS: Readonly<Record<Language, Stems>> = {
  en: stemsOf(KINDS.en),
  es: stemsOf(KINDS.es),
  pt: stemsOf(KINDS.pt),
};

/** A short stem allows an ending of gender and number only: "cas-as" is no "casos", "local" no "localizadas". */
const LONG_STEM = 6;
const ENDING = 2;

const isForm = (word: string, stem: string): boolean =>
  word.startsWith(stem) && (stem.length >= LONG_STEM || word.length - stem.length <= ENDING);

function kindOfWord(word: string, stems: Stems): string | null {
  let best: readonly [string, string] | null = null;
  for (const entry of stems)
    if (isForm(word, entry[0]) && (best === null || entry[0].length > best[0].length)) best = entry;
  return best?.[1] ?? null;
}

const CACHE = new Map<string, string | null>();
const CACHED = 20_000;

/**
 * Whom a count counts, from the noun phrase as written: "people/press" for reporters, "things/vessels" for tankers,
 * "people" for anybody, null where the phrase is missing or says nothing. A special group outweighs the general word
 * beside it ("young protesters" are minors). Of two groups the first counts.
 */
export function populationOf(counted: string | null, language: Language | null): string | null {
  if (counted === null || language === null) return null;
  const key = `${language}:${counted}`;
  const known = CACHE.get(key);
  if (known !== undefined) return known;
  let general: string | null = null;
  let special: string | null = null;
  for (const word of words(counted).map(fold)) {
    const kind = kindOfWord(word, STEMS[language]);
    if (kind === 'people') general = kind;
    else special ??= kind;
  }
  if (CACHE.size >= CACHED) CACHE.clear();
  CACHE.set(key, special ?? general);
  return special ?? general;
}
