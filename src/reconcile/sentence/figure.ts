import type { Claim } from '../../core/claim.ts';
import type { Figure, Ledger, Relation, Voice } from '../../core/ledger.ts';
import { LANES, type Language, type RelationKind } from '../../core/vocabulary.ts';
import { type Wording, wordingOf } from '../wording/index.ts';
import { type Book, openBook, relationsIn } from './book.ts';
import { fillIn, lastDateText, openText, quantityText } from './phrases.ts';
import { claimText, isDated, namingClaim, whoSays } from './told.ts';

/** What the sentence is to end on, in this order. */
const LOUD: readonly RelationKind[] = [
  'verification-gap',
  'dispute',
  'polarity',
  'over-verified',
  'transmission',
  'tension',
];

/** Values of one lane that a sentence can hold. */
const MOST = 3;
const SPEAKERS = 2;

interface Value {
  readonly speaker: Claim;
  readonly who: string[];
}

/** What the speaker of a voice is called on a page of this language: its words as written, or null for an author. */
export function voiceName(voice: Voice, ledger: Ledger, language: Language): string | null {
  return namingClaim(voice, openBook(ledger), language)?.claimant?.text ?? null;
}

/** Standing voices of a lane by what they say, each with all who say it. */
function valuesOf(voices: readonly Voice[], book: Book, language: Language): readonly Value[] {
  const values = new Map<string, Value>();
  for (const voice of voices) {
    const speaker = book.claims.get(voice.speaker);
    if (speaker === undefined) continue;
    const { quantifier, n, n2 } = speaker.quantity;
    const key = `${quantifier} ${n} ${n2 ?? ''} ${voice.mark ?? ''}`;
    const known = values.get(key);
    const who = whoSays(namingClaim(voice, book, language) ?? speaker, book, language);
    if (known === undefined) values.set(key, { speaker, who: who === null ? [] : [who] });
    else if (who !== null && !known.who.includes(who)) known.who.push(who);
  }
  return [...values.values()];
}

function speakers(who: readonly string[], w: Wording): string | null {
  if (who.length <= 1) return who[0] ?? null;
  if (who.length <= SPEAKERS + 1) return `${who.slice(0, -1).join(', ')} ${w.and} ${who.at(-1)}`;
  return `${who.slice(0, SPEAKERS).join(', ')} ${w.and} ${fillIn(w.others, { n: String(who.length - SPEAKERS) })}`;
}

function lanesText(figure: Figure, book: Book, language: Language): string {
  const w = wordingOf(language);
  const told: string[] = [];
  for (const lane of LANES) {
    const standing = figure.voices.filter((v) => v.lane === lane && !v.superseded);
    const values = valuesOf(standing, book, language);
    for (const { speaker, who } of values.slice(0, MOST)) {
      told.push(claimText(speaker, speakers(who, w), book, language, isDated(speaker)));
    }
    const rest = values.slice(MOST).map((v) => quantityText(v.speaker.quantity, w));
    if (rest.length > 0) told.push(rest.slice(0, MOST).join(', ') + (rest.length > MOST ? '…' : ''));
  }
  return told.join('; ');
}

const spread = (r: Relation, book: Book): number => {
  const [a, b] = [book.claims.get(r.a)?.quantity.n ?? 0, book.claims.get(r.b)?.quantity.n ?? 0];
  return Math.abs(a - b) / Math.max(1, a, b);
};

/** Loud relations among the claims that still stand, loudest first, then those whose values lie furthest apart. */
function loudRelations(figure: Figure, book: Book): readonly Relation[] {
  const standing = new Set(figure.voices.filter((v) => !v.superseded).flatMap((v) => v.claims));
  const loud = relationsIn(figure, book).filter(
    (r) => LOUD.includes(r.relation) && (r.relation === 'polarity' || (standing.has(r.a) && standing.has(r.b))),
  );
  const rank = (r: Relation): number => LOUD.indexOf(r.relation) + (r.field === 'date' ? 0.5 : 0);
  return [...loud].sort(
    (x, y) => rank(x) - rank(y) || spread(y, book) - spread(x, book) || (x.a + x.b < y.a + y.b ? -1 : 1),
  );
}

/**
 * The relation of a figure that most needs to be told: of the loudest kind, the one whose values lie furthest apart.
 * Claims that a later count of their own speaker replaced are left aside. null where all agree.
 */
export function widestDispute(figure: Figure, ledger: Ledger): Relation | null {
  return loudRelations(figure, openBook(ledger))[0] ?? null;
}

function endingOf(r: Relation, book: Book, w: Wording): string | null {
  if (r.field === 'date') {
    const dates = [r.a, r.b].map((id) => book.claims.get(id)?.when ?? null).sort();
    const [a, b] = dates.map((d) => (d === null ? null : lastDateText(d, w)));
    return a == null || b == null ? null : fillIn(w.dates, { a, b });
  }
  if (r.gap !== undefined) return openText(r.gap, w);
  const words: Readonly<Partial<Record<RelationKind, string>>> = {
    dispute: w.disputed,
    polarity: w.polarity,
    tension: w.tense,
    transmission: w.slipped,
  };
  return words[r.relation] ?? null;
}

/** One ending a kind; a tension is not worth telling beside anything louder. */
function endings(figure: Figure, book: Book, w: Wording): readonly string[] {
  const told = new Map<string, string>();
  for (const r of loudRelations(figure, book)) {
    const kind = r.field ?? r.relation;
    if (told.has(kind) || (r.relation === 'tension' && told.size > 0)) continue;
    const text = endingOf(r, book, w);
    if (text !== null) told.set(kind, text);
  }
  return [...told.values()];
}

/**
 * The figure in one sentence that no model wrote: who says how many on what basis, and what that leaves.
 *
 * @example "88 announced by the prison ministry; at least 55 verified by the Committee: up to 33 open."
 */
export function figureSentence(figure: Figure, ledger: Ledger, language: Language): string {
  const w = wordingOf(language);
  const book = openBook(ledger);
  const told = lanesText(figure, book, language);
  const end = endings(figure, book, w);
  const sentence = end.length === 0 ? told : `${told}: ${end.join('; ')}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
