import { formatEdtf } from '../../core/edtf.ts';
import type { RelationKind } from '../../core/vocabulary.ts';
import { UnionFind } from '../events/union-find.ts';
import { hash } from '../fold.ts';
import type { Found } from '../pairs.ts';
import { type Occasions, slotsPart } from '../slot/occasion.ts';
import type { Placed } from '../slot/placed.ts';
import { nearValues } from '../slot/process.ts';

/** Claims that count one thing, and the relations among them. */
export interface Group {
  readonly id: string;
  readonly members: readonly Placed[];
  readonly relations: readonly Found[];
}

/** What joins two claims into one figure, the surest first. A part belongs to another figure than its whole. */
const JOINING: readonly RelationKind[] = [
  'same',
  'polarity',
  'transmission',
  'verified-in-full',
  'refines',
  'compatible',
  'verification-gap',
  'over-verified',
  'revision',
  'growth',
  'change',
  'dispute',
  'tension',
];

/** Claims of this slot are one figure without further evidence: everything is given, and with the figure. */
function slotKey(p: Placed, occasion: number): string {
  const sure = p.mode === 'stock' || (!p.soft && p.window !== null);
  if (!sure) return `alone ${p.claim.id}`;
  const window = p.window === null ? '' : p.mode === 'running' ? String(p.window.first) : formatEdtf(p.window);
  const population = p.slotted.population ?? 'people';
  const place = p.place?.names.join(' ') ?? '';
  const part = p.claim.partOf ?? '';
  const told = p.mode === 'occasion' ? occasion : '';
  return [
    p.claim.measure,
    p.mode,
    p.mode === 'stock' ? '' : window,
    population,
    p.claim.outcome ?? '',
    place,
    part,
    told,
  ].join('|');
}

const first = (ids: readonly string[]): string => [...ids].sort()[0] ?? '';

/** In a large figure so many members speak for the rest when another is to join. */
const ASKED = 24;
/** Values of one occasion lie no further apart; a running count or a stock moves further. */
const FURTHEST = { occasion: 4, running: 12, stock: 5 } as const;

function ratio(a: Placed, b: Placed): number {
  const [x, y] = [a.claim.quantity.n, b.claim.quantity.n];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

const isChecked = (p: Placed): boolean => p.claim.basis === 'verified' || p.claim.basis === 'unverified';

/** The two cannot stand in one figure, whatever joins others to them. */
function areApart(a: Placed, b: Placed, occasions: Occasions): boolean {
  if ((a.isPart || b.isPart) && a.claim.quantity.n !== b.claim.quantity.n) return true;
  if (occasions.areRivals(a, b) || slotsPart(a, b)) return true;
  const [x, y] = [occasions.of(a), occasions.of(b)];
  if (a.mode === 'occasion' && b.mode === 'occasion' && x >= 0 && y >= 0 && x !== y && !nearValues(a, b)) return true;
  const mixed = a.mode !== b.mode && x !== y;
  if (mixed && !nearValues(a, b) && !(isChecked(a) || isChecked(b))) return true;
  const furthest = a.mode !== 'stock' && isChecked(a) !== isChecked(b) ? FURTHEST.running : FURTHEST[a.mode];
  return ratio(a, b) > furthest;
}

/** Groups that grow link by link, each time only where none of the members speaks against it. */
class Gathering {
  readonly #union: UnionFind;
  readonly #members: Map<number, Placed[]>;
  readonly #occasions: Occasions;

  constructor(sorted: readonly Placed[], occasions: Occasions) {
    this.#union = new UnionFind(sorted.length);
    this.#members = new Map(sorted.map((p, i) => [i, [p]] as const));
    this.#occasions = occasions;
  }

  join(i: number, j: number): void {
    const [x, y] = [this.#union.find(i), this.#union.find(j)];
    if (x === y) return;
    const [a, b] = [this.#members.get(x) as Placed[], this.#members.get(y) as Placed[]];
    if (a.slice(0, ASKED).some((p) => b.slice(0, ASKED).some((q) => areApart(p, q, this.#occasions)))) return;
    this.#union.join(x, y);
    this.#members.delete(Math.max(x, y));
    this.#members.set(Math.min(x, y), [...a, ...b]);
  }

  find(i: number): number {
    return this.#union.find(i);
  }

  groups(): readonly (readonly number[])[] {
    return this.#union.groups();
  }
}

/** Joins claims by key: each to the first of its key. */
function joinBy(sorted: readonly Placed[], gathering: Gathering, keyOf: (p: Placed) => string | null): void {
  const known = new Map<string, number>();
  sorted.forEach((p, i) => {
    const key = keyOf(p);
    if (key === null) return;
    const at = known.get(key);
    if (at === undefined) known.set(key, i);
    else gathering.join(at, i);
  });
}

/**
 * Gathers claims into figures: those of one occasion, those of one slot, and those that were found comparable, the
 * surest relations first. A claim that bridges two figures joins the one that it fits better and leaves the other be.
 * Figures come in order of their first claim.
 */
export function groupFigures(
  event: string,
  placed: readonly Placed[],
  found: readonly Found[],
  occasions: Occasions,
): readonly Group[] {
  const sorted = [...placed].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const position = new Map(sorted.map((p, i) => [p.claim.id, i] as const));
  const gathering = new Gathering(sorted, occasions);
  const at = (p: Placed): number => position.get(p.claim.id) as number;
  joinBy(sorted, gathering, (p) => (occasions.of(p) < 0 ? null : `${p.claim.measure} ${occasions.of(p)}`));
  joinBy(sorted, gathering, (p) => slotKey(p, occasions.of(p)));
  const links = found.filter(
    ({ a, b, relation }) => JOINING.includes(relation.relation) && a.claim.measure === b.claim.measure,
  );
  const rank = ({ relation }: Found): number => JOINING.indexOf(relation.relation);
  for (const { a, b } of [...links].sort((x, y) => rank(x) - rank(y))) gathering.join(at(a), at(b));
  const relations = new Map<number, Found[]>();
  for (const f of found) {
    const root = gathering.find(at(f.a));
    if (root !== gathering.find(at(f.b))) continue;
    const list = relations.get(root);
    if (list === undefined) relations.set(root, [f]);
    else list.push(f);
  }
  return gathering.groups().map((group) => {
    const members = group.map((i) => sorted[i] as Placed);
    const id = hash(`${event} ${first(members.map((m) => m.claim.id))}`)
      .toString(16)
      .padStart(8, '0');
    return { id: `${event}-${id}`, members, relations: relations.get(group[0] as number) ?? [] };
  });
}
