import { type DateInterval, dayInterval, parseEdtf } from '../../core/edtf.ts';
import type { DateMention } from './mention.ts';

/**
 * What a date does for the figures beside it: the day something happened (`point`), a closed window, the beginning of
 * an open one, the end of a count, the day of a statement. null: nothing, or it lies ahead.
 */
export type DateRole = 'point' | 'window' | 'open' | 'close' | 'said';

export function roleOf(m: DateMention): DateRole | null {
  if (m.interval === null || m.future) return null;
  if (m.kind === 'since') return 'open';
  if (m.kind === 'until' || m.kind === 'cutoff') return 'close';
  if (m.rule.startsWith('range.') || m.rule.startsWith('window.')) return 'window';
  return m.said ? 'said' : 'point';
}

/** What the dates of a report say of the report as a whole. */
export interface ReportDates {
  /** The day its news was told: a statement shortly before publication, else publication. */
  readonly told: DateInterval | null;
  /** The day of what it is about: the first day named that is neither a statement nor publication. */
  readonly event: DateInterval | null;
  /** The beginning of the window that its counts run over: the first "since". */
  readonly window: DateInterval | null;
}

/** How many days before publication a statement is still the news. */
const NEWS = 3;

const profiles = new WeakMap<readonly DateMention[], ReportDates>();

/** Looks at all mentions of a report once; the same list gives the same answer. */
export function profileOf(mentions: readonly DateMention[], published: string | null): ReportDates {
  const known = profiles.get(mentions);
  if (known !== undefined) return known;
  const made = profile(mentions, published);
  profiles.set(mentions, made);
  return made;
}

function profile(mentions: readonly DateMention[], published: string | null): ReportDates {
  const day = published === null ? null : (parseEdtf(published)?.last ?? null);
  const isDay = (m: DateMention) => m.interval !== null && m.interval.first === m.interval.last;
  const said = mentions.find(
    (m) => roleOf(m) === 'said' && isDay(m) && (day === null || day - (m.interval?.last as number) <= NEWS),
  );
  const event = mentions.find((m) => roleOf(m) === 'point' && isDay(m) && m.interval?.last !== day);
  const open = mentions.find((m) => roleOf(m) === 'open');
  const told = said?.interval?.last ?? day;
  return {
    told: told === null ? null : dayInterval(told),
    event: event?.interval ?? null,
    window: open?.interval
      ? { ...open.interval, last: open.interval.first, lastPrecision: open.interval.firstPrecision }
      : null,
  };
}
