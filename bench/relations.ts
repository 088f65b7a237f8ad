/**
 * Relations measured on coded claims, so that reconciling is seen apart from reading. Run with
 * `npx tsx bench/relations.ts [--misses] [--emitted] [STORY…]`; the corpus is found by COTEJO_SHARED.
 */
import type { Claim } from '../src/core/claim.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { type GoldFolder, goldFolders } from './gold.ts';
import { isAlteration, isAlterationTold, isRight, type LedgerScore, scoreLedger } from './score-ledger.ts';

const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith('--')));
const wanted = args.filter((a) => !a.startsWith('--'));

function printScore(s: LedgerScore): void {
  const right = s.pairs.filter(isRight).length;
  const altered = s.pairs.filter(isAlteration);
  console.log(
    `${s.folder.padEnd(12)} relations ${String(right).padStart(3)}/${s.pairs.length}  alterations ${altered.filter(isAlterationTold).length}/${altered.length}  lineage ${s.lineageFound}/${s.lineageGold}, ${s.lineageBeyond} beyond`,
  );
}

function describe(c: Claim | undefined): string {
  if (c === undefined) return '?';
  const { quantifier, n } = c.quantity;
  return `${c.name.slice(0, 14)}#${c.name.split('#')[1]} ${quantifier} ${n} ${c.measure} ${c.dynamics} ${c.basis} [${c.claimant?.text ?? ''}] ${c.when ?? ''} ${c.counted ?? ''}${c.where ? ` @${c.where}` : ''}`;
}

function confusion(scores: readonly LedgerScore[]): void {
  const table = new Map<string, Map<string, number>>();
  for (const p of scores.flatMap((s) => s.pairs)) {
    const row = table.get(p.gold.relation) ?? new Map<string, number>();
    row.set(p.got ?? 'unfound', (row.get(p.got ?? 'unfound') ?? 0) + 1);
    table.set(p.gold.relation, row);
  }
  for (const [gold, row] of [...table].sort()) {
    const cells = [...row].sort((a, b) => b[1] - a[1]).map(([got, n]) => `${got} ${n}`);
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    console.log(
      `  ${gold.padEnd(18)} ${String(row.get(gold) ?? 0).padStart(3)}/${String(total).padEnd(3)}  ${cells.join(', ')}`,
    );
  }
}

function run(folder: GoldFolder): LedgerScore {
  const ledger = reconcile(folder.reports, folder.claims);
  const score = scoreLedger(ledger, folder.path);
  printScore(score);
  const byName = new Map(folder.claims.map((c) => [c.name, c] as const));
  const byId = new Map(folder.claims.map((c) => [c.id, c] as const));
  if (flags.has('--misses')) {
    for (const p of score.pairs.filter((x) => !isRight(x))) {
      console.log(`   ${p.got} (${p.rule}) for ${p.gold.relation}: ${p.gold.why}`);
      console.log(`      ${describe(byName.get(p.gold.a))}\n      ${describe(byName.get(p.gold.b))}`);
    }
  }
  if (flags.has('--emitted')) {
    for (const r of ledger.relations) {
      console.log(
        `   ${r.rule} ${r.altered ?? ''}\n      ${describe(byId.get(r.a))}\n      ${describe(byId.get(r.b))}`,
      );
    }
  }
  return score;
}

const folders = goldFolders().filter((f) => wanted.length === 0 || wanted.includes(f.name));
const scores = folders.map(run);
const dev = scores.filter((s) => s.folder !== 'seeds').flatMap((s) => s.pairs);
if (dev.length > 0)
  console.log(
    `dev ${dev.filter(isRight).length}/${dev.length} = ${(dev.filter(isRight).length / dev.length).toFixed(3)}`,
  );
confusion(scores);

const stories = folders.filter((f) => f.name !== 'seeds');
if (stories.length > 1) {
  const started = performance.now();
  const all = reconcile(
    stories.flatMap((f) => f.reports),
    stories.flatMap((f) => f.claims),
  );
  const story = new Map(stories.flatMap((f) => f.reports.map((r) => [r.id, f.name] as const)));
  const mixed = all.events.filter((e) => new Set(e.reports.map((r) => story.get(r))).size > 1).length;
  console.log(
    `all stories in one folder: ${all.events.length} events for ${stories.length} stories, ${mixed} mixed, ${Math.round(performance.now() - started)} ms`,
  );
}
