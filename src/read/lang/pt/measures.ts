import type { MeasureTrigger } from '../lexicon.ts';
import { AROUND } from './measures-around.ts';
import { CUSTODY } from './measures-custody.ts';
import { DISPLACEMENT } from './measures-displacement.ts';
import { FREEDOM_AND_BACK } from './measures-freedom.ts';
import { HARM } from './measures-harm.ts';
import { LAW } from './measures-law.ts';
import { MOVES } from './measures-moves.ts';
import { TRAPS } from './measures-traps.ts';

/** What happened to the counted, in Portuguese, and the phrases that only look like it. */
export const measures: readonly MeasureTrigger[] = [
  ...CUSTODY,
  ...FREEDOM_AND_BACK,
  ...LAW,
  ...HARM,
  ...MOVES,
  ...DISPLACEMENT,
  ...AROUND,
  ...TRAPS,
];
