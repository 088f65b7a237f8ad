// npm run eval: quality on the shared corpora, each story read by a model that was trained on the others.

import { shippedModel } from '../src/app/model.ts';
import weights from '../src/read/model/weights.json' with { type: 'json' };
import { calibrate, outcomes } from './calibrate.ts';
import { scoreDisplacement } from './displacement.ts';
import { scoreLedger } from './ledger-score.ts';
import { leaveOut, readStoryWith } from './loso.ts';
import { scoreNumbers, scoreRanges } from './numbers.ts';
import { f1, type Tally, tally } from './score.ts';
import { goldHash, readDev, readSeeds, SHARED } from './stories.ts';
import { examplesOf, OWN_WEIGHT } from './train.ts';
import { readTraining } from './training-corpus.ts';

const FLOORS = {
  seeds: [0.95, 0.8, 11],
  found: 0.94,
  figure: 0.88,
  language: 0.85,
  said: 0.7,
  relations: 0.65,
  numbers: 0.95,
  ranges: 0.85,
  displacement: 0.9,
};

let failed = 0;
function row(name: string, value: number, floor: number, shown = value.toFixed(3)): void {
  const holds = value >= floor;
  if (!holds) failed++;
  console.log(
    `${name.padEnd(58)} ${shown.padStart(12)}   floor ${String(floor).padEnd(5)} ${holds ? 'holds' : 'FALLS SHORT'}`,
  );
}

console.log(`Shared data: ${process.env.COTEJO_SHARED ?? '../shared'}`);
void SHARED;
const stories = await readDev();
const seeds = await readSeeds();
const model = shippedModel();
console.log(
  weights.gold === goldHash(stories)
    ? 'The shipped weights were trained on this gold.'
    : 'The shipped weights were trained on ANOTHER gold: run npm run train.',
);

const seedClaims = readStoryWith(seeds, model);
const s = tally([seeds], seedClaims).get('all') as Tally;
const seedLedger = scoreLedger(seeds, seedClaims);
row('seeds: figure F1', f1(s.figure, s.got, s.gold), FLOORS.seeds[0] as number);
row('seeds: said F1', f1(s.said, s.got, s.gold), FLOORS.seeds[1] as number);
row(`seeds: relations of ${seedLedger.total}`, seedLedger.right, FLOORS.seeds[2] as number, String(seedLedger.right));

const own = (await readTraining()).map((s) => examplesOf(s, OWN_WEIGHT));
const dev = leaveOut(stories, own);
const t = tally(stories, dev);
const all = t.get('all') as Tally;
row('dev, story left out: found F1', f1(all.found, all.got, all.gold), FLOORS.found);
row('dev, story left out: figure F1', f1(all.figure, all.got, all.gold), FLOORS.figure);
for (const [language, x] of [...t].filter(([k]) => k !== 'all').sort())
  row(`dev, story left out: figure F1, ${language}`, f1(x.figure, x.got, x.gold), FLOORS.language);
row('dev, story left out: said F1', f1(all.said, all.got, all.gold), FLOORS.said);
let right = 0;
let total = 0;
let lineage = 0;
let lineageGold = 0;
let beyond = 0;
for (const story of stories) {
  const l = scoreLedger(story, dev);
  right += l.right;
  total += l.total;
  lineage += l.lineage.found;
  lineageGold += l.lineage.gold;
  beyond += l.lineage.beyond;
}
row(`dev, story left out: relations of ${total} gold pairs`, right / total, FLOORS.relations);
console.log(`dev lineage (next issue): ${lineage} of ${lineageGold} pairs, ${beyond} beyond the gold`);

const numbers = scoreNumbers();
const ranges = scoreRanges();
for (const n of numbers) row(`numbers ${n.language}: ${n.right} of ${n.total}`, n.right / n.total, FLOORS.numbers);
for (const n of ranges) row(`ranges ${n.language}: ${n.right} of ${n.total}`, n.right / n.total, FLOORS.ranges);
const displacement = await scoreDisplacement(model);
row(
  `displacement: figure with its unit, ${displacement.right} of ${displacement.total} (and ${displacement.sums} sums by their addends)`,
  displacement.right / displacement.total,
  FLOORS.displacement,
);

console.log('\nConfidence, story left out (calibrated on the other half of the stories):');
const halves = [0, 1].map((h) => stories.filter((_, i) => i % 2 === h));
const table = new Map<string, { n: number; right: number }>();
for (const [h, half] of halves.entries()) {
  const curve = calibrate(halves[1 - h] as typeof half, dev);
  const read = (raw: number) => {
    const at = curve.findLastIndex(([x]) => x <= raw);
    const [x0, y0] = curve[Math.max(0, at)] ?? [0, 0];
    const next = curve[at + 1];
    if (at < 0 || !next) return y0;
    return y0 + ((next[1] - y0) * (raw - x0)) / (next[0] - x0 || 1);
  };
  for (const o of outcomes(half, dev)) {
    const p = read(o.raw);
    const key =
      p >= 0.9 ? '0.90–1.00' : p >= 0.8 ? '0.80–0.90' : p >= 0.7 ? '0.70–0.80' : p >= 0.5 ? '0.50–0.70' : '0.00–0.50';
    const cell = table.get(key) ?? { n: 0, right: 0 };
    table.set(key, cell);
    cell.n++;
    cell.right += Number(o.right);
  }
}
const claims = [...table.values()].reduce((a, c) => a + c.n, 0);
for (const [key, c] of [...table].sort().reverse())
  console.log(
    `  said with ${key}: ${String(c.n).padStart(5)} claims (${((100 * c.n) / claims).toFixed(0)} %), right ${((100 * c.right) / c.n).toFixed(1)} %`,
  );
const top = table.get('0.90–1.00') ?? { n: 0, right: 0 };
row('confidence: right among claims said with 0.9 or more', top.n ? top.right / top.n : 0, 0.9);
row('confidence: share of claims said with 0.9 or more', top.n / claims, 0.5);
console.log(failed === 0 ? '\nAll floors hold.' : `\n${failed} floors fall short.`);
if (process.argv.includes('--assert') && failed > 0) process.exitCode = 1;
