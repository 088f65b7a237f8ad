import { fold } from '../text/fold.ts';
import { isDigit, isLetter, isSpace } from './letters.ts';

/** A word beside a number, or a comma (as "," — dashes set off like commas). */
export interface Beside {
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}

/** The words on one side of a number, the nearest first, read from the text only as far as they are asked for. */
export interface Words {
  /** The i-th word; undefined behind the last, which is where a clause ends, a digit stands or the reach is over. */
  at(i: number): Beside | undefined;
}

const COMMA = ',';
const SET_OFF = new Set([',', '–', '—']);
/** Marks that may stand between a bound and its number without parting them: quotation marks, emphasis, brackets. */
const LOOSE = new Set(['"', '“', '”', '«', '»', '‘', '*', '_', '(', '[', '¿', '¡', '-', '$', '€', '£']);
const CLOSING = new Set([')', ']', '’']);
/** No bound reaches further; it also keeps hostile text linear. */
const REACH = 14;
/** How many marks and spaces are walked over between two words. */
const MARKS = 12;

type Step = (pos: number) => { readonly word?: Beside; readonly next: number } | null;

function lazily(pos: number, step: Step): Words {
  const found: Beside[] = [];
  let next = pos;
  let over = false;
  return {
    at(i) {
      while (!over && found.length <= i) {
        const read = found.length < REACH ? step(next) : null;
        if (!read?.word) {
          over = true;
          break;
        }
        next = read.next;
        if (read.word.fold !== COMMA || found.at(-1)?.fold !== COMMA) found.push(read.word);
      }
      return found[i];
    },
  };
}

/** Words and commas before `pos`, not beyond `from`. `short` holds abbreviations whose full stop ends nothing. */
export function wordsBefore(text: string, from: number, pos: number, short: ReadonlySet<string>): Words {
  return lazily(pos, (at) => {
    let lines = 0;
    for (let i = at; i > from && at - i <= MARKS; i--) {
      const code = text.charCodeAt(i - 1);
      if (isLetter(code)) {
        let start = i - 1;
        while (start > from && inWord(text, start - 1)) start--;
        if (start > from && isDigit(text.charCodeAt(start - 1))) return null;
        return { word: { fold: fold(text.slice(start, i)), start, end: i }, next: start };
      }
      if (isSpace(code)) {
        if (code === 10 && ++lines > 1) return null;
        continue;
      }
      const char = text.charAt(i - 1);
      if (SET_OFF.has(char)) return { word: { fold: COMMA, start: i - 1, end: i }, next: i - 1 };
      if (!LOOSE.has(char) && !(char === '.' && endsShort(text, i - 1, from, short))) return null;
    }
    return null;
  });
}

/** Words and commas behind `pos`, not beyond `to`. */
export function wordsAfter(text: string, pos: number, to: number): Words {
  return lazily(pos, (at) => {
    let lines = 0;
    for (let i = at; i < to && i - at <= MARKS; i++) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) {
        let end = i + 1;
        while (end < to && inWord(text, end)) end++;
        return { word: { fold: fold(text.slice(i, end)), start: i, end }, next: end };
      }
      if (isSpace(code)) {
        if (code === 10 && ++lines > 1) return null;
        continue;
      }
      const char = text.charAt(i);
      if (SET_OFF.has(char)) return { word: { fold: COMMA, start: i, end: i + 1 }, next: i + 1 };
      if (!LOOSE.has(char) && !CLOSING.has(char)) return null;
    }
    return null;
  });
}

/** Letters, and apostrophes between letters: "weren't". */
function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return true;
  return (code === 39 || code === 0x2019) && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1));
}

/** True where the stop at `at` ends an abbreviation such as "approx." rather than a sentence. */
function endsShort(text: string, at: number, from: number, short: ReadonlySet<string>): boolean {
  let start = at;
  while (start > from && at - start < 8 && isLetter(text.charCodeAt(start - 1))) start--;
  return start < at && short.has(fold(text.slice(start, at)));
}
