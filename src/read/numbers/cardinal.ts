import { fold } from '../text/fold.ts';
import { type CompiledNumbers, type NumberWord, type Reading, readWord } from './compile.ts';
import { type Literal, readDigits } from './digits.ts';
import { isDigit, skipSpace } from './letters.ts';
import type { NumberKind } from './mention.ts';
import { add, EMPTY, lastScale, multiply, type Sum, tidy, total } from './sum.ts';

/** What was read from a place on. */
export interface Parsed {
  readonly end: number;
  readonly value: number;
  readonly kind: NumberKind;
  readonly scale?: number;
}

export interface Source {
  readonly numbers: CompiledNumbers;
  readonly text: string;
  readonly end: number;
}

const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/** Reads the number that begins with the word of `first`; null where the word turns out to begin none. */
export function readWords(source: Source, first: Reading): Parsed | null {
  const word = first.word as NumberWord;
  const phrase = opening(source, word, first);
  if (phrase) return phrase;
  if (word.collective !== undefined) {
    if (word.shy) return null;
    if (word.plural) return collected(source, first.end, 2 * word.collective, 'vague');
    return collected(source, first.end, word.collective, 'collective', word.collective);
  }
  if (word.scale !== undefined && word.plural) return collected(source, first.end, 2 * word.scale, 'vague');
  const sum = word.scale !== undefined ? multiply(EMPTY, word.scale) : addWord(EMPTY, word);
  if (!sum) return word.ordinal === undefined ? null : { end: first.end, value: word.ordinal, kind: 'ordinal' };
  const parsed = follow(source, sum, first.end, false);
  return word.article && parsed.end === first.end ? { ...parsed, kind: 'article' } : parsed;
}

/** Reads on behind digits: scales, further parts, collectives, fractions. */
export function readBehindDigits(source: Source, literal: Literal): Parsed {
  return follow(source, { closed: [], current: literal.value, room: 1, last: 'closed' }, literal.end, true);
}

/** Phrases that open with a word of zero, of several, of one half or with an article. */
function opening(source: Source, word: NumberWord, first: Reading): Parsed | null {
  if (word.none) {
    const end = phraseEnd(source, word.none, first.end);
    if (end > 0) return { end, value: 0, kind: 'none' };
  }
  if (word.few) {
    const end = phraseEnd(source, word.few, first.end);
    const next = end > 0 ? wordAfter(source, end) : undefined;
    const size = next?.word?.scale ?? next?.word?.collective;
    if (next && size !== undefined && !next.word?.shy) return collected(source, next.end, 2 * size, 'vague');
  }
  if (word.half !== undefined) {
    const half = partOf(source, first.end, word.half);
    if (half) return half;
  }
  return word.opener ? opened(source, first.end) : null;
}

/** "A hundred", "a dozen", "a half dozen", "a third". */
function opened(source: Source, pos: number): Parsed | null {
  const next = wordAfter(source, pos);
  const word = next?.word;
  if (!next || !word) return null;
  if (word.half !== undefined) {
    const part = partOf(source, next.end, word.half);
    if (part) return part;
  }
  if (word.scale !== undefined && !word.plural) {
    const sum = multiply(EMPTY, word.scale);
    return sum && follow(source, sum, next.end, false);
  }
  if (word.collective !== undefined && !word.plural && (!word.shy || followedByOf(source, next.end))) {
    return collected(source, next.end, word.collective, 'collective', word.collective);
  }
  if (word.fraction !== undefined) return { end: next.end, value: 1 / word.fraction, kind: 'decimal' };
  return null;
}

/** Behind "half": "a dozen", "of a million", "centenar". */
function partOf(source: Source, pos: number, part: number): Parsed | null {
  let next = wordAfter(source, pos);
  if (next?.word?.of) next = wordAfter(source, next.end);
  if (next?.word?.opener) next = wordAfter(source, next.end);
  const word = next?.word;
  if (!next || !word || word.plural) return null;
  if (word.scale !== undefined) return { end: next.end, value: word.scale * part, kind: 'words', scale: word.scale };
  if (word.collective !== undefined && !word.shy)
    return collected(source, next.end, word.collective * part, 'collective');
  return null;
}

/** Behind a collective or a vague plural: "and a half" of its size, "of thousands". */
function collected(source: Source, pos: number, value: number, kind: 'collective' | 'vague', size = 0): Parsed {
  let end = pos;
  let result = value;
  const half = size > 0 ? wordAfter(source, end) : undefined;
  const halfEnd = half?.word?.halfAfter ? phraseEnd(source, half.word.halfAfter, half.end) : -1;
  if (halfEnd > 0) {
    result += size / 2;
    end = halfEnd;
  }
  for (let i = 0; i < 3; i++) {
    const of = wordAfter(source, end);
    const next = of?.word?.of ? wordAfter(source, of.end) : kind === 'vague' ? of : undefined;
    const factor = next?.word?.scale ?? next?.word?.collective;
    if (!next || factor === undefined || factor < 1000) break;
    result *= factor;
    end = next.end;
  }
  return { end, value: tidy(result), kind: Number.isInteger(result) ? kind : 'decimal' };
}

