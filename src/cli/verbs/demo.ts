import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '../context.ts';
import { type LedgerRequest, ledger } from './ledger.ts';

/** The bundled example, wherever the program was installed: the nearest folder above that holds it. */
function exampleFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'examples', 'venezuela'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the bundled example is missing from this installation');
    folder = above;
  }
  return join(folder, 'examples', 'venezuela');
}

/** `cotejo demo`: the ledger of the bundled example. */
export function demo(request: Omit<LedgerRequest, 'paths'>, terminal: Terminal): Promise<number> {
  return ledger({ ...request, paths: [exampleFolder()] }, terminal);
}
