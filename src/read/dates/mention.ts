import type { DateInterval } from '../../core/edtf.ts';
import type { Span } from '../../core/span.ts';

/**
 * What a date expression does: names a day, month, year or interval; opens or closes a window; tells at what hour a
 * count stood; or only takes its digits out of the counting (a duration, a time of day).
 */
export type DateKind =
  | 'day'
  | 'month'
  | 'year'
  | 'interval'
  | 'since'
  | 'until'
  | 'cutoff'
  | 'duration'
  | 'time'
  | 'relative'
  /** A street, movement or town whose name is a date; its digits count nothing. */
  | 'name';

/** A date expression of a text. `text.slice(start, end)` of the report is `text`, always. */
export interface DateMention extends Span {
  readonly text: string;
  /** EDTF, resolved against the report's own date; null where nothing is dated (durations, times) or it cannot be known. */
  readonly value: string | null;
  /** `value` as days. */
  readonly interval: DateInterval | null;
  readonly kind: DateKind;
  /** The rule that resolved it, such as "weekday.last" or "range.days". */
  readonly rule: string;
  /** Minutes since midnight of a time of day, with or without a date. */
  readonly minute?: number;
  /** Stands beside a verb of saying: the day of a statement. */
  readonly said?: true;
  /** Lies after the report's own date because its words say so. */
  readonly future?: true;
}
