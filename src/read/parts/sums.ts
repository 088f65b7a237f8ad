/** A figure as far as sums see it. */
export interface Addend {
  readonly value: number;
  /** Its sentence, and the paragraph or line that holds it. */
  readonly sentence: number;
  readonly block: number;
  /** The paragraph that leads into its list; null outside of lists. */
  readonly intro: number | null;
  /** Stands in a line of a list. */
  readonly listed: boolean;
}

/** Smaller wholes are met by chance: "three hurt, one of them … and two cars". */
const SMALLEST = 5;
/** So many parts of one whole are told at a stretch. */
const MOST = 9;
/** So many figures may stand between a whole and the first of its parts. */
const BETWEEN = 1;

/**
 * Which figures are parts because they add up: "67: 56 in one jail, four in the next, four and three elsewhere", "56 and
 * four, which makes 60", a list under its total. Index of the whole by index of the part; a figure is a part once.
 */
export function partsBySum(figures: readonly Addend[]): ReadonlyMap<number, number> {
  const whole = new Map<number, number>();
  for (const [k, total] of figures.entries()) {
    if (total.value < SMALLEST) continue;
    const run = runBehind(figures, k, whole) ?? runBefore(figures, k, whole);
    if (run === null) continue;
    for (let i = run.from; i < run.to; i++) whole.set(i, k);
  }
  addDistant(figures, whole);
  return whole;
}

/** Two figures of a sentence that make this or more together, which stands elsewhere, are its parts and no chance. */
const TELLING = 20;

/** "Of 5,774 … The broadcaster parted them into 5,098 men and 676 women": the whole may stand far before its parts. */
function addDistant(figures: readonly Addend[], whole: Map<number, number>): void {
  const places = new Map<number, number[]>();
  for (const [i, { value }] of figures.entries()) {
    if (value < TELLING) continue;
    const known = places.get(value);
    if (known) known.push(i);
    else places.set(value, [i]);
  }
  for (let from = 0; from < figures.length; from++) {
    let sum = 0;
    for (let i = from; i < figures.length && i < from + MOST; i++) {
      const [first, part] = [figures[from] as Addend, figures[i] as Addend];
      const together = part.sentence === first.sentence || (part.listed && first.listed && part.intro === first.intro);
      if (!together || whole.has(i) || part.value === 0) break;
      sum += part.value;
      const before = i > from ? (places.get(sum) ?? []).findLast((k) => k < from) : undefined;
      if (before === undefined) continue;
      for (let j = from; j <= i; j++) whole.set(j, before);
      from = i;
      break;
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function runBehind(figures: readonly Addend[], k: number, taken: ReadonlyMap<number, number>): Run | null {
  for (let skip = 0; skip <= BETWEEN; skip++) {
    const from = k + 1 + skip;
    let sum = 0;
    for (let i = from; i < figures.length && i < from + MOST; i++) {
      const part = figures[i] as Addend;
      if (!isUnder(part, figures[k] as Addend) || taken.has(i) || part.value === 0) break;
      sum += part.value;
      if (sum > (figures[k] as Addend).value) break;
      if (sum === (figures[k] as Addend).value && i > from) return { from, to: i + 1 };
    }
  }
  return null;
}

function runBefore(figures: readonly Addend[], k: number, taken: ReadonlyMap<number, number>): Run | null {
  const total = figures[k] as Addend;
  let sum = 0;
  for (let i = k - 1; i >= 0 && i >= k - MOST; i--) {
    const part = figures[i] as Addend;
    if (part.sentence !== total.sentence || taken.has(i) || part.value === 0) return null;
    sum += part.value;
    if (sum > total.value) return null;
    if (sum === total.value && i < k - 1) return { from: i, to: k };
  }
  return null;
}

/** In its paragraph, or in the list that it leads into or heads. */
const isUnder = (part: Addend, total: Addend): boolean =>
  part.block === total.block ||
  part.intro === total.block ||
  (part.intro !== null && part.intro === total.intro && part.block > total.block);
