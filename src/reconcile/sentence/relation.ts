import type { Claim } from '../../core/claim.ts';
import type { Imbalance, Ledger, Relation } from '../../core/ledger.ts';
import { BASES, type Language } from '../../core/vocabulary.ts';
import { wordingOf } from '../wording/index.ts';
import { type Book, openBook } from './book.ts';
import { fillIn, intervalText, lastDateText, openText } from './phrases.ts';
import { claimText, isDated } from './told.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Announced before verified, earlier before later, larger before smaller. */
function tellingOrder(a: Claim, b: Claim): readonly [Claim, Claim] {
  const lane = BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
  const date = (a.asOf ?? a.when ?? '').localeCompare(b.asOf ?? b.when ?? '', 'en');
  const order = lane || date || b.quantity.n - a.quantity.n || (a.id < b.id ? -1 : 1);
  return order <= 0 ? [a, b] : [b, a];
}

function pairOf(relation: Relation, book: Book): readonly [Claim, Claim] | null {
  const [a, b] = [book.claims.get(relation.a), book.claims.get(relation.b)];
  return a === undefined || b === undefined ? null : tellingOrder(a, b);
}

/**
 * A relation in one sentence. Empty where the ledger does not hold its claims.
 *
 * @example "99 announced by the government; 61 verified by Foro Penal: 38 open."
 */
export function relationSentence(relation: Relation, ledger: Ledger, language: Language): string {
  const w = wordingOf(language);
  const book = openBook(ledger);
  const pair = pairOf(relation, book);
  if (pair === null) return '';
  const [a, b] = pair;
  const values = {
    a: claimText(a, null, book, language, isDated(a)),
    b: claimText(b, null, book, language, isDated(b)),
    open: relation.gap === undefined ? '' : openText(relation.gap, w),
    dateA: (a.when === null ? null : lastDateText(a.when, w)) ?? '',
    dateB: (b.when === null ? null : lastDateText(b.when, w)) ?? '',
  };
  const template = relation.field === 'date' ? w.dateDispute : w.relations[relation.relation];
  const notes = [
    relation.altered?.includes('attribution') === true ? w.movedAttribution : '',
    relation.altered?.includes('quantifier') === true ? w.lostQuantifier : '',
  ];
  return [capital(fillIn(template, values)), ...notes].filter((s) => s !== '').join(' ');
}

/** Books that do not balance, in one sentence: the figures, and the two sides that do not meet. */
export function imbalanceSentence(imbalance: Imbalance, ledger: Ledger, language: Language): string {
  const w = wordingOf(language);
  const book = openBook(ledger);
  const figures = imbalance.claims
    .flatMap((id) => book.claims.get(id) ?? [])
    .sort((a, b) => b.quantity.n - a.quantity.n || (a.id < b.id ? -1 : 1))
    .map((c) => `${claimText(c, null, book, language, false)} (${w.title.measure[c.measure].toLowerCase()})`)
    .join('; ');
  const values = { figures, left: intervalText(imbalance.left, w), right: intervalText(imbalance.right, w) };
  return capital(fillIn(w.imbalance[imbalance.rule], values));
}
