// Development aid: basis or dynamics alone, with the coder's measure, claimant (and basis), each story with weights trained on the others.
import { type Decider, decide } from '../src/read/decisions.ts';
import { languageData } from '../src/read/lang/index.ts';
import { choose, contributions, score } from '../src/read/model/choice.ts';
import { train } from '../src/read/model/train.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { sameClaimant } from './score.ts';
import { readDev, readSeeds } from './stories.ts';
import { examplesOf, OPTIONS } from './train.ts';
import { readTraining } from './training-corpus.ts';

const arg = (k: string) => process.argv.find((a) => a.startsWith(`--${k}=`))?.slice(k.length + 3);
const q = (process.argv[2] ?? 'basis') as 'basis' | 'dynamics';
const lang = arg('lang');
const only = arg('only');
const show = process.argv.includes('--misses');
const why = process.argv.includes('--why');
const sum = process.argv.includes('--weights');
const options = { ...OPTIONS[q] };
for (const k of ['ridge', 'epochs', 'rate', 'minimum'] as const) if (arg(k)) (options as any)[k] = Number(arg(k));
const stories = await readDev();
const seeds = await readSeeds();
const DROP = arg('drop') ? new RegExp(arg('drop')!) : null;
const cutC = (cs: any) => DROP ? cs.map((c: any) => ({ ...c, features: c.features.filter((f: string) => !DROP.test(f)) })) : cs;
const cutE = (l: any[]) => l.map((e) => ({ ...e, candidates: cutC(e.candidates) }));
const own = cutE((await readTraining().catch(() => [])).flatMap((s) => examplesOf(s)[q]));
const ex = [...stories, seeds].map((s) => cutE(examplesOf(s)[q]));
let present = true;
const W = Number(arg('own') ?? 1); for (const e of own as any[]) e.weight = W;
if (W === 0) own.length = 0;
const tally: Record<string, number[]> = {};
const confusion: Record<string, number> = {};
const add = (k: string, ok: boolean) => { (tally[k] ??= [0, 0])[0]! += Number(ok); tally[k]![1]!++; };
for (const [i, story] of [...stories, seeds].entries()) {
  if (only && !story.name.includes(only)) continue;
  const rest = ex.filter((_, j) => j !== i && (i === ex.length - 1 || j !== ex.length - 1)).flat();
  const w = train([...rest, ...own], options);
  for (const report of story.reports) {
    if (report.language === null || (lang && report.language !== lang)) continue;
    const golds = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
    if (golds.length === 0) continue;
    const taken = new Set<unknown>();
    const goldOf = (n: any) => golds.find((g) => g.start < n.mention.end && n.mention.start < g.end);
    const fixed = (c: any, l: any) => ({ label: l ?? null, probability: 1, features: c[0].features });
    const predict = (which: string) => (n: any, v: any, c: any) => {
      const g = goldOf(n)!;
      if (which !== q) return fixed(c, (g as any)[which]);
      c = cutC(c); const pick = choose(c as any, w);
      const ok = pick.label === (g as any)[q];
      if (g.score ?? true) {
        const key = story === seeds ? 'seeds' : report.language!;
        add(key, ok);
        if (story !== seeds) { add('all', ok); if (present) add('claimant-present', ok); }
        if (!ok) {
          confusion[`${(g as any)[q]}→${pick.label}`] = (confusion[`${(g as any)[q]}→${pick.label}`] ?? 0) + 1;
          if (show) {
            const t = report.text;
            console.log(`want ${(g as any)[q]} got ${pick.label} ${report.path} ${g.measure} ${g.basis} ${g.dynamics} [${g.claimant ?? "-"}/${g.claimant_kind}] when=${g.when} ${v.kind} | ${t.slice(Math.max(v.start - 150, 0), v.start).replace(/\s+/g, ' ')} ‖ ${t.slice(v.start, g.start)}⟦${t.slice(g.start, g.end)}⟧${t.slice(g.end, v.end).replace(/\s+/g, ' ')}`);
            if (why) {
              console.log('   AT', v.attributions.map((a: any) => `${a.act}(${v.tokens.slice(a.cue.from, a.cue.to).map((x: any) => x.fold).join(' ')}):${a.agent?.text}`).join(' | '), 'DYN', v.dynamics.map((a: any) => `${a.entry.dynamics}(${v.tokens.slice(a.from, a.to).map((x: any) => x.fold).join(' ')})`).join(' | '), 'DATES', v.dates.map((d: any) => `${d.kind}:${d.text}=${d.value}${d.said ? '!said' : ''}`).join(' | '));
              for (const l of [pick.label, (g as any)[q]]) { const x = (c as any[]).find((y) => y.label === l); console.log('    ', l, score(x.features, w).toFixed(2), contributions(x.features, w, 14).map(([f, z]) => `${f} ${z.toFixed(2)}`).join(', ')); }
            }
          }
        }
      }
      return { label: pick.label, probability: pick.probability, features: (c as any)[pick.index].features };
    };
    decide(openDocument(report, languageData(report.language)), {
      measure: (n: any, _v: any, c: any) => { const g = goldOf(n); if (!g || taken.has(g)) return fixed(c, null); taken.add(g); return fixed(c, g.measure); },
      claimant: (n: any, _v: any, c: any) => {
        const g = goldOf(n)!;
        const r = c.find((x: any) => (x.label === null ? !g.claimant : !!g.claimant && sameClaimant(g.claimant, x.label.text)));
        present = r !== undefined; return fixed(c, r?.label ?? null);
      },
      basis: predict('basis'), dynamics: predict('dynamics'),
    } as unknown as Decider);
  }
}
console.log(q, Object.entries(tally).sort().map(([k, [a, b]]) => `${k} ${(a! / b!).toFixed(3)} (${b})`).join(' | '));
console.log(Object.entries(confusion).sort((a, b) => b[1] - a[1]).map(([k, v]) => `${k} ${v}`).join(', '));
if (sum) { const w = train([...ex.flat(), ...own], options); console.log([...w].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, 120).map(([k, v]) => `${k} ${v}`).join('\n')); }
