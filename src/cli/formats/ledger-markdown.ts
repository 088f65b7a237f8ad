import type { Ledger } from '../../core/ledger.ts';
import type { Language } from '../../core/vocabulary.ts';
import { words } from '../wording/index.ts';
import { viewLedger } from './ledger-view.ts';
import { markdownSafe, markdownTable } from './markdown.ts';

/** The ledger as Markdown: a heading an event, one a figure with its values as a table, its sentence and what was altered. */
export function ledgerMarkdown(ledger: Ledger, language: Language): string {
  const w = words(language);
  const blocks: string[] = [];
  for (const event of viewLedger(ledger, language)) {
    const told = [w.reports(event.reports), event.asOf === null ? '' : w.asOf(event.asOf)].filter(Boolean).join(', ');
    blocks.push(`## ${markdownSafe(event.title)}`, told);
    for (const figure of event.figures) {
      const states = figure.states.map((s) => w.state[s]).join(', ');
      const head = [w.columns.basis, w.columns.figure, w.columns.claimant, w.columns.when, w.columns.report, 'why'];
      const rows = figure.rows.map((row) => [
        row.mark === null ? w.lane[row.lane] : `${w.lane[row.lane]} (${w.basis[row.mark]})`,
        row.value,
        row.who.join('; '),
        row.dates.map(([date]) => date).join(', '),
        String(row.reports),
        row.claim,
      ]);
      blocks.push(
        `### ${markdownSafe(figure.title)} (${states})`,
        markdownTable(head, rows),
        markdownSafe(figure.sentence),
      );
      if (figure.notes.length > 0) blocks.push(figure.notes.map((note) => `- ⚠ ${markdownSafe(note)}`).join('\n'));
    }
    if (event.books.length > 0)
      blocks.push(`### ${w.books} (${w.booksDoNotBalance})`, event.books.map((b) => `- ${markdownSafe(b)}`).join('\n'));
  }
  blocks.push(w.ledgerSummary(ledger.figures.length, ledger.claims.length, ledger.reports.length));
  return `${blocks.join('\n\n')}\n`;
}
