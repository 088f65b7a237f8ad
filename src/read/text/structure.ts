import type { Block, BlockKind, Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { Lexicon, Pattern } from '../lang/lexicon.ts';
import { compile, type PatternIndex, startsAt } from './patterns.ts';
import { tokenize } from './tokens.ts';

/** A block with the blocks that govern it. */
export interface StructuredBlock extends Block {
  /** Index of the heading above it, or null. A heading governs up to the next one. */
  readonly heading: number | null;
  /** Index of the paragraph right above the list this bullet belongs to ("… verified so far: 688."), or null. */
  readonly intro: number | null;
}

/** The furniture phrases of a language, compiled. */
export interface Furniture {
  readonly teasers: PatternIndex<Pattern>;
  readonly comments: PatternIndex<Pattern>;
  readonly credits: PatternIndex<Pattern>;
  readonly captions: PatternIndex<Pattern>;
}

export function compileFurniture(structure: Lexicon['structure']): Furniture {
  const same = (p: Pattern) => p;
  return {
    teasers: compile(structure.teasers, same),
    comments: compile(structure.comments, same),
    credits: compile(structure.credits, same),
    captions: compile(structure.captions, same),
  };
}

const BULLET = /^[ \t]*(?:[-–—•*·▪►●○✓✔]|\d{1,2}[.)])[ \t]+/u;
const MD_HEADING = /^[ \t]*#{1,6}[ \t]+/u;
const SENTENCE_END = /[.!?…][»”"')\]]*[ \t]*$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const HEADING_LIMIT = 90;
const CREDIT_LIMIT = 90;
const WRAP_MINIMUM = 60;
const WRAP_MAXIMUM = 100;

interface Line extends Span {
  readonly blankBefore: boolean;
}

function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let start = from; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let last = end;
    while (last > start && (text[last - 1] === '\r' || text[last - 1] === ' ' || text[last - 1] === '\t')) last--;
    if (LETTER_OR_DIGIT.test(text.slice(start, last))) {
      lines.push({ start, end: last, blankBefore: blank });
      blank = false;
    } else blank = true;
    start = end + 1;
  }
  return lines;
}

/** Where the body begins: behind YAML front matter, if the text opens with it. */
export function bodyStart(text: string): number {
  if (!text.startsWith('---')) return 0;
  const close = text.indexOf('\n---', 3);
  if (close < 0) return 0;
  const next = text.indexOf('\n', close + 1);
  return next < 0 ? text.length : next + 1;
}

/** Lines that an editor broke at a column belong to one paragraph. */
function joinsPrevious(text: string, previous: Line, line: Line): boolean {
  if (line.blankBefore) return false;
  const before = text.slice(previous.start, previous.end);
  const width = before.length;
  if (width < WRAP_MINIMUM || width > WRAP_MAXIMUM) return false;
  if (SENTENCE_END.test(before) && width < WRAP_MINIMUM + 10) return false;
  const next = text.slice(line.start, line.end);
  return !BULLET.test(next) && !MD_HEADING.test(next) && !before.trimEnd().endsWith(':');
}

function looksLikeHeading(text: string, line: Line, next: Line | undefined, previousEndsOpen: boolean): boolean {
  const content = text
    .slice(line.start, line.end)
    .replace(/\*\*|__/g, '')
    .trim();
  if (content.length > HEADING_LIMIT || previousEndsOpen) return false;
  if (MD_HEADING.test(content)) return true;
  if (content.endsWith(':') && next !== undefined && !BULLET.test(text.slice(next.start, next.end))) return true;
  if (SENTENCE_END.test(content) || /[;,]$/.test(content)) return false;
  const letters = content.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return true;
  return next !== undefined && content.split(/\s+/).length <= 12;
}

const TEASER_LIMIT = 160;
const CAPTION_LIMIT = 300;

