import { type DateInterval, formatEdtf, parseEdtf, spanning } from '../../core/edtf.ts';
import type { Span } from '../../core/span.ts';
import type { Dynamics } from '../../core/vocabulary.ts';
import type { DateMention } from './mention.ts';
import { profileOf, type ReportDates, roleOf } from './report-dates.ts';

export interface WhenRequest {
  readonly number: Span;
  readonly clause: Span;
  readonly sentence: Span;
  /** The heading or lead-in whose list the sentence stands in, if any. */
  readonly heading?: Span | null;
  /** All date mentions of the report, in text order. */
  readonly mentions: readonly DateMention[];
  /** ISO 8601 date of the report, if known. */
  readonly published: string | null;
  readonly dynamics: Dynamics;
  /** `when` of the figure before it that this one elaborates, if any. */
  readonly carried?: string | null;
}

export interface WhenAnswer {
  /** EDTF date or interval of the event or of the stock. */
  readonly when: string | null;
  /** EDTF date, or date and time, at which the count was made. */
  readonly asOf: string | null;
  readonly rule: string;
}

/** The dates around one figure, each role's nearest, and where they were found. */
interface Near {
  readonly point: DateMention | null;
  readonly window: DateMention | null;
  readonly open: DateMention | null;
  readonly close: DateMention | null;
  readonly said: DateMention | null;
}

/**
 * The date that a figure belongs to. Dates in its own clause come first, then those of its sentence, then of the
 * heading it stands under, then the date of the figure it elaborates, then what the report as a whole is about. A batch
 * lies on the day it happened; a cumulative count reaches from the beginning of its window to the day it was made; a
 * stock stands on the day it was counted. The day of a statement ("said on Monday") dates the count, not the event.
 */
