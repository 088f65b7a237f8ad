import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { numbers as en } from '../lang/en/numbers.ts';
import { numbers as es } from '../lang/es/numbers.ts';
import { numbers as pt } from '../lang/pt/numbers.ts';
import { findNumbers } from './index.ts';

const DATA = { en, es, pt };

function read(language: Language, text: string): string {
  return findNumbers(text, 0, text.length, DATA[language])
    .map((m) => {
      expect(text.slice(m.start, m.end)).toBe(m.text);
      return `${m.text}=${m.value} ${m.kind}${m.plus ? ' plus' : ''}`;
    })
    .join('; ');
}

describe('numbers in digits', () => {
  it.each<[Language, string, string]>([
    ['en', 'they hold 2,400 men', '2,400=2400 digits'],
    ['es', 'retienen a 2.400 hombres', '2.400=2400 digits'],
    ['pt', 'retêm 2 400 homens', '2 400=2400 digits'],
    ['pt', 'retêm 2\u00a0400 homens', '2\u00a0400=2400 digits'],
    ['es', 'retienen a 28\u202f000', '28\u202f000=28000 digits'],
    ['es', 'retienen a 28\u2009000', '28\u2009000=28000 digits'],
    ['en', "some 2'400 men", "2'400=2400 digits"],
    ['en', 'about 7, 000 men', '7, 000=7000 digits'],
    ['en', 'wards 7, 100 and 8', '7=7 digits; 100=100 digits; 8=8 digits'],
    ['es', 'son 1.534.000 los inscritos', '1.534.000=1534000 digits'],
    ['es', 'van 2,862 capturas', '2,862=2862 digits'],
    ['en', 'they are 1.534 in all', '1.534=1534 digits'],
    ['en', 'cells 22,24,26', '22=22 digits; 24=24 digits; 26=26 digits'],
    ['en', 'a host at 10.168.1.2', '10=10 digits; 168=168 digits; 1=1 digits; 2=2 digits'],
    ['en', 'the 12,34,567 displaced', '12,34,567=1234567 digits'],
    ['en', '1,234.5 hectares', '1,234.5=1234.5 decimal'],
    ['es', 'el 1,53 de', '1,53=1.53 decimal'],
    ['pt', 'a 0,5 da', '0,5=0.5 decimal'],
    ['en', 'over .08 of it', '.08=0.08 decimal'],
    ['en', 'by 350+ and 4,500-plus', '350+=350 digits plus; 4,500-plus=4500 digits plus'],
    ['en', '30k marched', '30k=30000 mixed'],
    ['en', 'bands of 4th and 5th form', '4th=4 ordinal; 5th=5 ordinal'],
    ['es', 'la 3.ª y la 44.º', '3.ª=3 ordinal; 44.º=44 ordinal'],
    ['en', 'the B52 and the 20mm gun', ''],
    ['en', '99999999999999999999', ''],
  ])('in %s reads “%s” as %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

describe('numbers in words', () => {
  it.each<[Language, string, string]>([
    ['en', 'Thirty-three men', 'Thirty-three=33 words'],
    ['en', 'forty five men', 'forty five=45 words'],
    ['en', 'two hundred and five men', 'two hundred and five=205 words'],
    ['en', 'four thousand one hundred and two', 'four thousand one hundred and two=4102 words'],
    ['en', 'one thousand, two hundred men', 'one thousand, two hundred=1200 words'],
    ['en', 'one thousand, two of them', 'one thousand=1000 words; two=2 words'],
    ['en', 'between one thousand and two thousand', 'one thousand=1000 words; two thousand=2000 words'],
    ['en', 'a hundred men, a thousand reasons', 'a hundred=100 words; a thousand=1000 words'],
    [
      'en',
      'half a million, three million and a quarter',
      'half a million=500000 words; three million and a quarter=3250000 words',
    ],
    ['en', 'the twenty-first of 33', 'twenty-first=21 ordinal; 33=33 digits'],
    ['en', 'two thirds of 90', 'two thirds=0.6666666666666666 decimal; 90=90 digits'],
    ['es', 'dos mil cuatrocientos', 'dos mil cuatrocientos=2400 words'],
    ['es', 'TREINTA Y TRÉS', 'TREINTA Y TRÉS=33 words'],
    ['es', 'veintiun mil y veintidós', 'veintiun mil=21000 words; veintidós=22 words'],
    ['es', 'ciento una mujeres', 'ciento una=101 words'],
    ['es', 'tres mil una semana antes', 'tres mil=3000 words; una=1 article'],
    ['es', 'el treinta por ciento', 'treinta=30 words'],
    ['es', 'cien mil y cien', 'cien mil=100000 words; cien=100 words'],
    ['pt', 'mil e quinhentos', 'mil e quinhentos=1500 words'],
    ['pt', 'duas mil e quinhentas', 'duas mil e quinhentas=2500 words'],
    ['pt', 'entre mil e duas mil', 'mil=1000 words; duas mil=2000 words'],
    ['pt', 'trinta e tres, dezasseis, dezesseis', 'trinta e tres=33 words; dezasseis=16 words; dezesseis=16 words'],
    ['pt', 'dois milhoes e meio', 'dois milhoes e meio=2500000 words'],
  ])('in %s reads “%s” as %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

describe('digits and words mixed', () => {
  it.each<[Language, string, string]>([
    ['es', '1,5 mil', '1,5 mil=1500 mixed'],
    ['es', '2 mil 400', '2 mil 400=2400 mixed'],
    ['es', '111 mil 42', '111 mil 42=111042 mixed'],
    ['pt', '2 mil e 400', '2 mil e 400=2400 mixed'],
    ['en', '1.5 million', '1.5 million=1500000 mixed'],
    ['en', '3 hundred and 21', '3 hundred and 21=321 mixed'],
    ['en', '3 hundred and 2 hundred', '3 hundred=300 mixed; 2 hundred=200 mixed'],
  ])('in %s reads “%s” as %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

describe('collectives, plurals without a number, and none', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'a dozen, half a dozen, two dozen',
      'a dozen=12 collective; half a dozen=6 collective; two dozen=24 collective',
    ],
    ['en', 'dozens, scores, hundreds', 'dozens=24 vague; scores=40 vague; hundreds=200 vague'],
    ['en', 'tens of thousands', 'tens of thousands=20000 vague'],
    ['en', 'several hundred, a few thousand', 'several hundred=200 vague; a few thousand=2000 vague'],
    ['en', 'a score of men kept the score', 'a score=20 collective'],
    ['es', 'una veintena, medio centenar', 'una veintena=20 collective; medio centenar=50 collective'],
    ['es', 'un centenar y medio', 'un centenar y medio=150 collective'],
    ['es', 'decenas de miles y cientos', 'decenas de miles=20000 vague; cientos=200 vague'],
    ['es', 'una quincena de presos en la quincena', 'una quincena=15 collective'],
    ['es', 'en 2019 decenas de familias', '2019=2019 digits; decenas=20 vague'],
    [
      'pt',
      'uma centena, meia centena, uma dezena',
      'uma centena=100 collective; meia centena=50 collective; uma dezena=10 collective',
    ],
    ['pt', 'dezenas de milhar', 'dezenas de milhar=20000 vague'],
    ['en', 'no man, none, not a single one', 'no=0 none; none=0 none; not a single one=0 none'],
    ['en', 'No. 5', '5=5 digits'],
    ['es', 'ningún preso, ni una sola, sin heridos', 'ningún=0 none; ni una sola=0 none; sin=0 none'],
    ['es', 'no hubo muertos, no se reportan heridos', 'no hubo=0 none; no se reportan=0 none'],
    ['pt', 'não houve mortes, não foram registrados feridos', 'não houve=0 none; não foram registrados=0 none'],
    ['pt', 'nenhuma morte, nem um só', 'nenhuma=0 none; nem um só=0 none'],
    ['es', 'uno de ellos', 'uno=1 article'],
  ])('in %s reads “%s” as %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

it('reads only between start and end, with positions in the whole text', () => {
  const text = '12 and 34 and 56';
  expect(findNumbers(text, 3, 10, en)).toEqual([{ start: 7, end: 9, text: '34', value: 34, kind: 'digits' }]);
});
