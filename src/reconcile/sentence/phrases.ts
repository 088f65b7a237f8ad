import { civilDate, type DateInterval, parseEdtf } from '../../core/edtf.ts';
import type { Interval, Quantity } from '../../core/quantity.ts';
import type { Wording } from '../wording/index.ts';

const BLANK = /\{(\w+)\}/g;

/** Fills the blanks of a template; a blank without a value stays empty. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(BLANK, (_, name: string) => values[name] ?? '');
}

/** A whole number in the reader's manner: 2,400 or 2.400. */
export function numberText(n: number, w: Wording): string {
  const digits = String(n);
  if (digits.length < w.groupFrom) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, w.group);
}

/** A quantity with its bound in words: "at least 55". */
export function quantityText(quantity: Quantity, w: Wording): string {
  const { quantifier, n, n2 } = quantity;
  if (quantifier === 'vague' && quantity.around !== true && w.plurals[n] !== undefined) return w.plurals[n];
  if (quantifier === 'exact' && n === 0) return w.none;
  return fillIn(w.quantity[quantifier], { n: numberText(n, w), n2: numberText(n2 ?? n, w) });
}

/** An interval in words: "281 to 720", "at least 701". */
export function intervalText({ low, high }: Interval, w: Wording): string {
  if (low === high) return numberText(low, w);
  if (!Number.isFinite(high)) return fillIn(w.quantity['at-least'], { n: numberText(low, w) });
  return fillIn(w.quantity.range, { n: numberText(low, w), n2: numberText(high, w) });
}

/** How many remain open. */
export function openText({ low, high }: Interval, w: Wording): string {
  const values = { n: numberText(high, w), a: numberText(low, w), b: numberText(high, w) };
  if (low === high) return fillIn(w.open.exact, values);
  if (!Number.isFinite(high)) return fillIn(w.open.atLeast, values);
  return fillIn(low === 0 ? w.open.upTo : w.open.between, values);
}

/** A day number at a precision: "1 January 2026", "January 2026", "2026". */
export function dayText(day: number, precision: DateInterval['firstPrecision'], w: Wording): string {
  const { year, month, day: d } = civilDate(day);
  const name = w.months[month - 1] as string;
  if (precision === 'year') return String(year);
  if (precision === 'month') return fillIn(w.month, { month: name, y: String(year) });
  return fillIn(w.day, { d: String(d), month: name, y: String(year) });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The last moment of an EDTF date or interval: up to when something is counted. */
export function lastDateText(edtf: string, w: Wording): string | null {
  const i = parseEdtf(edtf);
  if (i === null || i.last === null) return null;
  const date = dayText(i.last, i.lastPrecision, w);
  if (i.lastMinute === undefined) return date;
  return fillIn(w.moment, { date, time: `${two(Math.floor(i.lastMinute / 60))}:${two(i.lastMinute % 60)}` });
}
