/**
 * All that the date reader knows of one language. Phrases are words separated by spaces, written naturally: the
 * compiler cuts them into tokens, lower-cases them and folds accents on both sides. The longest phrase wins.
 */
export interface DateData {
  /** Which comes first in "01/02/2026": the day or the month. */
  readonly order: 'dmy' | 'mdy';
  /** Whether the day is commonly written behind its month ("January 5"); if not, a plain word behind such a number is what it counts. */
  readonly dayAfterMonth: boolean;
  /** Twelve lists, January first: names and abbreviations, without the full stop. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Names above that are common words too ("may", "mar", "sun"): they count only beside a day number or a year, or after `on`. */
  readonly shy: readonly string[];
  /** Number words up to a hundred, for durations and days of the month. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Joins tens and units: "treinta y uno". */
  readonly numberJoiners: readonly string[];
  /** Words of the first days of the month: "first", "primero", "1º" is written with marks. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What may stand at once after the digits of a day: "st", "º". */
  readonly ordinalMarks: readonly string[];
  readonly units: Readonly<Record<DateUnit, readonly string[]>>;
  /** Days counted from publication: "today" 0, "anteayer" -2. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Days counted from the last day mentioned: "the same day" 0, "la víspera" -1, "al día siguiente" 1. */
  readonly anaphora: Readonly<Record<string, number>>;
  /** Like anaphora -1, but counted from publication where the last day mentioned is long past: "la víspera". */
  readonly eves: readonly string[];
  readonly feasts: readonly Feast[];
  /** Words before a date that make it the name of a place or body ("avenida 9 de Julio"), and whole names that hold one. */
  readonly nameNouns: readonly string[];
  readonly names: readonly string[];
  /** Whole hours as words, minutes since midnight: "noon" 720. */
  readonly hours: Readonly<Record<string, number>>;
  readonly cues: Readonly<Record<DateCue, readonly string[]>>;
  /** Raw endings (accents kept) of finite verbs in the future: "rán", "rão"; empty where auxiliaries say it. */
  readonly futureEndings: readonly string[];
  /**
   * Verbs of saying and publishing, in the forms that stand beside the day of a statement ("said on Monday"): that day is
   * when a figure was told, not when it happened.
   */
  readonly saying: readonly string[];
  /** Words after a bare day number that show that it counts nothing: "el 24 en", "no dia". Function words, mostly. */
  readonly afterBareDay: readonly string[];
}

export type DateUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

/** A day of the calendar with a name: fixed, or counted from Easter Sunday; `days` more follow it. */
export type Feast = {
  readonly names: readonly string[];
  readonly days?: number /** Also a place or a person: counts only behind an article. */;
  readonly shy?: true;
} & ({ readonly month: number; readonly day: number } | { readonly easter: number });

/** What a function word does in a date. Languages differ in their words, not in this list. */
export type DateCue =
  /** Between the parts of one date: "of", "de", "del". */
  | 'of'
  /** Articles and demonstratives that may stand before a date or a part of it, saying nothing. */
  | 'the'
  /** Prepositions after which a month or weekday name is surely a date. */
  | 'on'
  /** "day", "días" before day numbers: "dia 24". */
  | 'day'
  /** Articles that make a bare number a day of the month when nothing counted follows ("el 24"); empty where they do not. */
  | 'bareDay'
  /** "year" before a year number: "el año 2018". */
  | 'year'
  | 'and'
  | 'to'
  | 'from'
  | 'between'
  /** From a date until now: "since", "desde". */
  | 'since'
  /** Prepositions after which four digits are a year even before a noun: "in 2018 protests"; never "of", which also counts. */
  | 'inYear'
  /** Prepositions of a month alone: a number behind "in June" counts something. */
  | 'inMonth'
  /** Before a weekday that comes again and again: "every", "los". */
  | 'every'
  /** The end is not included: "before December". */
  | 'before'
  /** Behind a date, the same: "onwards", "en adelante". */
  | 'onwards'
  | 'until'
  /** The day a count was made: "as of", "corte:", "al". */
  | 'asOf'
  /** Before a length of time, backwards from now: "hace", "há". */
  | 'agoBefore'
  /** Behind a length of time: "ago", "atrás". */
  | 'agoAfter'
  /** Behind a length of time, counted from the last date: "later" and "earlier". */
  | 'laterAfter'
  | 'earlierAfter'
  /** Before a length of time, counted from the last date: "after", "a los", "após". */
  | 'laterBefore'
  /** "In the last seven days": before the number, or between article and unit. */
  | 'recent'
  /** "In the next three days": before the number. */
  | 'coming'
  /** "Last" before and behind a weekday, month, week or year. */
  | 'lastBefore'
  | 'lastAfter'
  | 'nextBefore'
  | 'nextAfter'
  | 'this'
  /** "The following Tuesday": counted from the last date, before and behind a weekday. */
  | 'followingBefore'
  | 'followingAfter'
  /** Thirds of a month or year. */
  | 'early'
  | 'middle'
  | 'late'
  /** The very end, where a count may be closed: "the end of", "al cierre de". */
  | 'end'
  /** Halves and "first week of": before a month or year. */
  | 'firstHalf'
  | 'secondHalf'
  | 'firstWeek'
  | 'secondWeek'
  | 'thirdWeek'
  | 'lastWeek'
  | 'firstDay'
  | 'lastDay'
  /** Times of day: before noon, after noon, and those that only name a part of the day. */
  | 'am'
  | 'pm'
  | 'dayPart'
  /** Between a number and its minutes, or behind the hour: "h", "hs", "o'clock". */
  | 'hourMark'
  /** Before a time of day: "at", "a las", "às". */
  | 'at'
  /** Words of intention or future near a date. */
  | 'future';
