import type { MeasureTrigger } from '../lexicon.ts';
import { around } from './measures-around.ts';
import { casualties } from './measures-casualties.ts';
import { cells } from './measures-cells.ts';
import { custody } from './measures-custody.ts';
import { displacement } from './measures-displacement.ts';
import { exits } from './measures-exits.ts';
import { harm } from './measures-harm.ts';
import { law } from './measures-law.ts';
import { losses } from './measures-losses.ts';
import { things } from './measures-things.ts';
import { traps } from './traps.ts';

/** All triggers of the fourteen measures, and the phrases that only look like one. */
export const measures: readonly MeasureTrigger[] = [
  ...custody,
  ...law,
  ...harm,
  ...things,
  ...exits,
  ...cells,
  ...casualties,
  ...losses,
  ...displacement,
  ...around,
  ...traps,
];
