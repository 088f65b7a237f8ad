import { describe, expect, it } from 'vitest';
import type { Language, Quantifier } from '../../core/vocabulary.ts';
import { numbers as en } from '../lang/en/numbers.ts';
import { numbers as es } from '../lang/es/numbers.ts';
import { numbers as pt } from '../lang/pt/numbers.ts';
import { findQuantities, type QuantityMention } from './index.ts';

const DATA = { en, es, pt };

function read(language: Language, text: string): readonly QuantityMention[] {
  const found = findQuantities(text, 0, text.length, DATA[language]);
  for (const m of found) expect(text.slice(m.start, m.end)).toBe(m.text);
  return found;
}

function shown(language: Language, text: string): string {
  return read(language, text)
    .map(
      ({ text: span, quantity: { quantifier, n, n2 } }) =>
        `${span}: ${quantifier} ${n}${n2 === undefined ? '' : `–${n2}`}`,
    )
    .join('; ');
}

/** Each phrase holds one number, forty. */
const FAMILIES: Readonly<Record<Language, Readonly<Partial<Record<Quantifier, readonly string[]>>>>> = {
  en: {
    'at-least': [
      'at least 40 people',
      'at the very least forty',
      'no fewer than 40',
      'not less than 40',
      'a minimum of 40',
      '40 or more',
      '40 detainees or more',
      '40 people, at least',
      '40-plus',
      '40 and counting',
      'at least some 40',
      'never fell below 40',
      'at least 40, possibly more',
      '+40 held',
      '≥ 40',
    ],
    'more-than': [
      'more than 40',
      'well over 40',
      'above 40',
      'in excess of 40',
      'upwards of 40',
      'the dead exceeded 40',
      'the count surpassed by dusk 40',
      'topping 40',
      'has gone past 40',
      'a little over 40',
      'more than a total of 40',
      'passed the 40 mark',
      'the 40 mark was passed',
      '>40',
    ],
    about: [
      'about 40',
      'around 40',
      'some 40',
      'roughly 40',
      'approx. 40',
      'an estimated 40',
      '40-odd prisoners',
      '40 or so',
      '40 people or thereabouts',
      'in the region of 40',
      '~40',
    ],
    nearly: ['nearly 40', 'almost 40', 'close to 40', 'just under 40', 'just short of 40', 'approaching 40'],
    'up-to': [
      'up to 40',
      'as many as 40',
      'at most 40',
      'no more than 40',
      'did not exceed 40',
      'without passing 40',
      '40 or fewer',
      'no higher than 40',
    ],
    'fewer-than': ['fewer than 40', 'under 40', 'less than 40', 'below 40', 'did not reach 40', 'not even 40'],
    exact: [
      '40',
      'the toll rose to 40',
      'only 40',
      'exactly 40',
      'some of the 40',
      'over the past 40 nights',
      'twice as many as 40',
    ],
  },
  es: {
    'at-least': [
      'al menos 40',
      'por lo menos 40',
      'como mínimo, 40',
      'no menos de 40',
      'cuando menos 40',
      'nada menos que 40',
      '40 o más',
      '40 presos o más',
      '40 presos, como mínimo',
      '40 como poco',
      'nunca bajó de 40',
      'no bajan de 40',
      'al menos unos 40',
      '40 y quizás más',
      'un mínimo de 40',
    ],
    'more-than': [
      'más de 40',
      'algo más de 40',
      'arriba de 40',
      'por encima de los 40',
      'supera los 40',
      'superaron ayer los 40',
      'rebasa ya los 40',
      'pasan ya de 40',
      'pasaba apenas de 40',
      '40 y pico',
      '40 largos',
      'superior a 40',
      'la barrera de los 40 fue superada',
      'supera la barrera de los 40',
      'más de unas 40',
    ],
    about: [
      'cerca de 40',
      'alrededor de 40',
      'unos 40',
      'unas 40',
      'en torno a los 40',
      'aproximadamente 40',
      'cosa de 40',
      'del orden de 40',
      'rondan los 40',
      '40 aproximadamente',
      '40 presos en números redondos',
    ],
    nearly: ['casi 40', 'poco menos de 40', 'rozan los 40', 'cercano a 40', 'ya casi 40'],
    'up-to': [
      'hasta 40',
      'a lo sumo 40',
      'como máximo 40',
      'no más de 40',
      'no supera los 40',
      'no pasan de 40',
      'sin superar los 40',
      '40 a lo sumo',
      '40 o menos',
    ],
    'fewer-than': [
      'menos de 40',
      'por debajo de 40',
      'inferior a 40',
      'no llegan a 40',
      'no alcanzan los 40',
      'sin llegar a 40',
      'ni siquiera 40',
    ],
    exact: ['40', 'subió hasta 40', 'solo 40', 'no hubo más que 40', 'además de 40', 'hasta ahora, 40'],
  },
  pt: {
    'at-least': [
      'pelo menos 40',
      'ao menos 40',
      'no mínimo 40',
      'nada menos que 40',
      'não menos de 40',
      '40 ou mais',
      '40 presos ou mais',
      '40 presos, no mínimo',
      'nunca baixou de 40',
      'pelo menos uns 40',
      'um mínimo de 40',
    ],
    'more-than': [
      'mais de 40',
      'bem mais de 40',
      'acima de 40',
      'para cima de 40',
      'ultrapassa os 40',
      'ultrapassaram ontem os 40',
      'passam já de 40',
      'passa a casa dos 40',
      'a fasquia dos 40 foi ultrapassada',
      'superior a 40',
      '40 e tal',
      '40 e poucos',
    ],
    about: [
      'cerca de 40',
      'em torno de 40',
      'uns 40',
      'umas 40',
      'aproximadamente 40',
      'por volta de 40',
      'na ordem dos 40',
      'rondam os 40',
    ],
    nearly: ['quase 40', 'perto de 40', 'próximo de 40', 'pouco menos de 40'],
    'up-to': [
      'até 40',
      'no máximo 40',
      'não mais de 40',
      'não ultrapassa os 40',
      'não passavam de 40',
      'sem passar de 40',
      '40 no máximo',
      '40 ou menos',
    ],
    'fewer-than': [
      'menos de 40',
      'abaixo de 40',
      'inferior a 40',
      'não chegam a 40',
      'sem chegar a 40',
      'nem sequer 40',
    ],
    exact: ['40', 'subiu até 40', 'só 40', 'não tinha mais do que 40', 'além de 40', 'até agora, 40'],
  },
};

