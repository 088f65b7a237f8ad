import { civilDate, type DateInterval, formatEdtf, parseEdtf, spanning } from '../../core/edtf.ts';
import type { Span } from '../../core/span.ts';
import type { Dynamics } from '../../core/vocabulary.ts';
import type { DateMention } from './mention.ts';
import { datesNear, type NearDates, pointBefore, type Surroundings, statementBefore } from './near-dates.ts';
import { profileOf, type ReportDates } from './report-dates.ts';

/** A figure among the dates of its report: `mentions` holds all of them, in text order. */
export interface WhenRequest extends Surroundings {
  /** ISO 8601 date of the report, if known. */
  readonly published: string | null;
  /** Of the mentions, those of sentences that hold figures; all if left out. */
  readonly counted?: readonly DateMention[];
  /** Of the mentions, those that may be of the figure's event: their sentences count no other; all if left out. */
  readonly kin?: readonly DateMention[];
  /** The paragraph of the figure; without it, no earlier sentence dates the figure. */
  readonly block?: Span;
  readonly dynamics: Dynamics;
  /** `when` of the figure before it that this one elaborates, if any. */
  readonly carried?: string | null;
  /** The date of the same figure elsewhere in the report, where it stands with one. */
  readonly twin?: WhenAnswer | null;
  /** Stands in the headline or standfirst, which tell the day's news. */
  readonly headline?: boolean;
  /** An act that its authority announces, done on the day it is announced unless a day is named for it. */
  readonly act?: boolean;
}

export interface WhenAnswer {
  /** EDTF date or interval of the event or of the stock. */
  readonly when: string | null;
  /** EDTF date, or date and time, at which the count was made. */
  readonly asOf: string | null;
  readonly rule: string;
}

/**
 * The date that a figure belongs to. Dates in its own clause come first, then those of its sentence, then of the
 * heading it stands under, then the date of the figure it elaborates, then what the report as a whole is about. A batch
 * lies on the day it happened; a cumulative count reaches from the beginning of its window to the day it was made; a
 * stock stands on the day it was counted. The day of a statement ("said on Monday") dates the count, not the event.
 */
export function assignWhen(request: WhenRequest): WhenAnswer {
  const whole = profileOf(request.mentions, request.published);
  const kin = profileOf(request.kin ?? request.mentions, request.published);
  const window = isDay(whole.window)
    ? whole.window
    : profileOf(request.counted ?? request.mentions, request.published).window;
  const report = { ...whole, event: kin.event, window };
  const near = datesNear(request);
  const dateless = !(near.point || near.window || near.open || near.close || near.said);
  if (request.twin && dateless) return { ...request.twin, rule: 'when.twin' };
  switch (request.dynamics) {
    case 'cumulative':
      return cumulative(request, near, report);
    case 'stock':
      return stock(request, near, report);
    case 'plan':
      return plan(request, near, report);
    default:
      return batch(request, near, report);
  }
}

const isDay = (i: DateInterval | null): boolean => i?.firstPrecision === 'day' || i?.firstPrecision === 'minute';

function answer(when: DateInterval | null, asOf: DateInterval | null, rule: string): WhenAnswer {
  return { when: when && formatEdtf(whole(when)), asOf: asOf && formatEdtf(asOf), rule };
}

/** The interval without its hours. */
function whole(i: DateInterval): DateInterval {
  const { first, last, firstPrecision, lastPrecision } = i;
  const fine = (p: typeof firstPrecision) => (p === 'minute' ? 'day' : p);
  return { first, last, firstPrecision: fine(firstPrecision), lastPrecision: fine(lastPrecision) };
}

const endOf = (i: DateInterval): DateInterval => spanning({ ...i, first: i.last, firstPrecision: i.lastPrecision }, i);

/** From the beginning of `start` until `end`; `start` alone where it begins later. */
function reach(start: DateInterval, end: DateInterval | null): DateInterval {
  if (end === null || end.last === null) return { ...start, last: null };
  return start.first !== null && start.first > end.last ? start : spanning(start, end);
}

