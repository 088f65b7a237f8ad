import type { Span } from '../../core/span.ts';
import type { Quantifier } from '../../core/vocabulary.ts';
import type { ByQuantifier, QuantifierData } from '../lang/number-data.ts';
import { fold } from '../text/fold.ts';
import { type Beside, type Words, wordsBefore } from './context.ts';
import { compilePhrases, matchAt, type PhraseMatch, type PhraseTable } from './phrases.ts';

/** What a phrase says, and how it may be turned. */
interface Said {
  readonly quantifier: Quantifier;
  readonly manner: 'comparison' | 'verb' | 'negated' | 'aside' | 'after' | 'after-noun' | 'milestone';
}

/** A language's quantifiers, ready to match. */
export interface Bounds {
  readonly near: PhraseTable<Said>;
  readonly determiners: PhraseTable<Said>;
  readonly verbs: PhraseTable<Said>;
  readonly milestones: PhraseTable<Said>;
  readonly milestoneVerbs: PhraseTable<true>;
  readonly after: PhraseTable<Said>;
  readonly changes: PhraseTable<true>;
  readonly levels: PhraseTable<true>;
  readonly opens: PhraseTable<readonly string[]>;
  readonly fillers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  readonly rangeJoins: ReadonlySet<string>;
  readonly changeTo: ReadonlySet<string>;
  readonly alternatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly incrementsBefore: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  readonly incrementsAfter: ReadonlySet<string>;
  readonly incrementsAfterNoun: ReadonlySet<string>;
}

/** A bound found beside a number. */
export interface Bound {
  readonly quantifier: Quantifier;
  readonly span: Span;
  readonly rule: string;
  /** How many words of the context lie between the number and the far end of the bound. */
  readonly reach?: number;
}

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

export function compileBounds(data: QuantifierData): Bounds {
  const all = (list: ByQuantifier, manner: Said['manner']): readonly (readonly [string, Said])[] =>
    Object.entries(list).flatMap(([quantifier, phrases]) =>
      phrases.map((phrase) => [phrase, { quantifier: quantifier as Quantifier, manner }] as const),
    );
  const flags = (list: readonly string[]) => list.map((phrase) => [phrase, true] as const);
  return {
    near: compilePhrases([...all(data.asides, 'aside'), ...all(data.comparisons, 'comparison')], 'last'),
    determiners: compilePhrases(all(data.determiners, 'comparison'), 'last'),
    verbs: compilePhrases([...all(data.verbs, 'verb'), ...all(data.negatedVerbs, 'negated')], 'last'),
    milestones: compilePhrases(all({ 'more-than': data.milestones }, 'milestone'), 'last'),
    milestoneVerbs: compilePhrases(flags(data.milestoneVerbs), 'first'),
    after: compilePhrases(
      [...all(data.asides, 'aside'), ...all(data.after, 'after'), ...all(data.afterNoun, 'after-noun')],
      'first',
    ),
    changes: compilePhrases(flags(data.changes), 'last'),
    levels: compilePhrases(flags(data.levels), 'last'),
    opens: compilePhrases(
      data.ranges.map((r) => [r.open, r.join.map(fold)] as const),
      'last',
    ),
    fillers: folded(data.fillers),
    negations: folded(data.negations),
    abbreviations: folded(data.abbreviations),
    than: folded(data.than),
    rangeJoins: folded(data.rangeJoins),
    changeTo: folded(data.changeTo),
    alternatives: folded(data.alternatives),
    conjunctions: folded(data.conjunctions),
    incrementsBefore: folded(data.incrementsBefore),
    definite: folded(data.definite),
    limits: folded(data.limits),
    incrementsAfter: folded(data.incrementsAfter),
    incrementsAfterNoun: folded(data.incrementsAfterNoun),
  };
}

const MAX_FILLERS = 4;
const VERB_REACH = 3;
const NOUN_REACH = 3;
const TURNED: Readonly<Partial<Record<Quantifier, Quantifier>>> = {
  'more-than': 'up-to',
  'fewer-than': 'at-least',
};

/** The words before a number as far as a bound may reach. */
export function before(bounds: Bounds, text: string, from: number, pos: number): Words {
  return wordsBefore(text, from, pos, bounds.abbreviations);
}

/** The bound that stands before a number, if any. `floor` is where the words begin that are its own. */
export function boundBefore(bounds: Bounds, context: Words, floor: number): Bound | null {
  const near = nearBound(bounds, context, 0);
  if (near) {
    const outer = near.said.quantifier === 'about' ? nearBound(bounds, context, near.end) : null;
    if (outer && outer.said.quantifier !== 'about') return finish(bounds, context, outer);
    const verb = near.said.quantifier === 'about' ? verbBound(bounds, context, near.end, 0) : null;
    return finish(bounds, context, verb ?? near);
  }
  const verb = verbBound(bounds, context, 0, VERB_REACH);
  if (verb) return finish(bounds, context, verb);
  return asideBefore(bounds, context, floor);
}

interface Found {
  readonly said: Said;
  readonly start: number;
  readonly end: number;
}

/** A comparison or aside at once before the number, with only articles and the like between. */
function nearBound(bounds: Bounds, context: Words, from: number): Found | null {
  const determiner = matchAt(bounds.determiners, context, from);
  if (determiner) return { said: determiner.entry, start: from, end: from + determiner.length };
  for (let at = from; at <= from + MAX_FILLERS; at++) {
    const match = matchAt(bounds.near, context, at);
    if (match && !isLevelReached(bounds, context, match, at)) {
      return { said: match.entry, start: at, end: at + match.length };
    }
    if (!bounds.fillers.has(context.at(at)?.fold ?? ',')) return null;
  }
  return null;
}

