import { Command, CommanderError } from 'commander';
import { isLanguage, type Language } from '../core/vocabulary.ts';
import { EXIT, speaking, type Terminal } from './context.ts';
import type { Format } from './verbs/read.ts';
import { words } from './wording/index.ts';

interface Flags {
  readonly format?: string;
  readonly lang?: string;
  readonly readAs?: string;
  readonly published?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly workspace?: string;
  readonly debug?: boolean;
}

/** The command's words are off: told with what to do, exit code 2. */
class UsageError extends Error {}

const FORMATS: readonly string[] = ['table', 'json', 'jsonl', 'csv', 'md'];
const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.+Z-]+)?$/;

interface Settled {
  readonly format: Format;
  readonly language: Language;
  readonly published?: string;
  readonly reportLanguage?: Language;
  readonly asOf?: string;
  readonly workspace: string | undefined;
  readonly databaseUrl: string | undefined;
  /** ISO 8601 instant of the command. */
  readonly at: string;
}

function settle(flags: Flags, terminal: Terminal): Settled {
  const language = speaking(flags.lang, terminal.env);
  const say = words(language).usage;
  const format = flags.format ?? 'table';
  if (!FORMATS.includes(format)) throw new UsageError(say.badFormat(format));
  for (const tag of [flags.lang, flags.readAs])
    if (tag !== undefined && !isLanguage(tag)) throw new UsageError(say.badLanguage(tag));
  for (const date of [flags.published, flags.asOf])
    if (date !== undefined && !isDate(date)) throw new UsageError(say.badDate(date));
  return {
    format: format as Format,
    language,
    workspace: flags.workspace,
    databaseUrl: terminal.env.DATABASE_URL,
    at: terminal.now().toISOString(),
    ...(flags.published === undefined ? {} : { published: flags.published }),
    ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }),
    ...(flags.readAs !== undefined && isLanguage(flags.readAs) ? { reportLanguage: flags.readAs } : {}),
  };
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}

/** Runs one command line and answers with its exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = speaking(undefined, terminal.env);
  let code: number = EXIT.ok;
  const verb =
    (work: (settled: Settled, terminal: Terminal, paths: readonly string[]) => Promise<number>) =>
    async (paths: readonly string[] | string | undefined, flags: Flags) => {
      const list = paths === undefined ? [] : typeof paths === 'string' ? [paths] : paths;
      const settled = settle(flags, terminal);
      code =
        flags.out === undefined
          ? await work(settled, terminal, list)
          : await intoFile(flags.out, terminal, (t) => work(settled, t, list));
    };
  const program = build(verb, terminal);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return EXIT.usage;
    }
    terminal.err(`${words(language).fault}\n`);
    if (args.includes('--debug')) terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.fault;
  }
}

/** What a verb prints goes to a file, written whole at the end. */
async function intoFile(
  path: string,
  terminal: Terminal,
  work: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  const { writeFile } = await import('node:fs/promises');
  const parts: string[] = [];
  const code = await work({ ...terminal, color: false, out: (text) => void parts.push(text) });
  try {
    await writeFile(path, parts.join(''));
  } catch (error) {
    throw new UsageError(`${path}: ${(error as NodeJS.ErrnoException).code ?? 'error'}`);
  }
  return code;
}

type Verb = (
  work: (settled: Settled, terminal: Terminal, paths: readonly string[]) => Promise<number>,
) => (paths: readonly string[] | string | undefined, flags: Flags) => Promise<void>;

function build(verb: Verb, terminal: Terminal): Command {
  const program = new Command('cotejo');
  program
    .description(
      'Reads reports in English, Spanish and Portuguese, finds every figure of people with the words around it,\nand sets the figures against each other: who says how many, of what, on whose word.',
    )
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .showHelpAfterError()
    .addHelpText(
      'after',
      '\nExample:\n  cotejo ledger examples/venezuela\n\nExit codes: 0 all well; 1 something could not be read, the rest was done; 2 the command was off; 3 a fault in Cotejo.',
    );
  const common = (c: Command) =>
    c
      .option('--format <format>', 'table, json, jsonl, csv or md')
      .option('--lang <language>', 'language to speak: en, es or pt')
      .option('--read-as <language>', 'language of texts that do not show their own')
      .option('--published <date>', 'date of publication for texts that do not say')
      .option('--out <file>', 'write to a file')
      .option('--debug', 'say more when something is wrong in Cotejo itself');
  common(program.command('read').argument('<path...>', 'files, folders, or - for standard input'))
    .description('print the figure claims of reports')
    .addHelpText('after', '\nExample:\n  cotejo read reports/ --format jsonl --out claims.jsonl')
    .action(verb(async (s, t, paths) => (await import('./verbs/read.ts')).read({ ...s, paths }, t)));
  common(program.command('ledger').argument('[path...]', 'files, folders, or - ; without a path, the workspace'))
    .description('print who says how many, of what, on whose word, and how the figures stand to each other')
    .option('--as-of <date>', 'only what had been published by that day')
    .option('--workspace <folder>', 'the workspace to read (default ./.cotejo)')
    .addHelpText('after', '\nExample:\n  cotejo ledger examples/venezuela --lang es')
    .action(verb(async (s, t, paths) => (await import('./verbs/ledger.ts')).ledger({ ...s, paths }, t)));
  common(
    program
      .command('why')
      .argument('<claim>', 'id of a claim, its first characters, or its short name')
      .argument('[path...]', 'where to read; without a path, the workspace'),
  )
    .description('show the sentence behind a figure, every field with its rule, and what it was compared with')
    .option('--workspace <folder>', 'the workspace to read (default ./.cotejo)')
    .addHelpText('after', '\nExample:\n  cotejo why 01-agencia-1ene#2 examples/venezuela')
    .action((claim: string, paths: readonly string[], flags: Flags) =>
      verb(async (s, t, list) => (await import('./verbs/why.ts')).why({ ...s, claim, paths: list }, t))(paths, flags),
    );
  common(program.command('add').argument('<path...>', 'files, folders, or - for standard input'))
    .description('read reports into the workspace')
    .option('--workspace <folder>', 'the workspace to write (default ./.cotejo)')
    .addHelpText('after', '\nExample:\n  cotejo add reports/ && cotejo ledger')
    .action(verb(async (s, t, paths) => (await import('./verbs/add.ts')).add({ ...s, paths }, t)));
  common(program.command('demo'))
    .description('print the ledger of the bundled example')
    .addHelpText('after', '\nExample:\n  cotejo demo --lang pt')
    .action((flags: Flags) => verb(async (s, t) => (await import('./verbs/demo.ts')).demo(s, t))(undefined, flags));
  return program;
}
