import { conceptOf } from '../agents/concepts.ts';
import { fold } from '../fold.ts';
import type { ReportProfile } from '../profile.ts';

/** Weights of what speaks for one event, found on stories with several reports each; the threshold stands below. */
const WEIGHTS = {
  names: 10,
  figure: 1,
  figures: 3,
  country: 2,
  noCountry: 0.7,
  otherCountry: -8,
  day: 0.01,
} as const;
const THRESHOLD = 2.5;

/** What is taken where one of two reports has no date: they may well be of one week, or of two years. */
const UNDATED = 45;

/** Days between what the two mostly speak of, or between their publications if these are nearer. */
function daysBetween(a: ReportProfile, b: ReportProfile): number {
  const middle = (p: ReportProfile): number | undefined => p.days[p.days.length >> 1];
  const [x, y] = [middle(a), middle(b)];
  if (x === undefined || y === undefined) return x === y ? 0 : UNDATED;
  const spoken = Math.abs(x - y);
  return a.day === null || b.day === null ? spoken : Math.min(spoken, Math.abs(a.day - b.day));
}

/** Beyond so many days two reports share figures by chance, unless they share this part of their names. */
const FAR = 200;
const FAR_OVERLAP = 0.15;

const NONE: ReadonlySet<string> = new Set();

/** The names of a report that are not common; found once for as long as the same names are common. */
function ownNames(p: ReportProfile, common: ReadonlySet<string>): readonly string[] {
  const known = OWN.get(p);
  if (known?.common === common) return known.names;
  const names = [...p.names.keys()].filter((name) => !common.has(name));
  OWN.set(p, { common, names });
  return names;
}

const OWN = new WeakMap<ReportProfile, { readonly common: ReadonlySet<string>; readonly names: readonly string[] }>();

/**
 * How many names they share that are no offices, and all that they share over the names of the report that has fewer;
 * names that many stories share count for neither.
 */
function sharedNames(a: ReportProfile, b: ReportProfile, common: ReadonlySet<string>) {
  const [x, y] = [ownNames(a, common), ownNames(b, common)];
  const [small, large] = x.length <= y.length ? [x, b.names] : [y, a.names];
  let shared = 0;
  let telling = 0;
  for (const name of small) {
    if (!large.has(name)) continue;
    shared++;
    // "Gobierno", "Police": every story has them.
    if (conceptOf(name) === null) telling++;
  }
  return { telling, overlap: shared / Math.max(FEW_NAMES, small.length) };
}

/** A report with fewer names is held to so many: one name of two is no half of a story. */
const FEW_NAMES = 8;

function sharedFigures(a: ReportProfile, b: ReportProfile): number {
  let shared = 0;
  for (const figure of a.figures) if (b.figures.has(figure)) shared++;
  return shared;
}

function countryWeight(a: ReportProfile, b: ReportProfile): number {
  if (a.countries.length === 0 || b.countries.length === 0) return WEIGHTS.noCountry;
  return a.countries.some((c) => b.countries.includes(c)) ? WEIGHTS.country : WEIGHTS.otherCountry;
}

/**
 * How strongly two reports seem to speak of one event. Depends on the two reports, and on the names that are common
 * among all of them.
 */
export function eventScore(a: ReportProfile, b: ReportProfile, common: ReadonlySet<string> = NONE): number {
  const { telling, overlap } = sharedNames(a, b, common);
  const days = daysBetween(a, b);
  const figures = days > FAR && overlap < FAR_OVERLAP ? 0 : sharedFigures(a, b);
  const country = countryWeight(a, b);
  // Names of offices, or one name alone, are shared by chance where no country stands beside them.
  const near = country === WEIGHTS.country ? overlap > 0 : telling + figures > 1;
  if (figures < 2 && !near) return Number.NEGATIVE_INFINITY;
  const alike = WEIGHTS.names * overlap + WEIGHTS.figure * Math.min(figures, WEIGHTS.figures);
  return alike + country - WEIGHTS.day * days;
}

export const isOneEvent = (a: ReportProfile, b: ReportProfile, common: ReadonlySet<string>): boolean =>
  eventScore(a, b, common) >= THRESHOLD;

/** Names that are no offices by how often they stand, those of the title more; the square root keeps one name from drowning the rest. */
function weighted(p: ReportProfile): ReadonlyMap<string, number> {
  const known = WEIGHTED.get(p);
  if (known !== undefined) return known;
  const title = new Set(p.words.slice(0, TITLE).map(fold));
  const telling = [...p.names].filter(([name]) => conceptOf(name) === null);
  const all = telling.map(([name, n]) => [name, Math.sqrt(n + (title.has(name) ? 2 : 0))] as const);
  const length = Math.sqrt(all.reduce((sum, [, w]) => sum + w * w, 0));
  const unit = new Map(all.map(([name, w]) => [name, w / Math.max(1, length)] as const));
  WEIGHTED.set(p, unit);
  return unit;
}

const TITLE = 12;
const WEIGHTED = new WeakMap<ReportProfile, ReadonlyMap<string, number>>();

/** From this cosine of their names on, or with so many telling figures, two reports belong together beyond doubt. */
const STRONG = { cosine: 0.75, figures: 3, days: 120 } as const;

export function isStrong(a: ReportProfile, b: ReportProfile): boolean {
  if (countryWeight(a, b) < 0) return false;
  const [x, y] = [weighted(a), weighted(b)];
  let cosine = 0;
  for (const [name, w] of x) cosine += w * (y.get(name) ?? 0);
  const figures = cosine > 0 && daysBetween(a, b) <= STRONG.days && sharedFigures(a, b) >= STRONG.figures;
  return cosine >= STRONG.cosine || figures;
}
