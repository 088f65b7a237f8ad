import { describe, expect, it } from 'vitest';
import {
  asserted,
  contains,
  equals,
  expected,
  granularity,
  hull,
  type Interval,
  intersects,
  isEmpty,
  meet,
  type Quantity,
  roundingBand,
} from './quantity.ts';

const INF = Number.POSITIVE_INFINITY;
const range = (low: number, high: number): Interval => ({ low, high });

describe('how finely a number was given', () => {
  it.each([
    [2000, 1000],
    [2400, 100],
    [700, 100],
    [90, 10],
    [88, 1],
    [105, 1],
    [0, 1],
  ])('takes %i to the unit of its last digit that is not zero, %i', (n, unit) => {
    expect(granularity(n)).toBe(unit);
  });

  it.each([
    [2400, 2350, 2450],
    [2000, 1900, 2100],
    [100, 95, 105],
    [90, 90, 90],
    [2415, 2415, 2415],
  ])('lets %i have been rounded from %i to %i', (n, low, high) => {
    expect(roundingBand(n)).toEqual(range(low, high));
  });
});

const TABLE: readonly [string, Quantity, Interval, Interval][] = [
  ['88', { quantifier: 'exact', n: 88 }, range(88, 88), range(88, 88)],
  ['no one', { quantifier: 'exact', n: 0 }, range(0, 0), range(0, 0)],
  ['at least 87', { quantifier: 'at-least', n: 87 }, range(87, INF), range(87, 95)],
  ['at least 5', { quantifier: 'at-least', n: 5 }, range(5, INF), range(5, 5)],
  ['at least 2,000', { quantifier: 'at-least', n: 2000 }, range(2000, INF), range(2000, 2999)],
  ['more than 700', { quantifier: 'more-than', n: 700 }, range(701, INF), range(701, 799)],
  ['more than 3', { quantifier: 'more-than', n: 3 }, range(4, INF), range(4, 4)],
  ['nearly 2,000', { quantifier: 'nearly', n: 2000 }, range(1800, 1999), range(1900, 1999)],
  ['nearly 8', { quantifier: 'nearly', n: 8 }, range(7, 7), range(7, 7)],
  ['about 2,400', { quantifier: 'about', n: 2400 }, range(2280, 2520), range(2280, 2520)],
  ['about 90', { quantifier: 'about', n: 90 }, range(85, 95), range(86, 94)],
  ['about 1', { quantifier: 'about', n: 1 }, range(0, 2), range(0, 2)],
  ['up to 100', { quantifier: 'up-to', n: 100 }, range(0, 100), range(90, 100)],
  ['fewer than 60', { quantifier: 'fewer-than', n: 60 }, range(0, 59), range(54, 59)],
  ['800 to 900', { quantifier: 'range', n: 800, n2: 900 }, range(800, 900), range(800, 900)],
  ['dozens', { quantifier: 'vague', n: 24 }, range(20, 199), range(24, 99)],
  ['decenas', { quantifier: 'vague', n: 20 }, range(20, 199), range(20, 99)],
  ['una veintena', { quantifier: 'vague', n: 20, around: true }, range(15, 25), range(15, 25)],
  ['media docena', { quantifier: 'vague', n: 6, around: true }, range(5, 7), range(5, 7)],
  ['hundreds', { quantifier: 'vague', n: 200 }, range(150, 1999), range(200, 999)],
  ['milhares', { quantifier: 'vague', n: 2000 }, range(1500, 19999), range(2000, 9999)],
  ['tens of thousands', { quantifier: 'vague', n: 20000 }, range(15000, 199999), range(20000, 99999)],
];

describe('what a quantity commits to', () => {
  it.each(TABLE)('“%s” has its asserted and its expected counts', (_, quantity, says, means) => {
    expect(asserted(quantity)).toEqual(says);
    expect(expected(quantity)).toEqual(means);
  });

  it('expects no count that is not asserted, whatever the number', () => {
    for (const [, quantity] of TABLE) {
      for (const n of [1, 2, 7, 10, 15, 88, 100, 1999, 2000, 125000]) {
        const q = { ...quantity, n, ...(quantity.n2 === undefined ? {} : { n2: n + 5 }) };
        expect(contains(asserted(q), expected(q)), JSON.stringify(q)).toBe(true);
        expect(isEmpty(expected(q)), JSON.stringify(q)).toBe(false);
      }
    }
  });

  it('allows nothing where fewer than none are said', () => {
    expect(isEmpty(asserted({ quantifier: 'fewer-than', n: 0 }))).toBe(true);
  });
});

describe('intervals', () => {
  it('meet in what both hold, and may be empty', () => {
    expect(meet(range(85, 95), range(88, INF))).toEqual(range(88, 95));
    expect(isEmpty(meet(range(1, 2), range(3, 4)))).toBe(true);
    expect(intersects(range(1, 3), range(3, 4))).toBe(true);
    expect(intersects(range(1, 2), range(3, 4))).toBe(false);
  });

  it('are held by their hull', () => {
    expect(hull(range(1, 2), range(8, INF))).toEqual(range(1, INF));
    expect(hull(range(1, 0), range(8, 9))).toEqual(range(8, 9));
    expect(hull(range(8, 9), range(1, 0))).toEqual(range(8, 9));
  });

  it('contain themselves, what lies inside and nothing beyond', () => {
    expect(contains(range(1, 9), range(1, 9))).toBe(true);
    expect(contains(range(1, INF), range(2, INF))).toBe(true);
    expect(contains(range(2, 9), range(1, 9))).toBe(false);
    expect(contains(range(2, 9), range(5, 4))).toBe(true);
    expect(equals(range(2, 9), range(2, 9))).toBe(true);
    expect(equals(range(2, 9), range(2, 8))).toBe(false);
  });
});
