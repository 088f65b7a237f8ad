/**
 * Scores the relations and lineage of a ledger against the coded pairs of one folder, in the same way as the scorer
 * that comes with the corpus: a pair that the ledger does not name is "not-comparable".
 */
import { join } from 'node:path';
import type { Claim } from '../src/core/claim.ts';
import type { Ledger, Relation } from '../src/core/ledger.ts';
import type { Report } from '../src/core/report.ts';
import type { RelationKind } from '../src/core/vocabulary.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { type GoldClaim, readJsonl, type Story } from './stories.ts';

export interface GoldRelation {
  readonly a: string;
  readonly b: string;
  readonly relation: RelationKind;
  readonly altered?: readonly string[];
  readonly why?: string;
}

interface GoldLineage {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

export interface PairScore {
  readonly gold: GoldRelation;
  /** Ids of the claims found for the pair. */
  readonly a: string | null;
  readonly b: string | null;
  /** null where one of the claims was not found. */
  readonly got: RelationKind | null;
  readonly rule: string | null;
  readonly altered: readonly string[];
}

export interface PairScores {
  readonly folder: string;
  readonly pairs: readonly PairScore[];
  readonly lineageFound: number;
  readonly lineageGold: number;
  readonly lineageBeyond: number;
}

const base = (path: string): string => path.split('/').at(-1) as string;
const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function finder(ledger: Ledger, reports: ReadonlyMap<string, Report>): (gold: GoldClaim) => string | null {
  return (gold) => {
    const hits = ledger.claims
      .filter((c) => base(reports.get(c.report)?.path ?? '') === gold.report)
      .filter((c) => c.mention.start < gold.end && gold.start < c.mention.end)
      .map((c) => ({ id: c.id, rank: Number(c.measure !== gold.measure) * 2 + Number(c.quantity.n !== gold.n) }))
      .sort((a, b) => a.rank - b.rank);
    return hits[0]?.id ?? null;
  };
}

/** Scores a ledger whose report paths end in the file names of `folder`. */
export function scorePairs(ledger: Ledger, folder: string): PairScores {
  const reports = new Map(ledger.reports.map((r) => [r.id, r] as const));
  const gold = new Map(readJsonl<GoldClaim>(join(folder, 'claims.jsonl')).map((g) => [g.id, g] as const));
  const stated = new Map<string, Relation>(ledger.relations.map((r) => [key(r.a, r.b), r] as const));
  const find = finder(ledger, reports);
  const pairs = readJsonl<GoldRelation>(join(folder, 'relations.jsonl')).map((pair): PairScore => {
    const [a, b] = [find(gold.get(pair.a) as GoldClaim), find(gold.get(pair.b) as GoldClaim)];
    if (a === null || b === null) return { gold: pair, a, b, got: null, rule: null, altered: [] };
    const r = stated.get(key(a, b));
    return { gold: pair, a, b, got: r?.relation ?? 'not-comparable', rule: r?.rule ?? null, altered: r?.altered ?? [] };
  });
  const wanted = new Set(readJsonl<GoldLineage>(join(folder, 'lineage.jsonl')).map((l) => key(l.from, l.to)));
  const name = (id: string): string => base(reports.get(id)?.path ?? id);
  const given = new Set(ledger.lineage.map((l) => key(name(l.from), name(l.to))));
  return {
    folder: base(folder),
    pairs,
    lineageFound: [...wanted].filter((k) => given.has(k)).length,
    lineageGold: wanted.size,
    lineageBeyond: [...given].filter((k) => !wanted.has(k)).length,
  };
}

export const isRight = (p: PairScore): boolean => p.got === p.gold.relation;

/** Pairs whose figure, polarity or attribution a copy altered. */
export const isAlteration = (p: PairScore): boolean =>
  p.gold.altered !== undefined || p.gold.relation === 'polarity' || p.gold.relation === 'transmission';

export const isAlterationTold = (p: PairScore): boolean =>
  isRight(p) && (p.gold.altered === undefined || p.altered.includes('attribution'));

export interface LedgerScore {
  readonly right: number;
  readonly total: number;
  /** Pairs of which both claims were found. */
  readonly both: number;
  readonly lineage: { readonly found: number; readonly gold: number; readonly beyond: number };
  readonly pairs: readonly PairScore[];
}

/** Relations and lineage of the ledger that a story's claims make. */
export function scoreLedger(story: Story, claims: ReadonlyMap<string, readonly Claim[]>): LedgerScore {
  const own = story.reports.flatMap((r) => claims.get(r.path) ?? []);
  const s = scorePairs(reconcile(story.reports, own), story.folder);
  return {
    right: s.pairs.filter(isRight).length,
    total: s.pairs.length,
    both: s.pairs.filter((p) => p.got !== null).length,
    lineage: { found: s.lineageFound, gold: s.lineageGold, beyond: s.lineageBeyond },
    pairs: s.pairs,
  };
}
