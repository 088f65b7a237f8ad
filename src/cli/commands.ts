import { Command } from 'commander';
import program from '../../package.json' with { type: 'json' };
import type { Terminal } from './context.ts';
import { ALL_FORMATS, type Flags, type Settled } from './options.ts';
import type { Format } from './verbs/read.ts';

/** What is to be done once the options are in order. */
export type Work = (settled: Settled, terminal: Terminal) => Promise<number>;
export type Dispatch = (flags: Flags, formats: readonly Format[], work: Work) => Promise<void>;

const DATA_FORMATS: readonly Format[] = ['table', 'json'];

const OPTIONS = {
  format: ['--format <format>', ''],
  lang: ['--lang <language>', 'language to speak: en, es or pt (default: that of the system, else en)'],
  readAs: ['--read-as <language>', 'language of texts that do not show their own: en, es or pt'],
  published: ['--published <date>', 'date of publication for texts that do not say, as 2026-01-02'],
  asOf: ['--as-of <date>', 'only what had been published by that day, as 2026-01-02'],
  without: ['--without <outlet>', 'as if this outlet had reported nothing; may be given again'],
  distrust: ['--distrust <claimant>', 'leave out what this claimant says; may be given again'],
  only: ['--only <lane>', 'only these lanes, with commas: announced, reported, estimated, verified'],
  workspace: ['--workspace <folder>', 'folder of the workspace (default: DATABASE_URL if it is set, else ./.cotejo)'],
  out: ['--out <file>', 'write to a file instead of the terminal'],
  debug: ['--debug', 'say more when something is wrong in Cotejo itself'],
} as const;
type Option = keyof typeof OPTIONS;

const TOGGLES: readonly Option[] = ['without', 'distrust', 'only'];
const REPEATED: ReadonlySet<Option> = new Set(TOGGLES);

const PATHS = 'files, folders of any depth, or - for standard input';
const EXIT_CODES = `
Exit codes:
  0  all well
  1  something could not be read: it is named on standard error, the rest done
  2  it could not be done as it was asked: standard error says what to do
  3  a fault in Cotejo itself`;

/** All verbs with their options and an example each; what they do is left to `dispatch`. */
export function commands(dispatch: Dispatch, terminal: Terminal): Command {
  const cotejo = new Command('cotejo')
    .description(
      'Reads reports in English, Spanish and Portuguese, finds every figure of people with the words around it,\nand sets the figures against each other: who says how many, of what, on whose word.',
    )
    .version(program.version)
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, getOutHelpWidth: () => terminal.width })
    .exitOverride()
    .addHelpText('after', `\nExample:\n  cotejo ledger examples/venezuela\n${EXIT_CODES}`);

  const verb = (
    name: string,
    does: string,
    example: string,
    formats: readonly Format[],
    options: readonly Option[],
  ) => {
    const command = cotejo.command(name).description(does).addHelpText('after', `\nExample:\n  ${example}`);
    for (const option of ['format', ...options, 'lang', 'out', 'debug'] as const) {
      const [flag, told] = OPTIONS[option];
      if (REPEATED.has(option)) command.option(flag, told, (v: string, all: readonly string[] = []) => [...all, v]);
      else command.option(flag, option === 'format' ? `${formats.join(', ')} (default: table)` : told);
    }
    return command;
  };

  verb(
    'read',
    'print the figure claims of reports',
    'cotejo read reports/ --format jsonl --out claims.jsonl',
    ALL_FORMATS,
    ['published', 'readAs'],
  )
    .argument('<path...>', PATHS)
    .action((paths: readonly string[], flags: Flags) =>
      dispatch(flags, ALL_FORMATS, async (s, t) => (await import('./verbs/read.ts')).read({ ...s, paths }, t)),
    );
  verb(
    'ledger',
    'print who says how many, of what, on whose word, and how the figures stand to each other',
    'cotejo ledger reports/ --lang es --as-of 2026-01-02',
    ALL_FORMATS,
    ['asOf', ...TOGGLES, 'published', 'readAs', 'workspace'],
  )
    .argument('[path...]', `${PATHS}; without a path, the workspace`)
    .action((paths: readonly string[], flags: Flags) =>
      dispatch(flags, ALL_FORMATS, async (s, t) => (await import('./verbs/ledger.ts')).ledger({ ...s, paths }, t)),
    );
  verb(
    'why',
    'show the sentence of a figure, every field with its rule, and what it was compared with',
    'cotejo why 02#3 examples/venezuela',
    DATA_FORMATS,
    ['published', 'readAs', 'workspace'],
  )
    .argument('<claim>', 'short name of a claim as the ledger prints it ("02#3"), its id, or the beginning of its id')
    .argument('[path...]', `${PATHS}; without a path, the workspace`)
    .action((claim: string, paths: readonly string[], flags: Flags) =>
      dispatch(flags, DATA_FORMATS, async (s, t) => (await import('./verbs/why.ts')).why({ ...s, claim, paths }, t)),
    );
  verb(
    'add',
    'read reports into the workspace and bring its ledger up to date',
    'cotejo add reports/ && cotejo ledger',
    DATA_FORMATS,
    ['published', 'readAs', 'workspace'],
  )
    .argument('<path...>', PATHS)
    .action((paths: readonly string[], flags: Flags) =>
      dispatch(flags, DATA_FORMATS, async (s, t) => (await import('./verbs/add.ts')).add({ ...s, paths }, t)),
    );
  verb('demo', 'print the ledger of the bundled example', 'cotejo demo --lang pt', ALL_FORMATS, [
    'asOf',
    ...TOGGLES,
  ]).action((flags: Flags) =>
    dispatch(flags, ALL_FORMATS, async (s, t) => (await import('./verbs/demo.ts')).demo(s, t)),
  );
  return cotejo;
}
