import { columns, fill } from './paint.ts';

/** A cell of a row: its text is broken to its width, less the gap at its right. */
export interface Cell {
  /** One text, or lines that stand under each other. */
  readonly text: string | readonly string[];
  readonly width: number;
  readonly gap?: number;
  readonly paint?: (text: string) => string;
}

/** The lines of a row: as many as its tallest cell needs, no wider than the widths of its cells together. */
export function layRow(cells: readonly Cell[]): readonly string[] {
  const broken = cells.map(({ text, width, gap = 0 }) =>
    (typeof text === 'string' ? [text] : text).flatMap((line) => fill(line, width - gap, '')),
  );
  const height = Math.max(1, ...broken.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => {
    const parts = cells.map((cell, c) => {
      const line = broken[c]?.[i] ?? '';
      const blank = ' '.repeat(Math.max(0, cell.width - columns(line)));
      return (line !== '' && cell.paint ? cell.paint(line) : line) + blank;
    });
    return parts.join('').trimEnd();
  });
}
