/**
 * Everything the reader knows of each language. Enters a language's folder of data, leaves it compiled for looking up.
 * Holds no rule of any language: a language is added by adding a folder and a line here.
 */
import type { Language } from '../../core/vocabulary.ts';
import { type CompiledLexicon, compileLexicon } from './compile.ts';
import type { DateData } from './date-data.ts';
import { dates as enDates } from './en/dates.ts';
import { en } from './en/lexicon.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { dates as esDates } from './es/dates.ts';
import { es } from './es/lexicon.ts';
import { numbers as esNumbers } from './es/numbers.ts';
import type { Lexicon } from './lexicon.ts';
import type { NumberData } from './number-data.ts';
import { dates as ptDates } from './pt/dates.ts';
import { pt } from './pt/lexicon.ts';
import { numbers as ptNumbers } from './pt/numbers.ts';

/** The data of one language, ready to use. */
export interface LanguageData {
  readonly lexicon: CompiledLexicon;
  readonly numbers: NumberData;
  readonly dates: DateData;
}

const SOURCES: Readonly<Record<Language, { lexicon: Lexicon; numbers: NumberData; dates: DateData }>> = {
  en: { lexicon: en, numbers: enNumbers, dates: enDates },
  es: { lexicon: es, numbers: esNumbers, dates: esDates },
  pt: { lexicon: pt, numbers: ptNumbers, dates: ptDates },
};

const compiled = new Map<Language, LanguageData>();

/** The compiled data of a language. Compiling takes some milliseconds and happens once. */
export function languageData(language: Language): LanguageData {
  const known = compiled.get(language);
  if (known) return known;
  const source = SOURCES[language];
  const data = { lexicon: compileLexicon(source.lexicon), numbers: source.numbers, dates: source.dates };
  compiled.set(language, data);
  return data;
}
