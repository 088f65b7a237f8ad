import type { NumberData } from '../lang/number-data.ts';
import { fold } from '../text/fold.ts';
import { type Parsed, readBehindDigits, readWords, type Source } from './cardinal.ts';
import { type CompiledNumbers, compileNumbers, readWord } from './compile.ts';
import { type Literal, readDigits } from './digits.ts';
import { baseLetter, isCombining, isDigit, isLetter, isSpace, skipSpace, wordEnd } from './letters.ts';
import type { NumberMention } from './mention.ts';

/**
 * Every number in `text.slice(start, end)`, in text order and without overlaps, with positions in `text`. Digits, words
 * and what mixes them; ordinals, decimals and words of zero are among them, marked by their kind. One pass: a candidate
 * begins only at a digit or at a word of the language's table.
 *
 * @example findNumbers('Liberan a dos mil cuatrocientos', 0, 31, es) // one mention: 10–31, 2400, 'words'
 */
export function findNumbers(text: string, start: number, end: number, data: NumberData): readonly NumberMention[] {
  const numbers = compileNumbers(data);
  const source: Source = { numbers, text, end };
  const found: NumberMention[] = [];
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i = takeDigits(source, i, found);
    else if (isLetter(code)) i = takeWord(source, i, start, found);
    else if ((code === 46 || code === 44) && isLooseFraction(text, i, start, end)) i = takeDigits(source, i, found);
    else i++;
  }
  return found;
}

/** A decimal without its zero: ".08". */
function isLooseFraction(text: string, i: number, start: number, end: number): boolean {
  if (i + 1 >= end || !isDigit(text.charCodeAt(i + 1))) return false;
  return i === start || isSpace(text.charCodeAt(i - 1));
}

/** Walks one word along the tree of number words and, where it is one that begins a number, reads that number. */
function takeWord(source: Source, pos: number, start: number, found: NumberMention[]): number {
  const { text, end, numbers } = source;
  const { children } = numbers;
  let node = 0;
  let i = pos;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    const base = baseLetter(code);
    if (base === 0) {
      if (isCombining(code)) continue;
      if (!isLetter(code)) break;
      return skipGlued(text, i, end);
    }
    node = children[node * 26 + base - 97] as number;
    if (node === 0) return skipGlued(text, i, end);
  }
  const word = numbers.words[node];
  if (!word?.begins) return skipGlued(text, i, end);
  if (i < end && isDigit(text.charCodeAt(i))) return skipGlued(text, i, end);
  if ((word.hundred ?? word.roundHundred) !== undefined && isPercent(source, pos, start)) return i;
  if (word.none && isAbbreviation(text, i, end)) return i;
  const parsed = readWords(source, { word, start: pos, end: i });
  if (!parsed) return i;
  push(source, pos, parsed, found);
  return Math.max(parsed.end, i);
}

/** The rest of a word, and digits that hang on it ("B52"): they are part of a name. */
function skipGlued(text: string, pos: number, end: number): number {
  let i = wordEnd(text, pos, end);
  while (i < end && (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)))) i++;
  return i;
}

/** "por ciento": the word before makes a hundred a per cent. */
function isPercent(source: Source, pos: number, start: number): boolean {
  const { text, numbers } = source;
  if (numbers.data.percentBefore.length === 0) return false;
  let to = pos;
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > start && to - from <= 8 && isLetter(text.charCodeAt(from - 1))) from--;
  return from < to && numbers.data.percentBefore.includes(fold(text.slice(from, to)));
}

/** "No. 5" counts nothing. */
function isAbbreviation(text: string, pos: number, end: number): boolean {
  if (text.charCodeAt(pos) !== 46) return false;
  const at = skipSpace(text, pos + 1, end);
  return at > 0 && isDigit(text.charCodeAt(at));
}

function takeDigits(source: Source, pos: number, found: NumberMention[]): number {
  const { text, end, numbers } = source;
  const literals = readDigits(text, pos, end, numbers.data);
  const last = literals[literals.length - 1] as Literal;
  for (const literal of literals) if (literal !== last) pushLiteral(source, literal, found);
  const marked = last.decimal ? -1 : ordinalEnd(numbers, text, last.end, end);
  if (marked > 0) {
    push(source, last.start, { end: marked, value: last.value, kind: 'ordinal' }, found);
    return marked;
  }
  const suffixed = withSuffix(source, last);
  if (suffixed) {
    push(source, last.start, suffixed, found);
    return found.at(-1)?.end ?? suffixed.end;
  }
  if (last.end < end && isLetter(text.charCodeAt(last.end))) return skipGlued(text, last.end, end);
  const parsed = readBehindDigits(source, last);
  if (parsed.end === last.end && last.decimal) push(source, last.start, { ...parsed, kind: 'decimal' }, found);
  else push(source, last.start, parsed, found);
  return Math.max(parsed.end, found.at(-1)?.end ?? 0);
}

