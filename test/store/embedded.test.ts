import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { Housekeeping } from '../../src/store/housekeeping.ts';
import type { Backend } from '../../src/store/opened.ts';
import { StoredWorkspace } from '../../src/store/workspace.ts';
import { AT, embeddedDirectory, empty, opened } from './backends.ts';
import { madeBatch, madeLedger } from './material.ts';

describe('the embedded database', () => {
  let directory = '';
  let backend: Backend;
  let workspace: StoredWorkspace;
  beforeAll(async () => {
    directory = await embeddedDirectory();
    backend = opened(await openEmbedded(directory, AT));
    workspace = new StoredWorkspace(backend, 1);
  });
  beforeEach(() => empty(backend));
  afterAll(async () => {
    await workspace.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const count = async (what: string, table: string) => {
    const [row] = await backend.database.rows<{ n: number }>(
      `select ${what} as n from pg_stat_user_tables where relname = $1`,
      [table],
    );
    return row?.n ?? -1;
  };

  it('lets the event loop go on while a query runs', async () => {
    let ticks = 0;
    let running = true;
    const tick = () => {
      ticks += 1;
      if (running) setImmediate(tick);
    };
    setImmediate(tick);
    const [row] = await backend.database.rows(
      'select count(*) as n from generate_series(1, 3000000) as s (n) where n % 7 = 0',
    );
    running = false;
    expect(row).toEqual({ n: 428_571 });
    // On the thread of the caller the loop would turn a handful of times, before and after.
    expect(ticks).toBeGreaterThan(100);
  });

  it('vacuums when enough was replaced: dead rows go, and the files do not grow without end', async () => {
    const batch = madeBatch(Array.from({ length: 400 }, (_, index) => index));
    await workspace.addReports(batch);
    const ledger = madeLedger('e1', batch.readings);
    const sizes: number[] = [];
    for (let round = 0; round < 24; round += 1) {
      await workspace.saveLedger({ replaces: ['e1'], at: AT, ledger });
      const [size] = await backend.database.rows<{ bytes: number }>(
        "select pg_total_relation_size('relations') as bytes",
      );
      sizes.push(size?.bytes ?? 0);
    }
    expect(await count('vacuum_count', 'relations')).toBeGreaterThan(0);
    // Never vacuumed, the second half would end at twice the first.
    expect(Math.max(...sizes.slice(12))).toBeLessThan(1.3 * Math.max(...sizes.slice(0, 12)));
  });

  it('tidies up when asked: the tables that need it, and only those', async () => {
    await workspace.addReports(madeBatch(Array.from({ length: 100 }, (_, index) => index)));
    const housekeeping = new Housekeeping(() => backend.database);
    await housekeeping.tidy();
    await backend.database.run('delete from report_keys');
    await backend.database.rows('select pg_stat_force_next_flush()');
    expect(await count('n_dead_tup', 'report_keys')).toBe(200);
    expect(await housekeeping.tidy()).toEqual(['report_keys']);
    expect(await count('n_dead_tup', 'report_keys')).toBe(0);
    expect(await housekeeping.tidy()).toEqual([]);
  });

  it('remembers what it put off: small sessions add up to a vacuum', async () => {
    await workspace.addReports(madeBatch(Array.from({ length: 250 }, (_, index) => index)));
    const vacuumed: string[][] = [];
    for (let session = 0; session < 3; session += 1) {
      // A session of its own: the engine begins to count anew.
      await backend.close();
      backend = opened(await openEmbedded(directory, AT));
      workspace = new StoredWorkspace(backend, 1);
      await backend.database.run('delete from report_keys where ctid in (select ctid from report_keys limit 60)');
      const housekeeping = new Housekeeping(() => backend.database);
      housekeeping.changed(60);
      vacuumed.push([...(await housekeeping.tidy())]);
    }
    expect(vacuumed).toEqual([[], [], ['report_keys']]);
  });

  it('answers a faulty query with an error and goes on', async () => {
    await expect(backend.database.rows('select 1 / $1::int', [0])).rejects.toThrow(/division by zero/);
    await expect(backend.database.rows('selec')).rejects.toThrow(/syntax error/);
    expect(await backend.database.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('carries a parameter and an answer of many megabytes', async () => {
    const text = 'ñ \u{1f600} '.repeat(1_500_000);
    const [row] = await backend.database.rows<{ back: string; length: number }>('select $1::text as back', [text]);
    expect(row?.back === text).toBe(true);
  });
});

describe('a directory that cannot be a workspace', () => {
  it('is refused with the reason: not a folder', async () => {
    const answer = await openEmbedded('package.json', AT);
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'store.no-directory', where: 'package.json' }] });
  });

  it('is refused where another version of the engine made it, and let go of', async () => {
    const directory = await embeddedDirectory();
    writeFileSync(join(directory, 'database', 'PG_VERSION'), '17\n');
    const answer = await openEmbedded(directory, AT);
    expect(answer).toMatchObject({ issues: [{ code: 'store.other-engine', values: { found: '17', needed: '18' } }] });
    writeFileSync(join(directory, 'database', 'PG_VERSION'), '18\n');
    await opened(await openEmbedded(directory, AT)).close();
    rmSync(directory, { recursive: true });
  });

  it('is refused where its files are damaged, and let go of', async () => {
    const directory = await embeddedDirectory();
    writeFileSync(join(directory, 'database', 'global', 'pg_control'), 'damaged');
    for (let time = 0; time < 2; time += 1) {
      expect(await openEmbedded(directory, AT)).toMatchObject({ ok: false, issues: [{ code: 'store.damaged' }] });
    }
    rmSync(directory, { recursive: true });
  });
});
