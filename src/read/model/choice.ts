/**
 * A linear choice among candidates: each has named features of its own, and the question has named features that all
 * candidates share and that weigh differently for each kind of answer. A weight belongs to each name, the probability of
 * a candidate is the softmax of the sums. Conditional logit (McFadden 1974).
 */
export interface Candidate<L> {
  readonly label: L;
  /** The kind of answer that the shared features are weighed for: the label itself, or "author" and "other". */
  readonly kind: string;
  readonly features: readonly (string | Bundle)[];
}

/** Features that several candidates have together: they are looked up once, and their sum is kept with them. */
export interface Bundle {
  readonly features: readonly string[];
  weighed: { readonly by: Weights; readonly sum: number } | null;
}

export const bundle = (features: readonly string[]): Bundle => ({ features, weighed: null });

/** The names of all features of a candidate, in order. */
export function featuresOf({ features }: Candidate<unknown>): readonly string[] {
  return features.flatMap((f) => (typeof f === 'string' ? [f] : f.features));
}

/** One question with its possible answers, at least one. */
export interface Choices<L> {
  readonly candidates: readonly Candidate<L>[];
  readonly shared: readonly string[];
}

export interface Weights {
  readonly own: ReadonlyMap<string, number>;
  /** By shared feature, then by kind of answer. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface Choice<L> {
  readonly label: L;
  readonly index: number;
  /** Probability in (0, 1] among the candidates given. */
  readonly probability: number;
}

/** The shared weights with a place for each kind of answer, so that a feature is looked up once for all candidates. */
interface Rows {
  readonly places: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, Float64Array>;
}

const laid = new WeakMap<Weights, Rows>();

function rowsOf(weights: Weights): Rows {
  const known = laid.get(weights);
  if (known) return known;
  const places = new Map<string, number>();
  for (const row of weights.shared.values())
    for (const kind of row.keys()) if (!places.has(kind)) places.set(kind, places.size);
  const rows = new Map<string, Float64Array>();
  for (const [f, row] of weights.shared) {
    const line = new Float64Array(places.size);
    for (const [kind, w] of row) line[places.get(kind) as number] = w;
    rows.set(f, line);
  }
  const made = { places, rows };
  laid.set(weights, made);
  return made;
}

function sumOf(of: Bundle, weights: Weights): number {
  if (of.weighed?.by === weights) return of.weighed.sum;
  let sum = 0;
  for (const f of of.features) sum += weights.own.get(f) ?? 0;
  of.weighed = { by: weights, sum };
  return sum;
}

/** Log-odds of the candidates before normalising, in their order. */
function scores({ candidates, shared }: Choices<unknown>, weights: Weights): number[] {
  const { places, rows } = rowsOf(weights);
  const lines: Float64Array[] = [];
  for (const f of shared) {
    const line = rows.get(f);
    if (line !== undefined) lines.push(line);
  }
  return candidates.map(({ kind, features }) => {
    let sum = 0;
    for (const f of features) sum += typeof f === 'string' ? (weights.own.get(f) ?? 0) : sumOf(f, weights);
    const place = places.get(kind);
    if (place !== undefined) for (const line of lines) sum += line[place] as number;
    return sum;
  });
}

/** Probabilities of the candidates, in their order. */
export function probabilities(choices: Choices<unknown>, weights: Weights): readonly number[] {
  const sums = scores(choices, weights);
  const top = Math.max(...sums);
  const powers = sums.map((s) => Math.exp(s - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / total);
}

/** The most probable candidate; of equals the first. Throws RangeError on an empty list. */
export function choose<L>(choices: Choices<L>, weights: Weights): Choice<L> {
  if (choices.candidates.length === 0) throw new RangeError('a choice needs at least one candidate');
  const p = probabilities(choices, weights);
  let best = 0;
  for (let i = 1; i < p.length; i++) if ((p[i] as number) > (p[best] as number)) best = i;
  const winner = choices.candidates[best] as Candidate<L>;
  return { label: winner.label, index: best, probability: p[best] as number };
}

const LOUD = 0.05;

/** The features that spoke loudest for or against one candidate, the shared ones with its kind behind them. */
export function contributions(
  { candidates, shared }: Choices<unknown>,
  index: number,
  weights: Weights,
  limit = 6,
): readonly (readonly [string, number])[] {
  const winner = candidates[index];
  if (winner === undefined) return [];
  const spoke: (readonly [string, number])[] = [];
  for (const f of featuresOf(winner)) {
    const w = weights.own.get(f) ?? 0;
    if (Math.abs(w) > LOUD) spoke.push([f, w]);
  }
  for (const f of shared) {
    const w = weights.shared.get(f)?.get(winner.kind) ?? 0;
    if (Math.abs(w) > LOUD) spoke.push([`${f}>${winner.kind}`, w]);
  }
  return spoke.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
}
