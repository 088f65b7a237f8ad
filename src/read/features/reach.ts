import type { Measure } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Government, MeasureTrigger } from '../lang/lexicon.ts';
import { latest } from '../latest.ts';
import type { Match } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { barrierBetween, closingBracket } from '../view/barriers.ts';
import { countBetween, isQuote } from '../view/marks.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import { candidateNumbers } from './candidate-numbers.ts';

/**
 * How a trigger stands in its sentence: a verb with its object behind it, one whose subject is counted, a passive with
 * its auxiliary, a bare participle that may only say which people are meant, or a noun.
 */
export type Standing = 'active' | 'subject' | 'passive' | 'bare' | 'event' | 'person' | 'state' | 'tally';

/** A trigger of one measure in its place; several lexicon entries at one place are one. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
  readonly standing: Standing;
  readonly weak: boolean;
  /** Standing with a mark where the trigger is weak. */
  readonly label: string;
  /** An article makes the participle or weak noun stand for people: "the captured", "os presos". */
  readonly people: boolean;
  /** Such people behind a preposition: "among the detained", "de los presos". */
  readonly grouped: boolean;
}

/** A placed trigger as seen from a number. */
export interface Reach extends Placed {
  readonly side: 'L' | 'R' | 'I';
  /** Words between. */
  readonly distance: number;
  readonly barrier: number;
  /** Numbers that may part it from this one: 0, 1, or 2 for more. */
  readonly numbersBetween: number;
  /** An auxiliary and nothing heavier lies between: "402 were political prisoners". */
  readonly copula: boolean;
  /** A colon lies between. */
  readonly colon: boolean;
  /** Another noun stands between that the trigger belongs to: "65,000 arrests and deaths behind bars". */
  readonly owned: boolean;
}

const ADVERBS_BETWEEN = 3;

/** Settles what every trigger of a sentence is, by what stands beside it. */
export const placeTriggers = latest(settle);

function settle(view: SentenceView, lexicon: CompiledLexicon): readonly Placed[] {
  const groups = new Map<string, Match<MeasureTrigger>[]>();
  for (const t of view.triggers) {
    if (t.entry.measure === null) continue;
    const key = `${t.from}:${t.to}:${t.entry.measure}`;
    const group = groups.get(key);
    if (group) group.push(t);
    else groups.set(key, [t]);
  }
  const out: Placed[] = [];
  for (const group of groups.values()) {
    const first = group[0] as Match<MeasureTrigger>;
    const governments = new Set(group.map((g) => g.entry.government));
    const standing = standingOf(view, first, governments, lexicon);
    const weak = group.every((g) => g.entry.weak === true);
    out.push({
      from: first.from,
      to: first.to,
      measure: first.entry.measure as Measure,
      standing,
      weak,
      label: weak ? `${standing}~` : standing,
      people: standsForPeople(view, first, governments, lexicon),
      grouped: isGroup(view, first, governments, lexicon),
    });
  }
  return out;
}

const COUNTED_REACH = 3;

const PEOPLE: ReadonlySet<Government> = new Set(['person', 'participle']);

/** Whether an article, of its own phrase or before it, makes a person's noun or a participle the people meant. */
function standsForPeople(
  view: SentenceView,
  t: Match<MeasureTrigger>,
  governments: ReadonlySet<Government>,
  lexicon: CompiledLexicon,
): boolean {
  if (![...governments].some((g) => PEOPLE.has(g))) return false;
  const [before, first] = [view.tokens[t.from - 1], view.tokens[t.from]];
  if ([before, first].some((w) => w !== undefined && lexicon.articles.has(w.fold))) return true;
  // A bare plural that no number counts: "political prisoners numbered 91".
  return governments.has('person') && !view.numbers.some((n) => n.to <= t.from && t.from - n.to <= COUNTED_REACH);
}

