import { isDigit, isSpace } from './letters.ts';

/** A number in digits. `value` is not whole where `decimal` is true. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimal: boolean;
}

export interface DigitManner {
  readonly thousandMark: ',' | '.';
  readonly lakhGrouping?: true;
}

const COMMA = 44;
const STOP = 46;
const ZERO = 48;

/**
 * Reads the digits that begin at `pos`: one number as a rule, several where marks join them without making thousands or
 * decimals of them ("22,24,26" is three). The run of marks is walked once, so hostile chains stay linear.
 */
export function readDigits(text: string, pos: number, end: number, manner: DigitManner): readonly Literal[] {
  const first = runEnd(text, pos, end);
  if (isLeadingMark(text, pos)) return decimal(text, pos, end);
  const mark = text.charCodeAt(first);
  const groups = first - pos <= 3 && text.charCodeAt(pos) !== ZERO;
  if (groups && isGroupMark(mark)) {
    if (isDigit(text.charCodeAt(first + 1)) && first + 1 < end) return chain(text, pos, first, end, manner);
    const stray = strayGroup(text, first, end);
    if (stray > 0) return [whole(text, pos, stray)];
  } else if ((mark === COMMA || mark === STOP) && first + 1 < end && isDigit(text.charCodeAt(first + 1))) {
    return decimalOrList(text, pos, first, end);
  }
  return [whole(text, pos, first)];
}

function runEnd(text: string, pos: number, end: number): number {
  let i = pos;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** ".08": the mark stands before the digits and nothing that it could part. */
export function isLeadingMark(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  return code === STOP || code === COMMA;
}

function isGroupMark(code: number): boolean {
  return (
    code === COMMA ||
    code === STOP ||
    code === 39 ||
    code === 0x2019 ||
    (isSpace(code) && code !== 10 && code !== 13 && code !== 9)
  );
}

/** "2, 000": a stray space inside a number, told by a group that no list item would be. */
function strayGroup(text: string, first: number, end: number): number {
  const code = text.charCodeAt(first);
  if (code !== COMMA && code !== STOP) return -1;
  if (!isSpace(text.charCodeAt(first + 1)) || text.charCodeAt(first + 2) !== ZERO) return -1;
  const to = runEnd(text, first + 2, end);
  return to - first - 2 === 3 ? to : -1;
}

/** Digits joined by one mark: thousands, lakhs, a decimal or a list. */
function chain(text: string, pos: number, first: number, end: number, manner: DigitManner): readonly Literal[] {
  const mark = text.charCodeAt(first);
  const ends = [first];
  let threes = 0;
  let two = 0;
  for (let i = first; i + 1 < end && text.charCodeAt(i) === mark && isDigit(text.charCodeAt(i + 1)); ) {
    const to = runEnd(text, i + 1, end);
    const length = to - i - 1;
    if (length === 3 && threes === ends.length - 1) threes++;
    else if (isSpace(mark) || mark === 39 || mark === 0x2019) break;
    if (length === 2) two++;
    ends.push(to);
    i = to;
  }
  const last = ends.length - 1;
  const to = ends[last] as number;
  const dotted = mark === COMMA || mark === STOP;
  if (threes > 0 && threes === last) return [withFraction(text, pos, to, end, mark)];
  if (!dotted) return [whole(text, pos, ends[threes] as number)];
  if (manner.lakhGrouping && first - pos <= 2 && two === last - 1 && to - (ends[last - 1] as number) === 4) {
    return [withFraction(text, pos, to, end, mark)];
  }
  if (last === 1) return decimalOrList(text, pos, first, end);
  const joined = mark === manner.thousandMark.charCodeAt(0) ? threes : 0;
  const out = [whole(text, pos, ends[joined] as number)];
  for (let k = joined; k < last; k++) out.push(whole(text, (ends[k] as number) + 1, ends[k + 1] as number));
  return out;
}

/** A fraction may stand behind thousands, behind the other mark. */
function withFraction(text: string, pos: number, to: number, end: number, mark: number): Literal {
  const next = text.charCodeAt(to);
  const other = (next === COMMA || next === STOP) && next !== mark;
  if (!other || to + 1 >= end || !isDigit(text.charCodeAt(to + 1))) return whole(text, pos, to);
  const fractionEnd = runEnd(text, to + 1, end);
  return literal(text, pos, fractionEnd, `${digitsOf(text, pos, to)}.${text.slice(to + 1, fractionEnd)}`);
}

/** "1.5", "1,53" — unless the digits stand in a list that commas or stops part without spaces. */
function decimalOrList(text: string, pos: number, first: number, end: number): readonly Literal[] {
  const to = runEnd(text, first + 1, end);
  const mark = text.charCodeAt(first);
  const before = text.charCodeAt(pos - 1);
  const inList =
    (before === mark && isDigit(text.charCodeAt(pos - 2))) ||
    (text.charCodeAt(to) === mark && isDigit(text.charCodeAt(to + 1)));
  if (inList) return [whole(text, pos, first)];
  return [literal(text, pos, to, `${text.slice(pos, first)}.${text.slice(first + 1, to)}`)];
}

function decimal(text: string, pos: number, end: number): readonly Literal[] {
  const to = runEnd(text, pos + 1, end);
  return [literal(text, pos, to, `0.${text.slice(pos + 1, to)}`)];
}

function whole(text: string, start: number, end: number): Literal {
  return literal(text, start, end, digitsOf(text, start, end));
}

function literal(_text: string, start: number, end: number, digits: string): Literal {
  return { start, end, value: Number(digits), decimal: digits.includes('.') };
}

function digitsOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return raw.length <= 3 ? raw : raw.replace(/\D/g, '');
}