/** "Subió hasta 40" says that 40 was reached, not that it is the most. */
function isLevelReached(bounds: Bounds, context: Words, match: PhraseMatch<Said>, at: number): boolean {
  if (match.entry.quantifier !== 'up-to' || match.entry.manner !== 'comparison') return false;
  for (let i = at + match.length; i < at + match.length + 2; i++) if (matchAt(bounds.levels, context, i)) return true;
  return false;
}

/** True where a word of change stands among the `reach` words from `from` on. */
export function changedNear(bounds: Bounds, context: Words, from: number, reach: number): boolean {
  for (let i = from; i < from + reach && (context.at(i)?.fold ?? ',') !== ','; i++) {
    if (matchAt(bounds.changes, context, i)) return true;
  }
  return false;
}

/** A verb that bounds, with up to `reach` words between it and the number. */
function verbBound(bounds: Bounds, context: Words, from: number, reach: number): Found | null {
  for (let at = from; at <= from + reach; at++) {
    const match = matchAt(bounds.verbs, context, at);
    if (match) {
      const found = { said: match.entry, start: at, end: at + match.length };
      if (match.entry.manner !== 'negated' || negationAt(bounds, context, found) >= 0) return found;
    }
    const word = context.at(at)?.fold;
    if (word === undefined || word === ',') return null;
  }
  return null;
}

/** "…, como mínimo, 40": set off on both sides, so that it belongs to no earlier number. */
function asideBefore(bounds: Bounds, context: Words, floor: number): Bound | null {
  if (context.at(0)?.fold !== ',') return null;
  const match = matchAt(bounds.near, context, 1);
  if (match?.entry.manner !== 'aside') return null;
  const beyond = context.at(1 + match.length)?.fold;
  // At once behind an earlier number it is that one's.
  if (floor > 0 && (context.at(match.length)?.start ?? 0) - floor <= 1) return null;
  if (beyond !== undefined && beyond !== ',' && !bounds.conjunctions.has(beyond)) return null;
  return finish(bounds, context, { said: match.entry, start: 1, end: 1 + match.length });
}

/** Where the negation stands that turns a phrase; -1 where there is none. */
function negationAt(bounds: Bounds, context: Words, found: Found): number {
  const reach = found.said.manner === 'comparison' ? 2 : 4;
  for (let i = found.end; i < found.end + reach; i++) {
    const word = context.at(i)?.fold;
    if (word === undefined || word === ',') return -1;
    if (bounds.negations.has(word) || word.endsWith("n't")) return i;
  }
  return -1;
}

function finish(bounds: Bounds, context: Words, found: Found): Bound {
  const { said } = found;
  const turns = said.manner === 'comparison' || said.manner === 'verb' ? TURNED[said.quantifier] : undefined;
  const negation = turns !== undefined || said.manner === 'negated' ? negationAt(bounds, context, found) : -1;
  const quantifier = negation >= 0 && turns !== undefined ? turns : said.quantifier;
  const far = context.at(negation >= 0 ? negation : found.end - 1) as Beside;
  const near = context.at(found.start) as Beside;
  return {
    quantifier,
    span: { start: far.start, end: near.end },
    reach: found.end,
    rule: `quantifier.${quantifier}.${said.manner === 'verb' || said.manner === 'negated' ? 'verb' : 'before'}`,
  };
}

/** The bound that stands behind a number, if any. `taken` says which characters bound another number already. */
export function boundAfter(bounds: Bounds, context: Words, taken: (span: Span) => boolean): Bound | null {
  for (let at = 0; at <= NOUN_REACH + 1; at++) {
    const match = matchAt(bounds.after, context, at);
    if (match && mayStand(bounds, context, match, at)) {
      const span = { start: (context.at(at) as Beside).start, end: (context.at(at + match.length - 1) as Beside).end };
      if (!taken(span))
        return { quantifier: match.entry.quantifier, span, rule: `quantifier.${match.entry.quantifier}.after` };
    }
    const word = context.at(at)?.fold;
    if (word === undefined || bounds.conjunctions.has(word) || bounds.alternatives.has(word)) return null;
    if (word === ',' && at > 0 && context.at(at - 1)?.fold === ',') return null;
  }
  return null;
}

function mayStand(bounds: Bounds, context: Words, match: PhraseMatch<Said>, at: number): boolean {
  const { manner } = match.entry;
  const beyond = context.at(at + match.length)?.fold;
  if (manner === 'after') return at === 0;
  let commas = 0;
  for (let i = 0; i < at; i++) if (context.at(i)?.fold === ',') commas++;
  if (commas > 1 || (commas === 1 && context.at(at - 1)?.fold !== ',')) return false;
  return manner === 'aside' || beyond === undefined || !bounds.than.has(beyond);
}

/** "A fasquia das 400 foi ultrapassada", "supera la barrera de los 400": a milestone and its passing near by. */
export function milestoneBound(bounds: Bounds, back: Words, ahead: () => Words): Bound | null {
  let at = 0;
  let match = matchAt(bounds.milestones, back, at);
  while (!match && at < 2) match = matchAt(bounds.milestones, back, ++at);
  if (!match) return null;
  const beyond = at + match.length;
  const before = verbBound(bounds, back, beyond, 2);
  if (before) return finish(bounds, back, { ...before, start: at });
  const words = ahead();
  if (![0, 1, 2, 3, 4, 5].some((i) => matchAt(bounds.milestoneVerbs, words, i))) return null;
  const span = { start: (back.at(beyond - 1) as Beside).start, end: (back.at(at) as Beside).end };
  return { quantifier: 'more-than', span, rule: 'quantifier.more-than.milestone' };
}
