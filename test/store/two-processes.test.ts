import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/app/workspace.ts';
import { wordIssue } from '../../src/core/wording.ts';
import { AT, embeddedDirectory } from './backends.ts';
import { madeBatch, madeReport } from './material.ts';

const writer = (...args: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'test/store/child-writer.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Reads lines until one begins with a word, and answers them all. */
async function until(child: ChildProcess, word: string): Promise<readonly string[]> {
  const lines: string[] = [];
  if (child.stdout === null) return lines;
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith(word)) break;
  }
  return lines;
}

describe('two processes and one embedded workspace', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await embeddedDirectory();
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('the second is told who holds it, and loses nothing', async () => {
    const holder = writer(directory, '1', '2', 'wait');
    await until(holder, 'waiting');
    const refused = await openWorkspace({ directory }, { at: AT });
    expect(refused).toMatchObject({ ok: false, issues: [{ code: 'store.in-use', values: { pid: holder.pid } }] });
    const [issue] = refused.issues;
    if (issue) expect(wordIssue(issue, 'en')).toContain(`in use by process ${holder.pid} since ${AT}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');

    const opened = await openWorkspace({ directory }, { at: AT });
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    expect(opened.issues.map(({ code }) => code)).toEqual(['store.not-closed']);
    const [line] = (await until(writer(directory, '5', '1'), 'refused')).slice(-1);
    expect(line).toMatch(/^refused .*store\.in-use/);
    await opened.workspace.addReports(madeBatch([3]));
    await opened.workspace.close();

    expect((await until(writer(directory, '4', '1'), 'closed')).at(-1)).toBe('closed');
    const again = await openWorkspace({ directory }, { at: AT });
    if (!again.ok) throw new Error(JSON.stringify(again.issues));
    expect(again.issues).toEqual([]);
    const ids = [1, 2, 3, 4].map((number) => madeReport(number).id);
    expect(await again.workspace.has(ids)).toEqual(new Set(ids));
    await again.workspace.close();
  });

  it('one process that opens it twice is told too', async () => {
    const first = await openWorkspace({ directory }, { at: AT });
    const second = await openWorkspace({ directory }, { at: AT });
    expect(second).toMatchObject({ ok: false, issues: [{ code: 'store.in-use', values: { pid: process.pid } }] });
    if (first.ok) await first.workspace.close();
  });
});

describe('an embedded workspace killed in the middle of writing', () => {
  it('keeps every report that it acknowledged, and no half of one', async () => {
    const directory = await embeddedDirectory();
    const acknowledged: number[] = [];
    const cuts = [1, 4, 9];
    for (const [round, cut] of cuts.entries()) {
      const child = writer(directory, String(round * 10_000), '9999');
      const lines = await until(child, `acknowledged ${round * 10_000 + cut}`);
      // In the middle of whatever the next one is doing, a little later each time.
      await new Promise((resolve) => setTimeout(resolve, round * 7));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(lines[0]).toBe(round === 0 ? 'opened ' : 'opened store.not-closed');
      for (const line of lines.slice(1)) acknowledged.push(Number(line.split(' ')[1]));
    }
    const opened = await openWorkspace({ directory }, { at: AT });
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    const { workspace } = opened;
    const ids = acknowledged.map((number) => madeReport(number).id);
    expect(ids.length).toBe(cuts.reduce((sum, cut) => sum + cut + 1, 0));
    expect(await workspace.has(ids)).toEqual(new Set(ids));
    const ledger = await workspace.loadLedger();
    expect(ledger.claims).toHaveLength(ledger.reports.length * 3);
    await workspace.addReports(madeBatch([77_777]));
    await workspace.close();
    rmSync(directory, { recursive: true, force: true });
  });
});
