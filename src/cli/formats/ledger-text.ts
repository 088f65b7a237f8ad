import type { Ledger } from '../../core/ledger.ts';
import { LANES, type Lane, type Language } from '../../core/vocabulary.ts';
import type { Terminal } from '../context.ts';
import { type Words, words } from '../wording/index.ts';
import { type EventView, type FigureView, isLoud, type ValueRow, viewLedger } from './ledger-view.ts';
import { columns, fill, type Paint, paint } from './paint.ts';
import { type Cell, layRow } from './table-row.ts';

interface Sheet {
  readonly w: Words;
  readonly p: Paint;
  readonly width: number;
}

/** Wider lines are harder to read than longer pages. */
const WIDEST = 100;
const MOST_VALUES = 6;
const MOST_SPEAKERS = 2;

/** The ledger for people: by event, disputes first, each figure in its lanes with the sentence that sums it up. */
export function ledgerText(ledger: Ledger, language: Language, terminal: Pick<Terminal, 'color' | 'width'>): string {
  const w = words(language);
  const sheet: Sheet = { w, p: paint(terminal.color), width: Math.min(terminal.width, WIDEST) };
  const events = viewLedger(ledger, language);
  const lines = events.flatMap((event) => eventLines(event, sheet));
  lines.push(
    ...fill(w.ledgerSummary(ledger.figures.length, ledger.claims.length, ledger.reports.length), sheet.width, ''),
  );
  const example = events.flatMap((e) => e.figures).flatMap((f) => f.rows)[0]?.claim;
  if (example !== undefined) lines.push(...fill(w.whyHint(example), sheet.width, '').map(sheet.p.dim));
  return `${lines.join('\n')}\n`;
}

/** Text at the left, broken where it is too long, and a label at the right end of its first line. */
function headLines(
  left: string,
  right: string,
  width: number,
  paintLeft: (text: string) => string,
  paintRight: (text: string) => string,
): readonly string[] {
  const hang = '  ';
  const [first = '', ...rest] = fill(left, Math.max(20, width - columns(right) - 2), '');
  const gap = ' '.repeat(Math.max(2, width - columns(first) - columns(right)));
  return [`${paintLeft(first)}${gap}${paintRight(right)}`.trimEnd(), ...rest.map((line) => hang + paintLeft(line))];
}

function eventLines(event: EventView, sheet: Sheet): readonly string[] {
  const { w, p, width } = sheet;
  const told = [w.reports(event.reports)];
  if (event.lineages < event.reports) told.push(w.lineages(event.lineages));
  if (event.asOf !== null) told.push(w.asOf(event.asOf));
  const tail = told.join(', ');
  const oneLine = columns(event.title) + 2 + columns(tail) <= width;
  const head = oneLine
    ? headLines(event.title, tail, width, p.bold, p.dim)
    : [...fill(event.title, width, '').map(p.bold), ...fill(tail, width, '').map(p.dim)];
  const lines = [...head, p.dim('─'.repeat(width))];
  for (const figure of event.figures) lines.push(...figureLines(figure, sheet), '');
  if (event.figures.length === 0) lines.push(`  ${w.noFigures}`, '');
  if (event.books.length > 0) {
    lines.push(...headLines(`● ${w.books}`, w.booksDoNotBalance.toLocaleUpperCase(w.locale), width, p.bold, p.red));
    for (const book of event.books) lines.push(...fill(book, width, '  '));
    lines.push('');
  }
  return [...lines, ''];
}

function figureLines(figure: FigureView, sheet: Sheet): readonly string[] {
  const { w, p, width } = sheet;
  const loud = figure.states.filter(isLoud);
  const state = (loud.length > 0 ? loud : figure.states).map((s) => w.state[s].toLocaleUpperCase(w.locale)).join(', ');
  const quarrel = loud.some((s) => s === 'disputed' || s === 'date-disputed' || s === 'unbalanced');
  const color = quarrel ? p.red : loud.length > 0 ? p.yellow : figure.states.includes('settled') ? p.green : p.dim;
  return [
    ...headLines(`● ${figure.title}`, state, width, p.bold, color),
    ...rowLines(figure.rows, sheet),
    ...fill(figure.sentence, width, '  '),
    ...figure.notes.flatMap((note) => hanging('⚠ ', note, width).map(p.yellow)),
    ...(figure.settle === null ? [] : fill(figure.settle, width, '  ').map(p.dim)),
  ];
}

