import { formatEdtf } from '../../core/edtf.ts';
import type { RelationKind } from '../../core/vocabulary.ts';
import { UnionFind } from '../events/union-find.ts';
import { hash } from '../fold.ts';
import type { Found } from '../pairs.ts';
import type { Placed } from '../slot/placed.ts';

/** Claims that count one thing, and the relations among them. */
export interface Group {
  readonly id: string;
  readonly members: readonly Placed[];
  readonly relations: readonly Found[];
}

/** A part belongs to another figure than its whole. */
const APART: ReadonlySet<RelationKind> = new Set(['part-whole', 'not-comparable', 'arithmetic-conflict']);

function slotKey(p: Placed): string {
  const window = p.window === null ? '' : p.mode === 'running' ? String(p.window.first) : formatEdtf(p.window);
  const alone = p.window === null && p.mode !== 'stock' ? p.report.id : '';
  const population = p.slotted.population ?? 'people';
  const part = p.claim.partOf ?? '';
  const place = p.place?.names.join(' ') ?? '';
  return [p.claim.measure, p.mode, window, alone, population, p.claim.outcome ?? '', place, part].join('|');
}

const first = (ids: readonly string[]): string => [...ids].sort()[0] ?? '';

/**
 * Gathers claims into figures: those of one slot, and those that were found comparable. Figures come in order of
 * measure, then of their first claim.
 */
export function groupFigures(event: string, placed: readonly Placed[], found: readonly Found[]): readonly Group[] {
  const sorted = [...placed].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const position = new Map(sorted.map((p, i) => [p.claim.id, i] as const));
  const union = new UnionFind(sorted.length);
  const slots = new Map<string, number>();
  sorted.forEach((p, i) => {
    const key = slotKey(p);
    const known = slots.get(key);
    if (known === undefined) slots.set(key, i);
    else union.join(known, i);
  });
  for (const { a, b, relation } of found) {
    if (APART.has(relation.relation) || a.claim.measure !== b.claim.measure) continue;
    union.join(position.get(a.claim.id) as number, position.get(b.claim.id) as number);
  }
  const relations = new Map<number, Found[]>();
  for (const f of found) {
    const root = union.find(position.get(f.a.claim.id) as number);
    if (root !== union.find(position.get(f.b.claim.id) as number)) continue;
    const list = relations.get(root);
    if (list === undefined) relations.set(root, [f]);
    else list.push(f);
  }
  return union.groups().map((group) => {
    const members = group.map((i) => sorted[i] as Placed);
    const id = hash(`${event} ${first(members.map((m) => m.claim.id))}`)
      .toString(16)
      .padStart(8, '0');
    return { id: `${event}-${id}`, members, relations: relations.get(group[0] as number) ?? [] };
  });
}
