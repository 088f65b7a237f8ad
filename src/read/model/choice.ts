/**
 * A linear choice among candidates: each has named features, a weight belongs to each name, the probability of a
 * candidate is the softmax of the sums. Conditional logit (McFadden 1974).
 */
export interface Candidate<L> {
  readonly label: L;
  readonly features: readonly string[];
}

export type Weights = ReadonlyMap<string, number>;

export interface Choice<L> {
  readonly label: L;
  readonly index: number;
  /** Probability in (0, 1] among the candidates given. */
  readonly probability: number;
}

/** Log-odds of one candidate before normalising. */
export function score(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return sum;
}

/** Probabilities of the candidates, in their order. */
export function probabilities(candidates: readonly Candidate<unknown>[], weights: Weights): readonly number[] {
  const scores = candidates.map((c) => score(c.features, weights));
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / total);
}

/** The most probable candidate; of equals the first. Throws RangeError on an empty list. */
export function choose<L>(candidates: readonly Candidate<L>[], weights: Weights): Choice<L> {
  if (candidates.length === 0) throw new RangeError('a choice needs at least one candidate');
  const p = probabilities(candidates, weights);
  let best = 0;
  for (let i = 1; i < p.length; i++) if ((p[i] as number) > (p[best] as number)) best = i;
  const winner = candidates[best] as Candidate<L>;
  return { label: winner.label, index: best, probability: p[best] as number };
}

/** The features that spoke loudest for or against a candidate. */
export function contributions(
  features: readonly string[],
  weights: Weights,
  limit = 6,
): readonly (readonly [string, number])[] {
  return features
    .map((f) => [f, weights.get(f) ?? 0] as const)
    .filter(([, w]) => Math.abs(w) > 0.05)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit);
}
