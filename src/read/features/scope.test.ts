import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { numberOf, oneSentence } from '../view/one-sentence.fixture.ts';
import { statementsFor } from './scope.ts';

/** Those who speak in a sentence as seen from a number, the nearest first. */
function speakers(language: Language, text: string, number: string): readonly string[] {
  const { view, data } = oneSentence(language, text);
  return statementsFor(view, numberOf(view, number), data.lexicon).map((s) => s.agent.text);
}

describe('the statements of a sentence as seen from a number', () => {
  it('are those that hold it', () => {
    expect(speakers('en', 'The ministry said 40 sailors had been freed.', '40')).toEqual(['The ministry']);
    expect(speakers('es', 'Liberaron a 40 marinos, según el ministerio.', '40')).toEqual(['el ministerio']);
  });
  it('are none that only say more of something behind the number', () => {
    const boats =
      'The navy sank 40 boats in the course of raids off a coast that the ministry says was a smugglers’ base.';
    expect(speakers('en', boats, '40')).toEqual([]);
  });
  it('hold a number whose own clause says whose it is', () => {
    expect(speakers('en', 'Nobody has seen the 40 sailors whom the ministry says it freed.', '40')).toEqual([
      'the ministry',
    ]);
  });
});
