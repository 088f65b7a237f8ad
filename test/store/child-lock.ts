/** Wants a lock at the moment it is told to, says whether it has it, and holds it until its input ends. */
import { lockDirectory } from '../../src/store/directory-lock.ts';

console.log('ready');
process.stdin.once('data', () => {
  const locked = lockDirectory(process.argv[2] ?? '', '2026-01-02T10:00:00.000Z');
  console.log(locked.ok ? 'mine' : 'held');
});
process.stdin.on('end', () => process.exit(0));
