import type { Candidate } from './choice.ts';

/** One decision that a coder made: the candidates, and which of them are right (usually one). */
export interface Example {
  readonly candidates: readonly Candidate<unknown>[];
  readonly right: readonly number[];
  readonly weight?: number;
  /** What a person would look at; training does not. */
  readonly context?: string;
}

export interface TrainingOptions {
  /** Strength of the Gaussian prior on the weights, per example set. */
  readonly ridge: number;
  readonly epochs: number;
  readonly rate: number;
  /** Features seen in fewer examples than this are left out. */
  readonly minimum: number;
}

interface Encoded {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly right: Uint8Array;
  readonly weight: number;
}

function vocabularyOf(examples: readonly Example[], minimum: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const e of examples) {
    const here = new Set(e.candidates.flatMap((c) => c.features));
    for (const f of here) seen.set(f, (seen.get(f) ?? 0) + 1);
  }
  const names = [...seen].filter(([, n]) => n >= minimum).map(([f]) => f);
  names.sort();
  return new Map(names.map((f, i) => [f, i]));
}

function encode(example: Example, vocabulary: ReadonlyMap<string, number>): Encoded {
  const features: number[] = [];
  const offsets: number[] = [0];
  for (const c of example.candidates) {
    for (const f of c.features) {
      const id = vocabulary.get(f);
      if (id !== undefined) features.push(id);
    }
    offsets.push(features.length);
  }
  const right = new Uint8Array(example.candidates.length);
  for (const r of example.right) right[r] = 1;
  return { features: Int32Array.from(features), offsets: Int32Array.from(offsets), right, weight: example.weight ?? 1 };
}

/**
 * Weights of a conditional logit by full-batch gradient ascent with per-weight step sizes (AdaGrad: Duchi, Hazan and
 * Singer 2011) on the penalised log-likelihood. Where several candidates are right, the likelihood of their union
 * counts. Deterministic: no chance, order of examples does not matter beyond rounding.
 */
export function train(examples: readonly Example[], options: TrainingOptions): Map<string, number> {
  const vocabulary = vocabularyOf(examples, options.minimum);
  const size = vocabulary.size;
  const data = examples.filter((e) => e.right.length > 0).map((e) => encode(e, vocabulary));
  const w = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const gradient = new Float64Array(size);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    gradient.fill(0);
    for (const e of data) accumulate(e, w, gradient);
    for (let i = 0; i < size; i++) {
      const g = (gradient[i] as number) - options.ridge * (w[i] as number);
      squares[i] = (squares[i] as number) * 0.9 + g * g * 0.1;
      w[i] = (w[i] as number) + (options.rate * g) / (Math.sqrt(squares[i] as number) + 1e-6) / (1 + epoch * 0.03);
    }
  }
  const weights = new Map<string, number>();
  for (const [name, i] of vocabulary) {
    const rounded = Math.round((w[i] as number) * 1000) / 1000;
    if (rounded !== 0) weights.set(name, rounded);
  }
  return weights;
}

function accumulate(e: Encoded, w: Float64Array, gradient: Float64Array): void {
  const count = e.right.length;
  const p = new Float64Array(count);
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) {
    let s = 0;
    for (let k = e.offsets[c] as number; k < (e.offsets[c + 1] as number); k++)
      s += w[e.features[k] as number] as number;
    p[c] = s;
    if (s > top) top = s;
  }
  let total = 0;
  let good = 0;
  for (let c = 0; c < count; c++) {
    p[c] = Math.exp((p[c] as number) - top);
    total += p[c] as number;
    if (e.right[c]) good += p[c] as number;
  }
  for (let c = 0; c < count; c++) {
    const target = e.right[c] ? (p[c] as number) / good : 0;
    const d = (target - (p[c] as number) / total) * e.weight;
    if (d === 0) continue;
    for (let k = e.offsets[c] as number; k < (e.offsets[c + 1] as number); k++) {
      const f = e.features[k] as number;
      gradient[f] = (gradient[f] as number) + d;
    }
  }
}
