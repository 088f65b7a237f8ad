import { describe, expect, it } from 'vitest';
import { creditedNames, outletKey } from './credits.ts';

describe('the names in a credit line', () => {
  it.each([
    ['Con información de Agencia Meridiano', ['Agencia Meridiano']],
    ['Com informações da Lantern Wire', ['Lantern Wire']],
    ['With information from AFP and Reuters', ['AFP', 'Reuters']],
    ['(AP)', ['AP']],
    ['EFE', ['EFE']],
    ['Source: Aljazeera', ['Aljazeera']],
    ['Fuente: La Voz / EFE', ['La Voz', 'EFE']],
    ['Traducido de Agência Cerrado', ['Agência Cerrado']],
    ['Traducción automática de Agência Maré Alta', ['Agência Maré Alta']],
    ['Pearl Wire / Traducción', ['Pearl Wire']],
    ['Translated from El Cronista de Masaya', ['El Cronista de Masaya']],
    ['Adapted from the Harbour Post', ['Harbour Post']],
    ['Com agência NCP', ['NCP']],
    ['Segundo a Lusa', ['Lusa']],
    ['Redacción', []],
    ['Foto: Ana Prado / AP', []],
    ['Photo credit: Getty', []],
    ['', []],
  ])('%s', (line, names) => {
    expect(creditedNames(line)).toEqual(names);
  });
  it('are none where the line is a sentence', () => {
    expect(creditedNames(`Source: ${'The minister said so. '.repeat(20)}`)).toEqual([]);
  });
});

describe('one outlet under several names', () => {
  it.each([
    ['Agência Baía', 'Baía'],
    ['Lantern', 'Lantern Wire'],
    ['Al Jazeera', 'Aljazeera'],
    ['El Cronista de Masaya', 'Cronista de Masaya'],
  ])('%s is %s', (a, b) => {
    expect(outletKey(a)).toBe(outletKey(b));
  });
  it('is not taken for another', () => {
    expect(outletKey('Diario del Sur')).not.toBe(outletKey('Diario del Norte'));
    expect(outletKey('La Agencia')).not.toBe('');
  });
});
