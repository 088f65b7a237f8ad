import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { numberOf, oneSentence } from '../view/one-sentence.fixture.ts';
import { onlyWord } from './only.ts';

/** The word that says that a number of released is all, as written. */
function only(language: Language, text: string, number: string): string | null {
  const { view, data } = oneSentence(language, text);
  const span = onlyWord(view, numberOf(view, number), 'released', data.lexicon);
  return span && text.slice(span.start, span.end);
}

describe('a number that is said to be all', () => {
  it.each<[Language, string, string]>([
    ['en', 'Only 55 sailors were freed, the union has confirmed.', 'Only'],
    ['es', 'El sindicato confirmó que solo 55 marinos fueron liberados.', 'solo'],
    ['es', 'Solo han salido 55 marinos, constató el sindicato.', 'Solo'],
    ['pt', 'O sindicato confirmou que apenas 55 marinheiros foram soltos.', 'apenas'],
  ])('is told by its verb (%s)', (language, text, word) => {
    expect(only(language, text, '55')).toBe(word);
  });

  it.each<[Language, string]>([
    ['en', 'The union was able to confirm the release of only 55 sailors.'],
    ['en', 'The union has confirmed only 55 who were freed.'],
    ['es', 'El sindicato solo pudo confirmar 55 liberaciones.'],
    ['pt', 'O sindicato só confirmou a soltura de 55 marinheiros.'],
    ['en', 'At least 55 sailors were freed, the union has confirmed.'],
  ])('is none where more may have been found (%s)', (language, text) => {
    expect(only(language, text, '55')).toBeNull();
  });
});
