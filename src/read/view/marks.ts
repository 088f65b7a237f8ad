import type { CompiledLexicon } from '../lang/compile.ts';
import { latest } from '../latest.ts';
import type { Token } from '../text/tokens.ts';

const STOPS = new Set([';', ':', '—', '–', '(', ')', '[', ']', '…', '.', '?', '!', '|']);
const QUOTES = new Set(['"', '“', '”', '«', '»']);

/** How strongly two places of a sentence are parted: 0 not, 1 comma or "and", 2 subordinate clause or quotation, 3 stop. */
export type Barrier = 0 | 1 | 2 | 3;

export function barrierOf(token: Token, lexicon: CompiledLexicon): Barrier {
  if (token.kind === 'punct')
    return STOPS.has(token.fold) ? 3 : QUOTES.has(token.fold) ? 2 : token.fold === ',' ? 1 : 0;
  if (token.kind === 'digits') return 0;
  if (lexicon.subordinators.has(token.fold)) return 2;
  return lexicon.coordinators.has(token.fold) ? 1 : 0;
}

export const isQuote = (token: Token): boolean => QUOTES.has(token.fold);

/** What is counted along a sentence, so that any two places of it are compared at once, however far apart. */
const KINDS = [
  'linked',
  'parted',
  'stopped',
  'auxiliary',
  'word',
  'comma',
  'clause',
  'quote',
  'semi',
  'colon',
  'paren',
] as const;
type Kind = (typeof KINDS)[number];
const WIDTH = KINDS.length;
const PLACE = Object.fromEntries(KINDS.map((k, i) => [k, i])) as Readonly<Record<Kind, number>>;

/** For every token, how many of each kind stand before it. */
type Marks = Uint16Array;

const marksOf = latest((tokens: readonly Token[], lexicon: CompiledLexicon): Marks => {
  const marks = new Uint16Array((tokens.length + 1) * WIDTH);
  for (let i = 0; i < tokens.length; i++) {
    const next = (i + 1) * WIDTH;
    marks.copyWithin(next, next - WIDTH, next);
    const t = tokens[i] as Token;
    const count = (kind: Kind) => {
      marks[next + PLACE[kind]] = (marks[next + PLACE[kind]] as number) + 1;
    };
    const barrier = barrierOf(t, lexicon);
    if (barrier >= 1) count('linked');
    if (barrier >= 2) count('parted');
    if (barrier === 3) count('stopped');
    if (lexicon.auxiliaries.has(t.fold)) count('auxiliary');
    if (t.kind === 'word') {
      count('word');
      if (barrier === 2) count('clause');
    } else if (t.fold === ',') count('comma');
    else if (t.fold === ':') count('colon');
    else if (QUOTES.has(t.fold)) count('quote');
    else if (t.fold === '(' || t.fold === ')') count('paren');
    else if (barrier === 3) count('semi');
  }
  return marks;
});

/** How many tokens of a kind stand in `[from, to)`. */
export function countBetween(
  tokens: readonly Token[],
  kind: Kind,
  from: number,
  to: number,
  lexicon: CompiledLexicon,
): number {
  if (to <= from) return 0;
  const marks = marksOf(tokens, lexicon);
  const place = PLACE[kind];
  return (marks[to * WIDTH + place] as number) - (marks[from * WIDTH + place] as number);
}

/** Where a bracket opened at `i` closes before `to`; `i` itself where it does not or where none opens. */
export function closingBracket(tokens: readonly Token[], i: number, to: number): number {
  if (tokens[i]?.fold !== '(') return i;
  for (let j = i + 1; j < to; j++) {
    if (tokens[j]?.fold === ')') return j;
    if (tokens[j]?.fold === '(') return i;
  }
  return i;
}

const NEAR = 12;

/** The strongest barrier among the tokens `[from, to)`; what stands in brackets between parts nothing. */
export function barrierBetween(tokens: readonly Token[], from: number, to: number, lexicon: CompiledLexicon): Barrier {
  if (to - from > NEAR && countBetween(tokens, 'paren', from, to, lexicon) === 0) {
    if (countBetween(tokens, 'stopped', from, to, lexicon) > 0) return 3;
    if (countBetween(tokens, 'parted', from, to, lexicon) > 0) return 2;
    return countBetween(tokens, 'linked', from, to, lexicon) > 0 ? 1 : 0;
  }
  let strongest: Barrier = 0;
  for (let i = from; i < to; i++) {
    const closing = closingBracket(tokens, i, to);
    if (closing > i) {
      i = closing;
      continue;
    }
    const b = barrierOf(tokens[i] as Token, lexicon);
    if (b > strongest) strongest = b;
  }
  return strongest;
}
