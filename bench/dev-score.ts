// Development aid: scores the reader on the shared corpus, each story with a model trained on the others.
import type { Claim } from '../src/core/claim.ts';
import { leaveOut, readStoryWith } from './loso.ts';
import { f1, pair, type Scored, sameClaimant, tally } from './score.ts';
import { readDev, readSeeds } from './stories.ts';
import { examplesOf, OWN_WEIGHT, trainModel } from './train.ts';
import { readTraining } from './training-corpus.ts';

const inSample = process.argv.includes('--in-sample');
const misses = process.argv.includes('--misses');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7);
const lang = process.argv.find((a) => a.startsWith('--lang='))?.slice(7);
const stories = (await readDev()).map((s) => ({
  ...s,
  reports: s.reports.filter((r) => !lang || r.language === lang),
}));
const seeds = await readSeeds();
const t0 = performance.now();
const own = process.argv.includes('--no-own') ? [] : (await readTraining()).map((s) => examplesOf(s, OWN_WEIGHT));
const model = trainModel([...stories.map((s) => examplesOf(s)), ...own]);
const got = inSample ? new Map(stories.flatMap((s) => [...readStoryWith(s, model)])) : leaveOut(stories, own);
console.log(`${Math.round(performance.now() - t0)} ms`);
const print = (t: ReturnType<typeof tally>) => {
  for (const [k, v] of [...t].sort())
    console.log(
      k,
      `gold ${v.gold} got ${v.got} found ${f1(v.found, v.got, v.gold).toFixed(3)} figure ${f1(v.figure, v.got, v.gold).toFixed(3)} said ${f1(v.said, v.got, v.gold).toFixed(3)}`,
    );
};
print(tally(stories, got as ReadonlyMap<string, readonly Scored[]>));
console.log('seeds');
const seedGot = readStoryWith(seeds, model);
print(tally([seeds], seedGot));
const all = [...stories, seeds];
const fields = { n: 0, quantifier: 0, measure: 0, basis: 0, dynamics: 0, claimant: 0, when: 0, total: 0 };
for (const s of all)
  for (const r of s.reports) {
    const golds = s.claims.filter((c) => `${s.name}/${c.report}` === r.path);
    const claims = (s === seeds ? seedGot : got).get(r.path) ?? [];
    for (const { gold: g, got: p } of pair(golds, claims)) {
      const show = misses && (!only || r.path.includes(only) || r.language === only);
      const context = (at: number, end: number) =>
        r.text.slice(Math.max(0, at - 90), at).replace(/\s+/g, ' ') +
        '⟦' +
        r.text.slice(at, end) +
        '⟧' +
        r.text.slice(end, end + 90).replace(/\s+/g, ' ');
      if (!g && p) {
        if (show)
          console.log(
            `EXTRA ${r.path} ${p.measure} ${(p as Claim).confidence} ${context(p.mention.start, p.mention.end)}`,
          );
        continue;
      }
      if (g && !p) {
        if (show) console.log(`MISSED ${r.path} ${g.measure} ${context(g.start, g.end)}`);
        continue;
      }
      if (!g || !p) continue;
      if (s !== seeds) {
        fields.total++;
        fields.n += Number(p.quantity.n === g.n && p.quantity.n2 === g.n2);
        fields.quantifier += Number(p.quantity.quantifier === g.quantifier);
        fields.measure += Number(p.measure === g.measure);
        fields.basis += Number(p.basis === g.basis);
        fields.dynamics += Number(p.dynamics === g.dynamics);
        fields.claimant += Number(sameClaimant(g.claimant, p.claimant?.text));
        fields.when += Number((p as Claim).when === (g.when ?? null));
      }
      if (!show) continue;
      if (p.quantity.n !== g.n || p.quantity.n2 !== g.n2)
        console.log(`NUMBER ${r.path} got ${p.quantity.n} want ${g.n} ${context(g.start, g.end)}`);
      if (p.quantity.quantifier !== g.quantifier)
        console.log(`QUANT ${r.path} got ${p.quantity.quantifier} want ${g.quantifier} ${context(g.start, g.end)}`);
      if (p.measure !== g.measure)
        console.log(
          `MEASURE ${r.path} got ${p.measure} want ${g.measure} ${(p as Claim).confidence} ${context(g.start, g.end)}`,
        );
      if (!sameClaimant(g.claimant, p.claimant?.text))
        console.log(
          `CLAIMANT ${r.path} got ${p.claimant?.text ?? null} | want ${g.claimant ?? null} | ${context(g.start, g.end)}`,
        );
      if (p.basis !== g.basis)
        console.log(
          `BASIS ${r.path} got ${p.basis} want ${g.basis} (${g.claimant} / ${p.claimant?.text}, ${p.claimant?.kind}) ${context(g.start, g.end)}`,
        );
    }
  }
console.log(
  Object.entries(fields)
    .map(([k, v]) => `${k} ${(v / fields.total).toFixed(3)}`)
    .join(' '),
);
