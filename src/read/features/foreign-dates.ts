import type { Measure } from '../../core/vocabulary.ts';
import { type DateMention, roleOf } from '../dates/index.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { barrierBetween } from '../view/barriers.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import { type Placed, placeTriggers, type Standing } from './reach.ts';

const VERBAL: ReadonlySet<Standing> = new Set(['active', 'subject', 'passive', 'bare']);
/** How many words a date may stand behind the verb it belongs to. */
const GOVERNED = 16;
/** How many words before a verb the other figure stands that it counts: "of the 30 people arrested in May". */
const COUNTED = 5;

const NONE: ReadonlySet<DateMention> = new Set();

/**
 * The dates of a sentence that belong to another event than the figure's: those behind a verb of another measure that
 * only says which people are meant ("12 people arrested in May were freed"), or that counts another figure ("of the 30
 * arrested in May, 12 are free"). The day of a statement and the end of a count belong to nobody else.
 */
export function foreignDates(
  view: SentenceView,
  number: NumberInView,
  measure: Measure,
  lexicon: CompiledLexicon,
): ReadonlySet<DateMention> {
  if (view.dates.length === 0) return NONE;
  const placed = placeTriggers(view, lexicon);
  const own = placed.filter((t) => t.measure === measure);
  if (own.length === 0) return NONE;
  const others = placed.filter((t) => !own.some((o) => o.from < t.to && t.from < o.to));
  const out = new Set<DateMention>();
  for (const m of view.dates) {
    const role = roleOf(m);
    if (role === 'said' || role === 'close' || role === null) continue;
    const at = view.tokens.findIndex((t) => t.end > m.start);
    if (ofAnotherVerb(view, number, { own, others, at, lexicon }) || ofEarlierOne(view, number, { own, at, lexicon }))
      out.add(m);
  }
  return out;
}

interface Place {
  readonly own: readonly Placed[];
  /** The token that the date begins with. */
  readonly at: number;
  readonly lexicon: CompiledLexicon;
}

function ofAnotherVerb(
  view: SentenceView,
  number: NumberInView,
  { own, others, at, lexicon }: Place & { readonly others: readonly Placed[] },
): boolean {
  // A noun of people takes no date ("they freed 12 prisoners on Friday") unless the figure's verb comes only behind it.
  const subject = at >= number.to && own.every((o) => o.from > at);
  const verb = nearestBefore(subject ? others : others.filter((t) => isVerb(view, number, t)), at);
  if (verb === null || at - verb.to > GOVERNED || partedBy(view, verb.to, at)) return false;
  if (own.some((o) => o.from >= verb.to && o.to <= at)) return false;
  return at >= number.to ? qualifies(view, number, verb, lexicon) : countsAnother(view, number, verb, at);
}

/** Whether the date stands behind another figure of the measure, named beside: "freed 12, after the 30 freed in May". */
function ofEarlierOne(view: SentenceView, number: NumberInView, { own, at, lexicon }: Place): boolean {
  if (at < number.to || !own.some((o) => o.to <= number.from)) return false;
  const verb = nearestBefore(
    own.filter((o) => o.from >= number.to),
    at,
  );
  if (verb === null || partedBy(view, verb.to, at)) return false;
  const counts = view.numbers.some((o) => o !== number && Math.abs(o.from - verb.from) <= COUNTED && o.to <= at);
  const between = view.tokens.slice(number.to, verb.from);
  return counts && between.some((t) => t.fold === ',') && !between.some((t) => lexicon.coordinators.has(t.fold));
}

/** A participle behind the counted noun is one, though alone it may name people: "40 personas detenidas". */
function isVerb(view: SentenceView, number: NumberInView, t: Placed): boolean {
  if (VERBAL.has(t.standing)) return true;
  if (t.from <= number.to) return false;
  return view.triggers.some((x) => x.from === t.from && x.to === t.to && x.entry.government === 'participle');
}

function nearestBefore(triggers: readonly Placed[], at: number): Placed | null {
  let best: Placed | null = null;
  for (const t of triggers) if (t.to <= at && (best === null || t.to > best.to)) best = t;
  return best;
}

/** Whether a mark that parts phrases stands between. */
function partedBy(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from, to).some((t) => t.kind === 'punct' && t.fold !== '-' && t.fold !== '.');
}

/** Whether the verb stands in the figure's own noun phrase or in a clause that hangs on it, not beside the figure's verb. */
function qualifies(view: SentenceView, number: NumberInView, verb: Placed, lexicon: CompiledLexicon): boolean {
  if (verb.from < number.to) return false;
  if (view.numbers.some((o) => o !== number && o.from >= number.to && o.to <= verb.from)) return false;
  const barrier = barrierBetween(view.tokens, number.to, verb.from, lexicon);
  return barrier === 0 || barrier === 2;
}

/** Whether the verb counts another figure than this one, which stands behind both. */
function countsAnother(view: SentenceView, number: NumberInView, verb: Placed, at: number): boolean {
  if (number.from < at) return false;
  const counted = view.numbers.some((o) => o !== number && o.to <= verb.from && verb.from - o.to <= COUNTED);
  return (counted || verb.standing === 'bare') && partedBy(view, at, number.from);
}
