// Development aid: claimant alone, with gold measures, each story with weights trained on the others.
import { decide } from '../src/read/decisions.ts';
import { languageData } from '../src/read/lang/index.ts';
import { choose, contributions, score } from '../src/read/model/choice.ts';
import { train } from '../src/read/model/train.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { sameClaimant } from './score.ts';
import { readDev, readSeeds } from './stories.ts';
import { examplesOf, OPTIONS } from './train.ts';
import { readTraining } from './training-corpus.ts';

const arg = (k: string) => process.argv.find((a) => a.startsWith(`--${k}=`))?.slice(k.length + 3);
const only = arg('only');
const lang = arg('lang');
const show = process.argv.includes('--misses');
const why = process.argv.includes('--why');
console.log; const t0 = performance.now();
const stories = await readDev();
const seeds = await readSeeds();
const own = process.argv.includes('--no-own') ? [] : (await readTraining()).flatMap((s) => examplesOf(s).claimant).map((e) => ({ ...e, weight: Number(arg('own') ?? 1) }));
const ex = [...stories, seeds].map((s) => examplesOf(s).claimant);
const options = { ...OPTIONS.claimant };
for (const k of ['ridge', 'epochs', 'rate', 'minimum'] as const) if (arg(k)) (options as any)[k] = Number(arg(k));
const tally: Record<string, number[]> = {};
const add = (k: string, ok: boolean) => { (tally[k] ??= [0, 0])[0]! += Number(ok); tally[k]![1]!++; };
const confusion: Record<string, number> = {};
const catOf = (f: readonly string[]) => f.includes('author') ? 'null' : f.includes('main') ? 'main' : f.includes('second') ? 'second' : f.includes('label') ? 'label' : f.includes('same') ? 'unatt' : f.includes('place:carried') ? 'carried' : (f.find((x) => /^away:(block|far|after|intro|heading)[:0-9]*$/.test(x)) ?? 'away');
const cats: Record<string, number> = {};
for (const [i, story] of [...stories, seeds].entries()) {
  if (only && !story.name.includes(only)) continue;
  const rest = process.argv.includes('--insample') ? ex.flat() : ex.filter((_, j) => j !== i && (i !== ex.length - 1 || j !== i)).flat();
  const w = train([...rest, ...own], options);
  for (const report of story.reports) {
    if (report.language === null || (lang && report.language !== lang)) continue;
    const golds = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
    if (golds.length === 0) continue;
    const taken = new Set<unknown>();
    const goldOf = (n: any) => golds.find((g) => g.start < n.mention.end && n.mention.start < g.end);
    const fixed = (c: any, l: any) => ({ label: l ?? null, probability: 1, features: c[0].features });
    decide(openDocument(report, languageData(report.language)), {
      measure: (n, _v, c) => { const g = goldOf(n); if (!g || taken.has(g)) return fixed(c, null); taken.add(g); return fixed(c, g.measure); },
      basis: (n, _v, c) => fixed(c, goldOf(n)?.basis ?? 'reported'),
      dynamics: (n, _v, c) => fixed(c, goldOf(n)?.dynamics ?? 'batch'),
      claimant: (n, v, c) => {
        const g = goldOf(n)!;
        const pick = choose(c, w);
        const got = pick.label?.text ?? null;
        const ok = sameClaimant(g.claimant, got);
        if (g.score ?? true) {
          const key = story === seeds ? 'seeds' : report.language!;
          add(key, ok); if (story !== seeds) { add('all', ok); add((g.claimant ? 'named' : 'null') + '-' + key, ok); }
          const right = c.findIndex((x) => (x.label === null ? !g.claimant : !!g.claimant && sameClaimant(g.claimant, x.label.text)));
          { const k = `${right < 0 ? 'absent' : catOf(c[right]!.features)} <- ${ok ? 'OK' : catOf(c[pick.index]!.features)}`; if (story !== seeds) confusion[k] = (confusion[k] ?? 0) + 1; }
          if (!ok) {
            const cat = right < 0 ? 'ABSENT' : !g.claimant ? 'OVER' : got === null ? 'UNDER' : 'WRONG';
            cats[`${key} ${cat}`] = (cats[`${key} ${cat}`] ?? 0) + 1;
            if (show) {
              const t = report.text;
              console.log(`${cat} ${report.path} <${right < 0 ? 'absent' : catOf(c[right]!.features)}<-${catOf(c[pick.index]!.features)}> got [${got}] want [${g.claimant ?? null}] ${v.kind} | ${t.slice(Math.max(v.start - 160, 0), v.start).replace(/\s+/g, ' ')} ‖ ${t.slice(v.start, g.start)}⟦${t.slice(g.start, g.end)}⟧${t.slice(g.end, Math.min(v.end + 60, t.length)).replace(/\s+/g, ' ')}`);
              if (why) {
                console.log('   AG', v.agents.map((a) => `${a.text}<${a.type},${a.kind}${a.backward ? ',back' : ''}>`).join(' | ')); console.log('   AT', v.attributions.map((a) => `${a.act}(${v.tokens.slice(a.cue.from, a.cue.to).map((x) => x.fold).join(' ')}):${a.agent?.text}:${a.side}${a.gap}b${a.barrier}`).join(' | '));
                for (const x of [...new Set([c[pick.index]!, ...(right >= 0 ? [c[right]!] : [])])]) console.log('   ', x.label?.text ?? x.label, score(x.features, w).toFixed(2), contributions(x.features, w, 14).map(([f, z]) => `${f} ${z.toFixed(2)}`).join(', '));
              }
            }
          }
        }
        return { label: pick.label, probability: pick.probability, features: c[pick.index]!.features };
      },
    });
  }
}
console.log(Object.entries(tally).sort().map(([k, [a, b]]) => `${k} ${(a! / b!).toFixed(3)} (${b})`).join(' | '));
console.log(Object.entries(confusion).sort((a, b) => a[0] < b[0] ? -1 : 1).map(([k, v]) => `${k} ${v}`).join(' | '));
console.log(Object.entries(cats).sort().map(([k, v]) => `${k} ${v}`).join(', '), Math.round(performance.now() - t0), 'ms');
