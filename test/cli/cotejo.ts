import { join } from 'node:path';
import { run } from '../../src/cli/program.ts';

export const EXAMPLE = join(import.meta.dirname, '../../examples/venezuela');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as `cotejo` would, without a process: piped, 80 columns, in English. */
export async function cotejo(...args: readonly string[]): Promise<Ran> {
  return cotejoWith({}, ...args);
}

export async function cotejoWith(
  given: { readonly color?: boolean; readonly env?: Readonly<Record<string, string>> },
  ...args: readonly string[]
): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    color: given.color ?? false,
    interactive: false,
    width: 80,
    env: { LANG: 'en_GB.UTF-8', ...given.env },
    now: () => new Date('2026-01-05T00:00:00Z'),
  });
  return { code, ...said };
}
