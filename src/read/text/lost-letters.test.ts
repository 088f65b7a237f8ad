import { describe, expect, it } from 'vitest';
import { lostWords, mendLostLetters } from './lost-letters.ts';
import { tokenize } from './tokens.ts';

const known = lostWords({ nouns: [{ pattern: 'família|famílias do? avião|aviões' }], verbs: ['está', 'estó', 'dejó'] });
const mended = (text: string) => mendLostLetters(tokenize(text), text, () => known).map((t) => t.fold);

describe('words that lost their accented letters', () => {
  it.each([
    ['15 fam�lias', ['15', 'familias']],
    ['dois avi�es', ['dois', 'avioes']],
    ['Fam�lias', ['familias']],
    ['dej� 4', ['dejo', '4']],
  ])('are known again in %j', (text, words) => {
    expect(mended(text)).toEqual(words);
  });

  it.each([['gar�as'], ['est�'], ['l�Aquila'], ['� 30']])('stay as they are in %j', (text) => {
    expect(mended(text)).toEqual(tokenize(text).map((t) => t.fold));
  });

  it('keep the characters they stand on', () => {
    const text = 'as fam�lias';
    const [, word] = mendLostLetters(tokenize(text), text, () => known);
    expect(text.slice(word?.start, word?.end)).toBe('fam�lias');
  });

  it('cost nothing where no letter is lost', () => {
    const tokens = tokenize('as famílias');
    const never = () => {
      throw new Error('asked');
    };
    expect(mendLostLetters(tokens, 'as famílias', never)).toBe(tokens);
  });
});
