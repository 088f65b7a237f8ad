import { addToWorkspace } from '../../app/add-to-workspace.ts';
import type { Whereabouts } from '../../app/place.ts';
import type { Language } from '../../core/vocabulary.ts';
import { printIssues, refuse, type Terminal } from '../context.ts';
import { FORMAT_VERSION } from '../formats/claim-row.ts';
import { progressLine } from '../progress.ts';
import { words } from '../wording/index.ts';
import type { Format } from './read.ts';

export interface AddRequest extends Whereabouts {
  readonly paths: readonly string[];
  readonly at: string;
  readonly format: Format;
  readonly language: Language;
  readonly published?: string;
  readonly reportLanguage?: Language;
}

/** `cotejo add`: reads reports into the workspace and brings its ledger up to date. */
export async function add(request: AddRequest, terminal: Terminal): Promise<number> {
  const { language, reportLanguage, ...rest } = request;
  const progress = progressLine(terminal);
  const added = await addToWorkspace({
    ...rest,
    ...(reportLanguage === undefined ? {} : { language: reportLanguage }),
    progress: progress.step,
    reckoning: () => progress.stage(words(language).reckoning),
  });
  progress.done();
  if (!added.ok) return refuse(added.issues, terminal, language);
  const { tally } = added;
  terminal.out(
    request.format === 'json'
      ? `${JSON.stringify({ version: FORMAT_VERSION, ...tally, issues: added.issues }, null, 2)}\n`
      : `${words(language).added(tally)}\n`,
  );
  return printIssues(added.issues, terminal, language);
}
