import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BalanceQuestion, balance } from './balance.ts';
import { solve } from './equation.ts';

type Case = { title: string; feasible: boolean; heldRange?: [number, number] } & BalanceQuestion;

const CASES: readonly Case[] = readFileSync('corpus/balance/cases.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case);

describe('the books balance, or the ledger says which figures cannot all be true', () => {
  test.each(CASES.map((c) => [c.title, c] as const))('%s', (_title, c) => {
    const answer = balance(c);
    expect(answer.feasible).toBe(c.feasible);
    if (c.heldRange) expect(answer.heldRange).toEqual({ low: c.heldRange[0], high: c.heldRange[1] });
    expect(answer.conflict.length > 0).toBe(!c.feasible);
  });

  test('a conflict of two figures does not drag in a third', () => {
    const answer = balance({
      arrested: { quantifier: 'exact', n: 100 },
      released: { quantifier: 'exact', n: 140 },
      held: { quantifier: 'exact', n: 7 },
    });
    expect(answer.conflict).toEqual(['arrested', 'released']);
  });

  test('whatever was really the case is always feasible', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 }), fc.nat(40), (parts, slack) => {
        const whole = parts.reduce((a, b) => a + b, 0);
        const terms = parts.map((n, i) => ({
          name: `p${i}`,
          sign: -1 as const,
          interval: { low: Math.max(0, n - slack), high: n + slack },
        }));
        return solve([{ name: 'whole', sign: 1, interval: { low: whole, high: whole } }, ...terms]).feasible;
      }),
    );
  });
});
