import { compileLexicon } from '../src/read/lang/compile.ts';
import * as A from '../src/read/lang/en/agents.ts';
import * as S from '../src/read/lang/en/speech.ts';
import * as M from '../src/read/lang/en/measures.ts';
import { dates } from '../src/read/lang/en/dates.ts';
import { numbers } from '../src/read/lang/en/numbers.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { candidateNumbers } from '../src/read/features/candidate-numbers.ts';
import { measureCandidates } from '../src/read/features/measure-features.ts';
import { readDev } from './stories.ts';
const lexicon = { measures: Object.values(M)[0], agents: (A as any).agents ?? Object.values(A)[0], speech: Object.values(S)[0],
 nouns: { counted: 'people prisoners persons men women children protesters detainees police officers inmates civilians'.split(' ').map(p=>({pattern:p,population:'people'})), units: 'year* day* hour* month* week* minute* km percent'.split(' '), references: ['article','no'], others: ['cities'] },
 dynamics: [], outcomes: [], grammar: { articles: ['the','a','an'], prepositions: 'of in on at by from with to for since after before'.split(' '), coordinators: ['and','or','but'], subordinators: 'who which that while when'.split(' '), negations: ['not','no'], auxiliaries: 'was were is are has have had been be will would'.split(' '), parts: ['of whom','of them'], remainders: ['all but'], hypotheticals: [], additions: [] },
 structure: { teasers: ['also read'], comments: ['leave a reply'], credits: ['source'], captions: ['photo'], abbreviations: ['mr','jan'] } } as any;
const data = { lexicon: compileLexicon(lexicon), numbers, dates };
const dev = await readDev();
let miss=0,total=0;
for (const s of dev) for (const r of s.reports) { if (r.language!=='en') continue;
  const d = openDocument(r, data as any);
  const golds = s.claims.filter(c=>`${s.name}/${c.report}`===r.path);
  for (const g of golds) { total++;
    const v = d.numbered.map(i=>d.sentence(i)).find(v=>v.start<=g.start&&g.end<=v.end);
    const n = v?.numbers.find(n=>n.mention.start<g.end&&g.start<n.mention.end);
    const c = v && n && candidateNumbers(v, data.lexicon).includes(n);
    if (!c) { miss++; console.log(r.path, g.number, '|', g.quote, v? (n?'RULED OUT':'no number'):'no sentence'); }
  }
  if (r.path.includes('ir-2022/01')) for (const i of d.numbered.slice(0,8)) { const v=d.sentence(i); console.log(r.text.slice(v.start,v.end)); console.log('  AG', v.agents.map(a=>`${a.text}<${a.type},${a.kind}>`).join(' | ')); console.log('  AT', v.attributions.map(a=>`${a.act}:${a.agent?.text}:${a.side}${a.gap}`).join(' | ')); console.log('  TR', v.triggers.map(t=>`${t.entry.pattern}=${t.entry.measure}/${t.entry.government}`).join(' | ')); }
}
console.log(miss,total);
