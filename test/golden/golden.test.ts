import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, CASES, CHANGED, caseNames, expected } from './cases.ts';

describe('the project’s own cases', () => {
  it('are there', () => {
    expect(caseNames().length).toBeGreaterThan(2);
  });

  it.each(caseNames())('%s comes out as it was accepted', async (name) => {
    const got = `${JSON.stringify(await answer(name), null, 2)}\n`;
    const file = join(CASES, name, CHANGED);
    if (got === expected(name)) rmSync(file, { force: true });
    else writeFileSync(file, got);
    expect(JSON.parse(got)).toEqual(JSON.parse(expected(name) ?? 'null'));
  });
});
