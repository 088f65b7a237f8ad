import type { MeasureTrigger } from '../lexicon.ts';
import { custody } from './measures-custody.ts';
import { displacement } from './measures-displacement.ts';
import { harm } from './measures-harm.ts';
import { rest } from './measures-rest.ts';
import { traps } from './measures-traps.ts';

/** What happened to those who are counted, in all the words of reports, and the words that only look like it. */
export const measures: readonly MeasureTrigger[] = [...custody, ...harm, ...rest, ...displacement, ...traps];
