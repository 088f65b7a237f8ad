import { describe, expect, it } from 'vitest';
import type { Dynamics } from '../../core/vocabulary.ts';
import type { DateData } from '../lang/date-data.ts';
import { dates as en } from '../lang/en/dates.ts';
import { dates as es } from '../lang/es/dates.ts';
import { dates as pt } from '../lang/pt/dates.ts';
import { assignWhen, type WhenRequest } from './assign-when.ts';
import { findDates } from './find-dates.ts';
import { ownDate } from './own-date.ts';

const languages: Readonly<Record<string, DateData>> = { en, es, pt };
/** A Friday afternoon. */
const PUBLISHED = '2026-01-02T16:00:00Z';

/** The date of the number in brackets; sentences end at full stops, a first line in slashes is the heading. */
function when(
  language: string,
  marked: string,
  dynamics: Dynamics,
  published = PUBLISHED,
  more: Partial<WhenRequest> = {},
) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const number = { start, end: marked.indexOf(']') - 1 };
  const data = languages[language] as DateData;
  const slash = text.startsWith('/') ? text.indexOf('/', 1) : -1;
  const heading = slash < 0 ? null : { start: 0, end: slash };
  const from = Math.max(slash + 1, text.lastIndexOf('. ', start) + 1);
  const stop = text.indexOf('.', number.end);
  const sentence = { start: from, end: stop < 0 ? text.length : stop };
  const semicolon = text.lastIndexOf(';', start);
  const behind = text.indexOf(';', start);
  const clause = {
    start: Math.max(from, semicolon + 1),
    end: behind < 0 ? sentence.end : Math.min(sentence.end, behind),
  };
  const mentions = findDates(text, 0, text.length, data, published);
  return assignWhen({ number, clause, sentence, heading, mentions, published, dynamics, ...more });
}

describe('the date of a batch', () => {
  it.each([
    ['en', 'Guards let [12] women go on Tuesday', '2025-12-30'],
    ['en', 'On Tuesday they took five; on Wednesday [six] more', '2025-12-31'],
    ['en', 'The clash of 20 December filled the wards. The ministry said on Thursday that [9] died', '2025-12-20'],
    ['en', 'Three days after the raid, [9] bodies lie unclaimed', '2025-12-30'],
    ['es', 'Entre el 24 y el 25 de diciembre salieron [99]', '2025-12-24/2025-12-25'],
    ['es', '/Lunes 29 de diciembre/ Detenidos: [14]', '2025-12-29'],
    ['pt', 'No dia 24 foram soltas [oito] pessoas', '2025-12-24'],
  ])('%s: %j is %s', (language, text, expected) => {
    expect(when(language, text, 'batch').when).toBe(expected);
  });
});

describe('the date of an act that its authority announces', () => {
  const act = { act: true };
  it.each([
    ['en', 'The fair of 20 December is over. On Wednesday the ministry announced the pardon of [40] men', '2025-12-31'],
    ['es', 'El ministerio anunció el miércoles el indulto de [40] reos de la huelga de mayo de 2024', '2025-12-31'],
    ['pt', 'O ministério anunciou na quarta-feira a soltura de [40] presos da greve de maio de 2024', '2025-12-31'],
    ['es', 'El ministerio dijo el miércoles que el lunes soltó a [40] reos', '2025-12-29'],
  ])('%s: %j is %s', (language, text, expected) => {
    expect(when(language, text, 'batch', PUBLISHED, act).when).toBe(expected);
  });
  it('a headline without a date is the news of the day, not of the older batch in the text', () => {
    const text = 'Ministry frees [40] men. On 20 December it let 31 go';
    expect(when('en', text, 'batch', PUBLISHED, { act: true, headline: true }).when).toBe('2026-01-02');
  });
  it.each([
    ['Ministry frees [40] men. On 20 December it let 31 go', '2025-12-30'],
    ['Ministry frees [40] men on Wednesday. On 20 December it let 31 go', '2025-12-31'],
  ])('the same figure elsewhere dates one that has no date: %j', (text, expected) => {
    const twin = { when: '2025-12-30', asOf: '2025-12-31', rule: 'when.batch' };
    expect(when('en', text, 'batch', PUBLISHED, { twin }).when).toBe(expected);
  });
});

