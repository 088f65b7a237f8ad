// Looks over the project's own coded reports: marks that no number stands under, claimants that the report does not
// name, and numbers without a mark, so that their author can look again. Usage: tsx bench/run-lint-training.ts FILE…
import { candidateNumbers } from '../src/read/features/candidate-numbers.ts';
import { languageData } from '../src/read/lang/index.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { readTraining } from './training-corpus.ts';

const files = process.argv.slice(2).map((f) => f.split('/').at(-1));
let figures = 0;
for (const story of await readTraining(files.length > 0 ? (f) => files.includes(f) : undefined)) {
  const counts = new Map<string, number>();
  for (const report of story.reports) {
    if (report.language === null) continue;
    const claims = story.claims.filter((c) => `${story.name}/${c.report}` === report.path);
    figures += claims.length;
    const say = (what: string, start: number, end: number) =>
      console.log(
        `${report.path}: ${what}: ${report.text.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ')}⟦${report.text.slice(start, end)}⟧${report.text.slice(end, end + 40).replace(/\s+/g, ' ')}`,
      );
    const seen = new Set<(typeof claims)[number]>();
    const fold = report.text.toLowerCase();
    for (const c of claims) {
      for (const k of [c.measure, c.basis, c.dynamics, c.claimant ? 'said by somebody' : 'said by the author'])
        counts.set(k, (counts.get(k) ?? 0) + 1);
      if (c.claimant && !c.claimant.split(' ').every((w) => fold.includes(w.toLowerCase())))
        say(`the report does not name "${c.claimant}"`, c.start, c.end);
    }
    const document = openDocument(report, languageData(report.language));
    for (const index of document.numbered)
      for (const { mention } of candidateNumbers(document.sentence(index), document.data.lexicon)) {
        const claim = claims.find((c) => c.start < mention.end && mention.start < c.end);
        if (claim) seen.add(claim);
        else say('no mark', mention.start, mention.end);
      }
    for (const c of claims) if (!seen.has(c)) say('the reader sees no number here', c.start, c.end);
  }
  console.log(
    `${story.name}: ${story.reports.length} reports, ${story.claims.length} figures; ${[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([k, n]) => `${k} ${n}`)
      .join(', ')}`,
  );
}
console.log(`${figures} figures in all`);
