import type { Terminal } from './context.ts';

const FIRST_AFTER = 800;
const EVERY = 100;

/** A line on standard error that says how far long work has come; nothing for short work or where nobody looks. */
export function progressLine(terminal: Terminal) {
  const start = terminal.now().getTime();
  let last = start + FIRST_AFTER - EVERY;
  let shown = false;
  const show = (text: string, patience: number): void => {
    if (!terminal.interactive) return;
    const now = terminal.now().getTime();
    if (now - last < patience) return;
    last = now;
    shown = true;
    terminal.err(`\r\u001b[2K${text}`);
  };
  return {
    step(done: number, total: number, path: string): void {
      show(`${done}/${total}  ${path.slice(-60)}`, EVERY);
    },
    /** Says what begins now and cannot be counted. */
    stage(text: string): void {
      show(`${text} …`, 0);
    },
    done(): void {
      if (shown) terminal.err('\r\u001b[2K');
    },
  };
}