describe.each(Object.entries(FAMILIES) as [Language, (typeof FAMILIES)['en']][])(
  'bounds in %s',
  (language, families) => {
    const rows = Object.entries(families).flatMap(([quantifier, phrases]) =>
      phrases.map((p) => [p, quantifier] as const),
    );
    it.each(rows)('“%s” says %s', (phrase, quantifier) => {
      const found = read(language, phrase);
      expect(found).toHaveLength(1);
      expect(found[0]?.quantity).toEqual({ quantifier, n: 40 });
    });
  },
);

describe('ranges and levels', () => {
  it.each<[Language, string, string]>([
    ['en', 'between 40 and 50 men', '40 and 50: range 40–50'],
    ['en', 'from 40 to 50 men', '40 to 50: range 40–50'],
    ['en', '40–50 men', '40–50: range 40–50'],
    ['en', 'two to three hundred', 'two to three hundred: range 200–300'],
    ['en', 'some forty or fifty', 'forty or fifty: range 40–50'],
    ['en', 'more than 40 and fewer than 60', '40 and fewer than 60: range 40–60'],
    ['en', 'the count rose from 40 to 50', '40: exact 40; 50: exact 50'],
    ['en', '40 or 57? The rival tallies', '40: exact 40; 57: exact 57'],
    ['en', 'the talks of 2019-2021', '2019: exact 2019; 2021: exact 2021'],
    ['en', 'ring 555-1234-99', '555: exact 555; 1234: exact 1234; 99: exact 99'],
    ['es', 'entre 800 y 1.200 presos', '800 y 1.200: range 800–1200'],
    ['es', 'de 40 a 50 presos', '40 a 50: range 40–50'],
    ['es', 'entre 2 y 3 mil', '2 y 3 mil: range 2000–3000'],
    ['es', 'unos 20 o 30', '20 o 30: range 20–30'],
    ['es', 'la cuenta pasó de 40 a 50', '40: exact 40; 50: exact 50'],
    ['es', 'pasa de cuatro muertos a siete', 'cuatro: exact 4; siete: exact 7'],
    ['es', 'de 900 a 9.000 en dos meses', '900: exact 900; 9.000: exact 9000; dos: exact 2'],
    ['pt', 'entre mil e duas mil pessoas', 'mil e duas mil: range 1000–2000'],
    ['pt', 'de 40 a 50 presos', '40 a 50: range 40–50'],
    ['pt', 'o total passou de 40 para 50', '40: exact 40; 50: exact 50'],
    ['pt', 'no máximo 60 e no mínimo 40', '60 e no mínimo 40: range 40–60'],
  ])('in %s reads “%s” as %s', (language, text, expected) => {
    expect(shown(language, text)).toBe(expected);
  });
});

