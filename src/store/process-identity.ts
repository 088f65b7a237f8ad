import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A process so described that it is not taken for another: the number alone is given again to later processes, and
 * means nothing on another machine or in another container.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in whatever form the system tells it; null where the system does not tell. */
  readonly started: string | null;
  readonly host: string;
  /** Of the machine, where it has one: two machines may have one name. */
  readonly machine: string | null;
  /** Of this run of the machine, where the system tells: after it ends, every process of it is gone. */
  readonly boot: string | null;
  /** The space in which the pid counts (a container has its own), where the system tells. */
  readonly space: string | null;
}

function told<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

const fileText = (path: string) => told(() => readFileSync(path, 'utf8').trim() || null);

/** The start of a process as the system tells it, or null where there is none or it does not tell. */
function startOf(pid: number): string | null {
  if (process.platform === 'linux') {
    const stat = fileText(`/proc/${pid}/stat`);
    // The second field is the program's name in brackets and may hold anything; the start is the 20th after it.
    return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  }
  if (process.platform === 'win32') return null;
  return told(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null);
}

export function thisProcess(): ProcessIdentity {
  return {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    machine: fileText('/etc/machine-id'),
    boot: fileText('/proc/sys/kernel/random/boot_id'),
    space: told(() => readlinkSync('/proc/self/ns/pid')),
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * Whether a process still lives. 'unknown' where this process cannot see it (another machine or container): that must
 * be treated as living.
 */
export function isAlive(other: ProcessIdentity, self: ProcessIdentity = thisProcess()): 'yes' | 'no' | 'unknown' {
  if (other.host !== self.host || other.machine !== self.machine) return 'unknown';
  const sameMachine = other.machine !== null;
  if (other.boot !== self.boot) return sameMachine && other.boot !== null && self.boot !== null ? 'no' : 'unknown';
  if (other.space !== self.space) return 'unknown';
  if (!isRunning(other.pid)) return 'no';
  const started = startOf(other.pid);
  return started === null || other.started === null || started === other.started ? 'yes' : 'no';
}
