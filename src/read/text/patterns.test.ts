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
