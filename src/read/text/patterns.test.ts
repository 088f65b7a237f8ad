import { describe, expect, it } from 'vitest';
import { compile, findAll } from './patterns.ts';
import { tokenize } from './tokens.ts';

const index = compile(
  [
    'released|freed',
    'release of',
    'life sentence*',
    'sentence*',
    're-arrested|rearrested',
    'puso ~ libertad',
    'the? rest',
  ],
  (p) => p,
);
const found = (text: string) => findAll(index, tokenize(text)).map((m) => m.entry);

describe('a phrase that closes around a number', () => {
  const around = compile(['set # free', 'set # ~ free', 'free'], (p) => p);
  const ends = (tokens: readonly unknown[], from: number, to: number) => {
    const made = new Uint16Array(tokens.length + 1);
    made[from] = to;
    return made;
  };
  it.each<[string, number, number, readonly string[]]>([
    ['they set 75 free', 2, 3, ['set # free', 'set # ~ free']],
    ['they set more than 75 of them free', 2, 5, ['set # ~ free']],
    ['they set seventy five free', 2, 4, ['set # free', 'set # ~ free']],
    ['they set sail free', 0, 0, ['free']],
  ])('is found in %j over the number and its bound', (text, from, to, expected) => {
    const tokens = tokenize(text);
    expect(findAll(around, tokens, ends(tokens, from, to)).map((m) => m.entry)).toEqual(expected);
  });
  it('is not found where nobody says where numbers are', () => {
    expect(findAll(around, tokenize('they set 75 free')).map((m) => m.entry)).toEqual(['free']);
  });
});

describe('phrases among words', () => {
  it.each([
    ['They were Released', ['released|freed']],
    ['the release of ten', ['release of']],
    ['two life sentences', ['life sentence*']],
    ['ten were re-arrested', ['re-arrested|rearrested']],
    ['se puso ayer en libertad a diez', ['puso ~ libertad']],
    ['puso a 10 en libertad', []],
    ['and the rest', ['the? rest']],
    ['rest', ['the? rest']],
  ])('finds in %j the phrases %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
