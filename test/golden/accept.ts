// npm run golden: takes the answers as they are now for the accepted ones, and what the pages show of the command line.
// Review the difference before committing.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES, renew } from '../docs/examples.ts';
import { answer, CASES, CHANGED, caseNames, EXPECTED, expected } from './cases.ts';

if (process.env.CI) {
  console.error('Accepted answers do not change in CI. Run npm run golden on your machine, review, commit.');
  process.exit(1);
}
for (const name of caseNames()) {
  const got = `${JSON.stringify(await answer(name), null, 2)}\n`;
  rmSync(join(CASES, name, CHANGED), { force: true });
  if (got === expected(name)) continue;
  writeFileSync(join(CASES, name, EXPECTED), got);
  console.log(`accepted ${name}`);
}
for (const page of PAGES) if (await renew(page)) console.log(`renewed ${page}`);
