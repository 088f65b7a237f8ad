import { type Scan, take } from './compile.ts';

/** How many words on either side are searched for a cue of the future, within the same run of punctuation. */
const REACH = 6;
const BOUNDS = '.,;:!?()«»"“”';
/** A finite verb in the future is longer than this; short words that share an ending are not. */
const SHORTEST_VERB = 5;

/** True where a word of intention or a verb in the future stands near the tokens `[from, to)`. */
export function futureNear(scan: Scan, from: number, to: number): boolean {
  for (let p = from - 1; p >= 0 && p >= from - REACH && !bound(scan, p); p--) if (isFuture(scan, p)) return true;
  for (let p = to; p < scan.tokens.length && p < to + REACH && !bound(scan, p); p++) if (isFuture(scan, p)) return true;
  return false;
}

/** How many words may stand between a date and the verb of saying it belongs to. */
const SAYING_REACH = 3;

/** True where a verb of saying stands right before or behind the tokens `[from, to)`: "said on Monday", "el lunes informó". */
export function saidNear(scan: Scan, from: number, to: number): boolean {
  for (let p = from - 1; p >= 0 && p >= from - SAYING_REACH && !bound(scan, p); p--)
    if (take(scan, 'saying', p)) return true;
  for (let p = to; p < to + SAYING_REACH - 1 && !bound(scan, p); p++) if (take(scan, 'saying', p)) return true;
  return false;
}

/** Asks of a token once and remembers. */
function remembered(memory: Uint8Array, p: number, ask: () => boolean): boolean {
  if (memory[p] === 0) memory[p] = ask() ? 2 : 1;
  return memory[p] === 2;
}

function bound(scan: Scan, p: number): boolean {
  const token = scan.tokens[p];
  if (token === undefined) return true;
  return token.kind === 'punct' && BOUNDS.includes(token.fold);
}

function isFuture(scan: Scan, p: number): boolean {
  return remembered(scan.asked.future, p, () => {
    const token = scan.tokens[p];
    if (token?.kind !== 'word') return false;
    if (take(scan, 'future', p)) return true;
    const { futureEndings } = scan.words.data;
    if (futureEndings.length === 0 || token.capital || token.end - token.start < SHORTEST_VERB) return false;
    const raw = scan.text.slice(token.start, token.end).toLowerCase();
    return futureEndings.some((e) => raw.endsWith(e));
  });
}
