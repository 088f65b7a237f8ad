import { decide } from '../src/read/decisions.ts';
import { languageData } from '../src/read/lang/index.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { sameClaimant } from './score.ts';
import { readDev } from './stories.ts';
const stories = await readDev();
const conf: Record<string, number> = {};
for (const story of stories) for (const report of story.reports) {
  const golds = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
  const taken = new Set<unknown>();
  const goldOf = (n: any) => golds.find((g) => g.start < n.mention.end && n.mention.start < g.end);
  const fixed = (c: any, l: any) => ({ label: l ?? null, probability: 1, features: c[0].features });
  decide(openDocument(report, languageData(report.language!)), {
    measure: (n: any, _v: any, c: any) => { const g = goldOf(n); if (!g || taken.has(g)) return fixed(c, null); taken.add(g); return fixed(c, g.measure); },
    claimant: (n: any, v: any, c: any) => {
      const g = goldOf(n)!;
      const r = c.find((x: any) => (x.label === null ? !g.claimant : !!g.claimant && sameClaimant(g.claimant, x.label.text)));
      const k = `${g.claimant ? g.claimant_kind : 'AUTHOR'} -> ${r ? r.label?.kind ?? (r.label ? 'none' : 'author') : 'ABSENT'}`;
      conf[k] = (conf[k] ?? 0) + 1;
      if (process.argv[2] && k.startsWith(process.argv[2]) && r && r.label?.kind !== g.claimant_kind && r.label) console.log(k, '|', g.claimant, '|', r.label.text, r.label.mention.type, g.basis);
      return fixed(c, r?.label ?? null);
    },
    basis: (n: any, _v: any, c: any) => fixed(c, goldOf(n)!.basis), dynamics: (n: any, _v: any, c: any) => fixed(c, goldOf(n)!.dynamics),
  } as any);
}
console.log(Object.entries(conf).sort((a, b) => b[1] - a[1]).map(([k, v]) => `${k} ${v}`).join('\n'));