/** A teaser is a title: short, and no sentence that ends in a full stop. */
function isShortLine(raw: string): boolean {
  return raw.length <= TEASER_LIMIT && !/\.[»”"')\]]*$/u.test(raw);
}

/** Whether the words of a teaser are all of its line, so that what they announce stands below. */
function isLabel(text: string, line: Line, { teasers }: Furniture): boolean {
  const tokens = tokenize(text, line.start, line.end);
  const head = tokens.findIndex((t) => t.kind === 'word');
  const last = tokens.findLastIndex((t) => t.kind === 'word');
  const phrase = head < 0 ? null : startsAt(teasers, tokens, head);
  return phrase !== null && phrase.to > last;
}

function kindOfLine(
  text: string,
  line: Line,
  next: Line | undefined,
  first: boolean,
  furniture: Furniture,
): { kind: BlockKind; start: number } {
  const raw = text.slice(line.start, line.end);
  const bullet = BULLET.exec(raw);
  if (bullet) return { kind: 'bullet', start: line.start + bullet[0].length };
  const tokens = tokenize(text, line.start, Math.min(line.end, line.start + 80));
  const head = tokens.findIndex((t) => t.kind === 'word');
  if (head >= 0 && head < 3) {
    if (isShortLine(raw) && startsAt(furniture.teasers, tokens, head)) return { kind: 'teaser', start: line.start };
    if (startsAt(furniture.comments, tokens, head)) return { kind: 'comment', start: line.start };
    if (raw.length <= CREDIT_LIMIT && startsAt(furniture.credits, tokens, head))
      return { kind: 'credit', start: line.start };
    if (raw.length <= CAPTION_LIMIT && startsAt(furniture.captions, tokens, head))
      return { kind: 'caption', start: line.start };
  }
  const heading = MD_HEADING.exec(raw);
  if (heading) return { kind: first ? 'headline' : 'heading', start: line.start + heading[0].length };
  if (looksLikeHeading(text, line, next, false)) return { kind: first ? 'headline' : 'heading', start: line.start };
  return { kind: 'body', start: line.start };
}

/**
 * The blocks of a plain text or Markdown body: lines are joined to paragraphs, bullets lose their mark, short lines
 * without a full stop are headings, and everything after the opening of a comment section is a comment.
 */
export function findBlocks(text: string, furniture: Furniture, titled: boolean): readonly Block[] {
  const lines = linesOf(text, bodyStart(text));
  const blocks: Block[] = [];
  let comments = false;
  let stories = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    let end = line.end;
    const first = blocks.length === 0 && !titled;
    const found = kindOfLine(text, line, lines[i + 1], first, furniture);
    // "Recommended stories" alone on its line stands over titles of other reports, which look like headings.
    const kind: BlockKind = stories && found.kind === 'heading' ? 'teaser' : found.kind;
    stories = kind === 'teaser' && (found.kind === 'heading' || isLabel(text, line, furniture));
    const { start } = found;
    if (kind === 'body' || kind === 'bullet')
      while (lines[i + 1] && joinsPrevious(text, lines[i] as Line, lines[i + 1] as Line))
        end = (lines[++i] as Line).end;
    if (kind === 'comment') comments = true;
    blocks.push({ kind: comments ? 'comment' : kind, start, end });
  }
  return blocks;
}

/** Whether a paragraph opens the list below it: it ends in a colon, or the list follows without an empty line. */
function leadsIn(text: string, paragraph: Block, bullet: Block): boolean {
  if (text.slice(paragraph.start, paragraph.end).trimEnd().endsWith(':')) return true;
  return (text.slice(paragraph.end, bullet.start).match(/\n/g) ?? []).length === 1;
}

/** Blocks of a report with what governs each: those that intake knows, else those found in the text. */
export function structure(report: Pick<Report, 'text' | 'blocks'>, furniture: Furniture): readonly StructuredBlock[] {
  const given = report.blocks;
  const onlyFrontMatter = given.every((b) => b.end <= bodyStart(report.text));
  const titled = given.some((b) => b.kind === 'headline');
  const blocks = onlyFrontMatter ? [...given, ...findBlocks(report.text, furniture, titled)] : given;
  const out: StructuredBlock[] = [];
  let heading: number | null = null;
  let intro: number | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'bullet') {
      const before = out[i - 1];
      if (before && before.kind !== 'bullet')
        intro = before.kind === 'body' && leadsIn(report.text, before, block) ? i - 1 : null;
    } else intro = null;
    const { kind, start, end } = block;
    out.push({ kind, start, end, heading: kind === 'heading' ? null : heading, intro });
    if (block.kind === 'heading') heading = i;
  }
  return out;
}
