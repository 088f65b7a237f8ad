import { open, readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FilePort, PathStatus, ReadBytes } from './load-files.ts';

const HEAD = 64 * 1024;

async function status(path: string): Promise<PathStatus> {
  try {
    const found = await stat(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, size: found.size, identity: `${found.dev}:${found.ino}` };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const kind = code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'missing';
    return { kind, size: 0, identity: path };
  }
}

/** Reads in growing pieces, so that a file which is larger than it says costs no more than the limit. */
async function read(path: string, limit: number): Promise<ReadBytes> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    let buffer = Buffer.allocUnsafe(Math.min(limit, Math.max(size, HEAD)) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length > limit) break;
      if (length < buffer.length) continue;
      const larger = Buffer.allocUnsafe(Math.min(limit + 1, buffer.length * 2));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    return { bytes: buffer.subarray(0, Math.min(length, limit)), cut: length > limit };
  } finally {
    await file.close();
  }
}

async function readInput(limit: number): Promise<ReadBytes> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length > limit) break;
  }
  const bytes = Buffer.concat(pieces);
  return { bytes: bytes.subarray(0, limit), cut: length > limit };
}

/** The files of this machine and its standard input. */
export const nodeFiles: FilePort = {
  resolve: (path) => resolve(path).replaceAll('\\', '/'),
  status,
  list: (path) => readdir(path),
  read,
  readInput,
};
