import { readFileSync } from 'node:fs';
import { shippedModel } from '../src/app/model.ts';
import { decide } from '../src/read/decisions.ts';
import { languageData } from '../src/read/lang/index.ts';
import { contributions, score } from '../src/read/model/choice.ts';
import { modelDecider } from '../src/read/model/model.ts';
import { ruledOut } from '../src/read/features/candidate-numbers.ts';
import { openDocument } from '../src/read/view/document-view.ts';
const text = readFileSync(process.argv[2]!, 'utf8');
const data = languageData((process.argv[3] ?? 'en') as 'en');
const doc = openDocument({ id: 'x', path: 'x.txt', text, textHash: 'x', meta: { published: '2026-01-02' }, language: 'en', blocks: [] }, data);
console.log(doc.blocks.map((b) => `${b.kind}:${text.slice(b.start, b.start + 30)}`));
for (const i of doc.numbered) { const v = doc.sentence(i); console.log(text.slice(v.start, v.end)); for (const n of v.numbers) console.log('   ', n.mention.text, ruledOut(v, n, data.lexicon)); console.log('  TR', v.triggers.map((t) => `${t.entry.pattern.slice(0, 40)}=${t.entry.measure}/${t.entry.government}`).join(' | ')); }
const m = shippedModel(); const base = modelDecider(m);
decide(doc, { ...base, measure: (n, view, c) => { console.log(n.mention.text); for (const x of [...c].sort((p, r) => score(r.features, m.measure) - score(p.features, m.measure)).slice(0, 3)) console.log('  ', x.label, score(x.features, m.measure).toFixed(2), contributions(x.features, m.measure, 14).map(([f, v]) => `${f} ${v.toFixed(2)}`).join(', ')); return base.measure(n, view, c); } });
