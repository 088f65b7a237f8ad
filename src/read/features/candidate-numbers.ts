import { overlaps } from '../../core/span.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { type Match, matchesAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

const MONEY = new Set(['$', '€', '£', '¥', '₹', '₽', '₺', '%', '°', '‰', '=', '+', '#', '№']);
const BEFORE_MONEY = new Set(['$', '€', '£', '¥', '₹', '₽', '₺', '#', '№', '+']);

/** The numbers of a sentence that might count people or things acted on; the rest are ruled out by what they plainly are. */
export function candidateNumbers(view: SentenceView, lexicon: CompiledLexicon): readonly NumberInView[] {
  return view.numbers.filter((n) => ruledOut(view, n, lexicon) === null);
}

/** Why a number is no figure, or null where it might be one. */
export function ruledOut(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): string | null {
  const { tokens } = view;
  const { mention } = n;
  if (mention.kind === 'decimal') return 'decimal';
  if (mention.kind === 'ordinal') return 'ordinal';
  if (!Number.isInteger(mention.value) || mention.value < 0) return 'not-whole';
  if (view.dates.some((d) => overlaps(d, mention))) return 'date';
  const before = tokens[n.from - 1];
  const after = tokens[n.to];
  if (before && BEFORE_MONEY.has(before.fold)) return 'money';
  if (after && MONEY.has(after.fold) && !mention.plus) return 'money-or-share';
  if (glued(before, tokens[n.from]) && before?.kind === 'word') return 'part-of-a-name';
  if (isTelephone(view, n)) return 'telephone';
  if (referenceBefore(view, n)) return 'reference';
  if (unitAfter(view, n, lexicon)) return 'unit';
  if (isTime(before, after, tokens[n.to + 1])) return 'time';
  return null;
}

function glued(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** "7:00", "20h30": digits on both sides of a colon without space. */
function isTime(before: Token | undefined, after: Token | undefined, next: Token | undefined): boolean {
  if (after?.fold === ':' && next?.kind === 'digits' && glued(after, next)) return true;
  return before?.fold === ':' && before.start > 0 && false;
}

/** Groups of digits side by side that no number grammar joins: "011 555 0688". */
function isTelephone({ tokens }: SentenceView, n: NumberInView): boolean {
  const joined = (t: Token | undefined) =>
    t?.kind === 'digits' || t?.fold === '-' || t?.fold === '+' || t?.fold === '(' || t?.fold === ')';
  const digitsBefore =
    tokens[n.from - 1]?.kind === 'digits' ||
    (tokens[n.from - 1]?.fold === '-' && tokens[n.from - 2]?.kind === 'digits');
  const digitsAfter =
    tokens[n.to]?.kind === 'digits' || (tokens[n.to]?.fold === '-' && tokens[n.to + 1]?.kind === 'digits');
  return (digitsBefore || digitsAfter) && (joined(tokens[n.from - 1]) || joined(tokens[n.to]));
}

function referenceBefore(view: SentenceView, n: NumberInView): boolean {
  return view.references.some((r) => {
    const gap = n.from - r.to;
    if (gap < 0 || gap > 1) return false;
    const between = view.tokens[r.to];
    return gap === 0 || between?.fold === '.' || between?.fold === '-' || between?.fold === 'º';
  });
}

/** A unit right behind the number, or behind one adjective or a hyphen: "30 years", "22-year-old", "nine long months". */
function unitAfter(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  const { tokens } = view;
  for (let i = n.to; i <= n.to + 1 && i < tokens.length; i++) {
    const unit = view.units.find((u) => u.from === i);
    if (unit && !countedAt(view, i, unit)) return true;
    const t = tokens[i] as Token;
    if (t.fold === '-') continue;
    if (t.kind !== 'word' || lexicon.prepositions.has(t.fold) || matchesAt(lexicon.counted, tokens, i).length > 0)
      return false;
    if (view.triggers.some((m) => m.from <= i && i < m.to)) return false;
  }
  return false;
}

function countedAt(view: SentenceView, i: number, unit: Match<string>): boolean {
  return view.counted.some((c) => c.from === i && c.to >= unit.to);
}
