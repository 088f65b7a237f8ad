import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { besideStore } from './beside.ts';
import type { FromWorker, ToWorker } from './embedded-worker.ts';

/** Types of the protocol's messages after which the server answers: Query, Sync, Flush. */
const ANSWERED = new Set([0x51, 0x53, 0x48]);
const TERMINATE = 0x58;
/** What a server says to a client that it lets in without a password: AuthenticationOk, ReadyForQuery (idle). */
const GREETING = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);

/** The built program of the thread; or its source, through the loader of the development tools. */
function startThread(directory: string): Worker {
  const program = besideStore('embedded-worker.js', 'embedded-worker.ts');
  const options = { workerData: { directory }, execArgv: [] };
  if (!program.pathname.endsWith('.ts')) return new Worker(program, options);
  const load = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import(${JSON.stringify(program.href)}); })`;
  return new Worker(load, { ...options, eval: true });
}

/** The embedded database in its thread: started, asked in the PostgreSQL protocol, closed. */
export class EmbeddedEngine {
  readonly #worker: Worker;
  readonly #ready: Promise<void>;
  #answered: ((bytes: Uint8Array) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;
  #broken: Error | null = null;
  #closed: (() => void) | null = null;

  constructor(directory: string) {
    this.#worker = startThread(directory);
    this.#ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: FromWorker) => {
        if (message.type === 'ready') resolve();
        else if (message.type === 'answer') this.#answered?.(message.bytes);
        else if (message.type === 'closed') this.#closed?.();
        else this.#break(new Error(message.message), reject);
      });
      this.#worker.on('error', (error: Error) => this.#break(error, reject));
      this.#worker.on('exit', () => this.#break(new Error('the embedded database has stopped'), reject));
    });
    // Told again by whoever waits for it.
    this.#ready.catch(() => {});
  }

  ready(): Promise<void> {
    return this.#ready;
  }

  #break(error: Error, reject: (error: Error) => void): void {
    this.#broken ??= error;
    reject(error);
    this.#failed?.(error);
    this.#closed?.();
  }

  /** The stream that the driver takes for a socket. One at a time. */
  socket(): Duplex {
    const socket = new EmbeddedSocket((bytes) => {
      if (this.#broken !== null) throw this.#broken;
      const message: ToWorker = { type: 'ask', bytes };
      this.#worker.postMessage(message, [bytes.buffer as ArrayBuffer]);
    });
    this.#answered = (bytes) => socket.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#failed = (error) => socket.destroy(error);
    return socket;
  }

  /** Closes the database with a checkpoint and ends the thread. */
  async close(): Promise<void> {
    if (this.#broken === null) {
      const closed = new Promise<void>((resolve) => {
        this.#closed = resolve;
      });
      this.#worker.postMessage({ type: 'close' } satisfies ToWorker);
      await closed;
    }
    await this.#worker.terminate();
  }
}

/** Gathers what the driver writes into whole requests: the engine is to be asked as seldom as possible. */
class EmbeddedSocket extends Duplex {
  readonly #ask: (bytes: Uint8Array) => void;
  #pending: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(ask: (bytes: Uint8Array) => void) {
    super();
    this.#ask = ask;
  }

  /** What the driver expects of a socket. */
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#take(chunk, done);
  }

  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#take(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  #take(bytes: Buffer, done: (error?: Error | null) => void): void {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    try {
      const length = this.#started ? this.#whole() : this.#greet();
      if (length > 0) {
        // A copy: its memory is handed over to the thread.
        this.#ask(new Uint8Array(this.#pending.subarray(0, length)));
        this.#pending = this.#pending.subarray(length);
      }
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  /** Answers the driver's first message, which has no type and is of no use to the engine. */
  #greet(): number {
    const { length } = this.#pending;
    const size = length >= 4 ? this.#pending.readUInt32BE(0) : Number.POSITIVE_INFINITY;
    if (length < size) return 0;
    this.#started = true;
    this.#pending = this.#pending.subarray(size);
    this.push(GREETING);
    return this.#whole();
  }

  /** Length of the whole messages in front that end with one to which the server answers. */
  #whole(): number {
    const { length } = this.#pending;
    let at = 0;
    let end = 0;
    while (at + 5 <= length) {
      const type = this.#pending[at] as number;
      const next = at + 1 + this.#pending.readUInt32BE(at + 1);
      if (next > length) break;
      if (type === TERMINATE) {
        this.push(null);
        return 0;
      }
      if (ANSWERED.has(type)) end = next;
      at = next;
    }
    return end;
  }
}
