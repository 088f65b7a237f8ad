import { type Choices, featuresOf, type Weights } from './choice.ts';

/** One decision that a coder made: the question, and which of its candidates are right (usually one). */
export interface Example extends Choices<unknown> {
  readonly right: readonly number[];
  readonly weight?: number;
  /** What a person would look at; training does not. */
  readonly context?: string;
}

export interface TrainingOptions {
  /** Strength of the Gaussian prior on a weight, at each step that touches it. */
  readonly ridge: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that are hidden at each step, so that no weight leans on another. */
  readonly dropout: number;
  /** Features seen in fewer examples than this are left out. */
  readonly minimum: number;
}

/** Where each feature's weights lie: one for a candidate's own, one for each kind of answer for a shared one. */
interface Layout {
  readonly own: ReadonlyMap<string, number>;
  readonly shared: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly size: number;
}

interface Encoded {
  /** Places of the candidates' own features, one candidate behind the other. */
  readonly own: Int32Array;
  readonly offsets: Int32Array;
  readonly kinds: Int32Array;
  /** First places of the shared features; the kind of the candidate is added. */
  readonly shared: Int32Array;
  readonly right: Uint8Array;
  readonly weight: number;
}

function frequent(examples: readonly Example[], of: (e: Example) => Iterable<string>, minimum: number): string[] {
  const seen = new Map<string, number>();
  for (const e of examples) for (const f of new Set(of(e))) seen.set(f, (seen.get(f) ?? 0) + 1);
  return [...seen]
    .filter(([, n]) => n >= minimum)
    .map(([f]) => f)
    .sort();
}

function layoutOf(examples: readonly Example[], minimum: number): Layout {
  const own = frequent(examples, (e) => e.candidates.flatMap(featuresOf), minimum);
  const shared = frequent(examples, (e) => e.shared, minimum);
  const kinds = frequent(examples, (e) => e.candidates.map((c) => c.kind), 1);
  return {
    own: new Map(own.map((f, i) => [f, i])),
    shared: new Map(shared.map((f, i) => [f, own.length + i * kinds.length])),
    kinds: new Map(kinds.map((k, i) => [k, i])),
    size: own.length + shared.length * kinds.length,
  };
}

function placesOf(features: readonly string[], table: ReadonlyMap<string, number>): number[] {
  return features.flatMap((f) => table.get(f) ?? []);
}

function encode(example: Example, layout: Layout): Encoded {
  const own: number[] = [];
  const offsets: number[] = [0];
  for (const c of example.candidates) {
    own.push(...placesOf(featuresOf(c), layout.own));
    offsets.push(own.length);
  }
  const right = new Uint8Array(example.candidates.length);
  for (const r of example.right) right[r] = 1;
  return {
    own: Int32Array.from(own),
    offsets: Int32Array.from(offsets),
    kinds: Int32Array.from(example.candidates, (c) => layout.kinds.get(c.kind) as number),
    shared: Int32Array.from(placesOf(example.shared, layout.shared)),
    right,
    weight: example.weight ?? 1,
  };
}

/** Numbers that look random and are the same on every machine, in [0, 1). Xorshift (Marsaglia 2003). */
function sequence(run: number): () => number {
  let x = 0x9e3779b9 ^ Math.imul(run, 0x85ebca6b);
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 0x1_0000_0000;
  };
}

/**
 * Weights of a conditional logit by stochastic gradient ascent with per-weight step sizes (AdaGrad: Duchi, Hazan and
 * Singer 2011) and dropout (Srivastava and others 2014) on the penalised log-likelihood; the means of the second half of
 * the passes are kept. Where several candidates are right, the likelihood of their union counts. The order of the steps
 * and what is hidden come from a fixed sequence: the same examples in the same order give the same weights.
 */
export function train(examples: readonly Example[], options: TrainingOptions): Weights {
  const layout = layoutOf(examples, options.minimum);
  const data = examples.filter((e) => e.right.length > 0).map((e) => encode(e, layout));
  const sum = new Float64Array(layout.size);
  for (let run = 0; run < RUNS; run++) climb(data, layout, options, sequence(run), sum);
  return named(
    layout,
    sum.map((s) => s / RUNS),
  );
}

/** How many runs with other sequences are averaged: what one run happens to hide and in what order moves no choice. */
const RUNS = 4;

/** One run over the examples; the mean of the weights of its second half is added to `sum`. */
function climb(
  data: Encoded[],
  layout: Layout,
  options: TrainingOptions,
  chance: () => number,
  sum: Float64Array,
): void {
  const state: State = {
    weights: new Float64Array(layout.size),
    squares: new Float64Array(layout.size).fill(1e-6),
    options,
    chance,
  };
  const own = new Float64Array(layout.size);
  let kept = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(data, chance);
    for (const e of data) step(e, state);
    if (epoch < options.epochs / 2) continue;
    kept++;
    for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) + (state.weights[i] as number);
  }
  for (let i = 0; i < own.length; i++) sum[i] = (sum[i] as number) + (own[i] as number) / kept;
}

function shuffle(list: unknown[], chance: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly options: TrainingOptions;
  readonly chance: () => number;
}

function visible(places: Int32Array, from: number, to: number, { chance, options }: State): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if (chance() >= options.dropout) out.push(places[k] as number);
  return out;
}

function step(e: Encoded, state: State): void {
  const { weights } = state;
  const count = e.right.length;
  const shared = visible(e.shared, 0, e.shared.length, state);
  const own: number[][] = [];
  const p = new Float64Array(count);
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) {
    const features = visible(e.own, e.offsets[c] as number, e.offsets[c + 1] as number, state);
    own.push(features);
    const kind = e.kinds[c] as number;
    let s = 0;
    for (const f of features) s += weights[f] as number;
    for (const f of shared) s += weights[f + kind] as number;
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
    const gradient = (target - (p[c] as number) / total) * e.weight;
    if (Math.abs(gradient) < NEGLIGIBLE) continue;
    const kind = e.kinds[c] as number;
    for (const f of own[c] as number[]) move(f, gradient, state);
    for (const f of shared) move(f + kind, gradient, state);
  }
}

const NEGLIGIBLE = 1e-4;

function move(place: number, gradient: number, { weights, squares, options }: State): void {
  const g = gradient - options.ridge * (weights[place] as number);
  const s = (squares[place] as number) + g * g;
  squares[place] = s;
  weights[place] = (weights[place] as number) + (options.rate * g) / Math.sqrt(s);
}

/** Smaller weights are left out of the file: all of them together move no choice that was not even. */
const LEAST = 0.02;

function named(layout: Layout, weights: Float64Array): Weights {
  const rounded = (place: number) => Math.round((weights[place] as number) * 1000) / 1000;
  const own = new Map<string, number>();
  for (const [f, place] of layout.own) if (Math.abs(rounded(place)) >= LEAST) own.set(f, rounded(place));
  const shared = new Map<string, ReadonlyMap<string, number>>();
  for (const [f, place] of layout.shared) {
    const row = new Map<string, number>();
    for (const [kind, i] of layout.kinds) if (Math.abs(rounded(place + i)) >= LEAST) row.set(kind, rounded(place + i));
    if (row.size > 0) shared.set(f, row);
  }
  return { own, shared };
}
