import type { Lexicon } from '../lexicon.ts';
import { agents } from './agents.ts';
import { dynamics } from './dynamics.ts';
import { grammar } from './grammar.ts';
import { measures } from './measures.ts';
import { nouns } from './nouns.ts';
import { outcomes } from './outcomes.ts';
import { overseers } from './overseers.ts';
import { speech } from './speech.ts';
import { structure } from './structure.ts';

/** All that the reader knows of Spanish, of Spain and the Americas alike. */
export const es: Lexicon = { measures, agents, speech, nouns, dynamics, outcomes, overseers, grammar, structure };
