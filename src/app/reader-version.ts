import { createHash } from 'node:crypto';
import program from '../../package.json' with { type: 'json' };
import weights from '../read/model/weights.json' with { type: 'json' };

let version: string | null = null;

/**
 * Names intake and reader together: the program's version and the weights it reads by. A workspace reads a report anew
 * where it was read by another.
 */
export function readerVersion(): string {
  version ??= `${program.version}+${createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 12)}`;
  return version;
}
