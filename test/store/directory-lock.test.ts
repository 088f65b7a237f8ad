import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from '../../src/store/directory-lock.ts';
import { isAlive, thisProcess } from '../../src/store/process-identity.ts';
import { AT } from './backends.ts';

describe('the lock of a directory', () => {
  let directory = '';
  let lock = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'cotejo-test-lock-'));
    lock = join(directory, 'lock');
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  /** A process that ended: its number is free or another's. */
  async function deadOwner(): Promise<void> {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const identity = { ...thisProcess(), pid: child.pid, started: '1' };
    child.kill('SIGKILL');
    await once(child, 'exit');
    writeFileSync(lock, JSON.stringify({ ...identity, nonce: 'dead', since: AT }));
  }

  it('is given to one, who can be asked for by the other, and again after it is let go', () => {
    const first = lockDirectory(lock, AT);
    if (!first.ok) throw new Error('not locked');
    const second = lockDirectory(lock, AT);
    expect(second).toMatchObject({ ok: false, alive: 'yes', owner: { pid: process.pid, since: AT } });
    first.release();
    expect(lockDirectory(lock, AT)).toMatchObject({ ok: true, tookOverFrom: null });
  });

  it('is taken over from a process that has died', async () => {
    await deadOwner();
    const mine = lockDirectory(lock, AT);
    expect(mine).toMatchObject({ ok: true, tookOverFrom: { nonce: 'dead' } });
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(directory)).toEqual(['lock']);
    if (mine.ok) mine.release();
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over although the one who began to take it over died too', async () => {
    await deadOwner();
    writeFileSync(`${lock}.dead`, readFileSync(lock, 'utf8').replace('"dead"', '"dead-too"'));
    expect(lockDirectory(lock, AT)).toMatchObject({ ok: true, tookOverFrom: { nonce: 'dead' } });
    expect(readdirSync(directory)).toEqual(['lock']);
  });

  it('is not taken over from a process whose number was given again, only if the start differs', () => {
    const self = thisProcess();
    expect(isAlive(self)).toBe('yes');
    if (self.started !== null) expect(isAlive({ ...self, started: 'another start' })).toBe('no');
  });

  it.each([
    ['another machine', { host: 'elsewhere' }, 'unknown'],
    ['another machine of the same name', { machine: 'other' }, 'unknown'],
    ['another container on this machine', { space: 'pid:[1]' }, 'unknown'],
  ])('is not taken from %s, whose processes cannot be seen', (_where, differs, alive) => {
    const self = { ...thisProcess(), machine: 'm', boot: 'b', space: 'pid:[2]' };
    const owner = { ...self, pid: 2 ** 30, ...differs };
    expect(isAlive(owner, self)).toBe(alive);
    writeFileSync(lock, JSON.stringify({ ...owner, nonce: 'far', since: AT }));
    expect(lockDirectory(lock, AT, self)).toMatchObject({ ok: false, alive: 'unknown', owner: { nonce: 'far' } });
  });

  it('is free after a restart of the machine, if it is surely the same machine', () => {
    const self = { ...thisProcess(), machine: 'm', boot: 'b' };
    expect(isAlive({ ...self, boot: 'earlier' }, self)).toBe('no');
    expect(isAlive({ ...self, machine: null, boot: 'earlier' }, { ...self, machine: null })).toBe('unknown');
  });

  it('is left alone where it cannot be understood', () => {
    writeFileSync(lock, 'not ours');
    expect(lockDirectory(lock, AT)).toMatchObject({ ok: false, owner: null });
    expect(readFileSync(lock, 'utf8')).toBe('not ours');
  });

  it('of a dead process goes to exactly one of many that want it at once', async () => {
    await deadOwner();
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--import', 'tsx', 'test/store/child-lock.ts', lock], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    const lines = children.map((child) => createInterface({ input: child.stdout })[Symbol.asyncIterator]());
    await Promise.all(lines.map((line) => line.next()));
    for (const child of children) child.stdin.write('go\n');
    const said = await Promise.all(lines.map(async (line) => (await line.next()).value));
    const ended = children.map((child) => once(child, 'exit'));
    for (const child of children) child.stdin.end();
    await Promise.all(ended);
    expect(said.filter((word) => word === 'mine')).toHaveLength(1);
    expect(said.filter((word) => word === 'held')).toHaveLength(5);
  });
});
