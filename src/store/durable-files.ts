import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PGlite as Engine } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The part of the engine's file layer that is completed here. */
interface EngineStream {
  /** The host's descriptor; absent for a folder, which the layer opens in name only. */
  readonly nfd?: number;
  readonly node: unknown;
}
interface EngineModule {
  readonly NODEFS: {
    realPath(node: unknown): string;
    readonly stream_ops: { fsync?: (stream: EngineStream) => number };
  };
}

const EIO = 29;

/** Forces what was written to a file, or the names in a folder, onto the disk. */
export function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } catch (error) {
    // Windows opens no folder for syncing, and keeps names safe by itself.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(file);
  }
}

/** Forces a folder with all that is below it onto the disk, the innermost first. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
}

function syncStream(files: EngineModule['NODEFS'], stream: EngineStream): number {
  try {
    if (stream.nfd === undefined) syncPath(files.realPath(stream.node));
    else fsyncSync(stream.nfd);
    return 0;
  } catch {
    // PostgreSQL stops on a failed fsync and recovers from its log: it must be told.
    return EIO;
  }
}

/**
 * The engine's files in a folder of the host, with the one operation that the engine's own file layer leaves out: its
 * fsync returns success and does nothing. With it PostgreSQL keeps its usual promise: the log is on the disk before a
 * commit is acknowledged, and data files are before a checkpoint is.
 */
export class DurableFiles extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const completeLayer = (module: unknown) => {
      const files = (module as EngineModule).NODEFS;
      files.stream_ops.fsync = (stream) => syncStream(files, stream);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), completeLayer] } };
  }
}

/**
 * How the engine is started: as it does by default, but with fsync. `fsync` is the one method to which the file layer
 * lends an operation; the others are system calls of their own, or flags that it does not pass on.
 */
export const DURABLE_START = [
  ...Engine.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'synchronous_commit=on',
];
