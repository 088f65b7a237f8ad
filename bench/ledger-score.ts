import { join } from 'node:path';
import type { Claim } from '../src/core/claim.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { type GoldClaim, readJsonl, type Story } from './stories.ts';

export interface LedgerScore {
  readonly right: number;
  readonly total: number;
  readonly both: number;
  readonly lineage: { readonly found: number; readonly gold: number; readonly beyond: number };
}

interface GoldRelation {
  readonly a: string;
  readonly b: string;
  readonly relation: string;
}

/** Relations and lineage of a story's ledger against its gold, as the corpus's own scorer counts them. */
export function scoreLedger(story: Story, claims: ReadonlyMap<string, readonly Claim[]>): LedgerScore {
  const own = story.reports.flatMap((r) => claims.get(r.path) ?? []);
  const books = reconcile(story.reports, own);
  const paths = new Map(story.reports.map((r) => [r.id, r.path.split('/').at(-1) ?? '']));
  const gold = new Map(story.claims.map((g) => [g.id, g]));
  const find = (g: GoldClaim | undefined): string | null => {
    if (!g) return null;
    const hits = own.filter(
      (c) => paths.get(c.report) === g.report && c.mention.start < g.end && g.start < c.mention.end,
    );
    hits.sort(
      (x, y) =>
        Number(x.measure !== g.measure) - Number(y.measure !== g.measure) ||
        Number(x.quantity.n !== g.n) - Number(y.quantity.n !== g.n),
    );
    return hits[0]?.id ?? null;
  };
  const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const stated = new Map(books.relations.map((r) => [pairKey(r.a, r.b), r.relation as string]));
  let right = 0;
  let both = 0;
  const relations = readJsonl<GoldRelation>(join(story.folder, 'relations.jsonl'));
  for (const r of relations) {
    const a = find(gold.get(r.a));
    const b = find(gold.get(r.b));
    if (a === null || b === null) continue;
    both++;
    if ((stated.get(pairKey(a, b)) ?? 'not-comparable') === r.relation) right++;
  }
  const goldPairs = new Set(
    readJsonl<{ from: string; to: string }>(join(story.folder, 'lineage.jsonl')).map((l) => pairKey(l.from, l.to)),
  );
  const named = new Set(books.lineage.map((l) => pairKey(paths.get(l.from) ?? l.from, paths.get(l.to) ?? l.to)));
  const found = [...goldPairs].filter((p) => named.has(p)).length;
  return { right, total: relations.length, both, lineage: { found, gold: goldPairs.size, beyond: named.size - found } };
}
