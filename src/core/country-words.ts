import { COUNTRIES } from './countries.ts';
import type { Language } from './vocabulary.ts';

/** A word of a text: lower-cased without accents, and whether it was written with a capital. */
export interface CountryToken {
  readonly fold: string;
  readonly capital: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly code: string;
  /** A proper name counts only with its capital letter: "Irã" is a country, "irá" is a verb. */
  readonly proper: boolean;
}

const ENDINGS = ['o', 'a', 'os', 'as'] as const;

function peopleForms(people: string): readonly string[] {
  return people
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (word.endsWith('-') ? ENDINGS.map((end) => word.slice(0, -1) + end) : [word]));
}

function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const put = (text: string, code: string, proper: boolean): void => {
    if (text === '') return;
    const parts = text.split(' ');
    const head = parts[0] as string;
    const list = index.get(head) ?? [];
    list.push({ words: parts, code, proper });
    index.set(head, list);
  };
  for (const [code, names, capitals, people] of COUNTRIES) {
    for (const name of names.split('|')) put(name, code, true);
    for (const capital of capitals.split('|')) put(capital, code, true);
    for (const form of peopleForms(people)) put(form, code, false);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const INDEX = phrases();

const WORDS: ReadonlySet<string> = new Set(
  [...INDEX.values()].flat().flatMap((p) => (p.words.length === 1 ? p.words : [])),
);

/** True for a word that by itself names a country, its capital or its people: not for the "Norte" of a longer name. */
export const isCountryWord = (folded: string): boolean => WORDS.has(folded);

/** Languages that write the words for a people with a small letter: there "Alemão" is a name and "alemão" a people. */
const SMALL_PEOPLES: ReadonlySet<Language> = new Set(['es', 'pt']);

/** How often each country (ISO 3166) is named, by itself, by its capital or by its people; in the order of first naming. */
export function countCountries(
  words: readonly CountryToken[],
  language: Language | null,
  counts = new Map<string, number>(),
): Map<string, number> {
  const small = language !== null && SMALL_PEOPLES.has(language);
  for (let i = 0; i < words.length; i++) {
    const { fold, capital } = words[i] as CountryToken;
    const list = INDEX.get(fold);
    if (list === undefined) continue;
    const hit = list.find(
      (p) => (p.proper ? capital : !(capital && small)) && p.words.every((word, k) => words[i + k]?.fold === word),
    );
    if (hit === undefined) continue;
    counts.set(hit.code, (counts.get(hit.code) ?? 0) + 1);
    i += hit.words.length - 1;
  }
  return counts;
}
