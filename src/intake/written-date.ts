import { isCivilDate } from '../core/edtf.ts';
import type { Span } from '../core/span.ts';

/** Which comes first in "04/09/2024"; null where the document does not tell. */
export type NumericOrder = 'dmy' | 'mdy' | null;

/** A complete calendar date found in a line. */
export interface WrittenDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

/** Names and abbreviations of the months, January first, accents folded, in the languages of the reports. */
const MONTHS: readonly string[] = [
  'january jan enero ene janeiro',
  'february feb febrero fevereiro fev',
  'march mar marzo marco',
  'april apr abril abr',
  'may mayo maio mai',
  'june jun junio junho',
  'july jul julio julho',
  'august aug agosto ago',
  'september sept sep septiembre setiembre set setembro',
  'october oct octubre outubro out',
  'november nov noviembre novembro',
  'december dec diciembre dic dezembro dez',
];
const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** Order of day and month by language tag; the shortest prefix that is listed decides. English alone does not tell. */
const NUMERIC_ORDERS: Readonly<Record<string, Exclude<NumericOrder, null>>> = {
  es: 'dmy',
  pt: 'dmy',
  'en-us': 'mdy',
  'en-gb': 'dmy',
  'en-ie': 'dmy',
  'en-au': 'dmy',
  'en-nz': 'dmy',
  'en-za': 'dmy',
  'en-in': 'dmy',
};

export function numericOrder(tag: string | undefined): NumericOrder {
  const lower = tag?.toLowerCase().replace('_', '-') ?? '';
  return NUMERIC_ORDERS[lower] ?? NUMERIC_ORDERS[lower.split('-')[0] as string] ?? null;
}

const fold = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || !isCivilDate(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|º|°|ero|er|ro)?[ \u00A0]+(?:(?:de|of|do)[ \u00A0]+)?([\p{L}\p{M}]{3,10})\.?,?[ \u00A0]+(?:(?:de|del|of)[ \u00A0]+)?(\d{4})(?!\d)/gu;
const MONTH_FIRST =
  /(?<![\p{L}\p{N}])([\p{L}\p{M}]{3,10})\.?[ \u00A0]+(\d{1,2})(?:st|nd|rd|th)?,?[ \u00A0]+(\d{4})(?!\d)/gu;
const YEAR_FIRST = /(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g;

function numericDate(first: number, second: number, year: number, order: NumericOrder): string | null {
  if (first > 12 || order === 'dmy' || first === second) return iso(year, second, first);
  if (second > 12 || order === 'mdy') return iso(year, first, second);
  return null;
}

type Reading = (m: RegExpExecArray, order: NumericOrder) => string | null;
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [YEAR_FIRST, (m) => iso(Number(m[1]), Number(m[2]), Number(m[3]))],
  [DAY_FIRST, (m) => iso(Number(m[3]), MONTH_NUMBER.get(fold(m[2] ?? '')) ?? 0, Number(m[1]))],
  [MONTH_FIRST, (m) => iso(Number(m[3]), MONTH_NUMBER.get(fold(m[1] ?? '')) ?? 0, Number(m[2]))],
  [NUMERIC, (m, order) => numericDate(Number(m[1]), Number(m[3]), Number(m[4]), order)],
];
const LONGEST_LINE = 400;

/**
 * The first complete date (day, month and year) in a line of at most 400 characters, in figures or with the month's
 * name. A date in figures whose order of day and month is open is no date.
 */
export function findWrittenDate(line: string, order: NumericOrder = null): WrittenDate | null {
  const text = line.slice(0, LONGEST_LINE);
  let best: WrittenDate | null = null;
  for (const [pattern, read] of READINGS) {
    for (const match of text.matchAll(pattern)) {
      const found = read(match, order);
      if (found && (best === null || match.index < best.start))
        best = { iso: found, start: match.index, end: match.index + match[0].length };
      if (found) break;
    }
  }
  return best;
}

const ISO_VALUE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

/**
 * A date of publication as a document's metadata gives it: ISO 8601 is kept as written (a space before the time
 * becomes "T"), other forms become the calendar day. null where no day can be read.
 */
export function parsePublished(value: string, order: NumericOrder = null): string | null {
  const text = value.trim();
  const match = ISO_VALUE.exec(text);
  if (match)
    return iso(Number(match[1]), Number(match[2]), Number(match[3]))
      ? text.replace(/^(\S+) (?=\d)/, '$1T').replace(' ', '')
      : null;
  return findWrittenDate(text, order)?.iso ?? null;
}
