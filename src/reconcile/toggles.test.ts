import { describe, expect, it } from 'vitest';
import { made, type Said } from './made.fixture.ts';
import { isToggled, type Toggles, toggle } from './toggles.ts';

const WIRE =
  'The prison ministry of Paraguay said that 143 inmates left Tacumbu prison in Asuncion. The group Candil had checked 61 of the names by noon. Some 12 more were said to be on their way home to the river.';
const COPY = `${WIRE} Families waited at the gate.`;
const GUILD =
  'El Gremio por la Libertad de los Presos comprobo la salida de 58 internos de Tacumbu, Paraguay. El Gobierno dijo que eran 143.';

const WIRED: readonly Said[] = [
  { n: '143', who: 'The prison ministry of Paraguay' },
  { n: '61', who: 'The group Candil', basis: 'verified', claimantKind: 'ngo' },
  { n: '12', basis: 'reported' },
];
const MATERIAL = [
  made('a', '2031-03-04T08:00:00Z', WIRE, WIRED, 'The Tide'),
  made('b', '2031-03-04T09:00:00Z', COPY, WIRED, 'The Ebb'),
  made(
    'c',
    '2031-03-04T10:00:00Z',
    GUILD,
    [
      { n: '58', who: 'El Gremio por la Libertad de los Presos', basis: 'verified', claimantKind: 'ngo' },
      { n: '143', who: 'El Gobierno', basis: 'denied' },
    ],
    'Diario Marea',
  ),
];
const REPORTS = MATERIAL.map((m) => m.report);
const CLAIMS = MATERIAL.flatMap((m) => m.claims);

const NOTHING: Toggles = { without: [], distrust: [], only: [] };
const left = (toggles: Partial<Toggles>) => {
  const { ledger, issues } = toggle(REPORTS, CLAIMS, { ...NOTHING, ...toggles });
  return {
    reports: ledger.reports.map((r) => r.id).join(''),
    claims: ledger.claims.map((c) => c.id).join(' '),
    lineage: ledger.lineage.map((l) => `${l.from}${l.to}`).join(' '),
    issues: issues.map((i) => i.code),
  };
};

describe('a ledger with something set aside', () => {
  it('leaves out an outlet with all that it reports', () => {
    expect(left({ without: ['the tide'] })).toMatchObject({ reports: 'bc', claims: 'b-0 b-1 b-2 c-0 c-1' });
  });
  it('leaves out a claimant in every language, and keeps the reports', () => {
    expect(left({ distrust: ['Gremio for the Freedom of Prisoners'] })).toMatchObject({
      reports: 'abc',
      claims: 'a-0 a-1 a-2 b-0 b-1 b-2 c-1',
    });
  });
  it('leaves out an author who is distrusted', () => {
    expect(left({ distrust: ['The Ebb'] }).claims).toBe('a-0 a-1 a-2 b-0 b-1 c-0 c-1');
  });
  it('keeps a lane', () => {
    expect(left({ only: ['verified'] }).claims).toBe('a-1 b-1 c-0');
    expect(left({ only: ['announced', 'reported'] }).claims).toBe('a-0 a-2 b-0 b-2 c-1');
  });
  it('makes no voice of a copy whose sentences were set aside', () => {
    expect(left({}).lineage).toBe('ab');
    expect(left({ only: ['estimated'] })).toMatchObject({ claims: '', lineage: 'ab' });
  });
  it('tells names that nobody has', () => {
    const { claims, issues } = left({ without: ['The Tyde'], distrust: ['the harbour board'] });
    expect(claims).toBe('a-0 a-1 a-2 b-0 b-1 b-2 c-0 c-1');
    expect(issues).toEqual(['ledger.no-such-outlet', 'ledger.no-such-claimant']);
  });
  it('is the same where nothing is set aside', () => {
    expect(isToggled(NOTHING)).toBe(false);
    expect(isToggled({ ...NOTHING, only: ['verified'] })).toBe(true);
  });
});
