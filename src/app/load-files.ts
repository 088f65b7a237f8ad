/** What a path is. `other`: a device, socket or pipe. */
export type PathKind = 'file' | 'folder' | 'other' | 'missing' | 'forbidden';

export interface PathStatus {
  readonly kind: PathKind;
  /** In bytes, of a file. */
  readonly size: number;
  /** One value for one file or folder, however it is reached: guards against loops of links. */
  readonly identity: string;
}

/** The head of a stream or file, cut where the limit is passed. */
export interface ReadBytes {
  readonly bytes: Uint8Array;
  /** There was more than the limit allows. */
  readonly cut: boolean;
}

/** What loading needs of the world. Tests give their own; `nodeFiles` is the file system of this machine. */
export interface FilePort {
  /** An absolute path with forward slashes. */
  resolve(path: string): string;
  status(path: string): Promise<PathStatus>;
  /** Names in a folder, in no particular order. Throws where the folder may not be read. */
  list(path: string): Promise<readonly string[]>;
  /** At most `limit` bytes of a file. Throws where it cannot be read. */
  read(path: string, limit: number): Promise<ReadBytes>;
  /** At most `limit` bytes of standard input. */
  readInput(limit: number): Promise<ReadBytes>;
}
