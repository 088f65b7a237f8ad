import type { Claim } from '../src/core/claim.ts';
import type { GoldClaim, Story } from './stories.ts';

/** What is scored of a claim: the fields that the corpus's own scorer reads. */
export type Scored = Pick<Claim, 'mention' | 'quantity' | 'measure' | 'dynamics' | 'basis' | 'claimant'> & {
  readonly report: string;
};

const STOP = new Set(
  'the of for in de la el los las del y e o a da do dos das um uma un una al que por with and an to on its his her their this'.split(
    ' ',
  ),
);

function words(text: string): Set<string> {
  const plain = text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e\n]/g, '')
    .toLowerCase();
  return new Set((plain.match(/[a-z0-9]+/g) ?? []).filter((w) => !STOP.has(w)));
}

/** Same words in the main, one a short form of the other, or a shared acronym; as the corpus's scorer has it. */
export function sameClaimant(gold: string | null | undefined, got: string | null | undefined): boolean {
  if (!gold && !got) return true;
  const a = words(gold ?? '');
  const b = words(got ?? '');
  if (a.size === 0 || b.size === 0 || b.size > a.size + 8) return false;
  const common = [...a].filter((w) => b.has(w)).length;
  const acronyms = (t: string) => new Set(t.match(/\b[A-Z][A-Z0-9]+\b/g) ?? []);
  const mine = acronyms(got ?? '');
  return (
    (2 * common) / (a.size + b.size) >= 0.5 ||
    common === a.size ||
    common === b.size ||
    [...acronyms(gold ?? '')].some((x) => mine.has(x))
  );
}

export function figureRight(g: GoldClaim, p: Scored): boolean {
  return (
    p.quantity.n === g.n &&
    (p.quantity.n2 ?? undefined) === (g.n2 ?? undefined) &&
    p.quantity.quantifier === g.quantifier &&
    p.measure === g.measure
  );
}

export function saidRight(g: GoldClaim, p: Scored): boolean {
  return figureRight(g, p) && p.basis === g.basis && sameClaimant(g.claimant, p.claimant?.text);
}

export interface Tally {
  gold: number;
  got: number;
  found: number;
  figure: number;
  said: number;
}

export interface Pairing {
  readonly gold: GoldClaim | null;
  readonly got: Scored | null;
}

/** Pairs gold and predicted claims of one report by overlap, the right measure first, as the corpus's scorer does. */
export function pair(golds: readonly GoldClaim[], predicted: readonly Scored[]): readonly Pairing[] {
  const sorted = [...predicted].sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  const used = new Set<Scored>();
  const out: Pairing[] = [];
  for (const g of golds) {
    const hits = sorted.filter((p) => !used.has(p) && p.mention.start < g.end && g.start < p.mention.end);
    hits.sort(
      (a, b) =>
        Number(a.measure !== g.measure) - Number(b.measure !== g.measure) ||
        Number(a.quantity.n !== g.n) - Number(b.quantity.n !== g.n),
    );
    const p = hits[0] ?? null;
    if (p) used.add(p);
    if (g.score ?? true) out.push({ gold: g, got: p });
  }
  for (const p of sorted) if (!used.has(p)) out.push({ gold: null, got: p });
  return out;
}

const empty = (): Tally => ({ gold: 0, got: 0, found: 0, figure: 0, said: 0 });

/** Tallies by language and "all". `predicted` of a story, with `report` as path. */
export function tally(
  stories: readonly Story[],
  predicted: ReadonlyMap<string, readonly Scored[]>,
): Map<string, Tally> {
  const out = new Map<string, Tally>();
  for (const story of stories)
    for (const report of story.reports) {
      const golds = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
      if (golds.length === 0) continue;
      for (const p of pair(golds, predicted.get(report.path) ?? [])) {
        for (const key of [report.language ?? '??', 'all']) {
          const t = out.get(key) ?? empty();
          out.set(key, t);
          if (p.gold) t.gold++;
          if (p.got) t.got++;
          if (p.gold && p.got) {
            t.found++;
            if (figureRight(p.gold, p.got)) t.figure++;
            if (saidRight(p.gold, p.got)) t.said++;
          }
        }
      }
    }
  return out;
}

export function f1(right: number, got: number, gold: number): number {
  return right === 0 ? 0 : (2 * right) / (got + gold);
}
