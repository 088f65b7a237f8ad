import type { ReportProfile } from '../profile.ts';

interface Shingled {
  readonly profile: ReportProfile;
  readonly shingles: ReadonlySet<number>;
}

/** Up to this many reports every pair is looked at. */
const ALL_PAIRS = 24;
/** One shingle in eight is indexed: a near copy shares hundreds. */
const SAMPLE = 8;
/** What more reports than this share tells nothing of who copied whom. */
const COMMON = 30;
const ENOUGH = 3;

function* everyPair(size: number): Generator<readonly [number, number]> {
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) yield [i, j];
}

function features(entry: Shingled): readonly string[] {
  const sampled = [...entry.shingles].filter((s) => s % SAMPLE === 0).map(String);
  const outlet = entry.profile.report.meta.outlet;
  return [...sampled, ...entry.profile.figures, ...(outlet === undefined ? [] : [`outlet:${outlet}`])];
}

/**
 * Pairs of positions that may be copies: all of them in a small event; in a large one those that share three or more
 * rare features (runs of words, telling figures).
 */
export function candidatePairs(entries: readonly Shingled[]): Iterable<readonly [number, number]> {
  if (entries.length <= ALL_PAIRS) return everyPair(entries.length);
  const index = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    for (const feature of features(entry)) {
      const list = index.get(feature);
      if (list === undefined) index.set(feature, [i]);
      else list.push(i);
    }
  });
  const counts = new Map<number, number>();
  for (const list of index.values()) {
    if (list.length > COMMON) continue;
    for (const [x, y] of everyPair(list.length)) {
      const key = (list[x] as number) * entries.length + (list[y] as number);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, n]) => n >= ENOUGH)
    .map(([key]) => [Math.floor(key / entries.length), key % entries.length] as const);
}