/** What was read before the last smaller number, and whether a word joined that to it ("and"). */
interface Before {
  readonly sum: Sum;
  readonly end: number;
  readonly linked: boolean;
}

type Step = { readonly sum: Sum; readonly end: number; readonly linked?: boolean } | { readonly done: Parsed } | null;

/** Reads as far as the grammar goes; goes back where a joined part turns out to belong to the next number. */
function follow(source: Source, begun: Sum, pos: number, digits: boolean): Parsed {
  let sum = begun;
  let end = pos;
  let worded = !digits;
  let before: Before | null = null;
  for (;;) {
    const next = wordAfter(source, end);
    const scale = next?.word?.scale;
    if (next && scale !== undefined) {
      const product = multiply(sum, scale);
      if (!product) {
        if (before) ({ sum, end } = before);
        break;
      }
      sum = product;
      end = next.end;
      worded = true;
      continue;
    }
    const step: Step = next?.word
      ? stepOn(source, sum, end, next, digits, before)
      : stepOverMarks(source, sum, end, digits);
    if (!step) break;
    if ('done' in step) return step.done;
    before = { sum, end, linked: step.linked ?? false };
    sum = step.sum;
    end = step.end;
    worded = true;
  }
  const value = total(sum);
  const kind: NumberKind = !Number.isInteger(value)
    ? 'decimal'
    : !digits
      ? 'words'
      : worded && end > pos
        ? 'mixed'
        : 'digits';
  const scale = lastScale(sum);
  return { end, value, kind, ...(scale === undefined ? {} : { scale }) };
}

/** One more word: a smaller number, a half, a collective, an ordinal or a fraction. */
function stepOn(source: Source, sum: Sum, end: number, next: Reading, digits: boolean, before: Before | null): Step {
  const word = next.word as NumberWord;
  if (word.halfAfter) {
    const step = halfMore(source, sum, word, next);
    if (step) return step;
  }
  if (word.collective !== undefined) return times(source, sum, word, next, digits, before);
  if (word.fraction !== undefined && (word.ordinal === undefined || total(sum) === 1)) {
    return { done: { end: next.end, value: total(sum) / word.fraction, kind: 'decimal' } };
  }
  const { links } = source.numbers.data;
  if (sum.last === 'closed' || sum.last === 'start') return null;
  const link = links[sum.last];
  const linked = sum.last === 'ten' ? word.linkTen : sum.last === 'hundred' ? word.linkHundred : word.linkScale;
  const target = linked ? wordAfter(source, next.end) : link.bare || source.text.charAt(end) === '-' ? next : undefined;
  if (linked && !target?.word) return digits ? stepOverMarks(source, sum, next.end, digits) : null;
  if (!target?.word) return null;
  if (target.word.ordinal !== undefined && target.word.one === undefined && target.word.ordinal < sum.room) {
    return { done: { end: target.end, value: total(sum) + target.word.ordinal, kind: 'ordinal' } };
  }
  if (linked && sum.last === 'scale') {
    const part = partMore(source, sum, target);
    if (part) return part;
  }
  // "tres mil una semana después": an article behind a scale begins the next phrase.
  const articled = target.word.determiner && !linked && sum.last === 'scale';
  if (articled && wordAfter(source, target.end)?.word?.scale === undefined) return null;
  const more = addWord(sum, target.word);
  return more && { sum: more, end: target.end, linked: linked === true && link.bare };
}

/** "Two and a half million", "dos millones y medio", "un billón y medio millón". */
function halfMore(source: Source, sum: Sum, word: NumberWord, next: Reading): Step {
  const end = phraseEnd(source, word.halfAfter ?? [], next.end);
  if (end < 0) return null;
  const behind = wordAfter(source, end)?.word;
  if (behind?.collective !== undefined) return null;
  const scale = lastScale(sum);
  if (behind?.scale !== undefined && scale !== undefined) {
    const more = behind.scale < scale ? add({ ...sum, room: scale }, behind.scale / 2, 'closed') : null;
    return more && { sum: more, end: wordAfter(source, end)?.end ?? end };
  }
  return { sum: { ...sum, current: sum.current + (scale ?? 1) / 2, room: 1, last: 'closed' }, end };
}

