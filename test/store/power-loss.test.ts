import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What the operating system was asked for, in order: a write to a file, a sync of one, a rename, or a line said. */
type Asked =
  | { readonly what: 'write' | 'sync' | 'remove'; readonly path: string }
  | { readonly what: 'rename'; readonly from: string; readonly path: string }
  | { readonly what: 'say'; readonly line: string };

const CALL = /^\d+\s+(\w+)\((?:(\d+)<([^>]*)>)?(.*?)\)\s+= (-?\d+)/;
const SAID = /"((?:opened|acknowledged|closed)[^"\\]*)\\n"/;
const NAMES = /"([^"]*)", "([^"]*)"/;

function parse(log: string): readonly Asked[] {
  const asked: Asked[] = [];
  for (const line of whole(log)) {
    const [, call = '', descriptor, path = '', rest = '', result = '-1'] = CALL.exec(line) ?? [];
    if (Number(result) < 0) continue;
    const said = descriptor === '1' ? SAID.exec(rest)?.[1] : undefined;
    if (said !== undefined) asked.push({ what: 'say', line: said });
    else if (/^f(data)?sync$/.test(call)) asked.push({ what: 'sync', path });
    else if (/write|ftruncate/.test(call)) asked.push({ what: 'write', path });
    else if (call === 'unlink') asked.push({ what: 'remove', path: /"([^"]*)"/.exec(rest)?.[1] ?? '' });
    else if (/^rename/.test(call)) {
      const [, from = '', to = ''] = NAMES.exec(rest) ?? [];
      asked.push({ what: 'rename', from, path: to });
    }
  }
  return asked;
}

/** Joins calls that strace shows in two halves because another thread came between: at the place where they end. */
function whole(log: string): readonly string[] {
  const begun = new Map<string, string>();
  const lines: string[] = [];
  for (const line of log.split('\n')) {
    const thread = line.slice(0, line.indexOf(' '));
    if (line.endsWith('<unfinished ...>')) begun.set(thread, line.slice(0, -'<unfinished ...>'.length));
    else if (line.includes('resumed>'))
      lines.push((begun.get(thread) ?? '') + line.slice(line.indexOf('resumed>') + 8));
    else lines.push(line);
  }
  return lines;
}

/** Caches of the engine, which it checks and makes anew after a crash, and never syncs. */
const CACHE = /\/pg_internal\.init(\.\d+)?$/;

/** Files under a folder that were written and not synced since, at a place in the log. */
function unsynced(asked: readonly Asked[], end: number, folder: string): readonly string[] {
  const open = new Set<string>();
  for (const one of asked.slice(0, end)) {
    if (one.what === 'write' && one.path.startsWith(folder)) open.add(one.path);
    else if (one.what === 'sync' || one.what === 'remove') open.delete(one.path);
    else if (one.what === 'rename' && open.delete(one.from)) open.add(one.path);
  }
  return [...open].filter((path) => !CACHE.test(path));
}

const said = (asked: readonly Asked[], line: string) =>
  asked.findIndex((one) => one.what === 'say' && one.line === line);

function straceIsThere(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'])
      throw new Error('strace is not installed: with CI=1 the safety against power loss is tested');
    console.warn('strace is not installed: the safety against power loss is not tested');
    return false;
  }
}

describe.skipIf(!straceIsThere())('what was acknowledged survives the loss of power', () => {
  const CALLS = 'fsync,fdatasync,write,pwrite64,writev,pwritev,ftruncate,unlink,rename,renameat,renameat2';
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-test-power-'));
  const directory = join(folder, 'workspace');
  const database = join(directory, 'database');
  let asked: readonly Asked[] = [];

  beforeAll(async () => {
    const log = join(folder, 'strace.log');
    const trace = ['--seccomp-bpf', '-f', '-y', '-s', '512', '-e', `trace=${CALLS}`, '-o', log];
    const child = [process.execPath, '--import', 'tsx', 'test/store/child-writer.ts', directory, '1', '3'];
    await promisify(execFile)('strace', [...trace, ...child]);
    asked = parse(readFileSync(log, 'utf8'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([1, 2, 3])('the log of commit %i is on the disk before the commit is acknowledged', (number) => {
    const begin = said(asked, number === 1 ? 'opened ' : `acknowledged ${number - 1}`);
    const end = said(asked, `acknowledged ${number}`);
    expect(begin).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(begin);
    const between = asked.slice(begin, end).filter((one) => one.what !== 'say' && one.path.includes('/pg_wal/'));
    expect(between.map(({ what }) => what)).toEqual(expect.arrayContaining(['write', 'sync']));
    expect(unsynced(asked, end, join(database, 'pg_wal'))).toEqual([]);
  });

  it('all data is on the disk when the database is closed, and the pointer to it is written after it', () => {
    const closed = said(asked, 'closed');
    for (const part of ['base', 'global', 'pg_wal']) expect(unsynced(asked, closed, join(database, part))).toEqual([]);
    const pointer = asked.findLastIndex((one) => one.what === 'write' && one.path.endsWith('/global/pg_control'));
    expect(pointer).toBeGreaterThan(said(asked, 'acknowledged 3'));
    expect(
      asked
        .slice(said(asked, 'acknowledged 3'), pointer)
        .some((one) => one.what === 'write' && one.path.includes('/base/')),
    ).toBe(true);
    expect(unsynced(asked, pointer, join(database, 'base'))).toEqual([]);
  });

  it('a new database is whole on the disk before it gets its name, and the name is on the disk too', () => {
    const named = asked.findIndex((one) => one.what === 'rename' && one.path === database);
    expect(asked[named]).toMatchObject({ from: `${database}.new` });
    expect(
      asked.slice(0, named).filter((one) => one.what === 'write' && one.path.startsWith(database)).length,
    ).toBeGreaterThan(100);
    expect(unsynced(asked, named, `${database}.new`)).toEqual([]);
    const after = asked.slice(named, said(asked, 'opened '));
    expect(after).toContainEqual({ what: 'sync', path: directory });
  });
});
