import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cotejo, EXAMPLE } from './cotejo.ts';

interface LedgerJson {
  readonly reports: readonly { readonly path: string }[];
  readonly claims: readonly { readonly id: string }[];
  readonly relations: readonly { readonly a: string; readonly b: string }[];
}

/** A ledger as a value in which only what is said counts, not the order in which lists were kept. */
function settled(text: string): unknown {
  const sort = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  const lists = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return Object.fromEntries(lists.map(([key, list]) => [key, Array.isArray(list) ? sort(list) : list]));
}

describe('a workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-cli-'));
  const workspace = join(folder, 'ws');
  const reports = join(folder, 'venezuela');
  const names = readdirSync(EXAMPLE).sort();
  const put = (some: readonly string[]) => {
    for (const name of some) copyFileSync(join(EXAMPLE, name), join(reports, name));
  };

  beforeAll(() => {
    mkdirSync(reports);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is not made by asking for it', async () => {
    const { code, out, err } = await cotejo('ledger', '--workspace', workspace);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/cotejo add PATH/);
  });

  it('takes reports in portions and comes to the ledger that all of them give at once', async () => {
    put(names.slice(0, 3));
    const first = await cotejo('add', reports, '--workspace', workspace);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/^3 reports added with \d+ claims; 0 already there\.\n$/);
    put(names.slice(3));
    expect((await cotejo('add', reports, '--workspace', workspace)).out).toMatch(/^4 reports added .* 3 already there/);
    const kept = await cotejo('ledger', '--workspace', workspace, '--format', 'json');
    const fresh = await cotejo('ledger', reports, '--format', 'json');
    expect([kept.code, kept.err]).toEqual([0, '']);
    expect(settled(kept.out)).toEqual(settled(fresh.out));
    expect((JSON.parse(kept.out) as LedgerJson).relations.length).toBeGreaterThan(20);
  });

  it('leaves what is there as it is', async () => {
    const { out } = await cotejo('add', reports, '--workspace', workspace, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ added: 0, known: 7, claims: 0 });
  });

  it('prints its ledger in the same words as a folder', async () => {
    const kept = await cotejo('ledger', '--workspace', workspace);
    expect(kept.out).toBe((await cotejo('ledger', reports)).out);
  });

  it('answers why by short name, by cut name and by the beginning of an id', async () => {
    const { out } = await cotejo('why', '02-daily-2jan#3', '--workspace', workspace);
    expect(out).toContain('[55]');
    expect((await cotejo('why', '02#3', '--workspace', workspace)).out).toBe(out);
    const id = /\b[0-9a-f]{16}\b/.exec(out)?.[0] ?? '';
    expect((await cotejo('why', id.slice(0, 8), '--workspace', workspace)).out).toBe(out);
    expect((await cotejo('why', '02#99', '--workspace', workspace)).code).toBe(2);
  });

  it('can be asked for an earlier day', async () => {
    const { out } = await cotejo('ledger', '--workspace', workspace, '--as-of', '2025-12-31', '--format', 'json');
    // The sixth does not say when it was published.
    expect((JSON.parse(out) as LedgerJson).reports.map((r) => r.path.slice(10, 12))).toEqual(['05', '06']);
  });
});
