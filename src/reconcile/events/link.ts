import type { Claim } from '../../core/claim.ts';
import { granularity } from '../../core/quantity.ts';
import type { ReportProfile } from '../profile.ts';

/** Weights of what speaks for one event, found on stories with several reports each; the threshold stands below. */
const WEIGHTS = {
  names: 10,
  figure: 1,
  figures: 3,
  country: 2,
  noCountry: 0.7,
  otherCountry: -4,
  day: 0.01,
} as const;
const THRESHOLD = 2.5;

/** A figure that two reports can share only by speaking of one thing: large enough and not round. */
export function isTelling(claim: Claim): boolean {
  const { n } = claim.quantity;
  return n >= 20 && n / granularity(n) >= 10;
}

export const figureKey = (claim: Claim): string => `${claim.measure}:${claim.quantity.n}`;

/** Days between what the two mostly speak of, or between their publications if these are nearer; 0 where unknown. */
function daysBetween(a: ReportProfile, b: ReportProfile): number {
  const middle = (p: ReportProfile): number | undefined => p.days[p.days.length >> 1];
  const [x, y] = [middle(a), middle(b)];
  if (x === undefined || y === undefined) return 0;
  const spoken = Math.abs(x - y);
  return a.day === null || b.day === null ? spoken : Math.min(spoken, Math.abs(a.day - b.day));
}

function sharedNames(a: ReportProfile, b: ReportProfile): number {
  const [small, large] = a.names.size <= b.names.size ? [a.names, b.names] : [b.names, a.names];
  let shared = 0;
  for (const name of small.keys()) if (large.has(name)) shared++;
  return shared;
}

function sharedFigures(a: ReportProfile, b: ReportProfile): number {
  const own = new Set(a.claims.filter(isTelling).map(figureKey));
  return new Set(
    b.claims
      .filter(isTelling)
      .map(figureKey)
      .filter((key) => own.has(key)),
  ).size;
}

function countryWeight(a: ReportProfile, b: ReportProfile): number {
  if (a.countries.length === 0 || b.countries.length === 0) return WEIGHTS.noCountry;
  return a.countries.some((c) => b.countries.includes(c)) ? WEIGHTS.country : WEIGHTS.otherCountry;
}

/** How strongly two reports seem to speak of one event. Depends on the two reports alone. */
export function eventScore(a: ReportProfile, b: ReportProfile): number {
  const names = sharedNames(a, b);
  const figures = sharedFigures(a, b);
  if (names === 0 && figures === 0) return Number.NEGATIVE_INFINITY;
  const overlap = names / Math.max(8, Math.min(a.names.size, b.names.size));
  const alike = WEIGHTS.names * overlap + WEIGHTS.figure * Math.min(figures, WEIGHTS.figures);
  return alike + countryWeight(a, b) - WEIGHTS.day * daysBetween(a, b);
}

export const isOneEvent = (a: ReportProfile, b: ReportProfile): boolean => eventScore(a, b) >= THRESHOLD;
