import type { Claim } from '../../core/claim.ts';
import type { Figure, Ledger, LedgerEvent, Voice } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import { type FigureState, LANES, type Lane, type Language } from '../../core/vocabulary.ts';
import {
  eventTitle,
  figureSentence,
  figureTitle,
  hasOwnDate,
  imbalanceSentence,
  relationSentence,
  voiceName,
} from '../../reconcile/index.ts';
import { type Words, words } from '../wording/index.ts';
import { writeDate, writeQuantity } from '../wording/numbers.ts';
import { columns, printable } from './paint.ts';
import { shortNames } from './short-names.ts';

/** One value of a lane with all who say it. */
export interface ValueRow {
  readonly lane: Lane;
  readonly value: string;
  readonly mark: 'unverified' | 'denied' | null;
  /** Those who say it, most heard first. */
  readonly who: readonly string[];
  /** Agencies and outlets that all of it came through. */
  readonly via: readonly string[];
  /** When it happened, or as of when it is counted, with how many claims say so. */
  readonly dates: readonly (readonly [date: string, claims: number])[];
  readonly reports: number;
  /** A claim that says it, by the name that `why` understands. */
  readonly claim: string;
}

export interface FigureView {
  readonly title: string;
  readonly states: readonly FigureState[];
  readonly rows: readonly ValueRow[];
  readonly sentence: string;
  /** What was altered or contradicted between reports, in sentences. */
  readonly notes: readonly string[];
  readonly settle: string | null;
}

export interface EventView {
  readonly title: string;
  readonly reports: number;
  readonly lineages: number;
  readonly asOf: string | null;
  /** Disputes first. */
  readonly figures: readonly FigureView[];
  /** Books that do not balance, a sentence each. */
  readonly books: readonly string[];
}

/** States that ask for attention, loudest first. */
const LOUD: readonly FigureState[] = ['disputed', 'date-disputed', 'unbalanced', 'gap', 'tension'];
export const isLoud = (state: FigureState): boolean => LOUD.includes(state);

const ALTERED: ReadonlySet<string> = new Set(['polarity', 'transmission', 'over-verified']);
const MOVES_WITH_TIME: ReadonlySet<string> = new Set(['stock', 'cumulative']);

interface Book {
  readonly ledger: Ledger;
  readonly language: Language;
  readonly w: Words;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly names: ReadonlyMap<string, string>;
}

/** The ledger as people are shown it: disputed events and figures first, equal values in one row. */
export function viewLedger(ledger: Ledger, language: Language): readonly EventView[] {
  const book: Book = {
    ledger,
    language,
    w: words(language),
    claims: new Map(ledger.claims.map((c) => [c.id, c])),
    reports: new Map(ledger.reports.map((r) => [r.id, r])),
    figures: new Map(ledger.figures.map((f) => [f.id, f])),
    names: shortNames(ledger.claims),
  };
  return ledger.events
    .map((event, index) => ({ event, index, figures: figuresOf(event, book) }))
    .sort(
      (a, b) =>
        loudness(a.figures[0]) - loudness(b.figures[0]) ||
        b.event.reports.length - a.event.reports.length ||
        b.figures.length - a.figures.length ||
        a.index - b.index,
    )
    .map(({ event, figures }) => viewEvent(event, figures, book));
}

function loudness(figure: Figure | undefined): number {
  if (figure === undefined) return LOUD.length + 1;
  const first = LOUD.findIndex((state) => figure.states.includes(state));
  return first < 0 ? LOUD.length : first;
}

function figuresOf(event: LedgerEvent, { figures }: Book): readonly Figure[] {
  return event.figures
    .flatMap((id, index) => {
      const figure = figures.get(id);
      return figure ? [{ figure, index }] : [];
    })
    .sort(
      (a, b) =>
        loudness(a.figure) - loudness(b.figure) ||
        b.figure.support.reports - a.figure.support.reports ||
        b.figure.claims.length - a.figure.claims.length ||
        a.index - b.index,
    )
    .map(({ figure }) => figure);
}

function viewEvent(event: LedgerEvent, figures: readonly Figure[], book: Book): EventView {
  const own = new Set(event.figures);
  const year = Number(event.asOf?.slice(0, 4) ?? 0);
  return {
    title: printable(eventTitle(event, book.ledger, book.language)) || book.w.untitled,
    reports: event.reports.length,
    lineages: lineagesOf(event, book.ledger),
    asOf: event.asOf === null ? null : writeDate(event.asOf, 0, book.w.numerals),
    figures: figures.map((figure) => viewFigure(figure, year, book)),
    books: book.ledger.imbalances
      .filter((one) => one.figures.some((id) => own.has(id)))
      .map((one) => printable(imbalanceSentence(one, book.ledger, book.language))),
  };
}

/** Reports that were not made from one another: groups of the event's reports joined by lineage. */
function lineagesOf(event: LedgerEvent, ledger: Ledger): number {
  const root = new Map(event.reports.map((id) => [id, id]));
  const find = (id: string): string => {
    const above = root.get(id) as string;
    return above === id ? id : find(above);
  };
  for (const { from, to } of ledger.lineage) if (root.has(from) && root.has(to)) root.set(find(from), find(to));
  return new Set([...root.keys()].map(find)).size;
}

