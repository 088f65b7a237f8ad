import { readDev } from './stories.ts';
import { examplesOf, trainModel } from './train.ts';
import { readTraining } from './training-corpus.ts';
import { readStoryWith } from './loso.ts';
import { pair } from './score.ts';
const model = trainModel((await readDev()).map(examplesOf));
const only = process.argv[2] ?? '';
const conf: Record<string, number> = {};
for (const s of (await readTraining()).filter((s) => s.name.startsWith(only))) { const got = readStoryWith(s, model); let n = 0, f = 0, m = 0, x = 0;
 for (const r of s.reports) { const golds = s.claims.filter((c) => `${s.name}/${c.report}` === r.path);
  for (const p of pair(golds, got.get(r.path) ?? [])) { const at = p.gold ?? p.got!.mention; const ctx = (r.text.slice(Math.max(0, at.start - 70), at.start) + '⟦' + r.text.slice(at.start, at.end) + '⟧' + r.text.slice(at.end, at.end + 60)).replace(/\s+/g, ' ');
   if (p.gold) n++; if (p.gold && p.got) { f++; if (p.gold.measure === p.got.measure) m++; else { const k = `${p.got.measure}->${p.gold.measure}`; conf[k] = (conf[k] ?? 0) + 1; console.log(k, ctx); } } else if (p.got) { x++; console.log('EXTRA', p.got.measure, ctx); } else console.log('MISSED', p.gold!.measure, ctx); } }
 console.log('==', s.name, 'gold', n, 'found', f, 'measure', m, 'extra', x); }
console.log(Object.entries(conf).sort((a, b) => b[1] - a[1]).slice(0, 15));
