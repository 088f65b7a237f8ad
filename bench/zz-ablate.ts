import { choose } from '../src/read/model/choice.ts';
import { train } from '../src/read/model/train.ts';
import { readDev } from './stories.ts';
import { examplesOf, OPTIONS } from './train.ts';
const q = process.argv[2] as 'basis' | 'dynamics';
const stories = await readDev();
import { readTraining } from './training-corpus.ts';
const own = (await readTraining()).map((s) => examplesOf(s)[q]);
const ex = stories.map((s) => examplesOf(s)[q]);
const run = (name: string, keep: (f: string) => boolean, ridge: number) => {
  const cutter = (l: typeof ex) => l.map((e) => e.map((x) => ({ ...x, candidates: x.candidates.map((c) => ({ label: c.label, features: c.features.filter(keep) })) })));
  const cut = cutter(ex), mine = cutter(own).flat();
  let ok = 0, all = 0;
  for (const [i, test] of cut.entries()) {
    const w = train([...cut.filter((_, j) => j !== i).flat(), ...mine], { ...OPTIONS[q], ridge });
    for (const t of test) { all++; if (t.right.includes(choose(t.candidates as any, w).index)) ok++; }
  }
  console.log(name, 'ridge', ridge, (ok / all).toFixed(3), all);
};
const groups: Record<string, RegExp> = JSON.parse(process.argv[3] ?? '{}', (k, v) => (typeof v === 'string' ? new RegExp(v) : v));
const base = new RegExp(process.argv[4] ?? '.');
for (const ridge of (process.argv[5] ?? '2').split(',').map(Number)) {
  run('base', (f) => base.test(f), ridge);
  for (const [k, re] of Object.entries(groups)) run(k, (f) => base.test(f) ? !re.test(f) : re.test(f), ridge);
}
