import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateData } from '../lang/date-data.ts';
import { dates as en } from '../lang/en/dates.ts';
import { dates as es } from '../lang/es/dates.ts';
import { dates as pt } from '../lang/pt/dates.ts';
import { findDates } from './find-dates.ts';

const languages: Readonly<Record<string, DateData>> = { en, es, pt };
/** A Friday. */
const PUBLISHED = '2026-01-02';

function values(language: string, text: string, published = PUBLISHED): readonly (string | null)[] {
  return findDates(text, 0, text.length, languages[language] as DateData, published).map((m) => m.value);
}
function kinds(language: string, text: string): readonly string[] {
  return findDates(text, 0, text.length, languages[language] as DateData, PUBLISHED).map((m) => m.kind);
}

describe('full dates', () => {
  it.each([
    ['en', 'freed on 1 January 2026', '2026-01-01'],
    ['en', 'freed on Jan. 1, 2026', '2026-01-01'],
    ['en', 'freed on January 1st', '2026-01-01'],
    ['en', 'freed on the 1st', '2026-01-01'],
    ['en', 'freed this Thursday 1st', '2026-01-01'],
    ['en', 'on the 16th day of April', '2025-04-16'],
    ['en', 'LIMA, Dec 30 (Wire)', '2025-12-30'],
    ['en', 'on 2025-12-30 at the gate', '2025-12-30'],
    ['en', 'on 30/12/2025', '2025-12-30'],
    ['en', 'on Tuesday, December 30', '2025-12-30'],
    ['es', 'el 1 de enero', '2026-01-01'],
    ['es', 'el 1.º de enero de 2026', '2026-01-01'],
    ['es', 'el quince de marzo de 2024', '2024-03-15'],
    ['es', 'el día 24', '2025-12-24'],
    ['es', 'LIMA, 30 dic (Altura)', '2025-12-30'],
    ['es', 'a los dieciséis días del mes de abril', '2025-04-16'],
    ['es', 'el jueves 1', '2026-01-01'],
    ['pt', 'em 1º de janeiro', '2026-01-01'],
    ['pt', 'no dia 24', '2025-12-24'],
    ['pt', 'no dia 20 de agosto', '2025-08-20'],
    ['pt', 'na terça-feira (30)', '2025-12-30'],
    ['pt', 'na quinta-feira, 1º de janeiro', '2026-01-01'],
    ['pt', 'na segunda-feira (29/12)', '2025-12-29'],
  ])('%s: %j is %s', (language, text, expected) => {
    expect(values(language, text)).toEqual([expected]);
  });
  it('tells the year by the weekday', () => {
    expect(values('en', 'on Friday 13 October')).toEqual(['2023-10-13']);
  });
});

describe('months, years and their parts', () => {
  it.each([
    ['en', 'in July 2024, 12 people', '2024-07'],
    ['en', 'in December', '2025-12'],
    ['en', 'in January', '2026-01'],
    ['en', 'last January', '2025-01'],
    ['en', 'in early July', '2025-07-01/2025-07-10'],
    ['en', 'mid-November', '2025-11-11/2025-11-20'],
    ['en', 'in the first week of December', '2025-12-01/2025-12-07'],
    ['en', 'in 2018 protests', '2018'],
    ['en', 'the arrests of 2018.', '2018'],
    ['en', 'on the last day of March', '2025-03-31'],
    ['en', 'in the last week of July', '2025-07-25/2025-07-31'],
    ['en', 'in the 1990s', '1990/1999'],
    ['en', 'in the first quarter of 2024', '2024-01/2024-03'],
    ['es', 'la década de 1970', '1970/1979'],
    ['es', 'el segundo semestre de 2024', '2024-07/2024-12'],
    ['es', 'en 03/2024', '2024-03'],
    ['pt', 'na segunda semana de maio', '2025-05-08/2025-05-14'],
    ['pt', 'no primeiro trimestre', '2026-01/2026-03'],
    ['es', 'en octubre del año pasado', '2025-10'],
    ['es', 'a comienzos de enero', '2026-01-01/2026-01-10'],
    ['es', 'a finales de septiembre', '2025-09-21/2025-09-30'],
    ['es', 'en el 2003', '2003'],
    ['pt', 'em Dezembro', '2025-12'],
    ['pt', 'meados de novembro', '2025-11-11/2025-11-20'],
    ['pt', 'no início do mês', '2026-01-01/2026-01-10'],
    ['pt', 'no início do ano', '2026-01/2026-04'],
  ])('%s: %j is %s', (language, text, expected) => {
    expect(values(language, text)).toEqual([expected]);
  });
  it('a month takes the year named right before it', () => {
    expect(values('es', 'En el 2003, el octubre negro')).toEqual(['2003', '2003-10']);
  });
});

