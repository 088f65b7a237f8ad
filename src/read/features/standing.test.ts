import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { languageData } from '../lang/index.ts';
import { findAll } from '../text/patterns.ts';
import { tokenize } from '../text/tokens.ts';

const overseers: readonly (readonly [Language, string, boolean])[] = [
  ['en', "the Ombudsman's Office", true],
  ['en', 'the public defender', true],
  ['en', 'the National Human Rights Commission', true],
  ['en', 'the interior ministry', false],
  ['en', 'the police', false],
  ['es', 'la Defensoría del Pueblo', true],
  ['es', 'el Instituto Nacional de Derechos Humanos', true],
  ['es', 'la Procuraduría para la Defensa de los Derechos Humanos', true],
  ['es', 'el Ministerio de Gobierno', false],
  ['es', 'la Fiscalía', false],
  ['pt', 'a Defensoria Pública', true],
  ['pt', 'a Provedoria de Justiça', true],
  ['pt', 'o Conselho Nacional dos Direitos Humanos', true],
  ['pt', 'a Polícia Civil', false],
  ['pt', 'o Ministério da Administração Interna', false],
];

describe('a body of the state that watches over the others', () => {
  it.each(overseers)('is told from one that acts (%s: %s)', (language, name, expected) => {
    expect(findAll(languageData(language).lexicon.overseers, tokenize(name)).length > 0).toBe(expected);
  });
});
