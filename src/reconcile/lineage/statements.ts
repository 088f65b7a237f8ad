import { UnionFind } from '../events/union-find.ts';
import type { Descent } from './find-lineage.ts';

/**
 * Numbers the statements of an event: claims that lineage aligns, over any number of copies, have one number. Claims
 * that stand alone have none.
 */
export function statementsOf(descents: readonly Descent[]): ReadonlyMap<string, number> {
  const ids = [...new Set(descents.flatMap((d) => d.aligned.flatMap(({ a, b }) => [a.id, b.id])))].sort();
  const position = new Map(ids.map((id, i) => [id, i] as const));
  const union = new UnionFind(ids.length);
  for (const { aligned } of descents) {
    for (const { a, b } of aligned) union.join(position.get(a.id) as number, position.get(b.id) as number);
  }
  return new Map(ids.map((id, i) => [id, union.find(i)] as const));
}

/** Reports that go back to one source: report id → the smallest id among them. A citation is no copy. */
export function lineageGroups(reports: readonly string[], descents: readonly Descent[]): ReadonlyMap<string, string> {
  const ids = [...reports].sort();
  const position = new Map(ids.map((id, i) => [id, i] as const));
  const union = new UnionFind(ids.length);
  for (const d of descents) {
    if (d.kind === 'cites') continue;
    union.join(position.get(d.from.report.id) as number, position.get(d.to.report.id) as number);
  }
  return new Map(ids.map((id, i) => [id, ids[union.find(i)] as string] as const));
}