describe('weekdays, relative days and feasts', () => {
  it.each([
    ['en', 'said on Wednesday', '2025-12-31'],
    ['en', 'said on Friday', '2026-01-02'],
    ['en', 'said last Friday', '2025-12-26'],
    ['en', 'said on Saturday night', '2025-12-27'],
    ['en', 'will be heard on Monday', '2026-01-05'],
    ['en', 'next Friday', '2026-01-09'],
    ['en', 'yesterday', '2026-01-01'],
    ['en', 'the day before yesterday', '2025-12-31'],
    ['en', 'tonight', '2026-01-02'],
    ['en', 'overnight', '2026-01-02'],
    ['en', 'three days ago', '2025-12-30'],
    ['en', 'a week ago', '2025-12-26'],
    ['en', 'last week', '2025-12-22/2025-12-28'],
    ['en', 'this week', '2025-12-29/2026-01-02'],
    ['en', 'last month', '2025-12'],
    ['en', 'on the 5th of last month', '2025-12-05'],
    ['en', 'over the weekend', '2025-12-27/2025-12-28'],
    ['en', 'in the next three days', '2026-01-02/2026-01-05'],
    ['es', 'el 2 del presente mes', '2026-01-02'],
    ['es', 'el fin de semana', '2025-12-27/2025-12-28'],
    ['pt', 'no dia 2 deste mês', '2026-01-02'],
    ['pt', 'nos próximos dois dias', '2026-01-02/2026-01-04'],
    ['en', 'on Christmas Day', '2025-12-25'],
    ['en', "on New Year's Eve", '2025-12-31'],
    ['en', 'on Good Friday', '2025-04-18'],
    ['es', 'el lunes pasado', '2025-12-29'],
    ['es', 'el próximo lunes', '2026-01-05'],
    ['es', 'comparecerá el lunes', '2026-01-05'],
    ['es', 'anteayer', '2025-12-31'],
    ['es', 'anoche', '2026-01-01'],
    ['es', 'la víspera', '2026-01-01'],
    ['es', 'hace dos días', '2025-12-31'],
    ['es', 'la semana pasada', '2025-12-22/2025-12-28'],
    ['es', 'el mes pasado', '2025-12'],
    ['es', 'en Nochebuena', '2025-12-24'],
    ['es', 'el día de Año Nuevo', '2026-01-01'],
    ['pt', 'na quinta-feira', '2026-01-01'],
    ['pt', 'na terça', '2025-12-30'],
    ['pt', 'anteontem', '2025-12-31'],
    ['pt', 'ontem à noite', '2026-01-01'],
    ['pt', 'no mês passado', '2025-12'],
    ['pt', 'há dois dias', '2025-12-31'],
    ['pt', 'no Natal', '2025-12-25'],
    ['pt', 'na semana que vem', '2026-01-05/2026-01-11'],
  ])('%s: %j is %s', (language, text, expected) => {
    expect(values(language, text)).toEqual([expected]);
  });
  it.each([
    ['en', 'On 20 December ten were held. The next day six more.', ['2025-12-20', '2025-12-21']],
    ['en', 'On 20 December ten were held; six days later, none.', ['2025-12-20', '2025-12-26']],
    [
      'en',
      'The raid of 20 December, police said on Friday; that day four died.',
      ['2025-12-20', '2026-01-02', '2025-12-20'],
    ],
    ['es', 'El 20 de diciembre hubo diez. Al día siguiente, seis.', ['2025-12-20', '2025-12-21']],
    ['pt', 'No dia 20 houve dez; na terça-feira seguinte, um.', ['2025-12-20', '2025-12-23']],
    ['pt', 'No dia 20 houve dez. Seis dias depois, nenhum.', ['2025-12-20', '2025-12-26']],
  ])('%s: counts on from the date before: %j', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected);
  });
  it.each([
    ['en', 'Three days after the raid, families wait', '2025-12-30'],
    ['es', 'Dos semanas después del golpe', '2025-12-19'],
    ['pt', 'Três dias depois da operação', '2025-12-30'],
    ['en', 'officials said on Thursday, nine months after Congress met', '2025-04'],
  ])('%s: a report looks back in %j to %s', (language, text, expected) => {
    expect(values(language, text).at(-1)).toBe(expected);
  });
  it('counts on from nothing vague, nor into the future', () => {
    expect(values('en', 'It happened in March. The next day six more.')).toEqual(['2025-03', null]);
    expect(values('en', 'On 30 December ten. Ten days later, none.')).toEqual(['2025-12-30', null]);
    expect(values('pt', 'Na segunda, oito; três dias depois da operação')).toEqual(['2025-12-29', null]);
  });
});

