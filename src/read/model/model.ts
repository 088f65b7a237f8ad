import type { Answer, Decider } from '../decisions.ts';
import { type Choices, choose, type Weights } from './choice.ts';

/** The questions that a model answers. */
export const QUESTIONS = ['measure', 'claimant', 'basis', 'dynamics'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The trained weights of the questions, and how often a raw probability is right. */
export interface Model {
  readonly measure: Weights;
  readonly claimant: Weights;
  readonly basis: Weights;
  readonly dynamics: Weights;
  /** Points (raw probability, share right) of a rising curve, measured on stories left out. */
  readonly calibration: readonly (readonly [number, number])[];
}

/**
 * A decider that takes the most probable answer. What was asked is kept with it only where somebody wants reasons: the
 * candidates of a figure weigh a hundred times what the figure does.
 */
export function modelDecider(model: Model, reasons = true): Decider {
  const answer = <L>(choices: Choices<L>, weights: Weights): Answer<L> => {
    const { label, probability, index } = choose(choices, weights);
    return { label, probability, asked: reasons ? { choices, index } : null };
  };
  return {
    measure: (_n, _view, choices) => answer(choices, model.measure),
    claimant: (_n, _view, choices) => answer(choices, model.claimant),
    basis: (_n, _view, choices) => answer(choices, model.basis),
    dynamics: (_n, _view, choices) => answer(choices, model.dynamics),
  };
}

/** Reads a probability off the calibration curve; without a curve it is taken as it is. */
export function calibrated(model: Model, raw: number): number {
  const curve = model.calibration;
  const first = curve[0];
  if (first === undefined) return raw;
  if (raw <= first[0]) return first[1];
  for (let i = 1; i < curve.length; i++) {
    const [x1, y1] = curve[i] as readonly [number, number];
    if (raw > x1) continue;
    const [x0, y0] = curve[i - 1] as readonly [number, number];
    return x1 === x0 ? y1 : y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
  }
  return (curve.at(-1) as readonly [number, number])[1];
}

interface StoredWeights {
  readonly own: Readonly<Record<string, number>>;
  /** Of a shared feature, the weight by kind of answer. */
  readonly shared: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A model as it is stored: weights by feature name, and a hash of the gold they were trained on. */
export interface ModelFile extends Readonly<Record<Question, StoredWeights>> {
  readonly gold: string;
  readonly calibration: readonly (readonly number[])[];
}

/** Reads a stored model. Throws TypeError where a weight is no finite number: a damaged model must not read. */
export function parseModel(file: ModelFile): Model {
  const row = (record: Readonly<Record<string, number>>): ReadonlyMap<string, number> => {
    const entries = Object.entries(record);
    for (const [name, w] of entries) if (!Number.isFinite(w)) throw new TypeError(`weight of ${name} is no number`);
    return new Map(entries);
  };
  const weights = ({ own, shared }: StoredWeights): Weights => ({
    own: row(own),
    shared: new Map(Object.entries(shared).map(([f, r]) => [f, row(r)])),
  });
  return {
    measure: weights(file.measure),
    claimant: weights(file.claimant),
    basis: weights(file.basis),
    dynamics: weights(file.dynamics),
    calibration: file.calibration.map(([raw = 0, share = 0]) => [raw, share] as const),
  };
}

/** The stored form of a model, names in order, so that a change can be reviewed line by line. */
export function writeModel(model: Model, gold: string): ModelFile {
  const sorted = <T>(m: ReadonlyMap<string, T>): [string, T][] => [...m].sort(([a], [b]) => (a < b ? -1 : 1));
  const stored = ({ own, shared }: Weights): StoredWeights => ({
    own: Object.fromEntries(sorted(own)),
    shared: Object.fromEntries(sorted(shared).map(([f, row]) => [f, Object.fromEntries(sorted(row))])),
  });
  return {
    gold,
    calibration: model.calibration,
    measure: stored(model.measure),
    claimant: stored(model.claimant),
    basis: stored(model.basis),
    dynamics: stored(model.dynamics),
  };
}
