// Shows where the lexicon of a language falls short on the project's own coded reports: figures whose measure no phrase
// nearby names, figures that a model trained on the other files gets wrong, and numbers wrongly taken for figures.
// Usage: tsx bench/run-gaps.ts LANGUAGE [--list] [--dev]. --dev adds the score on the shared corpus, without its texts.
import { choose, featuresOf } from '../src/read/model/choice.ts';
import { type Example, train } from '../src/read/model/train.ts';
import { readDev, type Story } from './stories.ts';
import { examplesOf, OPTIONS } from './train.ts';
import { readTraining } from './training-corpus.ts';

const language = process.argv[2] ?? 'en';
const list = process.argv.includes('--list');
const FOLDS = 6;
const OUTSIDE = /^(carry|heading|intro|label|previous|topic|headline)/;
const ofLanguage = (s: Story): Story => ({ ...s, reports: s.reports.filter((r) => r.language === language) });
const own = (await readTraining()).filter((s) => s.reports.some((r) => r.language === language));
const dev = (await readDev()).map(ofLanguage).filter((s) => s.reports.length > 0);

function kindOf(e: Example): string {
  const c = e.candidates[e.right[0] ?? 0];
  if (c === undefined || c.label === null) return 'no figure';
  const features = featuresOf(c);
  if (features.some((f) => /^why:[A-Z]+$/.test(f))) return 'governed';
  if (!features.includes('unnamed')) return 'named in the sentence';
  return features.some((f) => OUTSIDE.test(f)) ? 'carried from outside' : 'named nowhere';
}

function run(name: string, stories: readonly Story[], also: readonly Story[], show: boolean): void {
  const examples = stories.map((s) => examplesOf(s).measure);
  const extra = also.flatMap((s) => examplesOf(s).measure);
  const table = new Map<string, [number, number]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train([...examples.filter((_, i) => i % FOLDS !== fold).flat(), ...extra], OPTIONS.measure);
    for (const e of examples.filter((_, i) => i % FOLDS === fold).flat()) {
      const got = choose(e, model);
      const right = e.right.includes(got.index);
      for (const key of ['all', kindOf(e)]) {
        const cell = table.get(key) ?? [0, 0];
        table.set(key, cell);
        cell[0] += Number(right);
        cell[1]++;
      }
      const gold = e.candidates[e.right[0] ?? 0]?.label ?? 'no figure';
      if (show && !right) console.log(`${kindOf(e)}: ${gold}, not ${got.label ?? 'no figure'} | ${e.context}`);
    }
  }
  for (const [key, [right, n]] of [...table].sort((a, b) => b[1][1] - a[1][1]))
    console.log(`${name}  ${key.padEnd(24)} ${String(n).padStart(5)} ${(right / n).toFixed(3)}`);
}

run('own', own, dev, list);
if (process.argv.includes('--dev')) run('dev', dev, own, false);
