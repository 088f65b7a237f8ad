import { CommanderError } from 'commander';
import { commands, type Work } from './commands.ts';
import { EXIT, speaking, type Terminal } from './context.ts';
import { type Flags, settle, UsageError } from './options.ts';
import type { Format } from './verbs/read.ts';
import { words } from './wording/index.ts';

/** Runs one command line and answers with its exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.ok;
  const dispatch = async (flags: Flags, formats: readonly Format[], work: Work): Promise<void> => {
    const settled = settle(flags, formats, terminal);
    code = flags.out === undefined ? await work(settled, terminal) : await intoFile(flags.out, terminal, settled, work);
  };
  const program = commands(dispatch, terminal);
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return EXIT.usage;
    }
    terminal.err(`${words(speaking(undefined, terminal.env)).fault}\n`);
    if (args.includes('--debug')) terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.fault;
  }
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
