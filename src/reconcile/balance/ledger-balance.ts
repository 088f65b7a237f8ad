import type { Figure, Imbalance } from '../../core/ledger.ts';
import { asserted, type Interval } from '../../core/quantity.ts';
import type { Measure } from '../../core/vocabulary.ts';
import type { Placed } from '../slot/placed.ts';
import { likeness } from '../slot/process.ts';
import { solve, type Term, UNKNOWN } from './equation.ts';

type FigureOf = ReadonlyMap<string, string>;

const interval = (p: Placed): Interval => asserted(p.claim.quantity);

const general = (p: Placed): boolean =>
  p.claim.partOf === null &&
  p.place === null &&
  (p.slotted.population === null || p.slotted.population === 'people') &&
  p.claim.basis !== 'unverified' &&
  p.claim.basis !== 'denied';

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function imbalance(rule: Imbalance['rule'], terms: readonly Term[], figureOf: FigureOf): Imbalance | null {
  const solved = solve(terms);
  if (solved.feasible) return null;
  const kept = terms.filter((t) => solved.conflict.includes(t.name));
  const side = (sign: 1 | -1): Interval =>
    kept
      .filter((t) => t.sign === sign)
      .reduce((sum, t) => ({ low: sum.low + t.interval.low, high: sum.high + t.interval.high }), { low: 0, high: 0 });
  const claims = kept.map((t) => t.name).sort();
  const figures = [...new Set(claims.flatMap((c) => figureOf.get(c) ?? []))].sort();
  return { rule, claims, figures, left: side(1), right: side(-1) };
}

const UNCOUNTED = 'uncounted';

/** What goes out of a cohort: arrested − released − died − deported = held. */
const OUT: readonly Measure[] = ['released', 'deported'];

/** The running counts of one report over one window, and what it says is left. */
function cohortsIn(claims: readonly Placed[], figureOf: FigureOf): readonly Imbalance[] {
  const own = claims.filter(general);
  const left = own.filter((p) => p.claim.measure === 'held' && p.mode === 'stock');
  const found: Imbalance[] = [];
  for (const arrested of own) {
    if (arrested.claim.measure !== 'detained' || arrested.mode !== 'running') continue;
    const outs = OUT.map((m) =>
      own.filter((p) => p.claim.measure === m && p.mode === 'running' && sameCohort(p, arrested)),
    );
    if (outs.some((list) => list.length > 1) || left.length > 1) continue;
    const terms: Term[] = [{ name: arrested.claim.id, sign: 1, interval: interval(arrested) }];
    for (const p of [...outs.flat(), ...left]) terms.push({ name: p.claim.id, sign: -1, interval: interval(p) });
    // Some may have died, been deported or still be held, uncounted: only too few arrests contradict the rest.
    terms.push({ name: UNCOUNTED, sign: -1, interval: UNKNOWN });
    const one = outs.flat().length === 0 ? null : imbalance('cohort', terms, figureOf);
    if (one !== null) found.push(one);
  }
  return found;
}

function sameCohort(p: Placed, arrested: Placed): boolean {
  if (p.window === null) return true;
  return likeness({ ...p, claim: { ...p.claim, measure: arrested.claim.measure } }, arrested) === 'sure';
}

/** Parts of one whole in one report that count one thing of one kind, exactly. */
function partsOf(whole: Placed, parts: readonly Placed[]): readonly Placed[] {
  return parts.filter(
    (p) => p.claim.measure === whole.claim.measure && p.mode === whole.mode && p.claim.quantity.quantifier === 'exact',
  );
}

const sum = (parts: readonly Placed[]): number => parts.reduce((n, p) => n + p.claim.quantity.n, 0);

/** A copy whose parts no longer make the whole that they make in another report of its lineage. */
function brokenSums(placed: readonly Placed[], figureOf: FigureOf): readonly Imbalance[] {
  const byWhole = new Map<string, Placed[]>();
  for (const p of placed) if (p.claim.partOf !== null) put(byWhole, p.claim.partOf, p);
  const statements = new Map<string, Placed[]>();
  for (const p of placed) if (p.statement >= 0 && byWhole.has(p.claim.id)) put(statements, String(p.statement), p);
  const found: Imbalance[] = [];
  for (const wholes of statements.values()) {
    const cut = wholes.map((whole) => [whole, partsOf(whole, byWhole.get(whole.claim.id) ?? [])] as const);
    const good = cut.filter(([whole, parts]) => parts.length > 1 && sum(parts) === whole.claim.quantity.n);
    if (good.length === 0) continue;
    for (const [whole, parts] of cut) {
      const alike = good.some(([, other]) => sameStatements(parts, other));
      if (!alike || sum(parts) === whole.claim.quantity.n) continue;
      const terms: Term[] = [
        { name: whole.claim.id, sign: 1, interval: interval(whole) },
        ...parts.map((p) => ({ name: p.claim.id, sign: -1 as const, interval: interval(p) })),
      ];
      const left = interval(whole);
      const total = sum(parts);
      const claims = terms.map((t) => t.name).sort();
      const figures = [...new Set(claims.flatMap((c) => figureOf.get(c) ?? []))].sort();
      found.push({ rule: 'parts', claims, figures, left, right: { low: total, high: total } });
    }
  }
  return found;
}

const sameStatements = (a: readonly Placed[], b: readonly Placed[]): boolean =>
  a.length === b.length && a.every((p) => p.statement >= 0 && b.some((q) => q.statement === p.statement));

/**
 * Sets of figures in one event that cannot all be true: what one report says of a cohort, and sums that a copy broke.
 * Figures of different speakers are not added up here, for each may count by its own rules.
 */
export function findImbalances(placed: readonly Placed[], figures: readonly Figure[]): readonly Imbalance[] {
  const figureOf = new Map(figures.flatMap((f) => f.claims.map((c) => [c, f.id] as const)));
  const byReport = new Map<string, Placed[]>();
  for (const p of placed) put(byReport, p.report.id, p);
  const found = [
    ...[...byReport.values()].flatMap((claims) => cohortsIn(claims, figureOf)),
    ...brokenSums(placed, figureOf),
  ];
  const unique = new Map(found.map((i) => [`${i.rule} ${i.claims.join(' ')}`, i] as const));
  return [...unique].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, i]) => i);
}
