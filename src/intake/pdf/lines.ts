/** A run of text as pdf.js gives it: `transform` holds the size in its fourth and the place in its last two numbers. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  readonly fontName: string;
}

/** One line on a page. Lengths in points, from the lower left corner. */
export interface PageLine {
  /** More than one where wide gaps part the line, as in a table. */
  readonly cells: readonly string[];
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

export const textOfLine = (line: PageLine) => line.cells.join(' ');

/** A gap this many times the size of the letters parts two cells. */
const CELL_GAP = 2;
const SAME_LINE = 0.5;

interface Open {
  cells: string[];
  x: number;
  right: number;
  y: number;
  size: number;
  fonts: Map<string, number>;
}

/** A soft hyphen is a mark of division at the end of a line and nothing anywhere else. */
const clean = (s: string) =>
  s
    .replace(/\u00AD(?=.)|[\u200B\uFEFF]/gu, '')
    .replaceAll('\0', '')
    .replace(/[ \t\r\n\f]+/g, ' ');

function finish(open: Open, page: number): PageLine | null {
  const cells = open.cells.map((c) => clean(c).trim()).filter((c) => c !== '');
  if (cells.length === 0) return null;
  const font = [...open.fonts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', -1] as const)[0];
  return { cells, page, x: open.x, right: open.right, y: open.y, size: open.size, font };
}

/** Puts the runs of one page together to lines, in the order in which the file writes them. */
export function linesOf(items: readonly TextItem[], page: number): readonly PageLine[] {
  const lines: PageLine[] = [];
  let open: Open | null = null;
  const close = () => {
    const line = open && finish(open, page);
    if (line) lines.push(line);
    open = null;
  };
  for (const item of items) {
    const [, , , scale = 0, x = 0, y = 0] = item.transform;
    const size = Math.abs(scale) || item.height;
    if (item.str !== '') {
      const current: Open | null = open;
      if (current !== null && Math.abs(y - current.y) > Math.max(size, current.size) * SAME_LINE) close();
      const line: Open = open ?? { cells: [''], x, right: x, y, size, fonts: new Map() };
      open = line;
      const blank = item.str.trim() === '';
      const gap = blank ? item.width : x - line.right;
      if (gap > line.size * CELL_GAP && line.cells.at(-1) !== '') line.cells.push('');
      const last = line.cells.length - 1;
      line.cells[last] += blank ? ' ' : item.str;
      line.right = Math.max(line.right, x + item.width);
      if (!blank) {
        line.size = Math.max(line.size, size);
        line.fonts.set(item.fontName, (line.fonts.get(item.fontName) ?? 0) + item.str.length);
      }
    }
    if (item.hasEOL) close();
  }
  close();
  return lines;
}
