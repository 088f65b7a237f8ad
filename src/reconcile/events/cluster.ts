import type { ReportProfile } from '../profile.ts';
import { keysOf, SEASON } from './keys.ts';
import { eventScore, isOneEvent, isStrong } from './link.ts';
import { UnionFind } from './union-find.ts';

/** In a block larger than this a report is compared only with its neighbours in time. */
const BLOCK = 40;

const byTime = (a: ReportProfile, b: ReportProfile): number =>
  (a.day ?? 0) - (b.day ?? 0) || (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0);

type Pair = readonly [number, number];

/** Pairs of reports that share a key; in a large block each with its neighbours in time. */
function candidatePairs(profiles: readonly ReportProfile[]): readonly Pair[] {
  const index = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    for (const key of keysOf(profile)) {
      const block = index.get(key);
      if (block === undefined) index.set(key, [i]);
      else block.push(i);
    }
  });
  const seen = new Set<number>();
  for (const block of index.values()) {
    for (let i = 0; i < block.length; i++) {
      const reach = Math.min(block.length, i + 1 + BLOCK);
      for (let j = i + 1; j < reach; j++) seen.add((block[i] as number) * profiles.length + (block[j] as number));
    }
  }
  return [...seen]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length] as const);
}

function joined(profiles: readonly ReportProfile[], pairs: readonly Pair[], link: Link, from?: UnionFind): UnionFind {
  const union = from ?? new UnionFind(profiles.length);
  for (const [i, j] of pairs) {
    if (union.find(i) !== union.find(j) && link(profiles[i] as ReportProfile, profiles[j] as ReportProfile)) {
      union.join(i, j);
    }
  }
  return union;
}

type Link = (a: ReportProfile, b: ReportProfile) => boolean;

/** A name that stands in more stories than this, and in more than this part of them, tells none of them from others. */
const COMMON = { stories: 8, share: 0.1 } as const;

/**
 * Names that most stories share: bodies that speak of everything, offices, a head of state. Stories are here the groups
 * that stand together beyond doubt, so that the many copies of one report do not make its names common.
 */
function commonNames(profiles: readonly ReportProfile[], union: UnionFind): ReadonlySet<string> {
  const groups = union.groups();
  const stories = new Map<string, number>();
  for (const group of groups) {
    const names = new Set(group.flatMap((i) => [...(profiles[i] as ReportProfile).names.keys()]));
    for (const name of names) stories.set(name, (stories.get(name) ?? 0) + 1);
  }
  const most = Math.max(COMMON.stories, COMMON.share * groups.length);
  return new Set([...stories].filter(([, n]) => n > most).map(([name]) => name));
}

/** Up to so many reports a straggler is compared with every other, with or without a common key. */
const FEW = 150;
/** A report that stands alone is drawn by less. */
const DRAWN = 1;

function everyPair(size: number): readonly Pair[] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size - i - 1 }, (_unused, k): Pair => [i, i + 1 + k]),
  ).flat();
}

/** Brings each report that stands alone to the report that it is most like, if it is like any. */
function drawStragglers(
  profiles: readonly ReportProfile[],
  pairs: readonly Pair[],
  union: UnionFind,
  common: ReadonlySet<string>,
): void {
  const alone = new Set(union.groups().flatMap((group) => (group.length === 1 ? group : [])));
  const best = new Map<number, { readonly other: number; readonly score: number }>();
  for (const [i, j] of profiles.length <= FEW ? everyPair(profiles.length) : pairs) {
    if (!alone.has(i) && !alone.has(j)) continue;
    const score = eventScore(profiles[i] as ReportProfile, profiles[j] as ReportProfile, common);
    if (score < DRAWN) continue;
    for (const [one, other] of [
      [i, j],
      [j, i],
    ] as const) {
      if (alone.has(one) && score > (best.get(one)?.score ?? 0)) best.set(one, { other, score });
    }
  }
  for (const [one, { other }] of best) union.join(one, other);
}

/** A group of more reports is told season by season: a reader cannot hold it at once, and neither can a machine. */
const LARGE = 150;

function bounded(group: readonly ReportProfile[]): readonly (readonly ReportProfile[])[] {
  if (group.length <= LARGE) return [group];
  const seasons = new Map<number, ReportProfile[]>();
  for (const profile of group) {
    const season = Math.floor((profile.day ?? profile.days.at(-1) ?? 0) / SEASON);
    const list = seasons.get(season);
    if (list === undefined) seasons.set(season, [profile]);
    else list.push(profile);
  }
  return [...seasons.values()];
}

/**
 * Groups reports that speak of one event: first those that stand together beyond doubt, then by what names and figures
 * they share, leaving aside the names that many stories share. Only reports with a common key are compared, so that the
 * work grows with the number of reports and not with its square.
 *
 * @returns groups in order of their first report in time.
 */
export function clusterReports(profiles: readonly ReportProfile[]): readonly (readonly ReportProfile[])[] {
  const sorted = [...profiles].sort(byTime);
  const pairs = candidatePairs(sorted);
  const certain = joined(sorted, pairs, isStrong);
  const common = commonNames(sorted, certain);
  const union = joined(sorted, pairs, (a, b) => isOneEvent(a, b, common), certain);
  drawStragglers(sorted, pairs, union, common);
  return union.groups().flatMap((group) => bounded(group.map((i) => sorted[i] as ReportProfile)));
}
