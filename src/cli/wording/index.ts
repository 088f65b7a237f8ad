import type { Language } from '../../core/vocabulary.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import type { Words } from './shape.ts';

export type { Words } from './shape.ts';

const ALL: Readonly<Record<Language, Words>> = { en, es, pt };

/** What the command line says in a language. */
export function words(language: Language): Words {
  return ALL[language];
}
