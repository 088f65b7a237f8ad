import { civilDate, type DateInterval, dayInterval, monthInterval, spanning } from '../../core/edtf.ts';
import { contains, type Span } from '../../core/span.ts';
import type { DateMention } from './mention.ts';
import { type DateRole, roleOf } from './report-dates.ts';

/** How far a date stands from a figure: in its clause, its sentence, the heading of its list. */
export type Shell = 'clause' | 'sentence' | 'heading' | 'before';

export interface NearDate {
  readonly interval: DateInterval;
  readonly shell: Shell;
  /** Characters to the figure. */
  readonly gap: number;
}

/** The nearest date of each role around one figure. */
export type NearDates = Readonly<Record<DateRole, NearDate | null>>;

export interface Surroundings {
  readonly number: Span;
  readonly clause: Span;
  readonly sentence: Span;
  readonly heading?: Span | null;
  readonly mentions: readonly DateMention[];
  /** Dates of the sentence that belong to another event. */
  readonly foreign?: ReadonlySet<DateMention>;
}

const SHELL_COST: Readonly<Record<Shell, number>> = { clause: 0, sentence: 10_000, heading: 20_000, before: 30_000 };
/** A date behind the number is nearer than one as far before it: "12 on Monday, 15 on Tuesday". */
const BEFORE_NUMBER = 5;
/** How many characters before its sentence a statement still speaks for a figure that has no date of its own. */
const STATEMENT_REACH = 120;

function shellOf(m: DateMention, { clause, sentence, heading }: Surroundings): Shell | null {
  if (contains(clause, m)) return 'clause';
  if (contains(sentence, m)) return 'sentence';
  return heading && contains(heading, m) ? 'heading' : null;
}

/**
 * What a mention commits a figure to: a third of a month ("mid-March") only to the month, its end ("at the end of
 * October", where counts are closed) to the last day.
 */
function stated(m: DateMention): DateInterval | null {
  const i = m.interval;
  if (i === null || i.last === null) return i;
  const end = m.rule.includes('end.');
  if ((!end && !m.rule.includes('part.')) || i.lastPrecision !== 'day') return i;
  if (end) return dayInterval(i.last);
  const { year, month } = civilDate(i.last);
  return i.first === null ? spanning(null, monthInterval(year, month)) : monthInterval(year, month);
}

/** The index of the first mention that ends at or behind `position`; mentions stand in text order. */
function indexFrom(mentions: readonly DateMention[], position: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as DateMention).end < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks around a figure, within its sentence and heading only. */
export function datesNear(around: Surroundings): NearDates {
  const best = new Map<DateRole, { near: NearDate; cost: number }>();
  const scopes = around.heading ? [around.heading, around.sentence] : [around.sentence];
  for (const scope of scopes) {
    for (let k = indexFrom(around.mentions, scope.start); k < around.mentions.length; k++) {
      const m = around.mentions[k] as DateMention;
      if (m.start >= scope.end) break;
      if (around.foreign?.has(m)) continue;
      const [role, shell, interval] = [roleOf(m), shellOf(m, around), stated(m)];
      if (role === null || shell === null || interval === null) continue;
      const before = m.end <= around.number.start;
      const gap = before ? around.number.start - m.end + BEFORE_NUMBER : m.start - around.number.end;
      const cost = SHELL_COST[shell] + gap;
      const known = best.get(role);
      if (known === undefined || cost < known.cost) best.set(role, { near: { interval, shell, gap }, cost });
    }
  }
  const of = (role: DateRole) => best.get(role)?.near ?? null;
  return { point: of('point'), window: of('window'), open: of('open'), close: of('close'), said: of('said') };
}

/** The day of the statement that a sentence without a date elaborates, told shortly before it. */
export function statementBefore({ sentence, mentions }: Surroundings): DateInterval | null {
  for (let k = indexFrom(mentions, sentence.start) - 1; k >= 0; k--) {
    const m = mentions[k] as DateMention;
    if (sentence.start - m.end > STATEMENT_REACH) return null;
    const role = roleOf(m);
    if (role === 'said' || role === 'close') return stated(m);
  }
  return null;
}

/** The last day or window that the paragraph names before the sentence: what follows happened then too. */
export function pointBefore({
  sentence,
  mentions,
  block,
}: Surroundings & { readonly block?: Span }): DateInterval | null {
  if (block === undefined) return null;
  for (let k = indexFrom(mentions, sentence.start) - 1; k >= 0; k--) {
    const m = mentions[k] as DateMention;
    if (m.start < block.start) return null;
    const role = roleOf(m);
    if (role === 'point' || role === 'window') return stated(m);
  }
  return null;
}
