// npm run bench: speed, side by side with peers reading the same text, in one run. Run on a quiet machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readClaims } from '../src/app/read-claims.ts';
import { readerVersion } from '../src/app/reader-version.ts';
import { openWorkspace } from '../src/app/workspace.ts';
import type { Claim } from '../src/core/claim.ts';
import type { Ledger } from '../src/core/ledger.ts';
import type { Report } from '../src/core/report.ts';
import { reconcile, reportKeys } from '../src/reconcile/index.ts';
import { asMarkdown, generateReports, plainText } from './generate.ts';
import { english, PARTS, WHOLE, type Worst } from './worst.ts';

const MAIN = join(import.meta.dirname, '../dist/cli/main.js');
const AT = '2026-01-02T10:00:00Z';
const REPORTS = 10_000;
const BATCH = 500;

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const count = (n: number) => n.toLocaleString('en');

let failed = 0;
/** Prints a measurement, and whether it holds its floor. */
function line(name: string, value: number, unit: string, floor?: { readonly least?: number; readonly most?: number }) {
  const holds =
    floor === undefined || (value >= (floor.least ?? 0) && value < (floor.most ?? Number.POSITIVE_INFINITY));
  if (!holds) failed++;
  const told = floor?.least === undefined ? `under ${count(floor?.most ?? 0)}` : `at least ${floor.least}`;
  const shown = `${value >= 100 ? count(Math.round(value)) : value.toFixed(2)} ${unit}`;
  console.log(
    `${name.padEnd(58)} ${shown.padStart(12)}   ${floor ? `${told} ${holds ? 'holds' : 'FALLS SHORT'}` : ''}`.trimEnd(),
  );
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
  const done = () => rmSync(folder, { recursive: true, force: true });
  try {
    const value = work(folder);
    if (value instanceof Promise) return value.finally(done) as T;
    done();
    return value;
  } catch (error) {
    done();
    throw error;
  }
}

const cotejo = (...args: readonly string[]) => execFileSync(process.execPath, [MAIN, ...args], { stdio: 'ignore' });

/** Characters a second of the first pass and of the best of three after it, in millions. */
function pace(text: string, work: (text: string) => unknown): { readonly first: number; readonly best: number } {
  const times = [0, 1, 2, 3].map(() => timed(() => work(text)));
  return { first: text.length / (times[0] as number) / 1e6, best: text.length / Math.min(...times.slice(1)) / 1e6 };
}

function reading(): void {
  console.log('Plain text, one core: millions of characters a second, best of three passes (and the first, cold)');
  const text = plainText(1_000_000);
  const part = text.slice(0, 300_000);
  const wink = winkNLP(model);
  const told = (name: string, { first, best }: ReturnType<typeof pace>, floor?: { readonly least: number }) => {
    line(name, best, 'M/s', floor);
    console.log(`${'  the first pass'.padEnd(58)} ${`${first.toFixed(2)} M/s`.padStart(12)}`);
  };
  const cotejo = pace(text, (t) => readClaims([english(t)]));
  told('cotejo: figures with all their fields', cotejo, { least: 1 });
  const compromise = pace(part, (t) => nlp(t).numbers().json());
  told('compromise: numbers', compromise);
  const winkEntities = pace(part, (t) => wink.readDoc(t).entities().out());
  told('wink-nlp: entities', winkEntities);
}

function shell(): void {
  console.log('\nFrom the shell, best of three');
  inFolder((folder) => {
    for (const [i, r] of generateReports(5).entries()) writeFileSync(join(folder, `${i}.txt`), r.text);
    const times = [0, 1, 2].map(() => timed(() => cotejo('ledger', folder)));
    line('five reports, cold, to a printed ledger', Math.min(...times), 's', { most: 1 });
  });
}

