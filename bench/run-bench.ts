// npm run bench: speed, side by side with peers reading the same text, in one run.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readClaims } from '../src/app/read-claims.ts';
import type { Report } from '../src/core/report.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { generateReports, plainText } from './generate.ts';
import { WORST } from './worst.ts';

const sha = (t: string) => createHash('sha256').update(t).digest('hex');
const seconds = (from: number) => (performance.now() - from) / 1000;
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const report = (text: string, path = 'bench.txt'): Report => ({ id: sha(text), path, text, textHash: sha(text), meta: { published: '2026-01-02' }, language: 'en', blocks: [] });

function line(name: string, value: string, floor = ''): void {
  console.log(`${name.padEnd(62)} ${value.padStart(16)}  ${floor}`);
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return seconds(from);
}

console.log('Plain text, one core, characters a second');
const text = plainText(2_000_000);
readClaims([report(plainText(200_000))]);
line('cotejo', `${(text.length / timed(() => readClaims([report(text)])) / 1e6).toFixed(2)} M/s`, 'floor 1 MB/s');
const half = text.slice(0, 300_000);
nlp(half.slice(0, 20_000)).numbers().json();
line('compromise (numbers)', `${(half.length / timed(() => nlp(half).numbers().json()) / 1e6).toFixed(2)} M/s`);
const wink = winkNLP(model);
wink.readDoc(half.slice(0, 20_000));
line('wink-nlp (entities)', `${(half.length / timed(() => wink.readDoc(half).entities().out()) / 1e6).toFixed(2)} M/s`);

console.log('\nFrom the shell');
const main = join(import.meta.dirname, '../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
try {
  for (const [i, r] of generateReports(5).entries()) writeFileSync(join(folder, `${i}.txt`), r.text);
  const cold = [0, 1, 2].map(() => timed(() => execFileSync(process.execPath, [main, 'ledger', folder], { stdio: 'ignore' })));
  line('five reports, cold: ledger printed', `${Math.min(...cold).toFixed(2)} s`, 'under 1 s');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log('\n10,000 reports to a ledger, in memory');
const many = generateReports(10_000);
let from = performance.now();
const { claims } = readClaims(many);
const reading = seconds(from);
from = performance.now();
const books = reconcile(many, claims);
line(`reading ${many.length} reports, ${claims.length} claims`, `${reading.toFixed(1)} s`);
line(`reconciling: ${books.figures.length} figures, ${books.relations.length} relations`, `${seconds(from).toFixed(1)} s`);
line('together', `${(reading + seconds(from)).toFixed(1)} s`, 'under 120 s');
line('memory of the process', `${megabytes()} MB`, 'under 1,500 MB');

console.log('\nWorst inputs, 1 MB each');
for (const [name, make] of WORST) {
  const worst = make(1_000_000);
  line(name, `${timed(() => readClaims([report(worst)])).toFixed(2)} s`, 'under 1 s');
}
