import type { Answer, Decider } from '../decisions.ts';
import { type Candidate, choose, type Weights } from './choice.ts';

/** The trained weights of the four questions, and how often a raw probability is right. */
export interface Model {
  readonly measure: Weights;
  readonly claimant: Weights;
  readonly basis: Weights;
  readonly dynamics: Weights;
  /** Points (raw probability, share right) of a rising curve, measured on stories left out. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** A decider that takes the most probable answer. */
export function modelDecider(model: Model): Decider {
  const answer = <L>(candidates: readonly Candidate<L>[], weights: Weights): Answer<L> => {
    const choice = choose(candidates, weights);
    return {
      label: choice.label,
      probability: choice.probability,
      features: (candidates[choice.index] as Candidate<L>).features,
    };
  };
  return {
    measure: (_n, _view, candidates) => answer(candidates, model.measure),
    claimant: (_n, _view, candidates) => answer(candidates, model.claimant),
    basis: (_n, _view, candidates) => answer(candidates, model.basis),
    dynamics: (_n, _view, candidates) => answer(candidates, model.dynamics),
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

/** A model as it is stored: weights by feature name, and a hash of the gold they were trained on. */
export interface ModelFile {
  readonly gold: string;
  readonly calibration: readonly (readonly number[])[];
  readonly measure: Readonly<Record<string, number>>;
  readonly claimant: Readonly<Record<string, number>>;
  readonly basis: Readonly<Record<string, number>>;
  readonly dynamics: Readonly<Record<string, number>>;
}

/** Reads a stored model. Throws TypeError where a weight is no finite number: a damaged model must not read. */
export function parseModel(file: ModelFile): Model {
  const weights = (record: Readonly<Record<string, number>>): Weights => {
    const entries = Object.entries(record);
    for (const [name, w] of entries) if (!Number.isFinite(w)) throw new TypeError(`weight of ${name} is no number`);
    return new Map(entries);
  };
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
  const record = (w: Weights) => Object.fromEntries([...w].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    gold,
    calibration: model.calibration,
    measure: record(model.measure),
    claimant: record(model.claimant),
    basis: record(model.basis),
    dynamics: record(model.dynamics),
  };
}
