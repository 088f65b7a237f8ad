import { civilDate, type DateInterval, parseEdtf } from '../../core/edtf.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { Quantifier } from '../../core/vocabulary.ts';

/** How a language writes counts and dates. Data only; `{n}` and `{n2}` are blanks. */
export interface Numerals {
  /** Between groups of three digits, and from how many digits on. */
  readonly group: string;
  readonly groupFrom: number;
  readonly bounds: Readonly<Record<Quantifier, string>>;
  /** Plurals without a size, by their nominal value. */
  readonly plurals: Readonly<Record<number, string>>;
  readonly none: string;
  /** Short names of the months, January first. */
  readonly months: readonly string[];
  /** Of a date whose beginning or end is not known: `{date}`. */
  readonly since: string;
  readonly until: string;
}

/** 2400 as "2,400" or "2.400", by the manner of the language. */
export function writeNumber(n: number, { group, groupFrom }: Numerals): string {
  const digits = String(n);
  return digits.length < groupFrom ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** A count with its bound in words: "at least 87", "dozens", "none". */
export function writeQuantity({ quantifier, n, n2, around }: Quantity, numerals: Numerals): string {
  const plural = numerals.plurals[n];
  if (quantifier === 'vague' && !around && plural !== undefined) return plural;
  if (quantifier === 'exact' && n === 0) return numerals.none;
  return numerals.bounds[quantifier]
    .replace('{n2}', writeNumber(n2 ?? n, numerals))
    .replace('{n}', writeNumber(n, numerals));
}

function writeEnd(day: number, precision: DateInterval['firstPrecision'], year: number, { months }: Numerals): string {
  const date = civilDate(day);
  const month = months[date.month - 1] as string;
  if (precision === 'year') return String(date.year);
  if (precision === 'month') return `${month} ${date.year}`;
  return date.year === year ? `${date.day} ${month}` : `${date.day} ${month} ${date.year}`;
}

/** An EDTF date, short: "25 Dec", "Jul 2024", "25 Dec – 1 Jan". The year is left out where it is `year`. */
export function writeDate(edtf: string, year: number, numerals: Numerals): string {
  const i = parseEdtf(edtf);
  if (i === null) return edtf;
  const first = i.first === null ? null : writeEnd(i.first, i.firstPrecision, year, numerals);
  const last = i.last === null ? null : writeEnd(i.last, i.lastPrecision, year, numerals);
  if (first === null) return numerals.until.replace('{date}', last ?? '');
  if (last === null) return numerals.since.replace('{date}', first);
  return first === last ? first : `${first} – ${last}`;
}
