import type { Span } from '../../core/span.ts';

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
const CLOSERS = '»”"\')]’*_';
const OPENERS = '«“"\'(¿¡[-–—*_‘';

/**
 * No writer's sentence is as long as this, in UTF-16 code units. Text without stops is cut here, since what is looked
 * for within a sentence costs more than its length.
 */
const LONGEST = 1500;

/**
 * Cuts a block into sentences by its stops. A stop ends no sentence after an abbreviation of the language or a single
 * capital letter, inside a number, or where the next word begins in lower case. Spans are trimmed and cover every
 * letter of the block. Linear in the length of the block.
 */
export function sentences(text: string, block: Span, abbreviations: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  let start = block.start;
  const push = (end: number) => {
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text[a] as string)) a++;
    while (b > a && /\s/.test(text[b - 1] as string)) b--;
    if (b > a) found.push({ start: a, end: b });
    start = end;
  };
  for (let i = block.start; i < block.end; i++) {
    const c = text[i] as string;
    if (i - start >= LONGEST && (c === ',' || c === ';' || c === ' ' || i - start >= 2 * LONGEST)) {
      push(i + 1);
      continue;
    }
    if (c === '\n' && text[i + 1] === '\n') {
      push(i);
      continue;
    }
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
    let end = i + 1;
    while (end < block.end && '.!?…'.includes(text[end] as string)) end++;
    while (end < block.end && CLOSERS.includes(text[end] as string)) end++;
    if (end < block.end && !endsHere(text, block, i, end, abbreviations)) {
      i = end - 1;
      continue;
    }
    push(end);
    i = end - 1;
  }
  push(block.end);
  return found;
}

/** Whether the stop at `i`, with its closing marks up to `end`, ends a sentence. */
function endsHere(text: string, block: Span, i: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const after = text[end] as string;
  if (!/\s/.test(after)) return false;
  let next = end;
  while (next < block.end && (/\s/.test(text[next] as string) || OPENERS.includes(text[next] as string))) next++;
  const opening = text[next] ?? '';
  if (LOWER.test(opening)) return false;
  if (text[i] !== '.') return true;
  let from = i;
  while (from > block.start && (LETTER.test(text[from - 1] as string) || text[from - 1] === '.')) from--;
  const word = text.slice(from, i);
  if (word === '') return true;
  if (abbreviations.has(word.toLowerCase())) return false;
  // "J. Pérez": an initial; but "… de la zona B. El" ends, since what follows is no surname after a one-letter name.
  if (word.length === 1 && UPPER.test(word)) return DIGIT.test(opening);
  return true;
}
