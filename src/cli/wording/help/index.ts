import type { Language } from '../../../core/vocabulary.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import type { HelpWords } from './shape.ts';

export type { HelpWords, Option, Refusal, Verb } from './shape.ts';

const ALL: Readonly<Record<Language, HelpWords>> = { en, es, pt };

/** What `--help` says in a language. */
export const helpWords = (language: Language): HelpWords => ALL[language];
