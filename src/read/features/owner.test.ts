import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { numberOf, oneSentence } from '../view/one-sentence.fixture.ts';
import { ownerOf } from './owner.ts';

/** Whose figure the clause behind the number says that it is. */
function owner(language: Language, text: string, number: string): string | null {
  const { view, data } = oneSentence(language, text);
  return ownerOf(view, numberOf(view, number), data.lexicon)?.mention.text ?? null;
}

describe('the owner of a figure', () => {
  it('is the subject of the clause that says more of those counted', () => {
    expect(owner('en', 'The group named 40 of the 90 people whose release the ministry announced.', '90')).toBe(
      'the ministry',
    );
    expect(owner('es', 'El instituto identificó a 22 de los 26 presos que el Gobierno da por muertos.', '26')).toBe(
      'el Gobierno',
    );
    expect(owner('pt', 'O instituto identificou 22 dos 26 presos que o governo dá por mortos.', '26')).toBe(
      'o governo',
    );
  });
  it('is the source that the clause is set on', () => {
    expect(owner('es', 'Es uno de los 12 que, según el ministerio, no quisieron salir.', '12')).toBe('el ministerio');
  });
  it('is nobody where the sentence goes on without such a clause', () => {
    expect(owner('en', 'The group named 40 people, the ministry announced 90.', '40')).toBeNull();
    expect(owner('en', 'The ministry announced the release of 90 people.', '90')).toBeNull();
  });
});
