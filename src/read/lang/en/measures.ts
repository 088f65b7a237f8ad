import type { MeasureTrigger } from '../lexicon.ts';
import { custody } from './measures-custody.ts';
import { harm } from './measures-harm.ts';
import { law } from './measures-law.ts';
import { things } from './measures-things.ts';
import { traps } from './traps.ts';

/** All triggers of the fourteen measures, and the phrases that only look like one. */
export const measures: readonly MeasureTrigger[] = [...custody, ...law, ...harm, ...things, ...traps];
