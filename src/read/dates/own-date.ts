import { parseEdtf } from '../../core/edtf.ts';
import type { DateData } from '../lang/date-data.ts';
import { findDates } from './find-dates.ts';

/** How many characters of a post may stand before its own date. */
const OPENING = 400;

/**
 * The date that a text without metadata gives itself: the first full date (day, month and year) of its opening lines, as
 * posts, letters and dispatches carry it. ISO 8601; null where there is none. An opening date with only its day and month
 * is not enough: its year would be guessed.
 */
export function ownDate(text: string, start: number, data: DateData): string | null {
  const end = Math.min(text.length, start + OPENING);
  const found = findDates(text, start, end, data, null).find(
    (m) => m.interval !== null && m.interval.first === m.interval.last && m.kind === 'day',
  );
  const value = found?.value ?? null;
  return value !== null && parseEdtf(value)?.first !== null ? value.slice(0, 10) : null;
}
