import { Command } from 'commander';
import program from '../../package.json' with { type: 'json' };
import type { Terminal } from './context.ts';
import { ALL_FORMATS, type Flags, type Settled, UsageError } from './options.ts';
import type { Format } from './verbs/read.ts';
import type { HelpWords, Option, Verb } from './wording/help/index.ts';
import { words } from './wording/index.ts';

/** What is to be done once the options are in order. */
export type Work = (settled: Settled, terminal: Terminal) => Promise<number>;
export type Dispatch = (flags: Flags, formats: readonly Format[], work: Work) => Promise<void>;

const DATA_FORMATS: readonly Format[] = ['table', 'json'];

const FLAGS: Readonly<Record<Option, string>> = {
  format: '--format <format>',
  lang: '--lang <language>',
  readAs: '--read-as <language>',
  published: '--published <date>',
  asOf: '--as-of <date>',
  without: '--without <outlet>',
  distrust: '--distrust <claimant>',
  only: '--only <lane>',
  workspace: '--workspace <folder>',
  out: '--out <file>',
  debug: '--debug',
};

const TOGGLES: readonly Option[] = ['without', 'distrust', 'only'];
const REPEATED: ReadonlySet<Option> = new Set(TOGGLES);

/** Reports come from paths or from a workspace: who names both would not see which was read. */
function oneSource(settled: Settled, paths: readonly string[]): Settled {
  if (paths.length > 0 && settled.workspace !== undefined)
    throw new UsageError(words(settled.language).usage.pathsOrWorkspace);
  return settled;
}

/** Says everything in the language of the help, and leaves what the parser refuses to be told by whoever runs it. */
const dressed = (command: Command, terminal: Terminal, help: HelpWords): Command =>
  command
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: () => undefined,
      getOutHelpWidth: () => terminal.width,
    })
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title })
    .helpOption('-h, --help', help.showHelp)
    .exitOverride();

/** All verbs with their options and an example each; what they do is left to `dispatch`. */
export function commands(dispatch: Dispatch, terminal: Terminal, help: HelpWords): Command {
  const cotejo = dressed(new Command('cotejo'), terminal, help)
    .description(help.about)
    .version(program.version, '-V, --version', help.showVersion)
    .helpCommand('help [command]', help.helpVerb)
    .enablePositionalOptions()
    .option(FLAGS.lang, help.options.lang)
    .addHelpText('after', `\n${help.example}\n  cotejo ledger examples/venezuela\n\n${help.exitCodes}`);

  const verb = (name: Verb, example: string, formats: readonly Format[], options: readonly Option[]) => {
    const command = dressed(cotejo.command(name), terminal, help)
      .description(help.verbs[name])
      .addHelpText('after', `\n${help.example}\n  ${example}`);
    for (const option of ['format', ...options, 'lang', 'out', 'debug'] as const) {
      const told = option === 'format' ? help.format(formats.join(', ')) : help.options[option];
      if (REPEATED.has(option))
        command.option(FLAGS[option], told, (v: string, all: readonly string[] = []) => [...all, v]);
      else command.option(FLAGS[option], told);
    }
    return command;
  };

  verb('read', 'cotejo read reports/ --format jsonl --out claims.jsonl', ALL_FORMATS, ['published', 'readAs'])
    .argument('<path...>', help.paths)
    .action((paths: readonly string[], flags: Flags) =>
      dispatch(flags, ALL_FORMATS, async (s, t) => (await import('./verbs/read.ts')).read({ ...s, paths }, t)),
    );
  verb('ledger', 'cotejo ledger reports/ --lang es --as-of 2026-01-02', ALL_FORMATS, [
    'asOf',
    ...TOGGLES,
    'published',
    'readAs',
    'workspace',
  ])
    .argument('[path...]', `${help.paths}; ${help.orWorkspace}`)
    .action((paths: readonly string[], flags: Flags) =>
      dispatch(flags, ALL_FORMATS, async (s, t) =>
        (await import('./verbs/ledger.ts')).ledger({ ...oneSource(s, paths), paths }, t),
      ),
    );
  verb('why', 'cotejo why 02#3 examples/venezuela', DATA_FORMATS, ['published', 'readAs', 'workspace'])
    .argument('<claim>', help.claim)
    .argument('[path...]', `${help.paths}; ${help.orWorkspace}`)
    .action((claim: string, paths: readonly string[], flags: Flags) =>
      dispatch(flags, DATA_FORMATS, async (s, t) =>
        (await import('./verbs/why.ts')).why({ ...oneSource(s, paths), claim, paths }, t),
      ),
    );
  verb('add', 'cotejo add reports/ && cotejo ledger', DATA_FORMATS, ['published', 'readAs', 'workspace'])
    .argument('<path...>', help.paths)
    .action((paths: readonly string[], flags: Flags) =>
      dispatch(flags, DATA_FORMATS, async (s, t) => (await import('./verbs/add.ts')).add({ ...s, paths }, t)),
    );
  verb('demo', 'cotejo demo --lang pt', ALL_FORMATS, ['asOf', ...TOGGLES]).action((flags: Flags) =>
    dispatch(flags, ALL_FORMATS, async (s, t) => (await import('./verbs/demo.ts')).demo(s, t)),
  );
  return cotejo;
}
