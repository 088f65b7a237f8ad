import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  before,
  civilDate,
  contains,
  dayNumber,
  easterSunday,
  formatEdtf,
  overlaps,
  parseEdtf,
  precision,
  sameDay,
  weekdayOf,
} from './edtf.ts';

const at = (s: string) => {
  const i = parseEdtf(s);
  if (i === null) throw new Error(`no date: ${s}`);
  return i;
};

describe('day numbers', () => {
  it('agree with the calendar of the platform on every day between 1600 and 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_140, max: 157_054 }), (n) => {
        const d = new Date(n * 86_400_000);
        const c = civilDate(n);
        expect([c.year, c.month, c.day]).toEqual([d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()]);
        expect(dayNumber(c.year, c.month, c.day)).toBe(n);
        expect(weekdayOf(n) % 7).toBe(d.getUTCDay());
      }),
    );
  });
  it.each([
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('put Easter of %i on %s', (year, day) => {
    expect(easterSunday(year)).toBe(at(day).first);
  });
});

describe('EDTF', () => {
  it.each([
    '2026-01-01',
    '2024-07',
    '2024',
    '2026-01-12T06:23',
    '2025-12-25/2026-01-01',
    '2024-07/2026-01-02',
    '2024-07/..',
    '../2024-07',
    '2025-12-25/2026-01-12T06:23',
    '2020/2024-06',
  ])('%s comes back as it went in', (s) => {
    expect(formatEdtf(at(s))).toBe(s);
  });
  it.each([
    ['/2024-07', '../2024-07'],
    ['2024-07/', '2024-07/..'],
    ['2024-07~', '2024-07~'],
    ['2024?/2025-01', '2024/2025-01~'],
    ['2026-01-12T06:23:10-04:00', '2026-01-12T06:23'],
    ['2026-01-12T06:23:10.250Z', '2026-01-12T06:23'],
    [' 2026-01-12 06:23 ', '2026-01-12T06:23'],
  ])('%s is read as %s', (s, expected) => {
    expect(formatEdtf(at(s))).toBe(expected);
  });
  it.each([
    '',
    '..',
    '/',
    '../..',
    '2024-13',
    '2023-02-29',
    '24-07-01',
    'July',
    '2024-07-02/2024-07-01',
    '2024-07-01T25:00',
  ])('%j is no date', (s) => {
    expect(parseEdtf(s)).toBeNull();
  });
  it('never throws on any string', () => {
    fc.assert(fc.property(fc.string(), (s) => parseEdtf(s) === null || formatEdtf(at(s)).length > 0));
  });
});

describe('comparisons', () => {
  it.each([
    ['2024-07', '2024-07-31', true],
    ['2024-07/..', '2026', true],
    ['../2024-06', '2024-07', false],
    ['2024', '2025', false],
  ])('%s and %s share a day: %s', (a, b, expected) => {
    expect(overlaps(at(a), at(b))).toBe(expected);
    expect(overlaps(at(b), at(a))).toBe(expected);
  });
  it.each([
    ['2024-07', '2024-07-31', true],
    ['2024-07-31', '2024-07', false],
    ['2024-07/..', '2026/..', true],
    ['2024-07/..', '../2026', false],
  ])('%s contains %s: %s', (a, b, expected) => {
    expect(contains(at(a), at(b))).toBe(expected);
  });
  it.each([
    ['2024-06', '2024-07-01', true],
    ['2024-07', '2024-07-31', false],
    ['2024-07-01T06:00', '2024-07-01T18:00', true],
    ['2024-07-01T06:00', '2024-07-01', false],
    ['2024-07/..', '2025', false],
  ])('%s lies before %s: %s', (a, b, expected) => {
    expect(before(at(a), at(b))).toBe(expected);
  });
  it('one day is one day whatever the hour', () => {
    expect(sameDay(at('2024-07-01T06:00'), at('2024-07-01'))).toBe(true);
    expect(sameDay(at('2024-07'), at('2024-07'))).toBe(false);
  });
  it('precision is that of the coarser end', () => {
    expect(['2024', '2024-07/2024-08-01', '2024-07-01/..', '2024-07-01T06:00'].map((s) => precision(at(s)))).toEqual([
      'year',
      'month',
      'day',
      'minute',
    ]);
  });
});
