import type { Claim } from '../../core/claim.ts';
import { isCountryWord } from '../../core/country-words.ts';
import { fold, startsUpper, words } from '../fold.ts';

/** A place as far as it narrows a count: its proper names, and whether several places stand side by side. */
export interface Place {
  readonly names: readonly string[];
  readonly several: boolean;
}

const JOINS = new Set(['and', 'y', 'e']);

/** null where the words name no particular place ("hospitals", "36 cities") or a whole country. */
export function placeOf(where: string | null): Place | null {
  if (where === null) return null;
  const written = words(where);
  const names = written
    .filter((word) => startsUpper(word))
    .map(fold)
    .filter((name) => !isCountryWord(name));
  return names.length === 0 ? null : { names: [...new Set(names)].sort(), several: written.some((w) => JOINS.has(w)) };
}

/** One place, or the same place said more fully. "A and B" is neither A nor B. */
export function isSamePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return true;
  const [few, many] = a.names.length <= b.names.length ? [a, b] : [b, a];
  if (few.several !== many.several && few.names.length !== many.names.length) return false;
  return few.names.every((name) => many.names.includes(name));
}

/** Unnamed places ("the women's wing") are one only where the words are; one that is not given leaves it open. */
export function isOneCount(a: Claim, b: Claim): boolean {
  const [x, y] = [a.where, b.where];
  if (x === y) return true;
  const unnamed = (where: string | null): boolean => where !== null && placeOf(where) === null && !isWide(where);
  return !unnamed(x) && !unnamed(y);
}

/** A country, or a number of places: no narrower than the whole. */
const isWide = (where: string): boolean => words(where).some((w) => /\d/.test(w) || isCountryWord(fold(w)));
