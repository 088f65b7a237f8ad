import type { WorkspacePlace } from './workspace.ts';

/** The folder of the embedded workspace where no other is named. */
export const DEFAULT_FOLDER = '.cotejo';

/** What a person and the environment say about where the workspace is. */
export interface Whereabouts {
  /** A folder that was asked for by name: it is meant, whatever the environment says. */
  readonly workspace?: string | undefined;
  /** `DATABASE_URL`. */
  readonly databaseUrl?: string | undefined;
}

/** The folder named, else the server of the environment, else the folder `.cotejo` here. */
export function placeOf({ workspace, databaseUrl }: Whereabouts): WorkspacePlace {
  if (workspace !== undefined) return { directory: workspace };
  return databaseUrl ? { url: databaseUrl } : { directory: DEFAULT_FOLDER };
}
