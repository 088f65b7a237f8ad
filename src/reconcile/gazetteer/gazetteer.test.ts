import { describe, expect, test } from 'vitest';
import { words } from '../fold.ts';
import { countriesAmong } from './find-countries.ts';

describe('countries in running text', () => {
  test.each([
    ['en', 'Bolivian police in La Paz and the government of Bolivia', [['BO', 3]]],
    [
      'es',
      'Los presos nicaragüenses llegaron de Managua a Costa Rica',
      [
        ['NI', 2],
        ['CR', 1],
      ],
    ],
    ['pt', 'A polícia moçambicana falou em Maputo; ninguém irá embora', [['MZ', 2]]],
    ['pt', 'O complexo do Alemão foi cercado', []],
    [
      'en',
      'The German and the Chilean team',
      [
        ['DE', 1],
        ['CL', 1],
      ],
    ],
    ['en', 'Nobody here', []],
  ] as const)('in %s: %s', (language, text, found) => {
    expect([...countriesAmong(words(text), language)]).toEqual(found);
  });
});
