import type { Claim } from '../../core/claim.ts';
import type { Report } from '../../core/report.ts';
import { profileOf, type ReportProfile } from '../profile.ts';
import { figureKey, isTelling } from './telling.ts';

/** Length of a season in days: without a shared figure, reports of one event lie no further apart than two of them. */
export const SEASON = 91;
/** Seasons of which one report may speak: its own and the latest before it. */
const SEASONS = 4;
const YEAR = 4;

/** Names that open a report: by themselves beside its country, in pairs where either report names no country. */
const NAMES = { beside: 8, paired: 6, unplaced: 9 } as const;

/** A figure as large as this tells one event from all others even without a country. */
const LARGE_FIGURE = 1000;

function frequentNames(names: ReadonlyMap<string, number>, most: number): readonly string[] {
  return [...names]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}

/**
 * Pairs of names that stand often, for where a report names no country: one name alone would bring together whatever a
 * body or a person ever spoke of. A report that names its country needs only those with its first name.
 */
function namePairs(profile: ReportProfile, placed: boolean): readonly string[] {
  const names = frequentNames(profile.names, placed ? NAMES.paired : NAMES.unplaced);
  const firsts = placed ? names.slice(0, 1) : names;
  const pairs = firsts.flatMap((a, i) => names.slice(i + 1).map((b) => (a < b ? `${a}+${b}` : `${b}+${a}`)));
  return [...new Set(pairs)];
}

/** The seasons of which a report speaks. */
function seasonsOf(profile: ReportProfile): readonly number[] {
  const spoken = profile.days.map((day) => Math.floor(day / SEASON));
  const own = profile.day === null ? [] : [Math.floor(profile.day / SEASON)];
  return [...new Set([...own, ...[...spoken].reverse()])].slice(0, SEASONS);
}

/** Each with the one before it, so that neighbours meet. */
const meeting = (periods: readonly number[]): readonly number[] => [...new Set(periods.flatMap((p) => [p, p - 1]))];

function figureKeys(profile: ReportProfile, years: readonly string[]): readonly string[] {
  const telling = profile.claims.filter(isTelling);
  const bare = telling.filter((c) => profile.countries.length === 0 || c.quantity.n >= LARGE_FIGURE).map(figureKey);
  const placed = profile.countries.flatMap((country) => telling.map((c) => `${country}:${figureKey(c)}`));
  return [...bare, ...placed].flatMap((figure) => years.map((year) => `figure:${figure}${year}`));
}

/** Blocking keys of a report already profiled. */
export function keysOf(profile: ReportProfile): readonly string[] {
  const placed = profile.countries.length > 0;
  const beside = frequentNames(profile.names, NAMES.beside);
  const subjects = [
    ...profile.countries.flatMap((country) => beside.map((name) => `${country}:${name}`)),
    ...namePairs(profile, placed),
  ];
  const own = seasonsOf(profile);
  const seasons = own.length === 0 ? [''] : meeting(own).map((s) => `@${s}`);
  const years = own.length === 0 ? [''] : meeting(own.map((s) => Math.floor(s / YEAR))).map((y) => `@${y}`);
  const names = subjects.flatMap((subject) => seasons.map((season) => `names:${subject}${season}`));
  return [...new Set([...names, ...figureKeys(profile, years)])].sort();
}

/**
 * The keys by which a report can come into an event: its frequent names beside its country, and in pairs, with the
 * seasons of which it speaks; its telling figures with the years. Two reports that share no key are never joined by
 * themselves, so that a workspace finds the events that a new report may touch without comparing it with every other.
 *
 * @returns keys such as "names:VE:tocoron@224" and "figure:VE:released:187@56", sorted, each once.
 */
export function reportKeys(report: Report, claims: readonly Claim[]): readonly string[] {
  return keysOf(profileOf(report, claims));
}
