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
  /** The day of what it is about: the one named most often that is neither of a statement nor of publication. */
  readonly event: DateInterval | null;
  /** The first of such days: where a count begins if nothing says since when. */
  readonly origin: DateInterval | null;
  /** The beginning of the window that its counts run over: the first "since". */
  readonly window: DateInterval | null;
}

/** How many days before publication a statement is still the news. */
const NEWS = 4 - 1;

/** A report published before this minute of the day tells of the day before, where it names it. */
const EARLY = 600;

const profiles = new WeakMap<readonly DateMention[], ReportDates>();

/** Looks at all mentions of a report once; the same list gives the same answer. */
export function profileOf(mentions: readonly DateMention[], published: string | null): ReportDates {
  const known = profiles.get(mentions);
  if (known !== undefined) return known;
  const made = profile(mentions, published);
  profiles.set(mentions, made);
  return made;
}

/** The earliest beginning, those said to the day before the vaguer ones. */
function earliest(mentions: readonly DateMention[]): DateMention | undefined {
  const days = mentions.filter((m) => m.interval?.firstPrecision === 'day' || m.interval?.firstPrecision === 'minute');
  const among = days.length > 0 ? days : mentions;
  return [...among].sort((a, b) => (a.interval?.first as number) - (b.interval?.first as number))[0];
}

/** The day named most often, the first named of several. */
function commonest(mentions: readonly DateMention[]): DateMention | undefined {
  const counts = new Map<number, number>();
  for (const m of mentions) counts.set(m.interval?.last as number, (counts.get(m.interval?.last as number) ?? 0) + 1);
  let best: DateMention | undefined;
  const count = (m: DateMention | undefined) => (m ? (counts.get(m.interval?.last as number) ?? 0) : 0);
  for (const m of mentions) if (count(m) > count(best)) best = m;
  return best;
}

function profile(mentions: readonly DateMention[], published: string | null): ReportDates {
  const day = published === null ? null : (parseEdtf(published)?.last ?? null);
  const isDay = (m: DateMention) => m.interval !== null && m.interval.first === m.interval.last;
  const said = mentions.find(
    (m) => roleOf(m) === 'said' && isDay(m) && (day === null || day - (m.interval?.last as number) <= NEWS),
  );
  const points = mentions.filter((m) => roleOf(m) === 'point' && isDay(m) && m.interval?.last !== day);
  const event = commonest(points);
  const open = earliest(
    mentions.filter((m) => m.interval?.first != null && (roleOf(m) === 'open' || m.rule.startsWith('range.'))),
  );
  const hour = published === null ? undefined : parseEdtf(published)?.firstMinute;
  const early =
    day !== null && hour !== undefined && hour < EARLY
      ? mentions.find((m) => isDay(m) && m.interval?.last === day - 1)
      : undefined;
  const told = said?.interval?.last ?? early?.interval?.last ?? day;
  return {
    told: told === null ? null : dayInterval(told),
    event: event?.interval ?? null,
    origin: points[0]?.interval ?? null,
    window: open?.interval
      ? { ...open.interval, last: open.interval.first, lastPrecision: open.interval.firstPrecision }
      : null,
  };
}