/** Where a mark of ordinals ends that hangs on the digits; -1 where none does. */
function ordinalEnd(numbers: CompiledNumbers, text: string, pos: number, end: number): number {
  const code = text.charCodeAt(pos);
  if (pos >= end || isSpace(code) || isDigit(code) || code === 44) return -1;
  for (const mark of numbers.ordinalMarks) {
    const to = pos + mark.length;
    if (to <= end && text.startsWith(mark, pos) && !isLetter(text.charCodeAt(to))) return to;
  }
  return -1;
}

/** "30k", "2.33 k", "10 bln": letters that multiply, at once or, where they can be nothing else, behind a space. */
function withSuffix(source: Source, literal: Literal): Parsed | null {
  const { text, end, numbers } = source;
  const spaced = text.charCodeAt(literal.end) === 32;
  const from = spaced ? literal.end + 1 : literal.end;
  if (from >= end || !isLetter(text.charCodeAt(from))) return null;
  const power = spaced ? null : withPower(text, literal, end);
  if (power) return power;
  let to = from;
  while (to < end && to - from <= 4 && isLetter(text.charCodeAt(to))) to++;
  const scale = numbers.suffixes.get(text.slice(from, to));
  if (scale === undefined || (spaced && to - from === 1 && scale !== 1000)) return null;
  if (isDigit(text.charCodeAt(to)) || (spaced && readWord(numbers, text, from, end)?.word)) return null;
  const value = Number((literal.value * scale).toPrecision(15));
  return { end: to, value, kind: Number.isInteger(value) ? 'mixed' : 'decimal', scale };
}

const POWER = /[eE]\+?(\d{1,2})(?![\p{L}\d])/uy;

/** "1e10", as tables made by machines print large numbers. */
function withPower(text: string, literal: Literal, end: number): Parsed | null {
  POWER.lastIndex = literal.end;
  const power = POWER.exec(text);
  if (!power || POWER.lastIndex > end) return null;
  const value = Number((literal.value * 10 ** Number(power[1])).toPrecision(15));
  return { end: literal.end + power[0].length, value, kind: Number.isInteger(value) ? 'digits' : 'decimal' };
}

function pushLiteral(source: Source, literal: Literal, found: NumberMention[]): void {
  push(
    source,
    literal.start,
    { end: literal.end, value: literal.value, kind: literal.decimal ? 'decimal' : 'digits' },
    found,
  );
}

function push(source: Source, start: number, parsed: Parsed, found: NumberMention[]): void {
  const { text } = source;
  // Beyond what a double counts exactly it is an identifier, not a figure.
  if (Number.isInteger(parsed.value) && !Number.isSafeInteger(parsed.value)) return;
  const plus = plusEnd(source, parsed);
  const end = plus > 0 ? plus : parsed.end;
  const mention: NumberMention = { start, end, text: text.slice(start, end), value: parsed.value, kind: parsed.kind };
  if (parsed.scale === undefined && plus < 0) found.push(mention);
  else {
    const scale = parsed.scale === undefined ? {} : { scale: parsed.scale };
    found.push({ ...mention, ...scale, ...(plus > 0 ? { plus: true } : {}) });
  }
}

/** "350+" and "4,500-plus": the plus belongs to the number. -1 where there is none. */
function plusEnd(source: Source, parsed: Parsed): number {
  const { text, end, numbers } = source;
  const at = parsed.end;
  if (parsed.kind !== 'digits' && parsed.kind !== 'mixed' && parsed.kind !== 'words') return -1;
  const code = text.charCodeAt(at);
  if (code === 43 && at < end) return isDigit(text.charCodeAt(at + 1)) ? -1 : at + 1;
  if (code !== 45) return -1;
  const to = wordEnd(text, at + 1, Math.min(end, at + 12));
  return to > at + 1 && plusWord(numbers, text.slice(at + 1, to)) ? to : -1;
}

function plusWord(numbers: CompiledNumbers, word: string): boolean {
  return numbers.plusWords.includes(fold(word));
}
