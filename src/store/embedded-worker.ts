import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DURABLE_START, DurableFiles, syncPath, syncTree } from './durable-files.ts';

/**
 * The thread in which the embedded database runs, so that a long query holds up nobody else. Bytes of the PostgreSQL
 * protocol come in and go out; nothing here knows what they say.
 */
export type ToWorker = { readonly type: 'ask'; readonly bytes: Uint8Array } | { readonly type: 'close' };
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly bytes: Uint8Array }
  | { readonly type: 'closed' }
  | { readonly type: 'broken'; readonly message: string };

const PIECE_BYTES = 256 * 1024;

const { directory } = workerData as { readonly directory: string };
const port = parentPort;
if (port === null) throw new Error('this module is the program of a worker thread');

const say = (message: FromWorker) => {
  if (message.type === 'answer') port.postMessage(message, [message.bytes.buffer as ArrayBuffer]);
  else port.postMessage(message);
};

/**
 * Answers on their way out, in pieces of some size: the other thread reads the first while the engine makes the next.
 * The engine's own collecting call also parses and keeps every message, which costs more than the query.
 */
class Outbox {
  #buffer = new Uint8Array(PIECE_BYTES);
  #length = 0;

  add(part: Uint8Array): void {
    if (this.#length + part.length > this.#buffer.length) this.send();
    if (part.length > this.#buffer.length) {
      say({ type: 'answer', bytes: part.slice() });
      return;
    }
    this.#buffer.set(part, this.#length);
    this.#length += part.length;
  }

  send(): void {
    if (this.#length === 0) return;
    say({ type: 'answer', bytes: this.#buffer.slice(0, this.#length) });
    this.#length = 0;
  }
}

const open = (path: string) => PGlite.create({ fs: new DurableFiles(path), startParams: DURABLE_START });

/**
 * A new database is made under another name and renamed when it is whole and on the disk, so that no half of one is
 * ever found under the right name.
 */
async function make(path: string): Promise<void> {
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith('database.new')) rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
  const draft = `${path}.new`;
  mkdirSync(draft, { mode: 0o700 });
  const engine = await open(draft);
  await engine.close();
  syncTree(draft);
  renameSync(draft, path);
  syncPath(dirname(path));
  syncPath(dirname(dirname(path)));
}

async function start(): Promise<PGlite> {
  if (!existsSync(directory)) await make(directory);
  return open(directory);
}

async function serve(engine: PGlite): Promise<void> {
  // One message at a time, in the order of arrival: the engine has one connection.
  let last: Promise<void> = Promise.resolve();
  const answer = async (bytes: Uint8Array) => {
    const out = new Outbox();
    await engine.execProtocolRawStream(bytes, { syncToFs: false, onRawData: (part) => out.add(part) });
    out.send();
  };
  const close = async () => {
    await engine.close();
    say({ type: 'closed' });
    port?.close();
  };
  port?.on('message', (message: ToWorker) => {
    last = last
      .then(() => (message.type === 'close' ? close() : answer(message.bytes)))
      .catch((error: unknown) => say({ type: 'broken', message: String(error) }));
  });
  say({ type: 'ready' });
}

start().then(serve, (error: unknown) => say({ type: 'broken', message: String(error) }));