describe('windows', () => {
  it.each([
    ['en', 'since 8 January', '2025-01-08/..'],
    ['en', 'since noon on Monday', '2025-12-29T12:00/..'],
    ['en', 'from Monday onwards, ten', '2025-12-29/..'],
    ['en', 'between 20 and 30 September', '2025-09-20/2025-09-30'],
    ['en', '20 to 30 September', '2025-09-20/2025-09-30'],
    ['en', 'January 3–5, 2025', '2025-01-03/2025-01-05'],
    ['en', 'between 29 December and 1 January', '2025-12-29/2026-01-01'],
    ['en', 'from 2020 to June 2024', '2020/2024-06'],
    ['en', '2020 to June 2024: 29', '2020/2024-06'],
    ['en', 'in the last 24 hours', '2026-01-01/2026-01-02'],
    ['en', 'in the past seven days', '2025-12-26/2026-01-02'],
    ['en', 'until Sunday', '../2025-12-28'],
    ['en', 'as of 31 October', '../2025-10-31'],
    ['en', 'by 16 November twenty had', '../2025-11-16'],
    ['en', 'before December', '../2025-11-30'],
    ['es', 'desde diciembre', '2025-12/..'],
    ['es', 'a partir del 8 de enero', '2025-01-08/..'],
    ['es', 'desde hace dos días', '2025-12-31/..'],
    ['es', 'del 20 al 30 de septiembre', '2025-09-20/2025-09-30'],
    ['es', 'entre el 24 y el 25 de diciembre', '2025-12-24/2025-12-25'],
    ['es', 'el 24 y el 25 de diciembre', '2025-12-24/2025-12-25'],
    ['es', 'entre Navidad y Año Nuevo', '2025-12-25/2026-01-01'],
    ['es', 'de 2020 a 2024', '2020/2024'],
    ['es', 'los últimos siete días', '2025-12-26/2026-01-02'],
    ['es', 'hasta el domingo', '../2025-12-28'],
    ['es', 'al 31 de octubre', '../2025-10-31'],
    ['es', '(corte: 31 de octubre)', '../2025-10-31'],
    ['pt', 'a contar do dia 8', '2025-12-08/..'],
    ['pt', 'entre os dias 24 e 25', '2025-12-24/2025-12-25'],
    ['pt', 'entre segunda e quarta-feira', '2025-12-29/2025-12-31'],
    ['pt', 'entre o Natal e o Ano Novo', '2025-12-25/2026-01-01'],
    ['pt', 'nas últimas 24 horas', '2026-01-01/2026-01-02'],
    ['pt', 'até terça-feira', '../2025-12-30'],
    ['pt', 'de 29 de agosto a 1º de setembro', '2025-08-29/2025-09-01'],
    ['pt', 'a contar do dia 21 e até às 16h00 deste domingo', '2025-12-21/2025-12-28T16:00'],
  ])('%s: %j is %s', (language, text, expected) => {
    expect(values(language, text)).toEqual([expected]);
  });
  it.each([
    ['en', 'as of 09:00', '2026-01-02T09:00'],
    ['en', 'by noon', '2026-01-02T12:00'],
    ['en', 'up to 4 p.m.', '2026-01-02T16:00'],
    ['es', 'hasta las 6:23 de la mañana', '2026-01-02T06:23'],
    ['es', 'hasta las ocho de la noche del jueves', '2026-01-01T20:00'],
    ['pt', 'até às 20h30', '2026-01-02T20:30'],
    ['pt', 'até as 11h desta terça-feira (30)', '2025-12-30T11:00'],
  ])('%s: %j is a cut-off at %s', (language, text, expected) => {
    expect(values(language, text)).toEqual([expected]);
    expect(kinds(language, text)).toEqual(['cutoff']);
  });
});

