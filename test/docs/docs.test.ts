import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesOf, PAGES, printed, ROOT } from './examples.ts';

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-docs-'));
  const before = process.cwd();
  beforeAll(() => {
    symlinkSync(join(ROOT, 'examples'), join(folder, 'examples'));
    // From its source, the thread of the embedded database finds its loader from where the command is run.
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(PAGES)('%s', (page) => {
    it.each(examplesOf(page).map((e) => [e.command, e] as const))('shows what “%s” does', async (_, example) => {
      const { code, lines } = await printed(example);
      expect(code).toBe(example.exit);
      if (example.shown.length > 0) expect(lines).toEqual(example.shown);
    });
  });

  it('have examples', () => {
    expect(PAGES.map((page) => examplesOf(page).length > 0)).toEqual(PAGES.map(() => true));
  });

  it('name every option of the command line', async () => {
    const guide = readFileSync(join(ROOT, 'docs/guide/cli.md'), 'utf8');
    const source = readFileSync(join(ROOT, 'src/cli/commands.ts'), 'utf8');
    const flags = [...source.matchAll(/'(--[a-z-]+)/g)].map((m) => m[1] as string);
    expect(flags.length).toBeGreaterThan(7);
    expect(flags.filter((flag) => !guide.includes(`\`${flag}\``))).toEqual([]);
  });

  it('keep the README short', () => {
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(150);
  });

  it('link to files that are there', () => {
    const links = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/guide/cli.md'].flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        (m) => [page, join(ROOT, page, '..', m[1] as string)] as const,
      ),
    );
    for (const [page, target] of links) expect(() => readFileSync(target), `${page} → ${target}`).not.toThrow(/ENOENT/);
  });
});