function hanging(mark: string, text: string, width: number): readonly string[] {
  return fill(text, width, '    ').map((line, i) => (i === 0 ? `  ${mark}${line.slice(4)}` : line));
}

function colorOf(lane: Lane, p: Paint): (text: string) => string {
  const colors: Readonly<Record<Lane, (text: string) => string>> = {
    announced: p.blue,
    reported: p.plain,
    estimated: p.magenta,
    verified: p.green,
  };
  return colors[lane];
}

function rowLines(rows: readonly ValueRow[], sheet: Sheet): readonly string[] {
  const { w, p } = sheet;
  const dated = new Set(rows.flatMap((row) => row.dates.map(([date]) => date))).size > 1;
  const widths = widthsOf(rows, dated, sheet);
  return LANES.flatMap((lane) => {
    const own = rows.filter((row) => row.lane === lane);
    const shown = own.slice(0, MOST_VALUES).flatMap((row, i) => layRow(cellsOf(row, i === 0, widths, sheet)));
    const rest = own.length - MOST_VALUES;
    return rest > 0 ? [...shown, `  ${' '.repeat(widths.lane)}${p.dim(`+ ${w.moreValues(rest)}`)}`] : shown;
  });
}

interface Widths {
  readonly lane: number;
  readonly value: number;
  readonly who: number;
  readonly date: number;
  readonly reports: number;
  readonly claim: number;
}

const INDENT = 2;
const DATE = 16;
const SPEAKER = 14;

function widthsOf(rows: readonly ValueRow[], dated: boolean, { w, width }: Sheet): Widths {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns));
  const lane = widest(LANES.map((l) => w.lane[l])) + 2;
  const value = Math.min(18, Math.max(8, widest(rows.map((r) => r.value)))) + 2;
  const reports = widest(rows.map((r) => w.reports(r.reports))) + 1;
  const claim = Math.min(12, widest(rows.map((r) => r.claim)));
  const date = dated ? Math.min(DATE, widest(rows.flatMap(datesOf))) + 1 : 0;
  return {
    lane,
    value,
    date,
    reports,
    claim,
    who: Math.max(SPEAKER, width - INDENT - lane - value - date - reports - claim),
  };
}

function datesOf(row: ValueRow): readonly string[] {
  return row.dates.length === 1 ? [row.dates[0]?.[0] ?? ''] : row.dates.map(([date, n]) => `${date} (${n})`);
}

function cellsOf(row: ValueRow, first: boolean, widths: Widths, { w, p }: Sheet): readonly Cell[] {
  const color = colorOf(row.lane, p);
  const who = row.who.slice(0, MOST_SPEAKERS);
  const rest = row.who.length - who.length;
  const via = row.via.length > 0 ? w.via(row.via.slice(0, MOST_SPEAKERS).join(', ')) : '';
  const named = [who.join('; '), rest > 0 ? w.others(rest) : '', via, row.mark ? `(${w.basis[row.mark]})` : ''];
  const cells: readonly Cell[] = [
    { text: '', width: INDENT },
    { text: first ? w.lane[row.lane] : '', width: widths.lane, paint: color },
    { text: row.value, width: widths.value, paint: (t) => p.bold(color(t)) },
    { text: named.filter(Boolean).join(' '), width: widths.who, gap: 1 },
    { text: datesOf(row).slice(0, 3), width: widths.date, gap: 1, paint: p.dim },
    { text: w.reports(row.reports), width: widths.reports, gap: 1, paint: p.dim },
    { text: row.claim, width: widths.claim, paint: p.dim },
  ];
  return cells.filter((cell) => cell.width > 0);
}
