import type { DateCue, DateData, DateUnit, Feast } from '../lang/date-data.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** The families of words that dates are made of: the names, and the function words of the language's table. */
export interface WordValues {
  month: number;
  weekday: number;
  number: number;
  ordinal: number;
  unit: DateUnit;
  relativeDay: number;
  anaphor: number;
  eve: true;
  name: true;
  nameNoun: true;
  saying: true;
  feast: Feast;
  hour: number;
}
export type WordClass = keyof WordValues | DateCue;

interface Phrase {
  readonly folds: readonly string[];
  readonly value: unknown;
}

/** What one word may begin: its phrases by family, the longest first. */
export type Lead = Partial<Record<WordClass, readonly Phrase[]>>;

export interface CompiledDates {
  readonly data: DateData;
  /** By the first word of a phrase. */
  readonly leads: ReadonlyMap<string, Lead>;
  /** First words of everything that may begin a date expression, with what has to stand behind them. */
  readonly starters: ReadonlyMap<string, Starter>;
  readonly shy: ReadonlySet<string>;
  readonly ordinalMarks: ReadonlySet<string>;
  /** Function words: behind a bare day or year they show that it counts nothing. */
  readonly functionWords: ReadonlySet<string>;
}

/** What a first word asks of the second. */
interface Starter {
  /** The word alone is a phrase: anything may follow. */
  alone: boolean;
  /** The word is an article that makes a day of a number. */
  bareDay: boolean;
  /** Second words of its longer phrases. */
  readonly seconds: Set<string>;
}

const STARTERS: readonly WordClass[] = [
  'month',
  'weekday',
  'number',
  'ordinal',
  'unit',
  'relativeDay',
  'anaphor',
  'eve',
  'name',
  'nameNoun',
  'before',
  'feast',
  'hour',
  'day',
  'bareDay',
  'between',
  'from',
  'since',
  'until',
  'asOf',
  'agoBefore',
  'laterBefore',
  'recent',
  'lastBefore',
  'nextBefore',
  'this',
  'early',
  'middle',
  'late',
  'firstHalf',
  'secondHalf',
  'firstWeek',
  'firstDay',
  'lastDay',
  'secondWeek',
  'thirdWeek',
  'lastWeek',
  'coming',
  'end',
  'followingBefore',
  'at',
];

const foldsOf = (phrase: string): readonly string[] => tokenize(phrase).map((t) => t.fold);

type Words = readonly (readonly [phrase: string, value: unknown])[];

const numbered = (lists: readonly (readonly string[])[]): Words =>
  lists.flatMap((names, i) => names.map((name) => [name, i + 1] as const));
const plain = (phrases: readonly string[]): Words => phrases.map((p) => [p, true] as const);

function families(data: DateData): readonly (readonly [WordClass, Words])[] {
  return [
    ['month', numbered(data.months)],
    ['weekday', numbered(data.weekdays)],
    ['number', Object.entries(data.numbers)],
    ['ordinal', Object.entries(data.ordinals)],
    ['unit', Object.entries(data.units).flatMap(([unit, words]) => words.map((w) => [w, unit] as const))],
    ['relativeDay', Object.entries(data.relativeDays)],
    ['anaphor', Object.entries(data.anaphora)],
    ['eve', plain(data.eves)],
    ['name', plain(data.names)],
    ['nameNoun', plain(data.nameNouns)],
    ['saying', plain(data.saying)],
    ['feast', data.feasts.flatMap((f) => f.names.map((n) => [n, f] as const))],
    ['hour', Object.entries(data.hours)],
    ...(Object.entries(data.cues) as [DateCue, readonly string[]][]).map(([cue, p]) => [cue, plain(p)] as const),
  ];
}

function build(data: DateData): CompiledDates {
  const leads = new Map<string, Partial<Record<WordClass, Phrase[]>>>();
  const functionWords = new Set<string>(data.afterBareDay.flatMap(foldsOf));
  const starters = new Map<string, Starter>();
  for (const [family, words] of families(data)) {
    for (const [phrase, value] of words) {
      const folds = foldsOf(phrase);
      const first = folds[0];
      if (first === undefined) continue;
      const lead = leads.get(first) ?? {};
      leads.set(first, lead);
      lead[family] = [...(lead[family] ?? []), { folds, value }].sort((a, b) => b.folds.length - a.folds.length);
      if (family in data.cues && folds.length === 1) functionWords.add(first);
      if (!STARTERS.includes(family)) continue;
      const starter = starters.get(first) ?? { alone: false, bareDay: false, seconds: new Set<string>() };
      starters.set(first, starter);
      if (folds[1] !== undefined) starter.seconds.add(folds[1]);
      else if (family === 'bareDay') starter.bareDay = true;
      else starter.alone = true;
    }
  }
  return {
    data,
    leads,
    starters,
    shy: new Set(data.shy.map((w) => foldsOf(w).join(' '))),
    ordinalMarks: new Set(data.ordinalMarks.flatMap(foldsOf)),
    functionWords,
  };
}

