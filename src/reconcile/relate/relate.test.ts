import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../core/edtf.ts';
import type { Quantity } from '../../core/quantity.ts';
import { BASES, DYNAMICS, MEASURES, OUTCOMES, QUANTIFIERS, RELATIONS } from '../../core/vocabulary.ts';
import type { SlottedClaim } from '../slotted.ts';
import { relate } from './relate.ts';

type Written = Partial<Omit<SlottedClaim, 'asOf' | 'window'>> & { asOf?: string; window?: string };
type Case = { title: string; a: Written; b: Written; relation: string; gap?: [number, number] };

function slotted(w: Written): SlottedClaim {
  return {
    event: 'e',
    measure: 'released',
    population: null,
    outcome: null,
    place: null,
    dynamics: 'batch',
    basis: 'reported',
    quantity: { quantifier: 'exact', n: 1 },
    claimant: null,
    outlet: null,
    exhaustive: false,
    ...w,
    asOf: w.asOf ? parseEdtf(w.asOf) : null,
    window: w.window ? parseEdtf(w.window) : null,
  };
}

const CASES: readonly Case[] = readFileSync('corpus/relations/pairs.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case);

describe('how two claims stand to each other', () => {
  test.each(CASES.map((c) => [c.title, c] as const))('%s', (_title, c) => {
    for (const judged of [relate(slotted(c.a), slotted(c.b)), relate(slotted(c.b), slotted(c.a))]) {
      expect(judged.relation).toBe(c.relation);
      if (c.gap) expect(judged.gap).toEqual({ low: c.gap[0], high: c.gap[1] });
    }
  });

  const exact = (n: number): Quantity => ({ quantifier: 'exact', n });
  const more: readonly (readonly [string, Written, Written, string, object])[] = [
    [
      'one batch dated on two days is a dispute about the date',
      { window: '2026-03-01', quantity: exact(99) },
      { window: '2026-03-02', quantity: exact(99) },
      'dispute',
      { field: 'date' },
    ],
    [
      'a monitor that documents more dead than the government concedes contradicts it',
      { measure: 'killed', basis: 'announced', quantity: exact(3), claimant: 'gov' },
      { measure: 'killed', basis: 'verified', quantity: exact(8), claimant: 'ngo' },
      'dispute',
      {},
    ],
    [
      'a register of which only some names could be found is a gap, though it is a stock',
      { measure: 'held', dynamics: 'stock', basis: 'announced', quantity: exact(589), claimant: 'gov' },
      { measure: 'held', dynamics: 'stock', basis: 'verified', quantity: exact(390), claimant: 'press' },
      'verification-gap',
      {},
    ],
    [
      'a running count without a date is in tension with a dated one',
      { dynamics: 'cumulative', quantity: exact(371), claimant: 'police' },
      { dynamics: 'cumulative', quantity: exact(452), claimant: 'ngo', asOf: '2026-03-01' },
      'tension',
      {},
    ],
    [
      'the earlier and the later count of one body on one day is growth',
      { dynamics: 'cumulative', quantity: exact(41), claimant: 'ngo', asOf: '2026-03-01T06:00' },
      { dynamics: 'cumulative', quantity: exact(49), claimant: 'ngo', asOf: '2026-03-01T17:00' },
      'growth',
      {},
    ],
    [
      'a count that its author takes back is a revision though it rises',
      { dynamics: 'cumulative', quantity: exact(41), claimant: 'ngo', asOf: '2026-03-01' },
      { dynamics: 'cumulative', quantity: exact(49), claimant: 'ngo', asOf: '2026-03-01', correction: true },
      'revision',
      {},
    ],
    [
      'who denies seven contradicts who says seven',
      { basis: 'denied', quantity: exact(7), claimant: 'gov' },
      { quantity: exact(7), claimant: 'ngo' },
      'dispute',
      {},
    ],
  ];
  test.each(more)('%s', (_title, a, b, relation, rest) => {
    expect(relate(slotted(a), slotted(b))).toMatchObject({ relation, ...rest });
    expect(relate(slotted(b), slotted(a))).toMatchObject({ relation, ...rest });
  });

  test('a copy that changes the number, the polarity or the claimant is told apart from a disagreement', () => {
    const wire = slotted({ basis: 'verified', quantity: exact(153), claimant: 'ngo' });
    const aligned = { aligned: true };
    expect(relate(wire, { ...wire, quantity: exact(135) }, aligned).relation).toBe('transmission');
    expect(relate(wire, { ...wire, basis: 'unverified' }, aligned).relation).toBe('polarity');
    expect(relate(wire, { ...wire, claimant: 'gov' }, aligned)).toMatchObject({
      relation: 'same',
      altered: ['attribution'],
    });
  });

  const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
  const date = pick([
    undefined,
    '2026-01',
    '2026-01-01',
    '2026-01-02T08:00',
    '2026-01-02T20:00',
    '2026-02-10',
    '2026-01-01/..',
  ]);
  const anyClaim = fc
    .record({
      event: pick(['x', 'y']),
      measure: pick(MEASURES.slice(0, 3)),
      population: pick([null, 'prisoners', 'prisoners/political']),
      outcome: pick([null, ...OUTCOMES.slice(0, 2)]),
      place: pick([null, 'p', 'q']),
      dynamics: pick(DYNAMICS),
      basis: pick(BASES),
      claimant: pick([null, 'a', 'b']),
      outlet: pick([null, 'o', 'p']),
      report: pick(['r', 's']),
      exhaustive: fc.boolean(),
      correction: fc.boolean(),
      earlier: fc.boolean(),
      prominent: fc.boolean(),
      quantity: fc.record({
        quantifier: pick(QUANTIFIERS.filter((q) => q !== 'range')),
        n: pick([0, 1, 87, 88, 90, 100, 2000]),
      }),
      asOf: date,
      window: date,
    })
    .map(({ asOf, window, ...rest }) => slotted({ ...rest, ...(asOf ? { asOf } : {}), ...(window ? { window } : {}) }));

  test('is symmetric, and always one of the known relations', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, fc.boolean(), fc.boolean(), (a, b, aligned, part) => {
        const there = relate(a, b, { aligned, part });
        expect(relate(b, a, { aligned, part })).toEqual(there);
        expect(RELATIONS).toContain(there.relation);
      }),
      { numRuns: 3000 },
    );
  });
});
