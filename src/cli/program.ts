import { CommanderError } from 'commander';
import { commands, type Work } from './commands.ts';
import { EXIT, speaking, type Terminal } from './context.ts';
import { type Flags, settle, UsageError } from './options.ts';
import type { Format } from './verbs/read.ts';
import { type HelpWords, helpWords, type Refusal } from './wording/help/index.ts';
import { words } from './wording/index.ts';

/** Runs one command line and answers with its exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.ok;
  const dispatch = async (flags: Flags, formats: readonly Format[], work: Work): Promise<void> => {
    const settled = settle(flags, formats, terminal);
    code = flags.out === undefined ? await work(settled, terminal) : await intoFile(flags.out, terminal, settled, work);
  };
  const language = speaking(langOf(args), terminal.env);
  const help = helpWords(language);
  const program = commands(dispatch, terminal, help);
  try {
    await program.parseAsync(holdsVerb(args) ? [...args] : [...args, '--help'], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      terminal.err(`${refusal(error, help)}\n`);
      return EXIT.usage;
    }
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return EXIT.usage;
    }
    terminal.err(`${words(language).fault}\n`);
    if (args.includes('--debug')) terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.fault;
  }
}

/** Whether anything is asked for beside a language. */
const holdsVerb = (args: readonly string[]): boolean =>
  args.some((a, i) => !a.startsWith('--lang') && args[i - 1] !== '--lang');

/** The language that was asked for, wherever it stands: errors and help are told in it too. */
function langOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const typed = args[at];
  if (typed === undefined) return undefined;
  return typed === '--lang' ? args[at + 1] : typed.slice('--lang='.length);
}

const QUOTED = /'(?:<?)(-{0,2}[^\s'<>.]+)/;
const HINT = /Did you mean (?:one of )?([^)]+?)\?\)/;

/** Why the parser refused a command line, in the user's language. */
function refusal({ code, message }: CommanderError, help: HelpWords): string {
  const name = code.replace('commander.', '') as Refusal;
  const what = QUOTED.exec(message)?.[1];
  const told = (help.refused[name] ?? help.refused.other)(what ?? message);
  const hint = HINT.exec(message)?.[1];
  return hint === undefined ? told : `${told} ${help.nearest(hint)}`;
}

/** What a verb prints goes to a file, written whole at the end. */
async function intoFile(path: string, terminal: Terminal, settled: Parameters<Work>[0], work: Work): Promise<number> {
  const { writeFile } = await import('node:fs/promises');
  const parts: string[] = [];
  const code = await work(settled, { ...terminal, color: false, out: (text) => void parts.push(text) });
  try {
    await writeFile(path, parts.join(''));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(words(settled.language).usage.cannotWrite(path, reason));
  }
  return code;
}
