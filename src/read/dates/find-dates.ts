import { type DateInterval, formatEdtf, parseEdtf } from '../../core/edtf.ts';
import type { DateData } from '../lang/date-data.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { compileDates, type Scan } from './compile.ts';
import type { DateMention } from './mention.ts';
import { expressionAt, type Found } from './windows.ts';

export interface DateContext {
  /** The last dated mention before `start`, for "the next day" and "la víspera". */
  readonly previous?: DateMention | DateInterval | null;
  /** Tokens of exactly this run, where the caller has them already. */
  readonly tokens?: readonly Token[];
}

/**
 * Every date expression in `text.slice(start, end)`, in text order, not overlapping: `text.slice(m.start, m.end)` is
 * `m.text`. Nothing resolves to after `published` unless the words say so. Without `published` only full dates have a
 * value.
 */
export function findDates(
  text: string,
  start: number,
  end: number,
  data: DateData,
  published: DateInterval | string | null,
  context: DateContext = {},
): readonly DateMention[] {
  const words = compileDates(data);
  const tokens = context.tokens ?? tokenize(text, start, end);
  const scan: Scan = { text, tokens, words };
  const day = typeof published === 'string' ? parseEdtf(published) : published;
  const own = day?.last ?? null;
  let previous = lastDay(context.previous ?? null);
  const found: DateMention[] = [];
  for (let p = 0; p < tokens.length; ) {
    const token = tokens[p] as Token;
    const begins = token.kind === 'digits' || (token.kind === 'word' && words.starters.has(token.fold));
    const hit = begins ? expressionAt(scan, p, { published: own, previous, future: false }) : null;
    if (hit === null) {
      p++;
      continue;
    }
    const mention = mentionOf(scan, hit);
    found.push(mention);
    previous = lastDay(mention) ?? previous;
    p = Math.max(hit.next, p + 1);
  }
  return found;
}

function mentionOf(scan: Scan, hit: Found): DateMention {
  const start = (scan.tokens[hit.start] as Token).start;
  const end = (scan.tokens[hit.next - 1] as Token).end;
  return {
    start,
    end,
    text: scan.text.slice(start, end),
    value: hit.interval ? formatEdtf(hit.interval) : null,
    interval: hit.interval,
    kind: hit.kind,
    rule: hit.rule,
    ...(hit.minute === undefined ? {} : { minute: hit.minute }),
    ...(hit.future ? { future: true as const } : {}),
  };
}

/** The day that "the next day" counts from: a mention of one day, or the end of a short interval. */
function lastDay(of: DateMention | DateInterval | null): number | null {
  const interval = of && 'kind' in of ? of.interval : of;
  if (!interval || interval.last === null || interval.lastPrecision === 'month' || interval.lastPrecision === 'year')
    return null;
  return interval.last;
}
