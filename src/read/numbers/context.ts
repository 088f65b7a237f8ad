import { fold } from '../text/fold.ts';
import { isDigit, isLetter, isSpace } from './letters.ts';

/** A word beside a number, or a comma (as "," — dashes set off like commas). */
export interface Beside {
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}

const COMMA = ',';
const SET_OFF = new Set([',', '–', '—']);
/** Marks that may stand between a bound and its number without parting them: quotation marks, emphasis, brackets. */
const LOOSE = new Set(['"', '“', '”', '«', '»', '‘', '*', '_', '(', '[', '¿', '¡', '-', '$', '€', '£']);
const APOSTROPHES = new Set(["'", '’']);

/** At most `limit` words and commas before `pos`, the nearest first; ends at a mark that ends a clause, or at a digit. */
export function wordsBefore(
  text: string,
  from: number,
  pos: number,
  limit: number,
  short: ReadonlySet<string>,
): readonly Beside[] {
  const found: Beside[] = [];
  let i = pos;
  let lines = 0;
  while (i > from && found.length < limit) {
    const code = text.charCodeAt(i - 1);
    const char = text.charAt(i - 1);
    if (isSpace(code)) {
      if (code === 10 && ++lines > 1) break;
      i--;
    } else if (isLetter(code)) {
      let start = i - 1;
      while (start > from && inWord(text, start - 1)) start--;
      if (start > from && isDigit(text.charCodeAt(start - 1))) break;
      found.push({ fold: fold(text.slice(start, i)), start, end: i });
      lines = 0;
      i = start;
    } else if (SET_OFF.has(char)) {
      if (found.at(-1)?.fold !== COMMA) found.push({ fold: COMMA, start: i - 1, end: i });
      i--;
    } else if (LOOSE.has(char) || (char === '.' && endsShort(text, i - 1, from, short))) i--;
    else break;
  }
  return found;
}

/** At most `limit` words and commas behind `pos`; ends as above. */
export function wordsAfter(text: string, pos: number, to: number, limit: number): readonly Beside[] {
  const found: Beside[] = [];
  let i = pos;
  let lines = 0;
  while (i < to && found.length < limit) {
    const code = text.charCodeAt(i);
    const char = text.charAt(i);
    if (isSpace(code)) {
      if (code === 10 && ++lines > 1) break;
      i++;
    } else if (isLetter(code)) {
      let end = i + 1;
      while (end < to && inWord(text, end)) end++;
      found.push({ fold: fold(text.slice(i, end)), start: i, end });
      lines = 0;
      i = end;
    } else if (SET_OFF.has(char)) {
      if (found.at(-1)?.fold !== COMMA) found.push({ fold: COMMA, start: i, end: i + 1 });
      i++;
    } else if (LOOSE.has(char) || char === ')' || char === ']') i++;
    else break;
  }
  return found;
}

/** Letters, and apostrophes between letters: "weren't". */
function inWord(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at))) return true;
  return APOSTROPHES.has(text.charAt(at)) && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1));
}

/** True where the stop at `at` ends an abbreviation such as "approx." rather than a sentence. */
function endsShort(text: string, at: number, from: number, short: ReadonlySet<string>): boolean {
  let start = at;
  while (start > from && at - start < 8 && isLetter(text.charCodeAt(start - 1))) start--;
  return start < at && short.has(fold(text.slice(start, at)));
}
