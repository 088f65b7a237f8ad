import type { Decision } from '../decisions.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Token } from '../text/tokens.ts';
import type { DocumentView } from '../view/document-view.ts';
import { partsBySum } from './sums.ts';

/** The figure that another is a part of, by its place among the decisions, and the rule that told. */
export interface Part {
  readonly whole: number;
  readonly rule: string;
}

/** How many figures back a whole may stand. */
const LOOK_BACK = 6;

/**
 * Finds which figures are parts of which, in text order: by "22 of the 26", by what adds up, by a cue ("of them", "among
 * those arrested"), and by what is left ("the other 82"). null where a figure stands on its own.
 */
export function findParts(decisions: readonly Decision[], document: DocumentView): readonly (Part | null)[] {
  const { lexicon } = document.data;
  const sums = partsBySum(
    decisions.map(({ number, view }) => ({
      value: number.mention.value,
      sentence: view.index,
      block: view.block,
      intro: document.blocks[view.block]?.intro ?? document.blocks[view.block]?.heading ?? null,
      listed: view.kind === 'bullet' || view.kind === 'table',
    })),
  );
  const parts: (Part | null)[] = [];
  /** How many of each whole its parts make so far. */
  const told = new Map<number, number>();
  for (const [i, d] of decisions.entries()) {
    const sum = sums.get(i);
    parts.push(
      ofNumber(decisions, i, lexicon) ??
        ofOpening(decisions, i, lexicon) ??
        (sum === undefined ? null : { whole: sum, rule: 'part.sum' }) ??
        byCue(decisions, i, parts) ??
        beside(decisions, i, parts) ??
        (isRemainder(d) ? left(decisions, i, told) : null),
    );
    const whole = parts.at(-1)?.whole;
    if (whole !== undefined) told.set(whole, (told.get(whole) ?? 0) + countOf(d));
  }
  return parts;
}

const countOf = (d: Decision): number => d.number.mention.value;

/** "22 of the 26", "407 de las 489": nothing but "of" and an article stands between the two. */
function ofNumber(all: readonly Decision[], i: number, lexicon: CompiledLexicon): Part | null {
  const d = all[i] as Decision;
  const next = all[i + 1];
  if (next === undefined || next.view !== d.view || countOf(next) <= countOf(d)) return null;
  const words = d.view.tokens.slice(d.number.tail, next.number.lead);
  const [first] = words;
  if (first === undefined || words.length > 3 || !lexicon.of.has(first.fold)) return null;
  const joins = (t: Token) => lexicon.of.has(t.fold) || lexicon.articles.has(t.fold) || lexicon.possessives.has(t.fold);
  return words.every(joins) ? { whole: i + 1, rule: 'part.of-number' } : null;
}

/** "Of the 1,879 detainees on his list, 260 had been remanded and 486 freed": the sentence opens with the whole. */
function ofOpening(all: readonly Decision[], i: number, lexicon: CompiledLexicon): Part | null {
  const { view, number } = all[i] as Decision;
  let k = i;
  while (k > 0 && all[k - 1]?.view === view && i - k < MOST) k--;
  if (all[k - 1]?.view === view) return null;
  const whole = all[k] as Decision;
  if (k === i || countOf(whole) <= countOf(all[i] as Decision) || whole.number.lead > LEADS) return null;
  const opening = view.tokens.slice(0, whole.number.lead);
  if (!opening.some((t) => lexicon.of.has(t.fold))) return null;
  const joins = (t: Token) => t.kind === 'punct' || lexicon.of.has(t.fold) || lexicon.articles.has(t.fold);
  const parted = view.tokens.slice(whole.number.to, number.from).some((t) => t.fold === ';');
  return opening.every(joins) && !parted ? { whole: k, rule: 'part.of-opening' } : null;
}

/** A sentence tells no more parts of its whole. */
const MOST = 12;

/** Words that may open the sentence before its whole: "De los". */
const LEADS = 3;

const BEFORE = 4;
const BEHIND = 2;
/** A cue that opens the sentence governs it: "Of those arrested, the ministry adds, 861 are women". */
const OPENS = 1;

function byCue(all: readonly Decision[], i: number, parts: readonly (Part | null)[]): Part | null {
  const { view, number } = all[i] as Decision;
  const cue = view.parts.find(
    (p) =>
      (p.to <= number.from && (number.from - p.to <= BEFORE || (p.from <= OPENS && isFirst(all, i)))) ||
      (p.from >= number.to && p.from - number.to <= BEHIND),
  );
  if (cue === undefined) return null;
  const last = all[i - 1];
  const sibling = parts[i - 1];
  // "Of whom 18 men and four women": what the cue governs are parts of one whole.
  if (sibling && last?.view === view && cue.to <= last.number.from)
    return { whole: sibling.whole, rule: 'part.beside' };
  const whole = wholeBefore(all, i, true) ?? wholeBefore(all, i, false);
  if (whole === null) return null;
  return { whole, rule: (all[whole] as Decision).view === view ? 'part.same-sentence' : 'part.before' };
}

const isFirst = (all: readonly Decision[], i: number): boolean => all[i - 1]?.view !== (all[i] as Decision).view;

/** The nearest figure before that is not smaller; of the same measure, if so asked. */
function wholeBefore(all: readonly Decision[], i: number, alike: boolean): number | null {
  const { view, number, measure } = all[i] as Decision;
  for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
    const whole = all[j] as Decision;
    if (whole.view.block !== view.block && view.kind !== 'bullet') return null;
    if (alike && whole.measure.label !== measure.label) continue;
    if (countOf(whole) >= number.mention.value && countOf(whole) > 0) return j;
  }
  return null;
}

/** How many words a number that stands beside a part by "and" may lie behind it. */
const REACH = 6;

/** "861 are women and 634 minors": the second of two that a cue at the opening of the sentence governs. */
function beside(all: readonly Decision[], i: number, parts: readonly (Part | null)[]): Part | null {
  const [d, last, sibling] = [all[i] as Decision, all[i - 1], parts[i - 1]];
  if (last === undefined || !sibling || last.view !== d.view || last.measure.label !== d.measure.label) return null;
  if (!d.view.parts.some((p) => p.from <= OPENS) || d.number.lead - last.number.tail > REACH) return null;
  const whole = all[sibling.whole] as Decision;
  return countOf(whole) >= countOf(d) ? { whole: sibling.whole, rule: 'part.beside' } : null;
}

function isRemainder({ view, number }: Decision): boolean {
  return view.remainders.some(
    (r) => (r.to <= number.from && number.from - r.to <= 1) || (r.from >= number.to && r.from - number.to <= BEHIND),
  );
}

/** "The other 82": what is left of a whole when the parts told before are taken away. */
function left(all: readonly Decision[], i: number, told: ReadonlyMap<number, number>): Part | null {
  for (let k = i - 1; k >= 0 && k >= i - LOOK_BACK - 2; k--) {
    const whole = countOf(all[k] as Decision);
    const rest = countOf(all[i] as Decision);
    const first = k < i - 1 && whole - countOf(all[i - 1] as Decision) === rest;
    if (whole > 0 && (first || (told.has(k) && whole - (told.get(k) ?? 0) === rest)))
      return { whole: k, rule: 'part.left' };
  }
  return null;
}
