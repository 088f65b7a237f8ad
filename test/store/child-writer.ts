/**
 * Opens the workspace in a directory and adds reports one by one, each in a transaction of its own; says a line after
 * each is acknowledged. Arguments: directory, first number, how many, and what comes at the end: close or wait.
 */
import { writeSync } from 'node:fs';
import { openWorkspace } from '../../src/app/workspace.ts';
import { AT } from './backends.ts';
import { madeBatch } from './material.ts';

const [directory = '', first = '0', count = '0', end = 'close'] = process.argv.slice(2);
// Straight to the descriptor: the line is out when this returns.
const say = (line: string) => writeSync(1, `${line}\n`);

const opened = await openWorkspace({ directory }, { at: AT });
if (opened.ok) {
  say(`opened ${opened.issues.map(({ code }) => code).join(' ')}`);
  for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
    await opened.workspace.addReports(madeBatch([number]));
    say(`acknowledged ${number}`);
  }
  if (end === 'close') {
    await opened.workspace.close();
    say('closed');
  } else {
    say('waiting');
    setInterval(() => {}, 60_000);
  }
} else {
  say(`refused ${JSON.stringify(opened.issues)}`);
}
