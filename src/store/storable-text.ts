/**
 * Text as PostgreSQL can hold it, and back. Two things that a JavaScript string may hold have no place in a PostgreSQL
 * text: the character U+0000, and half of a surrogate pair. Positions in a report count every unit, so neither may be
 * dropped nor replaced: they are written as ESC and four hexadecimal digits, and so is ESC itself.
 */
const ESCAPE = '\u001b';

// With the flag u a surrogate class matches lone halves only: a pair is one character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the pattern is for
const UNSTORABLE = /[\u0000\u001b\ud800-\udfff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const ESCAPED = /\u001b([0-9a-f]{4})/g;

/** The text with what PostgreSQL cannot hold written as escapes; the same string where there is nothing to escape. */
export function toStorable(text: string): string {
  return text.replace(UNSTORABLE, (unit) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** Undoes `toStorable`: the same code units at the same positions. */
export function fromStorable(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