describe('the date of a count that grows', () => {
  it.each([
    ['en', 'Since 8 December the bar has seen [40] arrests', '2025-12-08/2026-01-02', '2026-01-02'],
    ['en', 'Since 8 December, the bar said on Wednesday, [40] were taken', '2025-12-08/2025-12-31', '2025-12-31'],
    ['en', 'Marches began on 8 December. By Tuesday [15] had died', '2025-12-08/2025-12-30', '2025-12-30'],
    ['es', 'Desde diciembre, hasta las 6:23 de la mañana, van [41]', '2025-12/2026-01-02', '2026-01-02T06:23'],
    [
      'es',
      '/Capturas desde el 8 de diciembre (corte: 30 de diciembre)/ Mujeres: [31]',
      '2025-12-08/2025-12-30',
      '2025-12-30',
    ],
    ['pt', 'A contar do dia 8, o grupo verificou [84] saídas', '2025-12-08/2026-01-02', '2026-01-02'],
  ])('%s: %j is %s, as of %s', (language, text, expected, asOf) => {
    const answer = when(language, text, 'cumulative');
    expect([answer.when, answer.asOf]).toEqual([expected, asOf]);
  });
});

describe('the date of a stock', () => {
  it.each([
    ['en', 'Today [900] remain inside', '2026-01-02'],
    ['en', 'Some [900] remain inside', '2026-01-02'],
    ['en', 'At the end of October [91] were inside', '2025-10-31'],
    ['en', 'In mid-March there were [70]', '2025-03'],
    ['en', 'Inside are [70] members of the crew of 2019', '2026-01-02'],
    ['es', 'Siguen dentro [70] huelguistas de 2019', '2026-01-02'],
    ['pt', 'Continuam presos [70] grevistas de 2019', '2026-01-02'],
    ['en', 'After the clash of 20 December, the office said on Wednesday, [70] are held', '2025-12-31'],
    ['es', 'Al 31 de octubre seguían presas [812] personas', '2025-10-31'],
    ['pt', 'No balanço de ontem, restavam [294] presos', '2026-01-01'],
  ])('%s: %j is %s', (language, text, expected) => {
    expect(when(language, text, 'stock').when).toBe(expected);
  });
  it('a morning paper tells of the day before where it names it', () => {
    expect(when('en', 'The gates closed on Thursday. Inside are [70]', 'stock', '2026-01-02T05:30').when).toBe(
      '2026-01-01',
    );
  });
});

describe('what the report as a whole gives', () => {
  const text = 'The chief has been in office since 2013. The jail opened its gates on 24 December. Police took [40]';
  const all = findDates(text, 0, text.length, en, PUBLISHED);
  it('opens no count with a year of which nothing was counted', () => {
    expect(when('en', text, 'cumulative').when).toBe('2013/2026-01-02');
    expect(when('en', text, 'cumulative', PUBLISHED, { counted: [] }).when).toBe('2025-12-24/2026-01-02');
  });
  it('lends no day of another event', () => {
    expect(when('en', text, 'batch').when).toBe('2025-12-24');
    expect(when('en', text, 'batch', PUBLISHED, { kin: all.filter((m) => m.value === '2013') }).when).toBe(
      '2026-01-02',
    );
  });
  it('comes after the day that the paragraph has named before', () => {
    const two = 'On 24 and 24 December guards sang. On 27 December police came. They took [40]';
    const block = { start: 0, end: two.length };
    expect(when('en', two, 'batch', PUBLISHED, { block })).toMatchObject({
      when: '2025-12-27',
      rule: 'when.paragraph',
    });
  });
});

describe('the rest', () => {
  it('a plan lies ahead where its words say so', () => {
    expect(when('en', 'The court will free [30] on Monday', 'plan').when).toBe('2026-01-05');
  });
  it('nothing is known without any date', () => {
    const request = { number: { start: 0, end: 1 }, clause: { start: 0, end: 9 }, sentence: { start: 0, end: 9 } };
    for (const dynamics of ['batch', 'cumulative', 'stock', 'plan', 'increment'] as const)
      expect(assignWhen({ ...request, mentions: [], published: null, dynamics }).when).toBeNull();
  });
  it.each([
    ['es', 'CANAL DEL BARRIO\nMartes 30 de diciembre de 2025, 9:15', '2025-12-30'],
    ['en', 'Desk of the Harbour, 4 June 2022, 16:00', '2022-06-04'],
    ['pt', 'Boletim de quinta-feira', null],
  ])('%s: %j dates itself %s', (language, text, expected) => {
    expect(ownDate(text, 0, languages[language] as DateData)).toBe(expected);
  });
});
