import { readDev } from './stories.ts';
import { examplesOf, OPTIONS, type Examples } from './train.ts';
import { readTraining } from './training-corpus.ts';
import { train, type Example } from '../src/read/model/train.ts';
import { choose } from '../src/read/model/choice.ts';
import { decide } from '../src/read/decisions.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { languageData } from '../src/read/lang/index.ts';
import { barrierBetween } from '../src/read/view/barriers.ts';
const OLD = /^(en-[1-8]|es-[1-7]|pt-[1-7])\.txt$/;
const dev = await readDev(); const own = await readTraining(f => process.argv.includes('--all') || OLD.test(f));
const stem = (s: string) => s.length > 6 ? s.slice(0, 6) : s;
export function lex(view: any, n: any, doc: any): string[] {
  const lx = doc.data.lexicon; const out = new Set<string>();
  const T = view.tokens;
  const num = (i:number)=> view.numbers.some((o:any)=>o.from<=i&&i<o.to);
  for (let i=0;i<T.length;i++){ const t=T[i]; if (t.kind!=='word'||num(i)) continue; 
    const s=stem(t.fold); out.add('s:'+s);
    const L=i<n.from; const a=L?i+1:n.to, b=L?n.from:i; const d=b-a;
    const bar=barrierBetween(T,a,b,lx);
    if (bar<=1) { out.add(`c${L?'L':'R'}:${s}`); if (d<=1) out.add(`n${L?'L':'R'}:${s}`); }
    if (bar<=1&&d<=5) out.add('k:'+s);
  }
  if (view.index>0){ const p=doc.sentence(view.index-1); if (p.block===view.block) for (const t of p.tokens) if (t.kind==='word') out.add('p:'+stem(t.fold)); }
  const blk=doc.blocks[view.block]; for (const k of ['intro','heading']) { const b=blk?.[k]; if (b!=null) for (const si of doc.ofBlock(b)) for (const t of doc.sentence(si).tokens) if (t.kind==='word') out.add('h:'+stem(t.fold)); }
  return [...out];
}
function ex(story: any): Examples {
  // attach lexical attributes through a wrapper on decide
  const out: any = examplesOf(story); return out;
}
// gather with lexical
import { coderFor } from './train.ts';
function gather(story: any) {
  const out: any = { measure: [], claimant: [], basis: [], dynamics: [] };
  for (const report of story.reports) {
    if (report.language === null) continue;
    const golds = story.claims.filter((c: any) => `${story.name}/${c.report}` === report.path);
    if (golds.length === 0) continue;
    const doc = openDocument(report, languageData(report.language));
    const coder = coderFor(golds, out, { measure: 1, claimant: 1, basis: 1, dynamics: 1 });
    decide(doc, { ...coder, measure(n, view, cands) { const before = out.measure.length; const r = coder.measure(n, view, cands); if (out.measure.length > before) out.measure[before].lex = lex(view, n, doc); return r; } });
  }
  return out;
}
const D = dev.map(gather), O = own.map(gather);
const modes: [string, (l: string[]) => string[]][] = [
  ['none', () => []], ['s', l => l.filter(x => x[0]==='s')], ['k', l=>l.filter(x=>/^[kn]/.test(x))], ['c,n', l => l.filter(x => /^[cn]/.test(x))], ['all', l => l]];
for (const [name, f] of modes) {
  const conv = (e: any, weight: number): Example => ({ ...e, weight, candidates: e.candidates.map((c: any) => ({ label: c.label, features: [...c.features, ...f(e.lex).map(x => `${x}>${c.label}`)] })) });
  for (const [ow, ridge] of [[0.3, 3],[1,3],[1,6]] as const) {
  let r = 0, n = 0;
  for (let k = 0; k < 5; k++) {
    const tr = [...D.filter((_, i) => i % 5 !== k).flatMap(e => e.measure.map((x: any) => conv(x, 1))), ...O.flatMap(e => e.measure.map((x: any) => conv(x, ow)))];
    const w = train(tr, { ...OPTIONS.measure, ridge, epochs: 100, minimum: 3 });
    for (const e of D.filter((_, i) => i % 5 === k)) for (const x of e.measure) { n++; if (x.right.includes(choose(conv(x, 1).candidates, w).index)) r++; }
  }
  console.log(name, 'own', ow, 'ridge', ridge, (r / n).toFixed(4), n);
  }
}
