import type { BlockKind } from '../../core/report.ts';
import type { Piece } from '../layout.ts';
import { isCreditLine } from '../metadata-from-text.ts';
import { findWrittenDate } from '../written-date.ts';
import { type DomElement, type DomNode, isElement, isText, lineOf, tidy } from './dom.ts';
import { hasName, roleOfLine } from './furniture.ts';
import { BYLINE_NAMES, CAPTION_NAMES, CREDIT_NAMES, DATE_NAMES, STANDFIRST_NAMES } from './furniture-words.ts';

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q ruby s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BULLET_MARK = /^[-–—•*·▪►●○✓✔][ \u00A0\t]+/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LONG_CELL = 200;

/** Runs of text gathered until a block ends. */
class Collector {
  readonly pieces: Piece[] = [];
  private line = '';
  private readonly kinds: BlockKind[] = [];

  get kind(): BlockKind {
    return this.kinds.at(-1) ?? 'body';
  }

  within(kind: BlockKind, run: () => void): void {
    this.flush();
    this.kinds.push(kind);
    run();
    this.flush();
    this.kinds.pop();
  }

  add(text: string): void {
    this.line += text;
  }

  /** A line broken by hand begins a new block where the line before was complete or the next opens like one. */
  flush(): void {
    const lines = this.line.split('\u000B').map(tidy);
    this.line = '';
    let open: string[] = [];
    const close = () => {
      this.push(open.join(' '));
      open = [];
    };
    for (const line of lines) {
      if (line === '') {
        close();
        continue;
      }
      const complete = /[.!?:;…»”"')\]]/u.test(open.at(-1)?.at(-1) ?? '.');
      if (complete || /^[\p{Lu}\p{N}"“«¿¡]/u.test(line) || BULLET_MARK.test(line)) close();
      open.push(line);
    }
    close();
  }

  push(text: string, kind: BlockKind = this.kind): void {
    const mark = kind === 'body' ? BULLET_MARK.exec(text) : null;
    if (mark) this.pieces.push({ kind: 'bullet', text: text.slice(mark[0].length) });
    else if (text !== '') this.pieces.push({ kind, text });
  }
}

/** Raised figures: the mark of a footnote would run into the number before it; a square metre keeps its two. */
function raised(element: DomElement): string {
  const text = lineOf(element);
  if (!/\d/.test(text)) return text;
  if (element.querySelector('a') || !/^\d{1,2}$/.test(text)) return '';
  return [...text].map((d) => SUPERSCRIPTS[Number(d)]).join('');
}

function cellsOf(row: DomElement): readonly string[] {
  return [...row.children].filter((c) => c.localName === 'td' || c.localName === 'th').map((c) => lineOf(c));
}

/** A table that only lays out the page: one cell holds running text, or a table. */
function isLayout(table: DomElement): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return true;
  for (const cell of table.querySelectorAll('td')) {
    let paragraphs = 0;
    for (const p of cell.querySelectorAll('p')) if (lineOf(p).length > 0) paragraphs++;
    if (paragraphs > 1 || lineOf(cell).length > LONG_CELL * 3) return true;
  }
  return false;
}

function addTable(table: DomElement, into: Collector): void {
  const caption = [...table.children].find((c) => c.localName === 'caption');
  if (caption) into.within('heading', () => into.add(lineOf(caption)));
  const rows = [...table.querySelectorAll('tr')].map(cellsOf).filter((cells) => cells.some((c) => c !== ''));
  if (rows.length === 0 && lineOf(table) !== '') into.push(lineOf(table), 'table');
  if (rows.length > 0)
    into.push(
      rows.map((cells) => cells.slice(0, cells.findLastIndex((c) => c !== '') + 1).join(' | ')).join('\n'),
      'table',
    );
}

/** Terms and what is said of them, a pair a line: "Released: 88". */
function addPairs(list: DomElement, into: Collector): void {
  let term = '';
  for (const item of list.querySelectorAll('dt,dd')) {
    const text = lineOf(item);
    if (item.localName === 'dt') term = text;
    else if (text !== '') into.push(term === '' ? text : `${term.replace(/\s*:$/, '')}: ${text}`, 'bullet');
  }
}

const PICTURE = 'img,picture,video,amp-img,svg';

function addFigure(figure: DomElement, into: Collector, walk: (node: DomNode) => void): void {
  const data = figure.querySelector('table,ul,ol,dl,p,pre,blockquote');
  for (const child of figure.childNodes) {
    if (!isElement(child)) continue;
    if (child.localName !== 'figcaption') walk(child);
    else if (data || !figure.querySelector(PICTURE)) into.within('caption', () => into.add(lineOf(child)));
  }
}

const atTop = (pieces: readonly Piece[]) =>
  pieces.length < 4 && pieces.every((p) => p.kind === 'heading' || p.kind === 'metadata');

function kindOfElement(element: DomElement, into: Collector): BlockKind {
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return 'heading';
  if (localName === 'li') return 'bullet';
  if (localName === 'blockquote') return 'quotation';
  if (into.kind !== 'body') return into.kind;
  const length = (element.textContent ?? '').length;
  if (length > 0 && length < 400 && atTop(into.pieces) && hasName(element, STANDFIRST_NAMES)) return 'standfirst';
  if (length > 0 && length < 160) {
    if (hasName(element, BYLINE_NAMES) || hasName(element, DATE_NAMES)) return 'metadata';
    if (hasName(element, CREDIT_NAMES)) return 'credit';
  }
  return 'body';
}

/** A caption that the theme marks by name and not by tag, beside its picture. */
function isPictureCaption(element: DomElement): boolean {
  if (!hasName(element, CAPTION_NAMES)) return false;
  return element.parentElement?.querySelector(PICTURE) != null && lineOf(element).length < 400;
}

function walkInto(into: Collector): (node: DomNode) => void {
  const walk = (node: DomNode): void => {
    if (isText(node)) into.add((node.textContent ?? '').replaceAll('\u000B', ' '));
    if (!isElement(node)) return;
    const { localName } = node;
    if (localName === 'br') into.add('\u000B');
    else if (localName === 'sup') into.add(raised(node));
    else if (INLINE.has(localName)) for (const child of node.childNodes) walk(child);
    else if (localName === 'hr' || localName === 'img') into.flush();
    else if (localName === 'table' && !isLayout(node)) {
      into.flush();
      addTable(node, into);
    } else if (localName === 'dl') {
      into.flush();
      addPairs(node, into);
    } else if (localName === 'figure') {
      into.flush();
      addFigure(node, into, walk);
    } else if (localName === 'pre') {
      into.flush();
      into.add((node.textContent ?? '').replaceAll('\n', '\u000B'));
      into.flush();
    } else if (!isPictureCaption(node))
      into.within(kindOfElement(node, into), () => {
        for (const child of node.childNodes) walk(child);
      });
  };
  return walk;
}

/** A line that holds a date of publication and nothing to read: at most its label, the time and the place. */
function isDateLine(text: string): boolean {
  const date = text.length < 80 ? findWrittenDate(text) : null;
  return (
    date !== null &&
    date.start < 35 &&
    !/[.!?]$/.test(text) &&
    !/\p{L}{3,}.*\p{L}{3,}.*\p{L}{3,}/u.test(text.slice(date.end))
  );
}

/** Says what a line is that its element does not tell. */
function settle(piece: Piece): Piece | null {
  if (piece.kind !== 'body' && piece.kind !== 'heading') return piece;
  const role = roleOfLine(piece.text, 0);
  if (role === 'control') return null;
  if (role === 'teaser' && piece.text.length < 200) return null;
  if (piece.kind === 'body' && isCreditLine(piece.text)) return { kind: 'credit', text: piece.text };
  if (piece.kind === 'body' && isDateLine(piece.text)) return { kind: 'metadata', text: piece.text };
  return piece;
}

/** The pieces of text below an element, in page order. */
export function piecesOf(container: DomElement): readonly Piece[] {
  const into = new Collector();
  const walk = walkInto(into);
  for (const child of container.childNodes) walk(child);
  into.flush();
  return into.pieces.map(settle).filter((p): p is Piece => p !== null);
}
