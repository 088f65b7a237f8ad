import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cotejo } from '../cli/cotejo.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const PAGES = ['README.md', 'docs/guide/cli.md'] as const;

const PROMPT = '$ ';
const CUT = '…';

/** A command that a page shows, with the output under it; `cut` where the page shows only its beginning. */
export interface Example {
  readonly command: string;
  readonly args: readonly string[];
  readonly exit: number;
  readonly shown: readonly string[];
  readonly cut: boolean;
  /** Lines of the page that hold the output. */
  readonly from: number;
  readonly to: number;
}

const BLOCK = '```console';

/** The commands of a page's console blocks that call `cotejo`. */
export function examplesOf(page: string): readonly Example[] {
  const lines = readFileSync(join(ROOT, page), 'utf8').split('\n');
  const found: Example[] = [];
  let inside = false;
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('```')) inside = line === BLOCK;
    if (!inside || !line.startsWith(`${PROMPT}cotejo `)) continue;
    let to = i + 1;
    while (to < lines.length && !lines[to]?.startsWith('```') && !lines[to]?.startsWith(PROMPT)) to++;
    const shown = lines.slice(i + 1, to);
    const [command = '', note = ''] = line.slice(PROMPT.length).split('#  ', 1)[0]?.split(/\s+# /) ?? [];
    const cut = shown.at(-1) === CUT;
    const exit = Number(/exit (\d)/.exec(note)?.[1] ?? 0);
    const args = command.trim().split(/\s+/).slice(1);
    found.push({ command, args, exit, shown: cut ? shown.slice(0, -1) : shown, cut, from: i + 1, to });
  }
  return found;
}

/** What the command prints now, as far as the page shows it. */
export async function printed(example: Example): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const { code, out } = await cotejo(...example.args);
  const lines = out.trimEnd().split('\n');
  return { code, lines: example.cut ? lines.slice(0, example.shown.length) : lines };
}

/** Puts what the commands print now in the place of what a page shows. */
export async function renew(page: string): Promise<boolean> {
  const file = join(ROOT, page);
  const lines = readFileSync(file, 'utf8').split('\n');
  const before = lines.join('\n');
  for (const example of [...examplesOf(page)].reverse()) {
    if (example.shown.length === 0) continue;
    const now = (await printed(example)).lines;
    lines.splice(example.from, example.to - example.from, ...now, ...(example.cut ? [CUT] : []));
  }
  if (lines.join('\n') === before) return false;
  writeFileSync(file, lines.join('\n'));
  return true;
}
