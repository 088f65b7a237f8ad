import type { BlockKind } from '../../core/report.ts';
import type { Piece } from '../layout.ts';
import { isCreditLine } from '../metadata-from-text.ts';
import { compoundsOf, joinLines } from './hyphens.ts';
import { type PageLine, textOfLine } from './lines.ts';

/** What is usual in a document: the letters of most of its text, and how far its lines reach. */
interface Usual {
  readonly size: number;
  readonly font: string;
  readonly leading: number;
  readonly right: number;
}

function mostOf<T>(pairs: Iterable<readonly [T, number]>, otherwise: T): T {
  const sums = new Map<T, number>();
  for (const [key, weight] of pairs) sums.set(key, (sums.get(key) ?? 0) + weight);
  let best = otherwise;
  let most = -1;
  for (const [key, sum] of sums)
    if (sum > most) {
      best = key;
      most = sum;
    }
  return best;
}

function usualOf(lines: readonly PageLine[]): Usual {
  const length = (l: PageLine) => textOfLine(l).length;
  const size = mostOf(
    lines.map((l) => [Math.round(l.size * 2) / 2, length(l)] as const),
    10,
  );
  const font = mostOf(
    lines.map((l) => [l.font, length(l)] as const),
    '',
  );
  const gaps = lines.slice(1).map((l, i) => {
    const above = lines[i] as PageLine;
    return l.page === above.page ? above.y - l.y : 0;
  });
  const leading = mostOf(
    gaps.filter((g) => g > size * 0.8 && g < size * 3).map((g) => [Math.round(g), 1] as const),
    size * 1.25,
  );
  return {
    size,
    font,
    leading,
    right: lines.reduce((most, l) => (l.size <= size * 1.1 ? Math.max(most, l.right) : most), 0),
  };
}

const PAGE_NUMBER =
  /^(?:[-–—|\s]*\d{1,4}[-–—|\s]*|(?:page|página|pagina|pág\.?|pag\.?|p\.)\s*\d{1,4}(?:\s*(?:of|de|\/)\s*\d{1,4})?|\d{1,4}\s*(?:\/|of|de)\s*\d{1,4})$/iu;
const MARGIN_LINES = 2;

/** Indexes of the lines that stand first or last on their page. */
function marginLines(lines: readonly PageLine[]): ReadonlySet<number> {
  const margin = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const page = lines[i]?.page;
    const near = (step: number) => lines[i + step]?.page !== page;
    for (let step = 1; step <= MARGIN_LINES; step++) if (near(step) || near(-step)) margin.add(i);
  }
  return margin;
}

/**
 * Running heads and page numbers: lines at the margin that come again word for word, and bare page numbers. A head's
 * first appearance stays: it may carry the date or the sender. Lines that differ in a figure are never taken for one.
 */