const compiled = new WeakMap<DateData, CompiledDates>();

/** The word index of a language, built once for each table. */
export function compileDates(data: DateData): CompiledDates {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const built = build(data);
  compiled.set(data, built);
  return built;
}

/** The tokens of one run of text with the words of its language. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What each token may begin, beside `tokens`. */
  readonly leads: readonly (Lead | undefined)[];
  /** What was found out about each token, so that no token is asked twice: 0 not yet, 1 no, 2 yes. */
  readonly asked: { readonly future: Uint8Array };
  /** By token, where the next one stands that says something of a time; out of reach where none does. */
  readonly solid: Float64Array;
  readonly words: CompiledDates;
  /** Day number of publication; null where the report does not say. */
  readonly published: number | null;
}

/** A phrase of one family found at a token: its value, and the token behind it. */
export interface Hit<V> {
  readonly value: V;
  readonly next: number;
}

type ValueOf<C extends WordClass> = C extends keyof WordValues ? WordValues[C] : true;

/** Tokens with their words looked up. */
export function scanOf(text: string, tokens: readonly Token[], words: CompiledDates, published: number | null): Scan {
  const leads = tokens.map((t) => (t.kind === 'digits' ? undefined : words.leads.get(t.fold)));
  const asked = { future: new Uint8Array(tokens.length) };
  const solid = new Float64Array(tokens.length);
  const scan = { text, tokens, words, published, leads, asked, solid };
  for (let i = tokens.length - 1, next = Number.MAX_SAFE_INTEGER; i >= 0; i--) {
    const lead = leads[i];
    if (tokens[i]?.kind === 'digits' || (lead !== undefined && (saysTime(scan, i, lead) || hourInWords(scan, i))))
      next = i;
    solid[i] = next;
  }
  return scan;
}

/** "At eight": a number word is a time behind its preposition; elsewhere it needs a unit or month behind it. */
const hourInWords = (scan: Scan, i: number): boolean => scan.leads[i]?.number !== undefined && precedes(scan, 'at', i);

const SOLID: readonly WordClass[] = [
  'month',
  'weekday',
  'unit',
  'day',
  'relativeDay',
  'anaphor',
  'eve',
  'name',
  'feast',
  'hour',
];

const timely = new WeakMap<Lead, readonly WordClass[]>();

/** Whether what stands at a token says something of a time by itself, other than "of", "since", "the". */
function saysTime(scan: Scan, i: number, lead: Lead): boolean {
  let families = timely.get(lead);
  if (families === undefined) {
    families = SOLID.filter((family) => lead[family] !== undefined);
    timely.set(lead, families);
  }
  return families.some((family) => take(scan, family, i) !== null);
}

/** The longest phrase of a family that begins at token `p`. */
export function take<C extends WordClass>(scan: Scan, family: C, p: number): Hit<ValueOf<C>> | null {
  const phrases = scan.leads[p]?.[family];
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    let k = 1;
    while (k < phrase.folds.length && scan.tokens[p + k]?.fold === phrase.folds[k]) k++;
    if (k === phrase.folds.length) return { value: phrase.value as ValueOf<C>, next: p + k };
  }
  return null;
}

/** The token behind a phrase of the family, or `p` where there is none. */
export function skip(scan: Scan, family: WordClass, p: number): number {
  return take(scan, family, p)?.next ?? p;
}

/** True where a phrase of the family ends right before token `p`. Phrases of up to four words are seen. */
export function precedes(scan: Scan, family: WordClass, p: number): boolean {
  for (let k = 1; k <= 4 && p - k >= 0; k++) if (endsAt(scan, family, p - k, p)) return true;
  return false;
}

function endsAt(scan: Scan, family: WordClass, from: number, to: number): boolean {
  const phrases = scan.leads[from]?.[family];
  if (phrases === undefined) return false;
  return phrases.some(
    (f) => f.folds.length === to - from && f.folds.every((w, i) => scan.tokens[from + i]?.fold === w),
  );
}

/** A run of digits at `p` as a number, of at most `width` digits. */
export function digitsAt(scan: Scan, p: number, width: number): number | null {
  const token = scan.tokens[p];
  if (token === undefined || token.kind !== 'digits' || token.fold.length > width) return null;
  const n = Number(token.fold);
  return Number.isNaN(n) ? null : n;
}

/** True where nothing stands between token `p` and the one before it. */
export function joined(scan: Scan, p: number): boolean {
  const a = scan.tokens[p - 1];
  const b = scan.tokens[p];
  return a !== undefined && b !== undefined && a.end === b.start;
}

export function isMark(scan: Scan, p: number, marks: string): boolean {
  const token = scan.tokens[p];
  return token !== undefined && token.kind === 'punct' && marks.includes(token.fold);
}
