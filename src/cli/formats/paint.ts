/** Colours of the terminal, or none. Meaning never rests on colour alone. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly plain: (text: string) => string;
  readonly inverse: (text: string) => string;
}

const wrap = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string) => text;

export function paint(color: boolean): Paint {
  const of = (open: number, close: number) => (color ? wrap(open, close) : plain);
  return {
    bold: of(1, 22),
    dim: of(2, 22),
    red: of(31, 39),
    yellow: of(33, 39),
    green: of(32, 39),
    blue: of(34, 39),
    magenta: of(35, 39),
    inverse: of(7, 27),
    plain,
  };
}

const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text from a report made safe for a terminal: no control characters, white space folded. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '').trim();
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes: combining marks none, wide characters two. */
export function columns(text: string): number {
  let width = 0;
  for (const c of text.replace(/\p{M}/gu, '')) width += WIDE.test(c) ? 2 : 1;
  return width;
}

/** Cuts to at most `width` columns, with an ellipsis where something is cut. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const c of text) {
    const w = columns(c);
    if (used + w > width - 1) break;
    out += c;
    used += w;
  }
  return `${out}…`;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Breaks at white space so that no line is wider than `width`, `indent` before each; a longer word is cut in pieces. */
export function fill(text: string, width: number, indent: string): readonly string[] {
  const room = Math.max(1, width - columns(indent));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((w) => pieces(w, room))) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}

function pieces(word: string, width: number): readonly string[] {
  if (columns(word) <= width) return [word];
  const out: string[] = [];
  let piece = '';
  for (const c of word) {
    if (piece !== '' && columns(piece) + columns(c) > width) {
      out.push(piece);
      piece = '';
    }
    piece += c;
  }
  return [...out, piece];
}
