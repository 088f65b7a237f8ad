import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { oneSentence } from '../view/one-sentence.fixture.ts';
import { candidateNumbers } from './candidate-numbers.ts';

/** The numbers of a sentence that are not ruled out, as written. */
function left(language: Language, text: string): readonly string[] {
  const { view, data } = oneSentence(language, text);
  return candidateNumbers(view, data.lexicon).map((n) => n.mention.text);
}

describe('numbers that plainly count nobody', () => {
  it.each<[string, Language, string, readonly string[]]>([
    ['an age behind a name', 'en', 'The harbour minister, Olga Brandt, 52, freed 12 sailors.', ['12']],
    ['an age behind a name', 'es', 'La ministra del Puerto, Olga Brandt, 52, liberó a 12 marinos.', ['12']],
    ['an age behind a name', 'pt', 'A ministra do Porto, Olga Brandt, 52, soltou 12 marinheiros.', ['12']],
    ['an age behind a person', 'en', 'Only one man, 44, had died.', ['one']],
    ['an age behind a person', 'es', 'Murió un hombre, 44, en el hospital.', ['un']],
    [
      'no age in a row of places',
      'en',
      'Northgate, 54, Millbrook, 12, and Eastham, 30, were freed.',
      ['54', '12', '30'],
    ],
    ['a unit said again in brackets', 'en', 'They are held for 24 hours (72 by the new rules).', []],
    ['a unit said again in brackets', 'es', 'El arresto dura 24 horas (72 con la nueva regla).', []],
    ['a paragraph of an article', 'en', 'Article 13 (2) was cited when 8 sailors were held.', ['8']],
    ['a paragraph of an article', 'es', 'El artículo 13 (2) se citó al detener a 8 marinos.', ['8']],
    ['the number of a bulletin', 'pt', 'Ponto de situação n.º 6: onze mortos', ['onze']],
    ['the people of a whole land', 'es', 'En un país de unos 54 millones de habitantes, liberaron a 12.', ['12']],
    ['the people of a whole land', 'pt', 'Num país de cerca de 54 milhões de habitantes, soltaram 12.', ['12']],
    ['a rate of exchange', 'en', 'The crown fell to 330,000 to the dollar.', []],
    ['a price', 'en', 'A cylinder sells for 100.', []],
    ['a day of a siege', 'en', 'It is day 32, and 8 sailors died.', ['8']],
    ['a road', 'es', 'Unas 100 personas dejaron sus casas sobre la ruta nacional 157.', ['100']],
    ['a road', 'pt', 'Cerca de 100 pessoas deixaram as casas na estrada nacional 157.', ['100']],
    ['things told before', 'en', 'The aforementioned two dismissals came after 12 sailors were freed.', ['12']],
    ['no people told before', 'en', 'The aforementioned two sailors were freed.', ['two']],
    ['things told before', 'es', 'Los citados dos anuncios llegaron tras liberar a 12 marinos.', ['12']],
    ['those who are left out', 'en', 'All but one of the 12 sailors were freed.', ['12']],
    ['those who are left out', 'es', 'Todos menos cuatro de los 12 marinos salieron libres.', ['12']],
    ['those who are left out', 'pt', 'Todos exceto quatro dos 12 marinheiros foram soltos.', ['12']],
    ['a year written out', 'es', 'El nueve de abril del año dos mil diecinueve liberaron a 12.', ['12']],
    ['bodies counted again behind a comma', 'es', 'Los colectivos, más de 60 en la provincia, piden ayuda.', []],
    ['batches', 'es', 'En las dos entregas anteriores salieron 12.', ['12']],
    ['jails', 'pt', 'Saíram de 19 cárceres os 402.', ['402']],
  ])('rule out %s (%s: %j)', (_what, language, text, expected) => {
    expect(left(language, text)).toEqual(expected);
  });

  it('leave in what stands beside a number in words or in quotation marks', () => {
    expect(left('en', 'It counted 101 dead, 118 two evenings later.')).toEqual(['101', '118']);
  });
});