function ledgerOf(reports: readonly Report[]): { readonly claims: readonly Claim[]; readonly ledger: Ledger } {
  console.log(`\n${count(reports.length)} reports to a ledger, in memory`);
  let claims: readonly Claim[] = [];
  let ledger: Ledger | undefined;
  const read = timed(() => {
    claims = readClaims(reports);
  });
  line(`reading: ${count(claims.length)} claims`, read, 's');
  const reckoned = timed(() => {
    ledger = reconcile(reports, claims);
  });
  const { events, figures, relations } = ledger as Ledger;
  line(`reconciling: ${count(events.length)} events, ${count(figures.length)} figures`, reckoned, 's');
  console.log(`  ${count(relations.length)} relations of ${count((claims.length * (claims.length - 1)) / 2)} pairs`);
  line('together', read + reckoned, 's', { most: 120 });
  line('memory of the process at its highest', process.resourceUsage().maxRSS / 1000, 'MB', { most: 1500 });
  return { claims, ledger: ledger as Ledger };
}

async function workspace(reports: readonly Report[], claims: readonly Claim[], ledger: Ledger): Promise<void> {
  console.log(`\nA workspace of ${count(reports.length)} reports`);
  await inFolder(async (folder) => {
    const directory = join(folder, 'workspace');
    const opened = await openWorkspace({ directory }, { at: AT });
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    const own = new Map<string, Claim[]>(reports.map(({ id }) => [id, []]));
    for (const claim of claims) own.get(claim.report)?.push(claim);
    const from = performance.now();
    for (let i = 0; i < reports.length; i += BATCH) {
      const readings = reports.slice(i, i + BATCH).map((report) => {
        const said = own.get(report.id) ?? [];
        return { report, claims: said, keys: reportKeys(report, said), issues: [] };
      });
      await opened.workspace.addReports({ reader: readerVersion(), at: AT, readings });
    }
    await opened.workspace.saveLedger({ replaces: 'all', at: AT, ledger });
    line('keeping them with their ledger', (performance.now() - from) / 1000, 's');
    await opened.workspace.close();
    const more = join(folder, 'more');
    mkdirSync(more);
    const times = generateReports(reports.length + 3)
      .slice(-3)
      .map((report, i) => {
        const file = join(more, `${i}.md`);
        writeFileSync(file, asMarkdown(report));
        return timed(() => cotejo('add', file, '--workspace', directory));
      });
    line('adding one report, from the shell, best of three', Math.min(...times), 's', { most: 2 });
  });
}

/** Text four times as long may take four times as long; a square would take sixteen. */
const GROWTH = 8;
const SHORT = 250_000;

/** The better of two times, in seconds. */
async function took({ make, run }: Worst, size: number): Promise<number> {
  const text = make(size);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const from = performance.now();
    await run(text);
    best = Math.min(best, (performance.now() - from) / 1000);
  }
  return best;
}

async function worstOfEachPart(): Promise<void> {
  console.log('\nEvery part of the reader on 1 MB of the worst input for it, better of two');
  for (const worst of PARTS) {
    await took(worst, SHORT);
    line(worst.name, await took(worst, 4 * SHORT), 's', { most: 1 });
  }
}

/** The whole reader answers four questions for each figure: here the text holds one in every few characters. */
async function wholeReader(): Promise<void> {
  console.log('\nThe whole reader on 250 kB of its worst inputs, and how much longer it takes for 1 MB');
  for (const worst of WHOLE) {
    const short = await took(worst, SHORT);
    const long = await took(worst, 4 * SHORT);
    console.log(`${worst.name.padEnd(58)} ${`${short.toFixed(2)} s`.padStart(12)}   1 MB ${long.toFixed(2)} s`);
    line('  growth', long / Math.max(short, 0.02), 'times', { most: GROWTH });
  }
}

reading();
shell();
const many = generateReports(REPORTS);
const { claims, ledger } = ledgerOf(many);
await workspace(many, claims, ledger);
await worstOfEachPart();
await wholeReader();
console.log(
  `\nMemory now ${count(megabytes())} MB. ${failed === 0 ? 'All floors hold.' : `${failed} floors fall short.`}`,
);
