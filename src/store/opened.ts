import type { Issue } from '../core/issue.ts';
import type { Database } from './database.ts';

/** An open database with what differs between the two kinds. */
export interface Backend {
  readonly kind: 'embedded' | 'server';
  readonly database: Database;
  /** Runs `work` while no other writer of the workspace runs any. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Called after each write; tidies up when enough has piled up. */
  afterWrite(): Promise<void>;
  close(): Promise<void>;
}

export type OpenedBackend =
  | { readonly ok: true; readonly backend: Backend; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The schema that holds all tables of a workspace, on both kinds. */
export const SCHEMA = 'cotejo';

/** What the system says of a failure, short enough for a sentence: its code, or the first line of its message. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const line = String(message ?? error).split('\n', 1)[0] ?? '';
  return code !== undefined && !line.includes(code) ? `${code}: ${line}` : line;
}

/** Lets the works of this process run one after another. */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
