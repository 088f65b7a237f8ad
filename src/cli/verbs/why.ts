import { findClaim } from '../../app/find-claim.ts';
import type { Sources } from '../../app/sources.ts';
import type { Claim } from '../../core/claim.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { EXIT, printIssues, refuse, type Terminal } from '../context.ts';
import { claimRow, FORMAT_VERSION } from '../formats/claim-row.ts';
import { comparedWith, whyText } from '../formats/why-text.ts';
import { words } from '../wording/index.ts';
import type { Format } from './read.ts';

export interface WhyRequest extends Sources {
  readonly claim: string;
  readonly format: Format;
  readonly language: Language;
}

const MOST_NAMES = 6;

/** `cotejo why`: the sentence of a figure, every field with its rule, and what it was compared with. */
export async function why(request: WhyRequest, terminal: Terminal): Promise<number> {
  const { language } = request;
  const answer = await findClaim(request.claim, request);
  if (!answer.ok) return refuse(answer.issues, terminal, language);
  const told = printIssues(answer.issues, terminal, language);
  const [first, ...others] = answer.found;
  if (first === undefined || others.length > 0) {
    const w = words(language);
    const names = answer.found.slice(0, MOST_NAMES).map(({ claim }) => `${claim.name} (${claim.id})`);
    terminal.err(`${first ? w.ambiguousClaim(request.claim, names.join(', ')) : w.noSuchClaim(request.claim)}\n`);
    return EXIT.usage;
  }
  const asData = request.format === 'json' || request.format === 'jsonl';
  const { claim, ledger } = first;
  terminal.out(asData ? whyJson(claim, ledger) : whyText(claim, ledger, language, terminal));
  return told;
}

function whyJson(claim: Claim, ledger: Ledger): string {
  const report = ledger.reports.find((r) => r.id === claim.report) as Report;
  const relations = comparedWith(claim, ledger).map(({ relation }) => relation);
  const row = { ...claimRow(claim, report), traces: claim.traces };
  return `${JSON.stringify({ version: FORMAT_VERSION, claim: row, relations }, null, 2)}\n`;
}