describe('what takes its digits out of the counting without a date', () => {
  it.each([
    ['en', 'for three days', 'duration'],
    ['en', 'a 17-hour mutiny', 'duration'],
    ['en', 'a 67-year-old', 'duration'],
    ['en', '**08:50** Good morning', 'time'],
    ['en', 'at 7:00 p.m. sharp', 'time'],
    ['es', 'al 32.º día', 'duration'],
    ['es', 'de 34 años', 'duration'],
    ['es', 'en la avenida 9 de Julio', 'name'],
    ['pt', 'no Rio de Janeiro', 'name'],
    ['pt', 'às 20 horas', 'time'],
    ['pt', 'dezassete horas de motim', 'duration'],
  ])('%s: %j is a %s', (language, text, kind) => {
    expect(kinds(language, text)).toEqual([kind]);
    expect(values(language, text)).toEqual([null]);
  });
  it.each([
    ['en', 'he may be in and 12 may go'],
    ['en', '2,000 people and 2000 people'],
    ['en', 'it freed Tuesday-like crowds of 21 dead'.replace('Tuesday-like ', '')],
    ['es', 'el 40 por ciento, el 15 %'],
    ['es', 'arrestó a 2000 personas, la liberación de 2000 personas'],
    ['pt', 'a segunda vez, a 35 km de Natal'],
    ['pt', 'cerca de 12 mil pessoas'],
  ])('%s: %j holds no date', (language, text) => {
    expect(values(language, text)).toEqual([]);
  });
  it('a number behind a weekday or month counts, unless the calendar says that it is a date', () => {
    expect(values('en', 'by Tuesday 21 dead')).toEqual(['../2025-12-30']);
    expect(values('es', 'el lunes 18 muertos')).toEqual(['2025-12-29']);
    expect(values('en', 'in June 12 people')).toEqual(['2025-06']);
    expect(values('es', 'en junio 12 personas')).toEqual(['2025-06']);
    expect(values('en', 'since October 20 gets worse')).toEqual(['2025-10-20/..']);
  });
  it('a day that comes again has no date', () => {
    expect(values('en', 'every Monday')).toEqual([null]);
    expect(values('es', 'todos los lunes')).toEqual([null]);
    expect(values('pt', 'toda segunda-feira')).toEqual([null]);
  });
});

describe('every run of text', () => {
  const word = fc.constantFrom(
    ...'on the 1 24 2026 January May 8 since until last next week days ago , . ( ) : - / de el del dia desde hasta enero lunes 09:15 20h30 and to until entre os noite Natal 31 2020 h'.split(
      ' ',
    ),
  );
  it('gives mentions in order, not overlapping, each with its own characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'es', 'pt'),
        fc.array(word, { maxLength: 40 }),
        fc.nat(9),
        (language, words, cut) => {
          const text = `x\u{1F600} ${words.join(' ')}`;
          let at = cut;
          for (const m of findDates(text, cut, text.length, languages[language] as DateData, PUBLISHED)) {
            expect(text.slice(m.start, m.end)).toBe(m.text);
            expect(m.start).toBeGreaterThanOrEqual(at);
            expect(m.end).toBeGreaterThan(m.start);
            at = m.end;
          }
        },
      ),
    );
  });
  it('without a date of publication only full dates have a value', () => {
    const text = 'on 3 May 2024, in June 2024, yesterday, on Monday';
    expect(findDates(text, 0, text.length, en, null).map((m) => m.value)).toEqual([
      '2024-05-03',
      '2024-06',
      null,
      null,
    ]);
  });
});
