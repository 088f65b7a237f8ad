import type { DateInterval } from '../../core/edtf.ts';
import type { DateData } from '../lang/date-data.ts';
import type { Token } from '../text/tokens.ts';
import type { DateMention } from './mention.ts';

export interface DateContext {
  /** The last dated mention before `start`, for "the next day" and "la víspera". */
  readonly previous?: DateMention | DateInterval | null;
  /** Tokens of exactly this run, where the caller has them already. */
  readonly tokens?: readonly Token[];
}

/** Every date expression in `text.slice(start, end)`, in text order, not overlapping. */
export function findDates(
  text: string,
  start: number,
  end: number,
  data: DateData,
  published: DateInterval | string | null,
  context: DateContext = {},
): readonly DateMention[] {
  void [text, start, end, data, published, context];
  return [];
}
