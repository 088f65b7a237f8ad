import { readDev } from './stories.ts';
import { examplesOf, trainModel, type Examples } from './train.ts';
import { probabilities, type Candidate } from '../src/read/model/choice.ts';
const stories = await readDev(); const ex = stories.map(examplesOf);
const tally: Record<string, [number, number]> = {};
for (const [i] of stories.entries()) { const m = trainModel(ex.filter((_, j) => j !== i) as Examples[]);
 for (const e of ex[i]!.measure) { const r = e.right[0]!; const c = e.candidates as Candidate<string | null>[]; const p = probabilities(c, m.measure); const best = p.indexOf(Math.max(...p));
  const f = c[r]!.features; const why = f.find((x) => /^why:[A-Z-]+\|[A-Z-]+$/.test(x)); const from = f.find((x) => /^from:[a-h-]+:/.test(x));
  const kind = c[r]!.label === null ? 'NONE' : why && !why.startsWith('why:-') ? (why.endsWith('|-') ? 'reason, alone' : 'reason, rivals') : f.includes('unnamed') ? (from && !from.startsWith('from:-') ? 'context only' : 'nowhere') : 'named, no reason';
  const t = (tally[kind] ??= [0, 0]); t[0]++; if (best === r) t[1]++; else if (kind === process.argv[2]) console.log((c[best]!.label ?? 'none') + ' want ' + c[r]!.label + ' | ' + (e as any).context + ' | ' + f.filter((x) => /^(why|from|carry)/.test(x)).slice(0, 4).join(' ')); } }
for (const [k, [n, ok]] of Object.entries(tally)) console.log(k.padEnd(20), n, 'right', ok, (ok / n).toFixed(3));
