import { countCountries } from '../../core/country-words.ts';
import { findAll } from '../text/patterns.ts';
import { tokenize } from '../text/tokens.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { Speaker } from './speaker.ts';

const homes = new WeakMap<DocumentView, string | null>();

/** A country is what a report is about only where it is named so often, and so many times as often as the next one. */
const FEWEST = 3;
const LEAD = 1.5;

/** The country (ISO 3166) that a report is about: named far more often than any other; null where none is. */
function homeOf(document: DocumentView): string | null {
  const known = homes.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { tokens } of document.spans) countCountries(tokens, document.report.language, counts);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const leads = first !== undefined && first[1] >= FEWEST && first[1] >= LEAD * (second?.[1] ?? 0);
  const home = leads ? first[0] : null;
  homes.set(document, home);
  return home;
}

/** The country (ISO 3166) that a claimant speaks for: "US officials", "Donald Trump's administration", "Caracas". */
function countryOf({ text }: Speaker, document: DocumentView): string | null {
  const tokens = tokenize(text);
  const [named] = countCountries(tokens, document.report.language).keys();
  if (named !== undefined) return named;
  return findAll(document.data.lexicon.known, tokens).find((m) => m.entry.country !== null)?.entry.country ?? null;
}

/** Whether a claimant speaks for another country than the one that the report is about: it tells of others' acts. */
export function isForeign(speaker: Speaker, document: DocumentView): boolean {
  const country = countryOf(speaker, document);
  const home = country === null ? null : homeOf(document);
  return country !== null && home !== null && country !== home;
}
