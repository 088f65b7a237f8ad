import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { oneSentence } from './one-sentence.fixture.ts';

/** Those of a sentence who may say something, as written. */
const agents = (language: Language, text: string): readonly string[] =>
  oneSentence(language, text).view.agents.map((a) => a.text);

describe('who may say something', () => {
  it('is a description with the name beside it, also where a people is told', () => {
    expect(agents('en', 'A prominent Kazakh rights organization, Erkin Jol, counted 61 men.')).toContain(
      'A prominent Kazakh rights organization, Erkin Jol',
    );
  });
  it('is no channel together with the body that used it', () => {
    expect(agents('en', 'In a post on state-owned Lanternchat, the Ministry of Ports said 61 men left.')).toContain(
      'the Ministry of Ports',
    );
  });
  it('is a name that goes on behind its apostrophe', () => {
    expect(agents('en', 'It was the Kazakh group Fathers’ League for the Truth that counted 61 men.')).toContain(
      'the Kazakh group Fathers’ League for the Truth',
    );
  });
  it('is an entity, whoever it may be', () => {
    expect(agents('en', 'Kazakh entities put those still held at 61.')[0]).toBe('Kazakh entities');
  });
  it('is a description to the end of what it is about', () => {
    expect(agents('en', 'This was announced by groups for the protection of human rights in Oslo.')[0]).toBe(
      'groups for the protection of human rights',
    );
  });
  it('is no agency that speaks for itself behind a comma', () => {
    expect(agents('en', 'This was announced by groups of relatives, KNRA informs.')).toEqual([
      'groups of relatives',
      'KNRA',
    ]);
  });
});
