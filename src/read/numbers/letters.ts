/** How many UTF-16 code units the tables below cover: Latin with its extensions. */
const TABLE_SIZE = 0x250;

/** For each Latin letter the letter a–z it is written over, else 0. Made once, so that words are compared unallocated. */
const BASE = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const base = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
  if (base >= 97 && base <= 122) BASE[code] = base;
}

/** The letter a–z under a code unit, lower-cased and without its accent; 0 where it is no such letter. */
export function baseLetter(code: number): number {
  return code < TABLE_SIZE ? (BASE[code] as number) : 0;
}

/** True for combining accents, which are part of the letter before them. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** True where a code unit belongs to a word: letters of any alphabet and their accents, not digits. */
export function isLetter(code: number): boolean {
  if (code < TABLE_SIZE) return (BASE[code] as number) !== 0 || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
  return isCombining(code) || (code < 0x2000 && code > 0x36f) || (code >= 0x2c00 && code < 0xfe00 && !isCjkMark(code));
}

function isCjkMark(code: number): boolean {
  return code >= 0x3000 && code <= 0x303f;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Spaces that may stand inside a number: plain, no-break, figure, thin, narrow no-break, tab and line ends. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x2007 ||
    code === 10 ||
    code === 13 ||
    code === 9
  );
}

const MAX_GAP = 4;

/**
 * The position after the white space at `pos`, at most four characters and one line end, since a number runs on over a
 * wrapped line but not over a blank one. The same position where there is none; -1 where there is too much.
 */
export function skipSpace(text: string, pos: number, end: number): number {
  let lines = 0;
  let i = pos;
  while (i < end && isSpace(text.charCodeAt(i))) {
    if (text.charCodeAt(i) === 10 && ++lines > 1) return -1;
    if (++i - pos > MAX_GAP) return -1;
  }
  return i;
}

/** The position behind the word that begins at `pos`. */
export function wordEnd(text: string, pos: number, end: number): number {
  let i = pos;
  while (i < end && isLetter(text.charCodeAt(i))) i++;
  return i;
}
