import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../core/report.ts';
import { reportKeys } from './index.ts';
import { made, type Said } from './made.fixture.ts';
import { reconcile } from './reconcile.ts';

const WIRE =
  'The prison ministry of Paraguay said that 143 inmates left Tacumbu prison in Asuncion. The group Candil had checked 61 of the names by noon. The archdiocese of Asuncion asked Minister Benitez for a list.';
const said: readonly Said[] = [
  { n: '143', who: 'The prison ministry of Paraguay' },
  { n: '61', who: 'The group Candil', basis: 'verified', claimantKind: 'ngo' },
];

const STORY = [
  made('a', '2031-03-05', WIRE, said),
  made('b', '2031-03-05', WIRE.replace('143', '134'), [{ ...said[0], n: '134' } as Said, said[1] as Said]),
  made(
    'c',
    '2031-03-06',
    'Candil of Paraguay could not check 61 releases from Tacumbu prison in Asuncion, it said. Benitez, the minister, insisted on 143 names.',
    [
      { n: '61', who: 'Candil', basis: 'unverified', claimantKind: 'ngo' },
      { n: '143', who: 'Benitez', when: '2031-03-05' },
    ],
  ),
  made(
    'd',
    '2031-03-06',
    'In Ghana, 17 fishermen were freed at Tema after Accra paid a fine, the Navy of Ghana said.',
    [{ n: '17', who: 'the Navy of Ghana' }],
  ),
];

const reports = STORY.map((s) => s.report);
const claims = STORY.flatMap((s) => s.claims);
const ledger = reconcile(reports, claims);
const between = (a: string, b: string) =>
  ledger.relations.find((r) => [r.a, r.b].sort().join() === [a, b].sort().join());

describe('a folder of reports becomes a ledger', () => {
  test('reports of different events come out as different events', () => {
    expect(ledger.events.map((e) => [...e.reports].sort())).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('a number that a copy changed is a slip on the way and no dispute', () => {
    expect(ledger.lineage).toMatchObject([{ kind: 'near', changed: [['143', '134']] }]);
    expect(between('a-0', 'b-0')?.relation).toBe('transmission');
  });

  test('what remains of an announcement is told as open', () => {
    expect(between('a-0', 'a-1')).toMatchObject({ relation: 'verification-gap', gap: { low: 82, high: 82 } });
  });

  test('one body that verified a figure here and could not there is a flip of polarity', () => {
    expect(between('a-1', 'c-0')?.relation).toBe('polarity');
  });

  test('one figure dated on two days is a dispute about the date', () => {
    expect(between('a-0', 'c-1')).toMatchObject({ relation: 'dispute', field: 'date' });
  });

  test('copies never raise the number of lineages', () => {
    const figure = ledger.figures.find((f) => f.claims.includes('a-0'));
    expect(figure?.support).toMatchObject({ lineages: 2, reports: 3 });
  });

  test('every claim stands in exactly one figure', () => {
    const placed = ledger.figures.flatMap((f) => f.claims).sort();
    expect(placed).toEqual(claims.map((c) => c.id).sort());
  });

  test('the order of input changes nothing, and saying it twice adds nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reports, { minLength: reports.length }),
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        (rs, cs) => {
          expect(reconcile(rs, cs)).toEqual(ledger);
          expect(reconcile([...rs, ...rs], [...cs, ...cs])).toEqual(ledger);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a ledger reconciled again is the same ledger', () => {
    expect(reconcile(ledger.reports, ledger.claims)).toEqual(ledger);
  });

  test('reports of one event share a key, and a stranger shares none', () => {
    const keys = STORY.map((s) => new Set(reportKeys(s.report, s.claims)));
    const shared = (x: number, y: number) => [...(keys[x] ?? [])].filter((k) => keys[y]?.has(k));
    expect(shared(0, 2).some((key) => key.startsWith('names:PY:tacumbu@'))).toBe(true);
    expect(shared(0, 3)).toEqual([]);
  });

  test('a report without claims is kept in its event', () => {
    const silent = { ...(reports[0] as Report), id: 'z', path: 'z.md' };
    expect(reconcile([...reports, silent], claims).events[0]?.reports).toContain('z');
  });

  test('nothing in, nothing out', () => {
    expect(reconcile([], [])).toMatchObject({ events: [], figures: [], relations: [], issues: [] });
  });
});

describe('events', () => {
  const toll = (town: string, n: string) =>
    `El Gobierno informó de la explosión en ${town}. Según la Policía, murieron ${n} personas y la Fiscalía investiga en ${town}.`;
  const told = (id: string, day: string, town: string, n: string) =>
    made(id, day, toll(town, n), [{ n, who: 'la Policía', measure: 'killed', when: null }]);

  test('are not one because every story has a government and a police', () => {
    const all = [told('a', '2031-03-04', 'Villarriba', '64'), told('b', '2031-03-09', 'Puertobajo', '31')];
    const { events } = reconcile(
      all.map((m) => m.report),
      all.flatMap((m) => m.claims),
    );
    expect(events).toHaveLength(2);
  });

  test('are named by what their reports share, in one piece', () => {
    const text =
      'Crowds filled the square of Upper Marsh on Monday. In Upper Marsh the police arrested 64 people, and all Upper Marsh looked on.';
    const one = made('a', '2031-03-04', text, [{ n: '64', who: 'the police', measure: 'detained' }]);
    const { events } = reconcile([one.report], one.claims);
    expect(events.map((e) => e.title)).toEqual(['Upper Marsh: people detained, March 2031']);
  });
});

describe('figures', () => {
  const figuresOf = (...all: readonly ReturnType<typeof made>[]) => {
    const { figures } = reconcile(
      all.map((m) => m.report),
      all.flatMap((m) => m.claims),
    );
    return figures.map((f) => [...f.claims].sort());
  };

  test('of a report are counted against its news, not against what it tells as background', () => {
    const text =
      'The regime of Narvia announced the release of 88 people.\nIt follows its word that it would release 99 people.\n"All this is part of a plan," it said.\nThe Lantern said it had checked 55 names.';
    const one = made('a', '2031-03-05', text, [
      { n: '88', who: 'The regime of Narvia', when: null },
      { n: '99', who: 'The regime of Narvia', when: null },
      { n: '55', who: 'The Lantern', basis: 'verified', claimantKind: 'ngo', when: null },
    ]);
    expect(figuresOf(one)).toContainEqual(['a-0', 'a-2']);
  });

  test('of the same few things are one in dispute, though both reports leave open since when', () => {
    const things = { measure: 'seized', counted: 'oil tankers', basis: 'reported', when: null } as const;
    const soft = { when: [{ rule: 'when.told' }] };
    const all = [
      made('a', '2031-03-05', 'The navy of Narvia has seized 2 oil tankers off Narvia.', [
        { n: '2', ...things, traces: soft },
      ]),
      made('b', '2031-03-05', 'The navy of Narvia seized 4 oil tankers so far near Narvia.', [
        { n: '4', ...things, dynamics: 'cumulative', traces: soft },
      ]),
    ];
    expect(figuresOf(...all)).toContainEqual(['a-0', 'b-0']);
  });
});
