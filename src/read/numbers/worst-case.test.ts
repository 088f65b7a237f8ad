import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { numbers as en } from '../lang/en/numbers.ts';
import { numbers as es } from '../lang/es/numbers.ts';
import { numbers as pt } from '../lang/pt/numbers.ts';
import { findQuantities } from './index.ts';

const DATA = { en, es, pt };
const MEGABYTE = 1_000_000;

// Each of these would not end within the test's time if reading grew with the square of the text.
describe('a megabyte of the worst input', () => {
  it.each<[Language, string, number]>([
    ['en', '1,', 500_000],
    ['en', '999,', 0],
    ['es', 'veinti', 0],
    ['en', 'hundred ', 125_000],
    ['pt', 'mil e ', 166_667],
    ['es', 'una ', 250_000],
    ['en', '1 or more ', 100_000],
    ['en', 'more than ', 0],
    ['en', 'half a ', 0],
    ['en', 'no ', 333_334],
    ['es', '1 a ', 250_000],
    ['en', '1 + ', 250_000],
  ])('in %s, of “%s”, is read to its end', (language, piece, expected) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    expect(findQuantities(text, 0, text.length, DATA[language])).toHaveLength(expected);
  });
});
