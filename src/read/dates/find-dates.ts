import { civilDate, type DateInterval, formatEdtf, parseEdtf } from '../../core/edtf.ts';
import type { DateData } from '../lang/date-data.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { compileDates, type Scan, scanOf } from './compile.ts';
import type { Found } from './lapses.ts';
import type { DateMention } from './mention.ts';
import { saidNear } from './near.ts';
import type { Anchor } from './resolve.ts';
import { expressionAt } from './windows.ts';

export interface DateContext {
  /** The last dated mention before `start`, for "the next day" and "la víspera". */
  readonly previous?: DateMention | DateInterval | null;
  /** All mentions before `start`, in text order; better than `previous` where the caller has them. */
  readonly before?: readonly DateMention[];
  /** Tokens of exactly this run, where the caller has them already. */
  readonly tokens?: readonly Token[];
}

/** A month without a year takes that of a year named so few tokens before it: "in 2003 the October riots". */
const YEAR_REACH = 8;
/** How many mentions back "the next day" is looked for. */
const MEMORY = 6;

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
  const day = typeof published === 'string' ? parseEdtf(published) : published;
  const own = day?.last ?? null;
  const scan = scanOf(text, tokens, words, own);
  const memory = new Memory(own);
  for (const m of context.before?.slice(-MEMORY) ?? []) memory.see(m);
  if (context.previous) memory.seeInterval('kind' in context.previous ? context.previous.interval : context.previous);
  const found: DateMention[] = [];
  for (let p = 0; p < tokens.length; ) {
    const hit = mayBegin(scan, p) ? expressionAt(scan, p, memory.anchor(p)) : null;
    if (hit === null) {
      p++;
      continue;
    }
    const mention = mentionOf(scan, hit);
    found.push(mention);
    memory.see(mention, hit.next);
    p = Math.max(hit.next, p + 1);
  }
  return found;
}

/** How many function words may stand before the first word that says something of a time. */
const LEADING = 12;

/** Whether a date may begin at token `p`, as far as a glance can tell. */
function mayBegin({ tokens, words, leads, solid }: Scan, p: number): boolean {
  const token = tokens[p] as Token;
  const next = tokens[p + 1];
  if (token.kind === 'word') {
    const starter = words.starters.get(token.fold);
    if (starter === undefined || (solid[p] as number) - p > LEADING) return false;
    return (
      starter.alone ||
      (next !== undefined && (starter.seconds.has(next.fold) || (starter.bareDay && dayMay(next, leads[p + 1]))))
    );
  }
  if (token.kind !== 'digits') return false;
  // "88 prisoners": a number that is no year, with a word behind it that has no part in dates.
  return token.fold.length === 4 || next?.kind !== 'word' || next.start === token.end || leads[p + 1] !== undefined;
}

const dayMay = (token: Token, lead: Scan['leads'][number]): boolean =>
  token.kind === 'digits' || lead?.number !== undefined || lead?.ordinal !== undefined || lead?.day !== undefined;

/** What was dated so far, as far as later expressions point back to it. */
class Memory {
  private readonly published: number | null;
  private previous: number | null = null;
  private event: number | null = null;
  private vague = false;
  private year: number | null = null;
  private yearAt = 0;

  constructor(published: number | null) {
    this.published = published;
  }

  anchor(p: number): Anchor {
    const year = this.year !== null && p - this.yearAt <= YEAR_REACH ? this.year : null;
    const { published, previous, event, vague } = this;
    return { published, previous, event, vague, year, future: false };
  }

  see(mention: DateMention, at = -YEAR_REACH): void {
    // An open window is no day that something happened on, and what lies ahead has no sequel yet.
    if (mention.interval === null || mention.kind === 'since' || mention.future) return;
    this.seeInterval(mention.interval);
    if (mention.kind === 'year' && mention.interval.first !== null) {
      this.year = civilDate(mention.interval.first).year;
      this.yearAt = at;
    }
  }

  seeInterval(interval: DateInterval | null): void {
    if (interval === null || interval.last === null) return;
    this.vague = interval.lastPrecision === 'month' || interval.lastPrecision === 'year';
    if (this.vague) return;
    this.previous = interval.last;
    if (interval.last !== this.published) this.event = interval.last;
  }
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
    ...(hit.interval !== null && saidNear(scan, hit.start, hit.next) ? { said: true as const } : {}),
    ...(hit.future ? { future: true as const } : {}),
  };
}
