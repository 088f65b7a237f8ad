import { readDev, readSeeds } from './stories.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { languageData } from '../src/read/lang/index.ts';
import { ruledOut, candidateNumbers } from '../src/read/features/candidate-numbers.ts';
for (const s of [...await readDev(), await readSeeds()]) for (const r of s.reports) { const d = openDocument(r, languageData(r.language!));
 for (const g of s.claims) { if (`${s.name}/${g.report}` !== r.path || g.score === false) continue;
  const v = d.numbered.map((i) => d.sentence(i)).find((v) => v.start <= g.start && g.end <= v.end); const n = v?.numbers.find((n) => n.mention.start < g.end && g.start < n.mention.end);
  if (!v || !n) { console.log('NONE', r.path, g.number, g.quote.slice(0, 90)); continue; }
  if (!candidateNumbers(v, d.data.lexicon).includes(n)) console.log(ruledOut(v, n, d.data.lexicon), r.path, g.number, '|', r.text.slice(g.start - 30, g.end + 50).replace(/\s+/g, ' ')); } }