function viewFigure(figure: Figure, year: number, book: Book): FigureView {
  const first = LOUD.find((state) => figure.states.includes(state) && book.w.settle[state] !== undefined);
  return {
    title: printable(figureTitle(figure, book.ledger, book.language)),
    states: [...figure.states].sort((a, b) => order(a) - order(b)),
    rows: LANES.flatMap((lane) => rowsOf(figure, lane, year, book)),
    sentence: printable(figureSentence(figure, book.ledger, book.language)),
    notes: notesOf(figure, book),
    settle: first === undefined ? null : (book.w.settle[first] ?? null),
  };
}

const order = (state: FigureState): number => (isLoud(state) ? LOUD.indexOf(state) : LOUD.length);

function rowsOf(figure: Figure, lane: Lane, year: number, book: Book): readonly ValueRow[] {
  const rows = new Map<string, { voices: Voice[]; speaker: Claim; value: string }>();
  for (const voice of figure.voices) {
    const speaker = book.claims.get(voice.speaker);
    if (voice.lane !== lane || voice.superseded || speaker === undefined) continue;
    const value = writeQuantity(speaker.quantity, book.w.numerals);
    const key = `${value} ${voice.mark ?? ''}`;
    const row = rows.get(key);
    if (row) row.voices.push(voice);
    else rows.set(key, { voices: [voice], speaker, value });
  }
  return [...rows.values()]
    .map((row) => valueRow(lane, row, figure.window, year, book))
    .sort((a, b) => b.reports - a.reports);
}

function valueRow(
  lane: Lane,
  { voices, speaker, value }: { voices: readonly Voice[]; speaker: Claim; value: string },
  window: string | null,
  year: number,
  book: Book,
): ValueRow {
  const claims = voices.flatMap((v) => v.claims.flatMap((id) => book.claims.get(id) ?? []));
  return {
    lane,
    value,
    mark: voices[0]?.mark ?? null,
    who: whoSay(voices, claims, book),
    via: relaysOf(claims, book),
    dates: tally(claims.flatMap((c) => dateOf(c, window, year, book) ?? [])),
    reports: new Set(claims.map((c) => c.report)).size,
    claim: book.names.get(speaker.id) ?? speaker.id,
  };
}

/** Most frequent first, equals in the order in which they came. */
function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** One name a voice, those most heard first; one that is part of another is left out. */
function whoSay(voices: readonly Voice[], claims: readonly Claim[], book: Book): readonly string[] {
  const heard = new Map<string, number>();
  for (const voice of voices) {
    const name = printable(voiceName(voice, book.ledger, book.language) ?? '');
    if (name !== '') heard.set(name, (heard.get(name) ?? 0) + voice.claims.length);
  }
  const sorted = [...heard].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const names = sorted.filter((name, i) => !sorted.some((other, j) => isPartOf(name, other, j < i)));
  if (names.length > 0) return names;
  const outlets = tally(claims.flatMap((c) => book.reports.get(c.report)?.meta.outlet ?? [])).map(([text]) => text);
  return [book.w.unattributed(printable(outlets.slice(0, 2).join(', ')))];
}

/** A shorter form of another name, or, behind it, the same name written otherwise. */
function isPartOf(name: string, other: string, behind: boolean): boolean {
  const [short, long] = [folded(name), folded(other)];
  return long.length > short.length ? long.includes(short) : behind && long === short;
}

const LONGEST_RELAY = 30;

/** Agencies and outlets that all of the claims came through; the reports' own outlets are none. */
function relaysOf(claims: readonly Claim[], book: Book): readonly string[] {
  const outlets = new Set(claims.map((c) => folded(book.reports.get(c.report)?.meta.outlet ?? '')));
  const heard = tally(claims.flatMap((c) => [...new Set(c.relay.map(printable))]));
  const relays = heard.filter(([, n]) => n === claims.length).map(([name]) => name);
  return relays.filter((name) => columns(name) <= LONGEST_RELAY && !outlets.has(folded(name)));
}

/**
 * What dates the value: for counts that move with time the day of the count, else the day of the occasion. Where the
 * words around the figure do not say it, it is told with a question mark, and only if it is the day of the others.
 */
function dateOf(claim: Claim, window: string | null, year: number, { w }: Book): string | null {
  const counts = MOVES_WITH_TIME.has(claim.dynamics);
  const date = counts ? claim.asOf?.slice(0, 10) : claim.when;
  if (!date) return null;
  const told = writeDate(date, year, w.numerals);
  if (counts || hasOwnDate(claim)) return told;
  return date === window ? `${told}?` : null;
}

/** One note a kind of alteration, with the claims that it is about. */
function notesOf(figure: Figure, book: Book): readonly string[] {
  const own = new Set(figure.claims);
  const notes = new Map<string, string>();
  for (const relation of book.ledger.relations) {
    if (!own.has(relation.a) || !own.has(relation.b)) continue;
    const kind = ALTERED.has(relation.relation) ? relation.relation : (relation.altered ?? []).join(' ');
    if (kind === '' || notes.has(kind)) continue;
    const names = [relation.a, relation.b].map((id) => book.names.get(id) ?? id).sort();
    notes.set(kind, `${printable(relationSentence(relation, book.ledger, book.language))} (${names.join(', ')})`);
  }
  return [...notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}
