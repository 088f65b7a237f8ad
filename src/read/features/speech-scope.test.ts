import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { numberOf, oneSentence } from '../view/one-sentence.fixture.ts';
import { saidOf } from './speech-scope.ts';

/** The speech act that stands nearest to a number, and how it holds it. */
function nearest(language: Language, text: string, number: string): string | undefined {
  const { view, data } = oneSentence(language, text);
  const said = saidOf(view, numberOf(view, number), null, data.lexicon);
  const deny = said.find((s) => s.act === 'deny') ?? said[0];
  return deny && `${deny.act} ${deny.scope}`;
}

describe('a speech act as seen from a number', () => {
  it.each<[Language, string, string]>([
    ['en', 'The navy denied there had been 30 deaths.', 'deny beside'],
    ['en', 'The navy rejected a claim by the union that 30 sailors had died.', 'deny beside'],
    ['es', 'La Armada negó que murieran 30 marinos.', 'deny beside'],
    ['pt', 'A Marinha nega que tenham sido 30.', 'deny beside'],
  ])('reaches what is denied (%s: %s)', (language, text, expected) => {
    expect(nearest(language, text, '30')).toBe(expected);
  });
});
