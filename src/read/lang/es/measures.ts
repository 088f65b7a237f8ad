import type { MeasureTrigger } from '../lexicon.ts';
import { around } from './measures-around.ts';
import { custody } from './measures-custody.ts';
import { custodyTalk } from './measures-custody-talk.ts';
import { displacement } from './measures-displacement.ts';
import { frontedObjects } from './measures-fronted.ts';
import { harm } from './measures-harm.ts';
import { harmTalk } from './measures-harm-talk.ts';
import { rest } from './measures-rest.ts';
import { restTalk } from './measures-rest-talk.ts';
import { traps } from './measures-traps.ts';

/** What happened to those who are counted, in all the words of reports, and the words that only look like it. */
export const measures: readonly MeasureTrigger[] = [
  ...custody,
  ...custodyTalk,
  ...harm,
  ...harmTalk,
  ...rest,
  ...restTalk,
  ...frontedObjects,
  ...displacement,
  ...around,
  ...traps,
];
