import { claimsAndReports } from '../../app/gather.ts';
import type { Sources } from '../../app/sources.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { Language } from '../../core/vocabulary.ts';
import { isToggled, reconcile, type Toggles, toggle } from '../../reconcile/index.ts';
import { printIssues, refuse, type Terminal } from '../context.ts';
import { ledgerCsv, ledgerJson, ledgerLines } from '../formats/ledger-data.ts';
import { ledgerMarkdown } from '../formats/ledger-markdown.ts';
import { ledgerText } from '../formats/ledger-text.ts';
import { progressLine } from '../progress.ts';
import { words } from '../wording/index.ts';
import type { Format } from './read.ts';

export interface LedgerRequest extends Sources {
  readonly format: Format;
  readonly language: Language;
  /** What is set aside. */
  readonly toggles: Toggles;
}

/** `cotejo ledger`: the figures of some reports, or of the workspace, and how they stand to each other. */
export async function ledger(request: LedgerRequest, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal);
  const toggled = isToggled(request.toggles);
  // Whether a date was said beside its figure decides what it is compared with, so that reckoning needs the traces.
  const traces = toggled || request.format === 'json' || request.format === 'jsonl';
  const gathered = await claimsAndReports({ ...request, traces }, progress.step);
  if (!gathered.ok) return refuse(gathered.issues, terminal, request.language);
  const kept = toggled ? null : gathered.ledger;
  if (kept === null) progress.stage(words(request.language).reckoning);
  const { ledger: books, issues } = toggled
    ? toggle(gathered.reports, gathered.claims, request.toggles)
    : { ledger: kept ?? reconcile(gathered.reports, gathered.claims), issues: [] };
  progress.done();
  const complete: Ledger = { ...books, issues: [...gathered.issues, ...issues, ...books.issues] };
  terminal.out(written(complete, request, terminal));
  return printIssues(complete.issues, terminal, request.language);
}

function written(books: Ledger, request: LedgerRequest, terminal: Terminal): string {
  switch (request.format) {
    case 'json':
      return `${JSON.stringify(ledgerJson(books, request.language), null, 2)}\n`;
    case 'jsonl':
      return ledgerLines(books, request.language);
    case 'csv':
      return ledgerCsv(books, request.language);
    case 'md':
      return ledgerMarkdown(books, request.language);
    case 'table':
      return ledgerText(books, request.language, terminal);
  }
}
