import type { Claim } from '../core/claim.ts';
import { isCountryWord } from '../core/country-words.ts';
import { parseEdtf } from '../core/edtf.ts';
import type { Report } from '../core/report.ts';
import type { Language } from '../core/vocabulary.ts';
import { CALENDAR_WORDS } from './events/calendar-words.ts';
import { figureKey, isTelling } from './events/telling.ts';
import { fold, isAcronym, startsUpper, words } from './fold.ts';
import { countriesAmong } from './gazetteer/find-countries.ts';

/** What reconciling needs to know of a report, worked out once. */
export interface ReportProfile {
  readonly report: Report;
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Day of publication, as days since 1970-01-01; null where the report does not say. */
  readonly day: number | null;
  /** Minutes since midnight of publication, if given. */
  readonly minute: number | null;
  /** Proper names without countries, days and months, folded, with how often they stand. */
  readonly names: ReadonlyMap<string, number>;
  /** The countries that the report is mostly about; a second one only where it is named nearly as often. */
  readonly countries: readonly string[];
  /** Days of which it speaks: of its claims' windows, and of its publication. In order, each once. */
  readonly days: readonly number[];
  readonly words: readonly string[];
  /** Its figures that tell one event from others, with their measures; each once. */
  readonly figures: ReadonlySet<string>;
}

/** A country counts as the report's own where it is named at least this share as often as the first. */
const SECOND_COUNTRY = 0.6;
const MIN_NAME = 3;

const FRONT_MATTER = /^---\r?\n[\s\S]*?\n---\r?\n/;

/** The text without the keys of its front matter; the title stays, for it is part of the report. */
export function proseOf(report: Report): string {
  const body = report.text.startsWith('---') ? report.text.replace(FRONT_MATTER, '') : report.text;
  return `${report.meta.title ?? ''}\n${body}`;
}

function namesOf(written: readonly string[]): ReadonlyMap<string, number> {
  const lower = new Set<string>();
  const upper = new Map<string, number>();
  for (const word of written) {
    const folded = fold(word);
    if (!startsUpper(word)) lower.add(folded);
    else if (folded.length >= MIN_NAME || isAcronym(word)) upper.set(folded, (upper.get(folded) ?? 0) + 1);
  }
  for (const name of [...upper.keys()]) {
    if (lower.has(name) || CALENDAR_WORDS.has(name) || isCountryWord(name)) upper.delete(name);
  }
  return upper;
}

function mainCountries(written: readonly string[], language: Language | null): readonly string[] {
  const counts = [...countriesAmong(written, language)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = counts[0]?.[1] ?? 0;
  return counts.filter(([, n]) => n >= most * SECOND_COUNTRY).map(([code]) => code);
}

function daysOf(claims: readonly Claim[], day: number | null): readonly number[] {
  const days = new Set<number>(day === null ? [] : [day]);
  for (const claim of claims) {
    const window = claim.when === null ? null : parseEdtf(claim.when);
    const last = window?.last ?? window?.first ?? null;
    if (last !== null) days.add(last);
  }
  return [...days].sort((a, b) => a - b);
}

export function profileOf(report: Report, claims: readonly Claim[]): ReportProfile {
  const written = words(proseOf(report));
  const published = report.meta.published === undefined ? null : parseEdtf(report.meta.published);
  const inOrder = [...claims].sort((a, b) => a.mention.start - b.mention.start || (a.id < b.id ? -1 : 1));
  return {
    report,
    claims: inOrder,
    day: published?.first ?? null,
    minute: published?.firstMinute ?? null,
    names: namesOf(written),
    countries: mainCountries(written, report.language),
    days: daysOf(claims, published?.first ?? null),
    words: written,
    figures: new Set(inOrder.filter(isTelling).map(figureKey)),
  };
}
