import type { Claim } from '../../core/claim.ts';
import type { Voice } from '../../core/ledger.ts';
import type { Language } from '../../core/vocabulary.ts';
import { CUES } from '../cues/words.ts';
import { laneOf } from '../lane.ts';
import { type Wording, wordingOf } from '../wording/index.ts';
import type { Book } from './book.ts';
import { fillIn, lastDateText, quantityText } from './phrases.ts';

const ARTICLES: ReadonlySet<string> = new Set(Object.values(CUES).flatMap((c) => c.articles));
const SMALL_ARTICLES: ReadonlySet<string> = new Set([...ARTICLES].map((a) => a.toLowerCase()));
const LONGEST = 72;

/** A claimant's name as it stands inside a sentence: a capital article becomes small, a long description is cut. */
export function nameInSentence(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  const space = clean.indexOf(' ');
  const first = space < 0 ? clean : clean.slice(0, space);
  const name = ARTICLES.has(first) && space > 0 ? first.toLowerCase() + clean.slice(space) : clean;
  if (name.length <= LONGEST) return name;
  const cut = name.lastIndexOf(' ', LONGEST);
  return `${name.slice(0, cut > 0 ? cut : LONGEST)}…`;
}

/**
 * The claim whose words name the speaker of a voice best: in the language of the page if there is one, and as most of
 * them do; of equals the one that speaks for the voice, or the first.
 */
export function namingClaim(voice: Voice, book: Book, language: Language): Claim | null {
  const all = [voice.speaker, ...voice.claims].flatMap((id) => book.claims.get(id) ?? []);
  const named = all.filter((c) => c.claimant !== null);
  const own = named.filter((c) => book.reports.get(c.report)?.language === language);
  const times = new Map<string, number>();
  for (const c of own) times.set(written(c), (times.get(written(c)) ?? 0) + 1);
  let best: Claim | null = own[0] ?? named[0] ?? all[0] ?? null;
  for (const c of own) if ((times.get(written(c)) ?? 0) > (times.get(written(best as Claim)) ?? 0)) best = c;
  return best;
}

const written = (claim: Claim): string => nameInSentence(claim.claimant?.text ?? '');

/** "o Foro Penal" is "Foro Penal" on a page in another language than its report's. */
const withoutArticle = (text: string): string => {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 0 && SMALL_ARTICLES.has(first.toLowerCase()) ? rest.join(' ') : text;
};

/** Who says it: the claimant, or else the outlet where it may be meant; null where neither is known. */
export function whoSays(claim: Claim, book: Book, language: Language): string | null {
  const report = book.reports.get(claim.report);
  if (claim.claimant === null) return authorMaySay(claim) ? (report?.meta.outlet ?? null) : null;
  if (isNobody(claim)) return null;
  const name = nameInSentence(claim.claimant.text);
  return report?.language === language ? name : withoutArticle(name);
}

const CAPITAL = /\p{Lu}/u;

/** "Estimates suggest 900": a word for how the figure was found stands where its author is not named. */
const isNobody = ({ claimant, basis }: Claim): boolean =>
  basis === 'estimated' && claimant?.kind === 'unknown' && !CAPITAL.test(claimant.text.trim().slice(1));

/** "99 were announced": whoever reports it is not the one who announced, nor does a newspaper verify. */
function authorMaySay(claim: Claim): boolean {
  const lane = laneOf(claim);
  if (lane === 'reported') return true;
  const kind = claim.claimantKind;
  if (lane === 'announced') return kind === 'authority';
  return kind !== null && kind !== 'outlet' && kind !== 'agency' && kind !== 'unknown';
}

/** A claim in words: "at least 55 verified by the Committee (as of 1 January 2026)". */
export function claimText(claim: Claim, who: string | null, book: Book, language: Language, dated: boolean): string {
  const w = wordingOf(language);
  const value = quantityText(claim.quantity, w);
  const date = dated && claim.asOf !== null ? lastDateText(claim.asOf, w) : null;
  const behind = date === null ? '' : ` ${fillIn(w.asOf, { date })}`;
  const speaker = who ?? whoSays(claim, book, language);
  const template = templateOf(claim, speaker !== null, w);
  return fillIn(template, { value, who: speaker ?? '' }) + behind;
}

function templateOf(claim: Claim, named: boolean, w: Wording): string {
  if (named && claim.basis === 'unverified') return w.unverified;
  if (named && claim.basis === 'denied') return w.denied;
  return (named ? w.said : w.saidBare)[laneOf(claim)];
}

/** Counts that move with time carry their date. */
export const isDated = (claim: Claim): boolean => claim.dynamics === 'cumulative' || claim.dynamics === 'stock';
