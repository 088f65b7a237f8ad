import type { Claim } from '../../core/claim.ts';
import type { Figure, Imbalance, Ledger, LedgerEvent, Voice } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import { type FigureState, LANES, type Language } from '../../core/vocabulary.ts';
import { figureSentence, figureTitle, imbalanceSentence } from '../../reconcile/index.ts';
import type { Terminal } from '../context.ts';
import { type Words, words } from '../wording/index.ts';
import { clip, columns, fill, type Paint, pad, paint, printable } from './paint.ts';

/** Figures whose claims quarrel come first, then gaps, then what agrees. */
const LOUD: readonly FigureState[] = ['disputed', 'date-disputed', 'unbalanced', 'gap', 'tension'];

interface Book {
  readonly books: Ledger;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly language: Language;
  readonly w: Words;
  readonly p: Paint;
  readonly width: number;
}

function open(books: Ledger, language: Language, color: boolean, width: number): Book {
  return {
    books,
    claims: new Map(books.claims.map((c) => [c.id, c])),
    reports: new Map(books.reports.map((r) => [r.id, r])),
    language,
    w: words(language),
    p: paint(color),
    width,
  };
}

/** The ledger for people: by event, disputes first, each figure in its lanes with the sentence that sums it up. */
export function ledgerText(books: Ledger, language: Language, terminal: Pick<Terminal, 'color' | 'width'>): string {
  const book = open(books, language, terminal.color, terminal.width);
  const lines: string[] = [];
  for (const event of books.events) lines.push(...eventLines(event, book));
  lines.push(book.w.ledgerSummary(books.figures.length, books.claims.length, books.reports.length));
  const example = figuresOf(books.events[0], book)[0]?.claims[0];
  const claim = example === undefined ? undefined : book.claims.get(example);
  if (claim) lines.push(book.p.dim(book.w.whyHint(claim.name)));
  return `${lines.join('\n')}\n`;
}

function figuresOf(event: LedgerEvent | undefined, { books }: Book): readonly Figure[] {
  if (!event) return [];
  const own = new Set(event.figures);
  const loudness = (f: Figure) => {
    const first = LOUD.findIndex((s) => f.states.includes(s));
    return first < 0 ? LOUD.length : first;
  };
  return books.figures
    .map((f, i) => [f, i] as const)
    .filter(([f]) => own.has(f.id))
    .sort(
      ([a, i], [b, j]) =>
        loudness(a) - loudness(b) ||
        b.support.reports - a.support.reports ||
        b.claims.length - a.claims.length ||
        i - j,
    )
    .map(([f]) => f);
}

function eventLines(event: LedgerEvent, book: Book): string[] {
  const { p, w, width } = book;
  const tail = [w.reports(event.reports.length), event.asOf ? w.asOf(event.asOf) : ''].filter(Boolean).join(', ');
  const title = clip(printable(event.title), width - columns(tail) - 2);
  const lines = [
    `${p.bold(title)}${' '.repeat(Math.max(2, width - columns(title) - columns(tail)))}${p.dim(tail)}`,
    '',
  ];
  for (const figure of figuresOf(event, book)) lines.push(...figureLines(figure, book));
  const own = new Set(event.figures);
  for (const i of book.books.imbalances) if (i.figures.some((f) => own.has(f))) lines.push(...imbalanceLines(i, book));
  lines.push('');
  return lines;
}

function stateText(states: readonly FigureState[], { w, p }: Book): { text: string; painted: string } {
  const told = states.filter((s) => LOUD.includes(s));
  const text = (told.length > 0 ? told : states).map((s) => w.state[s].toLocaleUpperCase(w.locale)).join(', ');
  const loud = states.some((s) => s === 'disputed' || s === 'date-disputed' || s === 'unbalanced');
  return { text, painted: loud ? p.red(text) : told.length > 0 ? p.yellow(text) : p.green(text) };
}

function figureLines(figure: Figure, book: Book): string[] {
  const { p, width } = book;
  const state = stateText(figure.states, book);
  const title = clip(`● ${printable(figureTitle(figure, book.books, book.language))}`, width - columns(state.text) - 2);
  const lines = [
    `${p.bold(title)}${' '.repeat(Math.max(2, width - columns(title) - columns(state.text)))}${state.painted}`,
  ];
  for (const lane of LANES) {
    const voices = figure.voices.filter((v) => v.lane === lane && !v.superseded);
    lines.push(...laneLines(lane, voices, book));
  }
  lines.push(...fill(figureSentence(figure, book.books, book.language), width, '  ').map(p.bold));
  return [...lines, ''];
}

const VALUE = 18;
const LANE = 13;
const TAIL = 24;
const MOST_VOICES = 6;

function laneLines(lane: Voice['lane'], voices: readonly Voice[], book: Book): string[] {
  const { w, p, width } = book;
  const rows = voices.slice(0, MOST_VOICES).map((voice, i) => {
    const claim = book.claims.get(voice.speaker) as Claim;
    const value = pad(w.quantity(claim.quantity.n, claim.quantity.n2 ?? null, claim.quantity.quantifier), VALUE);
    const mark = voice.mark ? ` (${w.basis[voice.mark]})` : '';
    const who = clip(
      `${printable(claim.claimant?.text ?? outletOf(claim, book))}${mark}`,
      width - 4 - LANE - VALUE - TAIL,
    );
    const reports = new Set(voice.claims.map((c) => book.claims.get(c)?.report)).size;
    const tail = [w.reports(reports), claim.asOf?.slice(0, 10) ?? claim.when ?? ''].filter(Boolean).join(', ');
    return `    ${pad(i === 0 ? w.lane[lane] : '', LANE)}${p.bold(value)}${pad(who, width - 4 - LANE - VALUE - TAIL)} ${p.dim(tail)}`.trimEnd();
  });
  const rest = voices.length - MOST_VOICES;
  if (rest > 0) rows.push(`    ${' '.repeat(LANE)}${p.dim(`+${rest}`)}`);
  return rows;
}

function outletOf(claim: Claim, { reports, w }: Book): string {
  const outlet = reports.get(claim.report)?.meta.outlet;
  return outlet ? `– (${outlet})` : w.author;
}

function imbalanceLines(imbalance: Imbalance, book: Book): string[] {
  const { p, w, width } = book;
  return [
    `${p.bold(`● ${w.booksDoNotBalance}`)}`,
    ...fill(imbalanceSentence(imbalance, book.books, book.language), width, '  '),
    '',
  ];
}

/** The ledger as Markdown: a heading an event, a list item a figure. */
export function ledgerMarkdown(books: Ledger, language: Language): string {
  const book = open(books, language, false, 100);
  const safe = (text: string) => printable(text).replace(/[\\`*_[\]<>|#]/g, '\\$&');
  const lines: string[] = [];
  for (const event of books.events) {
    lines.push(`## ${safe(event.title)}`, '');
    for (const figure of figuresOf(event, book)) {
      const state = stateText(figure.states, book).text.toLocaleLowerCase(book.w.locale);
      lines.push(
        `- **${safe(figureTitle(figure, books, language))}** (${state}): ${safe(figureSentence(figure, books, language))}`,
      );
    }
    lines.push('');
  }
  lines.push(book.w.ledgerSummary(books.figures.length, books.claims.length, books.reports.length), '');
  return lines.join('\n');
}
