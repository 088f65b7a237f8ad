import type { ReportProfile } from '../profile.ts';
import { keysOf } from './keys.ts';
import { isOneEvent } from './link.ts';
import { UnionFind } from './union-find.ts';

/** In a block larger than this a report is compared only with its neighbours in time. */
const BLOCK = 40;

const byTime = (a: ReportProfile, b: ReportProfile): number =>
  (a.day ?? 0) - (b.day ?? 0) || (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0);

function blocks(profiles: readonly ReportProfile[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    for (const key of keysOf(profile)) {
      const block = index.get(key);
      if (block === undefined) index.set(key, [i]);
      else block.push(i);
    }
  });
  return index;
}

/**
 * Groups reports that speak of one event. Only reports that share a key are compared, and in a large block each with
 * its neighbours in time, so that the work grows with the number of reports and not with its square.
 *
 * @returns groups in order of their first report in time.
 */
export function clusterReports(profiles: readonly ReportProfile[]): readonly (readonly ReportProfile[])[] {
  const sorted = [...profiles].sort(byTime);
  const union = new UnionFind(sorted.length);
  const compared = new Set<number>();
  for (const block of blocks(sorted).values()) {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + 1 + BLOCK); j++) {
        const [a, b] = [block[i] as number, block[j] as number];
        const pair = a * sorted.length + b;
        if (union.find(a) === union.find(b) || compared.has(pair)) continue;
        compared.add(pair);
        if (isOneEvent(sorted[a] as ReportProfile, sorted[b] as ReportProfile)) union.join(a, b);
      }
    }
  }
  return union.groups().map((group) => group.map((i) => sorted[i] as ReportProfile));
}
