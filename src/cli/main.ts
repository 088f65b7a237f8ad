#!/usr/bin/env node
import { run } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has gone ("| head"): there is nobody left to write to.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const width = Math.max(80, process.stdout.columns ?? 80);
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  interactive: process.stderr.isTTY === true,
  width,
  env: process.env,
  now: () => new Date(),
});
