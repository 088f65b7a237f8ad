import { type Model, parseModel } from '../read/index.ts';
import weights from '../read/model/weights.json' with { type: 'json' };

let model: Model | null = null;

/** The reviewed weights that ship with the program. Parsed once. */
export function shippedModel(): Model {
  model ??= parseModel(weights);
  return model;
}
