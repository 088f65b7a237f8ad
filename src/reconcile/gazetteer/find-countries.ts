import { COUNTRIES } from '../../core/countries.ts';
import type { Language } from '../../core/vocabulary.ts';
import { fold, startsUpper } from '../fold.ts';

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

/** How often each country is named, by itself, by its capital or by its people. */
export function countCountries(written: readonly string[], language: Language | null): ReadonlyMap<string, number> {
  const small = language !== null && SMALL_PEOPLES.has(language);
  const folded = written.map(fold);
  const counts = new Map<string, number>();
  for (let i = 0; i < folded.length; i++) {
    const list = INDEX.get(folded[i] as string);
    if (list === undefined) continue;
    const upper = startsUpper(written[i] as string);
    const hit = list.find(
      (p) => (p.proper ? upper : !(upper && small)) && p.words.every((word, k) => folded[i + k] === word),
    );
    if (hit === undefined) continue;
    counts.set(hit.code, (counts.get(hit.code) ?? 0) + 1);
    i += hit.words.length - 1;
  }
  return counts;
}
