import type { Claim } from '../src/core/claim.ts';
import { figureRight, pair } from './score.ts';
import type { Story } from './stories.ts';

/** Whether each predicted claim is right in number, quantifier and measure, with the probability it was said with. */
export function outcomes(
  stories: readonly Story[],
  got: ReadonlyMap<string, readonly Claim[]>,
): readonly { readonly raw: number; readonly right: boolean }[] {
  const out: { raw: number; right: boolean }[] = [];
  for (const story of stories)
    for (const report of story.reports) {
      const golds = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
      const unscored = golds.filter((g) => g.score === false);
      for (const { gold, got: claim } of pair(golds, got.get(report.path) ?? [])) {
        if (!claim) continue;
        if (unscored.some((g) => claim.mention.start < g.end && g.start < claim.mention.end)) continue;
        out.push({ raw: (claim as Claim).confidence, right: gold !== null && figureRight(gold, claim) });
      }
    }
  return out;
}

const LEAST = 25;

/**
 * A rising curve from raw probability to the share that is right, by pool-adjacent-violators (isotonic regression;
 * Zadrozny and Elkan 2002) over stories left out. Steps hold at least 25 claims and are joined at their means.
 */
export function calibrate(
  stories: readonly Story[],
  got: ReadonlyMap<string, readonly Claim[]>,
): readonly (readonly [number, number])[] {
  const sorted = [...outcomes(stories, got)].sort((a, b) => a.raw - b.raw);
  interface Pool {
    sum: number;
    right: number;
    n: number;
  }
  const pools: Pool[] = [];
  for (let i = 0; i < sorted.length; i += LEAST) {
    const part = sorted.slice(i, i + LEAST);
    pools.push({ sum: part.reduce((a, o) => a + o.raw, 0), right: part.filter((o) => o.right).length, n: part.length });
    while (pools.length > 1) {
      const b = pools.at(-1) as Pool;
      const a = pools.at(-2) as Pool;
      if (a.right / a.n <= b.right / b.n) break;
      pools.splice(-2, 2, { sum: a.sum + b.sum, right: a.right + b.right, n: a.n + b.n });
    }
  }
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return pools.map((p) => [round(p.sum / p.n), round(p.right / p.n)] as const);
}
