import type { Opened, WorkspaceOptions } from './ports.ts';

/** Where a workspace is: a directory of this machine, or a PostgreSQL server (`DATABASE_URL`). */
export type WorkspacePlace = { readonly directory: string } | { readonly url: string };

/**
 * Opens the workspace, and makes it where there is none. The store is loaded only now: commands that need no workspace
 * do not pay for it.
 *
 * @example
 * const opened = await openWorkspace({ directory: '.cotejo' }, { at: '2026-01-02T10:00:00Z' });
 * if (opened.ok) await opened.workspace.close();
 */
export async function openWorkspace(place: WorkspacePlace, options: WorkspaceOptions): Promise<Opened> {
  const store = await import('../store/index.ts');
  return 'url' in place ? store.openDatabase(place.url, options) : store.openDirectory(place.directory, options);
}
