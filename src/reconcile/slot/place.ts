import { fold, startsUpper, words } from '../fold.ts';
import { isCountryWord } from '../gazetteer/find-countries.ts';

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
