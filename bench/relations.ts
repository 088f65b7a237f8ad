/**
 * Relations measured on coded claims, so that reconciling is seen apart from reading; with `--read=CACHE` on what the
 * reader makes of each story with a model that was not trained on it, kept in the file CACHE. Run with
 * `npx tsx bench/relations.ts [--read=CACHE] [--misses] [--emitted] [STORY…]`; the corpus is found by COTEJO_SHARED.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { shippedModel } from '../src/app/model.ts';
import type { Claim } from '../src/core/claim.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { type GoldFolder, goldFolders } from './gold.ts';
import { isAlteration, isAlterationTold, isRight, type PairScores, scorePairs } from './ledger-score.ts';
import { leaveOut, readStoryWith } from './loso.ts';
import { readDev, readSeeds } from './stories.ts';
import { examplesOf, OWN_WEIGHT } from './train.ts';
import { readTraining } from './training-corpus.ts';

const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith('--')));
const wanted = args.filter((a) => !a.startsWith('--'));

function printScore(s: PairScores): void {
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

function confusion(scores: readonly PairScores[]): void {
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

function run(folder: GoldFolder): PairScores {
  const ledger = reconcile(folder.reports, folder.claims);
  const score = scorePairs(ledger, folder.path);
  printScore(score);
  const byId = new Map(folder.claims.map((c) => [c.id, c] as const));
  if (flags.has('--misses')) {
    for (const p of score.pairs.filter((x) => !isRight(x))) {
      console.log(`   ${p.got} (${p.rule}) for ${p.gold.relation}: ${p.gold.why}`);
      console.log(`      ${describe(byId.get(p.a ?? ''))}\n      ${describe(byId.get(p.b ?? ''))}`);
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

/** The stories with the reader's claims in place of the coders'. */
async function readFolders(cache: string): Promise<readonly GoldFolder[]> {
  const [seeds, stories] = [await readSeeds(), await readDev()];
  if (!existsSync(cache)) {
    const own = (await readTraining()).map((s) => examplesOf(s, OWN_WEIGHT));
    const claims = [...readStoryWith(seeds, shippedModel()), ...leaveOut(stories, own)];
    writeFileSync(cache, JSON.stringify(claims));
  }
  const read = new Map(JSON.parse(readFileSync(cache, 'utf8')) as [string, Claim[]][]);
  return [seeds, ...stories].map(({ name, folder, reports }) => ({
    name,
    path: folder,
    reports,
    claims: reports.flatMap((r) => read.get(r.path) ?? []),
  }));
}

const cache = args.find((a) => a.startsWith('--read='))?.slice('--read='.length);
const folders = (cache === undefined ? goldFolders() : await readFolders(cache)).filter(
  (f) => wanted.length === 0 || wanted.includes(f.name),
);
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