describe('several numbers in one sentence', () => {
  it.each<[Language, string, string]>([
    ['en', 'at least 40 dead and nearly 300 hurt', '40: at-least 40; 300: nearly 300'],
    ['en', '40 people, at least 12 of them boys', '40: exact 40; 12: at-least 12'],
    ['en', 'no fewer than 40, and no deaths', '40: at-least 40; no: exact 0'],
    ['es', '40 muertos o más y cerca de 300 heridos', '40: at-least 40; 300: about 300'],
    ['es', 'eran una docena como mínimo, 20 según otros', 'una docena: at-least 12; 20: exact 20'],
    ['es', 'más de un total de 40', '40: more-than 40'],
    ['pt', 'há 40 presos no máximo e 20 feridos no mínimo', '40: up-to 40; 20: at-least 20'],
  ])('in %s reads “%s” as %s', (language, text, expected) => {
    expect(shown(language, text)).toBe(expected);
  });
});

describe('collectives', () => {
  it('are vague about their own size unless a bound stands beside them', () => {
    expect(read('es', 'una veintena')[0]?.quantity).toEqual({ quantifier: 'vague', n: 20, around: true });
    expect(read('es', 'unas decenas')[0]?.quantity).toEqual({ quantifier: 'vague', n: 20 });
    expect(read('es', 'más de medio centenar')[0]?.quantity).toEqual({ quantifier: 'more-than', n: 50 });
    expect(read('en', 'a dozen or so')[0]?.quantity).toEqual({ quantifier: 'about', n: 12 });
    expect(read('es', 'un centenar largo')[0]?.quantity).toEqual({ quantifier: 'more-than', n: 100 });
  });
});

describe('increments', () => {
  it.each<[Language, string, boolean]>([
    ['en', 'another 13', true],
    ['en', 'at least another 13', true],
    ['en', 'a further 13', true],
    ['en', '13 more people', true],
    ['en', '13 more than on Monday', false],
    ['en', 'the other 13', false],
    ['es', 'otros 13 presos', true],
    ['es', 'otros casi 13', true],
    ['es', '13 personas más', true],
    ['es', '13 más que ayer', false],
    ['es', 'más de 13', false],
    ['es', 'los otros 13', false],
    ['pt', 'mais 13 presos', true],
    ['pt', 'mais de 13 presos', false],
    ['pt', 'outras 13', true],
    ['pt', 'os outros 13', false],
  ])('in %s, “%s”: %s', (language, text, expected) => {
    expect(read(language, text)[0]?.increment ?? false).toBe(expected);
  });
});

it('says which words bound a number and by which rule', () => {
  const text = 'hubo por lo menos 40 heridos';
  const [mention] = read('es', text);
  const span = mention?.boundSpan;
  expect(span && text.slice(span.start, span.end)).toBe('por lo menos');
  expect(mention?.rules).toEqual(['number.digits', 'quantifier.at-least.before']);
});

it('leaves out ordinals and what is not whole', () => {
  expect(shown('en', 'the third of 2.5 parts')).toBe('');
});