function withoutRunningHeads(lines: readonly PageLine[]): { lines: readonly PageLine[]; heads: ReadonlySet<PageLine> } {
  const pages = new Set(lines.map((l) => l.page)).size;
  if (pages < 2) return { lines, heads: new Set() };
  const margin = marginLines(lines);
  const counts = new Map<string, number>();
  for (const i of margin) {
    const text = textOfLine(lines[i] as PageLine);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const often = Math.max(2, pages * 0.5);
  const heads = new Set<PageLine>();
  const seen = new Set<string>();
  const kept = lines.filter((line, i) => {
    if (!margin.has(i)) return true;
    const text = textOfLine(line);
    if (PAGE_NUMBER.test(text)) return false;
    if ((counts.get(text) ?? 0) < often || text.length > 120) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    heads.add(line);
    return true;
  });
  return { lines: kept, heads };
}

const BULLET = /^[-–—•*·▪►●○✓✔‣◦\uF0B7][ \u00A0\t]+/u;
const NUMBERED = /^\d{1,2}[.)][ \u00A0\t]+\p{L}/u;
const COMPLETE = /[.!?:…»”"')\]]$/u;
const LARGER = 1.12;

function begins(line: PageLine, above: PageLine, usual: Usual, paragraphLeft: number): boolean {
  const text = textOfLine(line);
  const complete = COMPLETE.test(textOfLine(above));
  if (BULLET.test(text) || (NUMBERED.test(text) && complete)) return true;
  if (Math.abs(line.size - above.size) > above.size * 0.1) return true;
  if (line.font !== above.font && (line.font === usual.font) !== (above.font === usual.font)) return true;
  const jump = line.page !== above.page || line.y > above.y;
  if (jump) return complete;
  if (above.y - line.y > Math.max(usual.leading * 1.4, above.size * 1.5)) return true;
  const indented = line.x - paragraphLeft > line.size * 0.8;
  const short = above.right < usual.right - Math.max(usual.right * 0.12, 30);
  return complete && (indented || short);
}

const isRow = (line: PageLine | undefined) => (line?.cells.length ?? 0) > 1;

interface Run {
  readonly lines: readonly PageLine[];
  readonly table: boolean;
}

function runsOf(lines: readonly PageLine[], heads: ReadonlySet<PageLine>, usual: Usual): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < lines.length; ) {
    const run = [lines[i] as PageLine];
    const table = isRow(lines[i]) && isRow(lines[i + 1]);
    for (i++; i < lines.length; i++) {
      const line = lines[i] as PageLine;
      const above = run.at(-1) as PageLine;
      if (heads.has(line) || heads.has(above)) break;
      const next = isRow(line) && isRow(lines[i + 1]);
      if (table ? !isRow(line) : next || begins(line, above, usual, (run[0] as PageLine).x)) break;
      run.push(line);
    }
    runs.push({ lines: run, table });
  }
  return runs;
}

function kindOf(run: Run, text: string, usual: Usual): BlockKind {
  const [first] = run.lines as [PageLine];
  if (run.table) return 'table';
  if (BULLET.test(text)) return 'bullet';
  if (isCreditLine(text)) return 'credit';
  if (text.length > 200) return 'body';
  if (first.size > usual.size * LARGER) return 'heading';
  if (text.length < 100 && run.lines.every((l) => l.font !== usual.font) && !/[.!?;,]$/.test(text)) return 'heading';
  return 'body';
}

/** The index of the headline: the largest letters on the first page, or a short first line without a full stop. */
function headlineAt(runs: readonly Run[], paragraphs: readonly Piece[], usual: Usual): number {
  let best = -1;
  let size = usual.size * LARGER;
  for (const [i, run] of runs.entries()) {
    const [first] = run.lines as [PageLine];
    if (first.page !== runs[0]?.lines[0]?.page || run.table || paragraphs[i]?.kind === 'metadata') continue;
    if (first.size > size && (paragraphs[i]?.text.length ?? 0) > 3) {
      best = i;
      size = first.size;
    }
  }
  if (best >= 0) return best;
  const opening = paragraphs[0];
  const short = opening && opening.text.length < 140 && !/[.!?:;,]$/.test(opening.text) && paragraphs.length > 1;
  return short && (opening.kind === 'body' || opening.kind === 'heading') ? 0 : -1;
}

/** Joins the lines of a document to paragraphs, headings, bullets and tables, cells of a row parted by " | ". */
export function paragraphsOf(all: readonly PageLine[]): readonly Piece[] {
  const { lines, heads } = withoutRunningHeads(all);
  const usual = usualOf(lines);
  const compounds = compoundsOf(lines.map(textOfLine));
  const runs = runsOf(lines, heads, usual);
  const paragraphs = runs.map((run): Piece => {
    if (run.table) return { kind: 'table', text: run.lines.map((l) => l.cells.join(' | ')).join('\n') };
    const text = run.lines.map(textOfLine).reduce((a, b) => joinLines(a, b, compounds), '');
    if (heads.has(run.lines[0] as PageLine)) return { kind: 'metadata', text };
    const kind = kindOf(run, text, usual);
    return { kind, text: kind === 'bullet' ? text.replace(BULLET, '') : text };
  });
  const headline = headlineAt(runs, paragraphs, usual);
  return paragraphs.map((p, i) => (i === headline ? { ...p, kind: 'headline' } : p));
}
