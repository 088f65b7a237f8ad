/**
 * The store: the only room that speaks SQL. What enters: readings, ledgers, questions, with time and ids as values.
 * What leaves: the same, as they entered. It never reads a report, decides a relation, or asks the clock.
 */
import type { Opened, WorkspaceOptions } from '../app/ports.ts';
import { openEmbedded } from './embedded.ts';
import { openServer } from './server.ts';
import { workspaceOn } from './workspace.ts';

/** Opens the workspace in a directory: an embedded PostgreSQL that one process at a time may use. */
export async function openDirectory(directory: string, { at }: WorkspaceOptions): Promise<Opened> {
  return workspaceOn(await openEmbedded(directory, at), at);
}

/** Opens the workspace on a PostgreSQL server; many processes may use it at once. */
export async function openDatabase(
  url: string,
  { at, schema }: WorkspaceOptions & { readonly schema?: string },
): Promise<Opened> {
  return workspaceOn(await openServer(url, schema), at);
}
