import type { Terminal } from './context.ts';

const FIRST_AFTER = 800;
const EVERY = 100;

/** A line on standard error that says how far long work has come; nothing for short work or where nobody looks. */
export function progressLine(terminal: Terminal) {
  const start = terminal.now().getTime();
  let last = start + FIRST_AFTER - EVERY;
  let shown = false;
  return {
    step(done: number, total: number, path: string): void {
      if (!terminal.interactive) return;
      const now = terminal.now().getTime();
      if (now - last < EVERY) return;
      last = now;
      shown = true;
      terminal.err(`\r\u001b[2K${done}/${total}  ${path.slice(-60)}`);
    },
    done(): void {
      if (shown) terminal.err('\r\u001b[2K');
    },
  };
}
