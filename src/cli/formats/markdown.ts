import { printable } from './paint.ts';

/** Text from a report as plain words of Markdown: nothing in it makes a link, an image, a tag or a new cell. */
export function markdownSafe(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|#&~]/g, '\\$&');
}

/** A table of Markdown; an empty cell is a dash. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((c) => markdownSafe(c) || '–').join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