function cumulative(request: WhenRequest, near: NearDates, report: ReportDates): WhenAnswer {
  const window = near.window?.interval ?? null;
  if (window) return answer(window, endOf(window), 'when.window');
  const point = near.point?.interval ?? null;
  const opened = near.open?.interval ?? null;
  const elaborated = point || near.said || near.close ? null : statementBefore(request);
  const told = near.close?.interval ?? near.said?.interval ?? elaborated;
  const until = told ?? (opened ? point : null) ?? report.told;
  const asOf = until && endOf(until);
  if (opened) return answer(reach(opened, asOf), asOf, 'when.since');
  const begin = report.window ?? report.origin;
  if (point && !near.close) return dated(point, near, begin, asOf);
  const carried = request.carried ? parseEdtf(request.carried) : null;
  if (carried && !told) return answer(carried, asOf, 'when.carried');
  const start = carried ?? begin;
  return start ? answer(reach(start, asOf), asOf, 'when.report-window') : answer(asOf, asOf, 'when.told');
}

/** A day later than the beginning of the report's window is when the count stood; else it is when it happened. */
function dated(
  point: DateInterval,
  near: NearDates,
  begin: DateInterval | null,
  asOf: DateInterval | null,
): WhenAnswer {
  if (near.said) return answer(reach(point, asOf), asOf, 'when.happened-until');
  const later = begin !== null && begin.first !== null && point.first !== null && begin.first < point.first;
  if (later) return answer(reach(begin, endOf(point)), endOf(point), 'when.counted-on');
  return answer(point, asOf, 'when.point');
}

function stock(request: WhenRequest, near: NearDates, report: ReportDates): WhenAnswer {
  const point = near.point && bygone(near.point.interval, report) ? null : near.point;
  const beside = point?.shell === 'clause' && point.gap < (near.said?.gap ?? Infinity);
  const found = near.close ?? (beside ? point : null) ?? near.said ?? point ?? near.window;
  if (found) return answer(endOf(found.interval), endOf(found.interval), 'when.stock');
  const carried = request.carried ? parseEdtf(request.carried) : null;
  if (carried) return answer(endOf(carried), endOf(carried), 'when.carried');
  return answer(report.told, report.told, 'when.told');
}

/** A year before the report's own says since when people are held, or who they are: nobody counts at a year. */
function bygone({ last, lastPrecision }: DateInterval, { told }: ReportDates): boolean {
  if (lastPrecision !== 'year' || last === null || told === null || told.first === null) return false;
  return civilDate(last).year < civilDate(told.first).year;
}

function batch(request: WhenRequest, near: NearDates, report: ReportDates): WhenAnswer {
  const told = near.close?.interval ?? near.said?.interval ?? report.told;
  const asOf = told && endOf(told);
  const happened = near.window ?? near.point;
  if (request.act && near.said && (happened === null || vaguer(happened.interval, near.said.interval)))
    return answer(near.said.interval, asOf, 'when.announced');
  if (happened) return answer(happened.interval, asOf, 'when.batch');
  if (near.open) return answer(reach(near.open.interval, asOf), asOf, 'when.since');
  if (request.twin) return { ...request.twin, rule: 'when.twin' };
  const carried = request.carried ? parseEdtf(request.carried) : null;
  const oneDay = carried !== null && carried.first !== null && carried.first === carried.last;
  if (carried && (oneDay || !report.event)) return answer(carried, asOf, 'when.carried');
  const paragraph = pointBefore(request);
  if (paragraph) return answer(paragraph, asOf, 'when.paragraph');
  if (request.headline && request.act) return answer(report.told, asOf, 'when.news');
  if (report.event) return answer(report.event, asOf, 'when.report-event');
  return answer(near.said?.interval ?? report.told, asOf, 'when.told');
}

/** Whether a date names a month or year only where the other names the day. */
function vaguer(i: DateInterval, day: DateInterval): boolean {
  const fine = (p: DateInterval['firstPrecision']) => p === 'day' || p === 'minute';
  return !fine(i.firstPrecision) && fine(day.firstPrecision);
}

function plan(request: WhenRequest, near: NearDates, report: ReportDates): WhenAnswer {
  const { sentence, mentions } = request;
  const ahead = mentions.find((m) => m.future && m.interval && m.start >= sentence.start && m.end <= sentence.end);
  const asOf = near.said?.interval ?? report.told;
  if (ahead?.interval) return answer(ahead.interval, asOf, 'when.plan');
  const happened = near.point ?? near.said;
  return happened ? answer(happened.interval, asOf, 'when.plan.point') : answer(report.told, asOf, 'when.told');
}