export function assignWhen(request: WhenRequest): WhenAnswer {
  const report = profileOf(request.mentions, request.published);
  const near = nearest(request);
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

const text = (i: DateInterval | null): string | null => (i === null ? null : formatEdtf(i));

/** The day without its hour. */
function whole(i: DateInterval): DateInterval {
  const { first, last, firstPrecision, lastPrecision } = i;
  const fine = (p: typeof firstPrecision) => (p === 'minute' ? 'day' : p);
  return { first, last, firstPrecision: fine(firstPrecision), lastPrecision: fine(lastPrecision) };
}

const endOf = (i: DateInterval): DateInterval => spanning({ ...i, first: i.last, firstPrecision: i.lastPrecision }, i);

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

function nearest(request: WhenRequest): Near {
  const { number, clause, sentence, mentions } = request;
  const heading = request.heading ?? null;
  const inside = (m: DateMention, s: Span | null) => s !== null && m.start >= s.start && m.end <= s.end;
  const best: { [role: string]: { mention: DateMention; cost: number } } = {};
  for (const m of mentions) {
    const role = roleOf(m);
    if (role === null) continue;
    const shell = inside(m, clause) ? 0 : inside(m, sentence) ? 1 : inside(m, heading) ? 2 : 3;
    if (shell === 3) continue;
    // A date behind the number is nearer than one as far before it: "12 on Monday, 15 on Tuesday".
    const cost = shell * 10_000 + distance(m, number) + (m.start < number.start ? 5 : 0);
    const known = best[role];
    if (known === undefined || cost < known.cost) best[role] = { mention: m, cost };
  }
  const of = (role: string) => best[role]?.mention ?? null;
  return { point: of('point'), window: of('window'), open: of('open'), close: of('close'), said: of('said') };
}

function cumulative(request: WhenRequest, near: Near, report: ReportDates): WhenAnswer {
  if (near.window?.interval) {
    return { when: text(whole(near.window.interval)), asOf: text(endOf(near.window.interval)), rule: 'when.window' };
  }
  const end = near.close?.interval ?? near.said?.interval ?? null;
  const point = near.point?.interval ?? null;
  const opened = near.open?.interval ?? null;
  const until = end ?? (opened ? point : null) ?? report.told;
  const asOf = until && endOf(until);
  if (opened) return { when: text(reach(opened, asOf)), asOf: text(asOf), rule: 'when.since' };
  if (point && !near.close) {
    // A day later than the beginning of the report's window is when the count stood; else it is when it happened.
    const begin = report.window ?? report.origin;
    const later = begin !== null && begin.first !== null && point.first !== null && begin.first < point.first;
    const counted = later && !near.said;
    if (counted) return { when: text(reach(begin, endOf(point))), asOf: text(endOf(point)), rule: 'when.counted-on' };
    return { when: text(whole(point)), asOf: text(asOf), rule: 'when.point' };
  }
  const carried = request.carried ? parseEdtf(request.carried) : null;
  const start = carried ?? report.window ?? report.origin;
  if (carried && !end) return { when: request.carried ?? null, asOf: text(asOf), rule: 'when.carried' };
  if (start) return { when: text(reach(start, asOf)), asOf: text(asOf), rule: 'when.report-window' };
  return { when: asOf && text(whole(asOf)), asOf: text(asOf), rule: 'when.told' };
}

/** From the beginning of `start` until `end`; one date where they are the same. */
function reach(start: DateInterval, end: DateInterval | null): DateInterval {
  if (end === null || end.last === null) return whole({ ...start, last: null });
  if (start.first !== null && start.first > end.last) return whole(start);
  return whole(spanning(start, end));
}

function stock(request: WhenRequest, near: Near, report: ReportDates): WhenAnswer {
  const inClause = near.point && near.point.start >= request.clause.start && near.point.end <= request.clause.end;
  const dated = near.close ?? (inClause ? near.point : null) ?? near.said ?? near.point ?? near.window;
  if (dated?.interval) {
    const at = endOf(dated.interval);
    return { when: text(whole(at)), asOf: text(at), rule: `when.stock.${roleOf(dated)}` };
  }
  if (request.carried) {
    const carried = parseEdtf(request.carried);
    return { when: carried && text(endOf(carried)), asOf: carried && text(endOf(carried)), rule: 'when.carried' };
  }
  return { when: text(report.told), asOf: text(report.told), rule: 'when.told' };
}

function batch(request: WhenRequest, near: Near, report: ReportDates): WhenAnswer {
  const asOf = text(near.close?.interval ? endOf(near.close.interval) : (near.said?.interval ?? report.told));
  const dated = near.window ?? near.point;
  if (dated?.interval) return { when: text(whole(dated.interval)), asOf, rule: 'when.batch' };
  if (near.open?.interval) {
    const end = near.close?.interval ?? near.said?.interval ?? report.told;
    return { when: text(reach(near.open.interval, end && endOf(end))), asOf, rule: 'when.since' };
  }
  const carried = request.carried ? parseEdtf(request.carried) : null;
  const oneDay = carried !== null && carried.first !== null && carried.first === carried.last;
  if (request.carried && (oneDay || !report.event)) return { when: request.carried, asOf, rule: 'when.carried' };
  if (report.event) return { when: text(whole(report.event)), asOf, rule: 'when.report-event' };
  const said = near.said?.interval ?? report.told;
  return { when: said && text(whole(said)), asOf, rule: 'when.told' };
}

function plan(request: WhenRequest, near: Near, report: ReportDates): WhenAnswer {
  const ahead = request.mentions.find(
    (m) => m.future && m.interval && m.start >= request.sentence.start && m.end <= request.sentence.end,
  );
  const asOf = text(near.said?.interval ?? report.told);
  if (ahead?.interval) return { when: text(whole(ahead.interval)), asOf, rule: 'when.plan' };
  const dated = near.point ?? near.said;
  if (dated?.interval) return { when: text(whole(dated.interval)), asOf, rule: 'when.plan.point' };
  return { when: text(report.told), asOf, rule: 'when.told' };
}