/** "Three million and a quarter", "five billion and three quarters": a fraction of the scale, or of a smaller one named. */
function partMore(source: Source, sum: Sum, target: Reading): Step {
  const count = target.word?.opener ? 1 : target.word?.one;
  const fraction = count === undefined ? undefined : wordAfter(source, target.end);
  const scale = lastScale(sum);
  if (count === undefined || fraction?.word?.fraction === undefined || scale === undefined) return null;
  const own = wordAfter(source, fraction.end);
  const smaller = own?.word?.scale !== undefined && own.word.scale < scale ? own : undefined;
  const current = tidy((count * (smaller?.word?.scale ?? scale)) / fraction.word.fraction);
  return { sum: { ...sum, current, room: 1, last: 'closed' }, end: smaller?.end ?? fraction.end };
}

/** "Two dozen", "quince docenas", "una veintena". A year before "hundreds" multiplies nothing. */
function times(
  source: Source,
  sum: Sum,
  word: NumberWord,
  next: Reading,
  digits: boolean,
  before: Before | null,
): Step {
  const size = word.collective as number;
  const count = total(sum);
  if (digits && (count > 99 || (word.plural && size !== 12))) return null;
  if (word.shy && !followedByOf(source, next.end)) return null;
  // "Three hundred and two dozen": where a joining word could have been left out, it adds.
  const apart = before?.linked ? total(before.sum) : 0;
  const value = tidy(apart + (count - apart) * size);
  return { done: collected(source, next.end, value, 'collective', size) };
}

/** Behind a scale: digits ("110 mil 964") or, after a comma, further hundreds ("one thousand, two hundred"). */
function stepOverMarks(source: Source, sum: Sum, pos: number, digits: boolean): Step {
  const { text, end, numbers } = source;
  if (sum.last !== 'scale' && !(digits && sum.last === 'hundred')) return null;
  if (text.charAt(pos) === ',') {
    const unit = numbers.data.commaAfterScale ? wordAfter(source, pos + 1) : undefined;
    const hundred = unit?.word?.one !== undefined ? wordAfter(source, unit.end) : undefined;
    if (!unit?.word || hundred?.word?.scale !== 100) return null;
    const more = addWord(sum, unit.word);
    return more && { sum: more, end: unit.end };
  }
  const start = skipSpace(text, pos, end);
  if (start <= pos || !isDigit(text.charCodeAt(start))) return null;
  const [literal, second] = readDigits(text, start, end, numbers.data);
  const length = literal ? literal.end - literal.start : 0;
  if (!literal || second || literal.decimal || length > 3 || (length < 3 && !digits)) return null;
  const more = add(sum, literal.value, 'closed');
  return more && { sum: more, end: literal.end };
}

function addWord(sum: Sum, word: NumberWord): Sum | null {
  if (word.one !== undefined) return add(sum, word.one, 'closed');
  if (word.teen !== undefined) return add(sum, word.teen, 'closed');
  if (word.ten !== undefined) return add(sum, word.ten, 'ten');
  if (word.hundred !== undefined) return add(sum, word.hundred, 'hundred');
  if (word.roundHundred !== undefined) return add(sum, word.roundHundred, 'closed');
  return null;
}

/** The next word behind white space or a hyphen, number word or not; undefined where a mark or the end comes first. */
function wordAfter(source: Source, pos: number): Reading | undefined {
  const { text, end } = source;
  let at = skipSpace(text, pos, end);
  if (at >= 0 && HYPHENS.has(text.charAt(at))) {
    const behind = skipSpace(text, at + 1, end);
    // "fifty-two" and "fifty - two", but no dash with space on one side only.
    at = behind > at + 1 === at > pos ? behind : -1;
  } else if (at === pos) return undefined;
  return readWord(source.numbers, text, at, end);
}

/** Where one of the phrases ends that may follow; -1 where none does. An empty phrase ends at once. */
function phraseEnd(source: Source, phrases: readonly (readonly string[])[], pos: number): number {
  for (const phrase of phrases) {
    let end = pos;
    for (const word of phrase) {
      end = end < 0 ? -1 : matchWord(source, end, word);
    }
    if (end >= 0) return end;
  }
  return -1;
}

function matchWord(source: Source, pos: number, word: string): number {
  const at = skipSpace(source.text, pos, source.end);
  if (at <= pos) return -1;
  const reading = readWord(source.numbers, source.text, at, source.end);
  if (!reading) return -1;
  return fold(source.text.slice(reading.start, reading.end)) === word ? reading.end : -1;
}

function followedByOf(source: Source, pos: number): boolean {
  const of = wordAfter(source, pos);
  if (!of?.word?.of) return false;
  const behind = skipSpace(source.text, of.end, source.end);
  return behind > 0 && !isDigit(source.text.charCodeAt(behind));
}
