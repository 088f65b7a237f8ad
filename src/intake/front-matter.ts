import type { Span } from '../core/span.ts';

/** A value of the front matter and where it stands: the span excludes quotation marks. */
export interface FrontMatterValue extends Span {
  readonly value: string;
}

export interface FrontMatter {
  /** Keys in lower case without accents, as written otherwise. Only values of one text; lists and maps are passed over. */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  /** Where the body begins. */
  readonly bodyStart: number;
}

const MAX_LINES = 200;
const KEY = /^([\p{L}][\p{L}\p{N}_ -]{0,60}?)[ \t]*:(?:[ \t]+|$)/u;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\', '/': '/' };

interface Line extends Span {
  readonly text: string;
}

/** Lines between the fences, and where the body begins; null where the text opens with no front matter. */
function fenced(text: string): { lines: readonly Line[]; bodyStart: number } | null {
  const open = /^---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!open) return null;
  const lines: Line[] = [];
  for (let start = open[0].length; start <= text.length && lines.length < MAX_LINES; ) {
    let end = text.indexOf('\n', start);
    const next = end < 0 ? text.length + 1 : end + 1;
    if (end < 0) end = text.length;
    if (end > start && text[end - 1] === '\r') end--;
    const content = text.slice(start, end);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(content)) return { lines, bodyStart: Math.min(next, text.length) };
    lines.push({ start, end, text: content });
    start = next;
  }
  return null;
}

function foldKey(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** Finds the closing mark of a quoted value that opens at `start`; a mark left open ends with the line. */
function doubleQuoted(line: Line, start: number): FrontMatterValue {
  let value = '';
  let i = start + 1;
  for (; i < line.text.length && line.text[i] !== '"'; i++) {
    const escaped = line.text[i] === '\\' ? line.text[i + 1] : undefined;
    if (escaped !== undefined) {
      value += ESCAPES[escaped] ?? `\\${escaped}`;
      i++;
    } else value += line.text[i];
  }
  return { value, start: line.start + start + 1, end: line.start + i };
}

/** A value in single marks writes a mark inside itself twice. */
function singleQuoted(line: Line, start: number): FrontMatterValue {
  let i = start + 1;
  while (i < line.text.length && (line.text[i] !== "'" || line.text[i + 1] === "'")) i += line.text[i] === "'" ? 2 : 1;
  return {
    value: line.text.slice(start + 1, i).replaceAll("''", "'"),
    start: line.start + start + 1,
    end: line.start + i,
  };
}

function plain(line: Line, start: number): FrontMatterValue {
  const comment = line.text.indexOf(' #', start);
  const raw = line.text.slice(start, comment < 0 ? undefined : comment).trimEnd();
  return { value: raw, start: line.start + start, end: line.start + start + raw.length };
}

/** The indented lines below a key: a folded (">"), literal ("|") or simply continued value. */
function continued(lines: readonly Line[], from: number, joint: string): FrontMatterValue | null {
  const parts: Line[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.text.trim() !== '' && !/^[ \t]/.test(line.text)) break;
    parts.push(line);
  }
  while (parts.length > 0 && parts.at(-1)?.text.trim() === '') parts.pop();
  const [first, last] = [parts.find((p) => p.text.trim() !== ''), parts.at(-1)];
  if (!first || !last || first.text.trimStart().startsWith('- ')) return null;
  return {
    value: parts.map((p) => p.text.trim()).join(joint),
    start: first.start + (first.text.length - first.text.trimStart().length),
    end: last.start + last.text.trimEnd().length,
  };
}

function valueAfter(lines: readonly Line[], index: number, start: number): FrontMatterValue | null {
  const line = lines[index] as Line;
  const rest = line.text.slice(start);
  const first = rest[0];
  if (first === '"') return doubleQuoted(line, start);
  if (first === "'") return singleQuoted(line, start);
  if (/^[>|][+-]?\d?[ \t]*$/.test(rest)) return continued(lines, index + 1, first === '>' ? ' ' : '\n');
  if (first === undefined || rest.trim() === '') {
    const below = continued(lines, index + 1, ' ');
    return below && !KEY.test(below.value) ? below : null;
  }
  if (first === '[' || first === '{' || first === '#' || /^(?:null|~)\s*$/.test(rest)) return null;
  const value = plain(line, start);
  return value.value === '' ? null : value;
}

/**
 * Reads the keys at the head of a Markdown file: one `key: value` a line between two lines of `---`. A small part of
 * YAML, read leniently: quoted, plain, folded and literal values; a colon inside a plain value is taken as written;
 * lists, maps, anchors and tags are passed over. Linear in the length of the head, which ends after 200 lines.
 */
export function parseFrontMatter(text: string): FrontMatter | null {
  const head = fenced(text);
  if (!head) return null;
  const values = new Map<string, FrontMatterValue>();
  for (const [i, line] of head.lines.entries()) {
    const match = KEY.exec(line.text.slice(0, 120));
    const key = match?.[1];
    if (!match || !key) continue;
    const start = line.text.length - line.text.slice(match[0].length).trimStart().length;
    const value = valueAfter(head.lines, i, start);
    if (value && value.end > value.start && !values.has(foldKey(key))) values.set(foldKey(key), value);
  }
  return { values, bodyStart: head.bodyStart };
}