/** Whether a preposition and an article stand before the people, the article in their phrase or not. */
function isGroup(
  view: SentenceView,
  t: Match<MeasureTrigger>,
  governments: ReadonlySet<Government>,
  lexicon: CompiledLexicon,
): boolean {
  if (![...governments].some((g) => PEOPLE.has(g))) return false;
  const word = (i: number) => view.tokens[i]?.fold ?? '';
  const article = lexicon.articles.has(word(t.from)) ? t.from : t.from - 1;
  if (lexicon.articles.has(word(article))) return lexicon.prepositions.has(word(article - 1));
  // "dos presos", "das detidas": one word for both.
  return lexicon.of.has(word(t.from - 1)) && lexicon.adjectives.length > 0;
}

function standingOf(
  view: SentenceView,
  t: Match<MeasureTrigger>,
  governments: ReadonlySet<Government>,
  lexicon: CompiledLexicon,
): Standing {
  const has = (g: Government) => governments.has(g);
  const verbal = has('object') || has('participle') || has('subject');
  const nominal = has('event') || has('person') || has('tally') || has('state');
  const noun: Standing = has('event') ? 'event' : has('person') ? 'person' : has('tally') ? 'tally' : 'state';
  if (!verbal) return noun;
  const before = leftOf(view, t.from, lexicon);
  const after = view.tokens[t.to];
  const takesObject = view.numbers.some(
    (n) =>
      n.from >= t.to &&
      n.from - t.to <= 2 &&
      (n.mention.boundSpan || n.from === t.to || near(view, t.to, n.from, lexicon)),
  );
  if (nominal) {
    const nounPlace = before === 'article' || before === 'preposition' || before === 'number';
    if (
      nounPlace ||
      (before !== 'auxiliary' && before !== 'perfect' && !takesObject && !(has('subject') && !has('object')))
    )
      return noun;
  }
  if (has('participle')) {
    if (before === 'auxiliary') return 'passive';
    if (before === 'perfect' && has('object')) return has('subject') && !takesObject ? 'subject' : 'active';
    if (has('object') && (takesObject || (after && lexicon.articles.has(after.fold)))) return 'active';
    return has('object') || !has('subject') ? 'bare' : 'subject';
  }
  return has('subject') ? 'subject' : 'active';
}

/** Whether only bound words and articles lie between. */
function near(view: SentenceView, from: number, to: number, lexicon: CompiledLexicon): boolean {
  for (let i = from; i < to; i++) {
    const t = view.tokens[i] as Token;
    if (
      t.kind !== 'word' ||
      lexicon.coordinators.has(t.fold) ||
      !(lexicon.articles.has(t.fold) || lexicon.prepositions.has(t.fold) || lexicon.joiners.has(t.fold))
    )
      return false;
  }
  return true;
}

type Left = 'auxiliary' | 'perfect' | 'article' | 'preposition' | 'number' | 'other';

/** What kind of word opens the way to a trigger, adverbs skipped. */
function leftOf(view: SentenceView, from: number, lexicon: CompiledLexicon): Left {
  for (let i = from - 1; i >= 0 && i >= from - ADVERBS_BETWEEN; i--) {
    const t = view.tokens[i] as Token;
    if (t.kind === 'punct' && t.fold !== '-') return 'other';
    if (view.numbers.some((n) => n.from <= i && i < n.to)) return i === from - 1 || from - i <= 2 ? 'number' : 'other';
    if (lexicon.auxiliaries.has(t.fold)) return lexicon.perfect.has(t.fold) ? 'perfect' : 'auxiliary';
    if (lexicon.articles.has(t.fold)) return 'article';
    if (lexicon.prepositions.has(t.fold)) return 'preposition';
    if (lexicon.subordinators.has(t.fold) || lexicon.coordinators.has(t.fold)) return 'other';
  }
  return 'other';
}

/** Every placed trigger as seen from a number, the nearest first. */
export const reachesOf = latest(lookFrom);

