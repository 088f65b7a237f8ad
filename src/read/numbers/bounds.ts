import type { QuantifierData } from '../lang/number-data.ts';

export interface Bounds {
  readonly data: QuantifierData;
}

export function compileBounds(data: QuantifierData): Bounds {
  return { data };
}
