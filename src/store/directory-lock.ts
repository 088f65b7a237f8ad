import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** What the lock file says of its owner. */
export interface LockOwner extends ProcessIdentity {
  /** Unlike any other lock ever taken. */
  readonly nonce: string;
  /** ISO 8601 instant at which it was taken. */
  readonly since: string;
}

export type Locked =
  | {
      readonly ok: true;
      /** The owner that died without letting go, if there was one. */
      readonly tookOverFrom: LockOwner | null;
      release(): void;
    }
  | {
      readonly ok: false;
      /** null where the file cannot be understood. */
      readonly owner: LockOwner | null;
      readonly alive: 'yes' | 'unknown';
    };

const GONE = Symbol('no lock file');

function parseOwner(text: string): LockOwner | null {
  try {
    const value = JSON.parse(text) as Partial<LockOwner>;
    const whole =
      Number.isInteger(value.pid) && [value.host, value.nonce, value.since].every((field) => typeof field === 'string');
    return whole ? (value as LockOwner) : null;
  } catch {
    return null;
  }
}

function readOwner(path: string): LockOwner | null | typeof GONE {
  try {
    return parseOwner(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return GONE;
    throw error;
  }
}

/** Writes a file that nobody else knows, and makes sure of it: a lock must not be found empty after a power cut. */
function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the lock there in one step, with its content; false where there is one already. */
function place(path: string, text: string, draft: string): boolean {
  try {
    writeWhole(draft, text);
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // File systems without hard links: exclusive creation is one step too, only its content follows.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error;
    return placeWithoutLink(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

function placeWithoutLink(path: string, text: string): boolean {
  try {
    writeWhole(path, text);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the exclusive lock at `path`, or says who holds it. Never waits.
 *
 * The lock of a process that has died is taken over. Of several that find it at once only one may: it must first hold
 * a second lock, named after the dead one's nonce, and look again. A dead holder of that second lock is treated the
 * same way, so nothing that a killed process leaves behind stays in the way.
 */
export function lockDirectory(path: string, since: string, self: ProcessIdentity = thisProcess()): Locked {
  const mine: LockOwner = { ...self, nonce: randomUUID(), since };
  const text = `${JSON.stringify(mine)}\n`;
  const draft = `${path}.${mine.nonce}.new`;
  const release = () => {
    const owner = readOwner(path);
    if (owner !== GONE && owner?.nonce === mine.nonce) rmSync(path, { force: true });
  };
  for (;;) {
    if (place(path, text, draft)) return { ok: true, tookOverFrom: null, release };
    const owner = readOwner(path);
    if (owner === GONE) continue;
    if (owner === null) return { ok: false, owner, alive: 'unknown' };
    const alive = isAlive(owner, self);
    if (alive !== 'no') return { ok: false, owner, alive };
    const right = lockDirectory(`${path}.${owner.nonce}`, since, self);
    if (!right.ok) return { ok: false, owner: right.owner, alive: right.alive };
    try {
      const still = readOwner(path);
      if (still === GONE || still?.nonce !== owner.nonce) continue;
      writeWhole(draft, text);
      renameSync(draft, path);
      return { ok: true, tookOverFrom: owner, release };
    } finally {
      right.release();
    }
  }
}