function lookFrom(
  n: NumberInView,
  view: SentenceView,
  placed: readonly Placed[],
  lexicon: CompiledLexicon,
): readonly Reach[] {
  const rivals = rivalsOf(view, lexicon);
  const tail = behindQuote(n, view);
  const out: Reach[] = [];
  for (const t of placed) {
    const left = t.to <= n.from;
    const from = left ? t.to : Math.min(tail, Math.max(n.tail, t.from));
    const to = left ? Math.max(t.to, n.lead) : Math.max(n.tail, t.from);
    const owned = !left && placed.some((o) => isOwner(o, from, t));
    const barrier = barrierBetween(view.tokens, from, to, lexicon);
    out.push({
      from: t.from,
      to: t.to,
      measure: t.measure,
      standing: t.standing,
      weak: t.weak,
      people: t.people,
      grouped: t.grouped,
      side: left ? 'L' : t.from >= n.to ? 'R' : 'I',
      distance: Math.max(0, to - from),
      barrier: owned && barrier === 1 ? 2 : barrier,
      numbersBetween: rivalsBetween(rivals, from, to),
      copula: countBetween(view.tokens, 'auxiliary', from, to, lexicon) > 0,
      colon: left && countBetween(view.tokens, 'colon', from, to, lexicon) > 0,
      label: t.label,
      owned,
    });
  }
  return out.sort((a, b) => a.distance - b.distance);
}

/** Whether a noun stands from `from` on before a predicate whose subject it is. */
function isOwner(o: Placed, from: number, t: Placed): boolean {
  if (o === t || o.weak || o.from < from || o.to > t.from) return false;
  return o.standing === 'event' || o.standing === 'person' || o.standing === 'tally';
}

/** "the "over 1,000" released": quotation marks around the number alone part it from nothing. */
function behindQuote(n: NumberInView, { tokens }: SentenceView): number {
  const [opens, closes] = [tokens[n.lead - 1], tokens[n.tail]];
  return opens && closes && isQuote(opens) && isQuote(closes) ? n.tail + 1 : n.tail;
}

/** A number that may part another from its verb, and the brackets that it stands in, if any. */
interface Rival {
  readonly from: number;
  readonly to: number;
  readonly opens: number;
  readonly closes: number;
}

/** The rivals of a sentence in text order, and for every token how many of them begin before it. */
interface Rivals {
  readonly all: readonly Rival[];
  readonly before: Uint16Array;
}

/** A year or an age between a number and its verb parts nothing: "87 held after the 2024 election were released". */
const rivalsOf = latest((view: SentenceView, lexicon: CompiledLexicon): Rivals => {
  const all = candidateNumbers(view, lexicon)
    .filter((o) => o.mention.kind !== 'article')
    .map((o) => ({ from: o.from, to: o.to, ...bracketsOf(view, o) }));
  const before = new Uint16Array(view.tokens.length + 1);
  for (let t = 0, i = 0; t < before.length; t++) {
    while (i < all.length && (all[i] as Rival).from < t) i++;
    before[t] = i;
  }
  return { all, before };
});

/** How many rivals lie whole among the tokens `[from, to)` and not in brackets there; none beyond the second is told. */
function rivalsBetween({ all, before }: Rivals, from: number, to: number): number {
  let count = 0;
  for (let i = before[from] as number; i < all.length && count < 2; i++) {
    const o = all[i] as Rival;
    if (o.to > to) break;
    if (!(o.opens >= from && o.closes < to)) count++;
  }
  return count;
}

const INSERTED = 8;

/** "2,100 people (410 families) fled": a number in brackets between stands in nobody's way. */
function bracketsOf({ tokens }: SentenceView, n: NumberInView): { opens: number; closes: number } {
  for (let opens = Math.max(0, n.from - INSERTED); opens < n.from; opens++) {
    const closes = closingBracket(tokens, opens, tokens.length);
    if (closes >= n.to) return { opens, closes };
  }
  return { opens: -1, closes: -1 };
}
