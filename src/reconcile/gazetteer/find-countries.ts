import { type CountryToken, countCountries } from '../../core/country-words.ts';
import type { Language } from '../../core/vocabulary.ts';
import { fold, startsUpper } from '../fold.ts';

const tokenOf = (written: string): CountryToken => ({ fold: fold(written), capital: startsUpper(written) });

/** How often each country is named among words as written. */
export const countriesAmong = (written: readonly string[], language: Language | null): ReadonlyMap<string, number> =>
  countCountries(written.map(tokenOf), language);
