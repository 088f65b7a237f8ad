/** The words of the ledger's sentences, a file a language. */
import type { Language } from '../../core/vocabulary.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import type { Wording } from './shape.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { en, es, pt };

export const wordingOf = (language: Language): Wording => WORDINGS[language];

export type { Wording } from './shape.ts';
