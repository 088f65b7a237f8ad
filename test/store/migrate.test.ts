import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordIssue } from '../../src/core/wording.ts';
import { type Migration, migrate, readMigrations } from '../../src/store/migrate.ts';
import type { Backend } from '../../src/store/opened.ts';
import { AT, testBackends } from './backends.ts';

const step = (version: number, sql: string, checksum = `sum ${version}`): Migration => ({
  version,
  name: `${String(version).padStart(3, '0')}-step.sql`,
  sql,
  checksum,
});

describe.each(testBackends())('migrations ($name)', (place) => {
  let backend: Backend;
  let shipped: readonly Migration[];
  beforeAll(async () => {
    ({ backend } = await place.open());
    shipped = await readMigrations();
  });
  afterAll(async () => {
    await backend.close();
    await place.remove();
  });

  const applied = () =>
    backend.database.rows('select version, name, checksum, applied_at from schema_migrations order by version');
  const forget = () => backend.database.run('delete from schema_migrations where version > $1', [shipped.length]);

  it('are noted with their checksum and the time that was given', async () => {
    expect(await applied()).toEqual(
      shipped.map(({ version, name, checksum }) => ({ version, name, checksum, applied_at: AT })),
    );
  });

  it('run once, in order', async () => {
    const more = [
      ...shipped,
      step(shipped.length + 1, 'create table trial (a integer)'),
      step(shipped.length + 2, 'alter table trial add column b integer; insert into trial values (1, 2);'),
    ];
    const first = await migrate(backend.database, AT, more);
    expect(first).toMatchObject({ ok: true, version: shipped.length + 2 });
    expect(first.ok && first.applied).toHaveLength(2);
    expect(await migrate(backend.database, AT, more)).toMatchObject({ ok: true, applied: [] });
    expect(await backend.database.rows('select * from trial')).toEqual([{ a: 1, b: 2 }]);
    await backend.database.run('drop table trial');
    await forget();
  });

  it('leave nothing behind where one fails, and can be tried again', async () => {
    const faulty = [...shipped, step(shipped.length + 1, 'create table half (a integer); select 1/0;')];
    await expect(migrate(backend.database, AT, faulty)).rejects.toThrow(/division by zero/);
    expect(await backend.database.rows("select to_regclass('half') as half")).toEqual([{ half: null }]);
    expect(await applied()).toHaveLength(shipped.length);
    const mended = [...shipped, step(shipped.length + 1, 'create table half (a integer)')];
    expect(await migrate(backend.database, AT, mended)).toMatchObject({ ok: true });
    await backend.database.run('drop table half');
    await forget();
  });

  it('are done by one where several begin at once', async () => {
    const more = [...shipped, step(shipped.length + 1, 'create table once (a integer)')];
    const outcomes = await Promise.all([1, 2, 3].map(() => migrate(backend.database, AT, more)));
    expect(outcomes.flatMap((outcome) => (outcome.ok ? outcome.applied : ['refused']))).toHaveLength(1);
    await backend.database.run('drop table once');
    await forget();
  });

  it('refuse a schema that is newer than the program, in words', async () => {
    await migrate(backend.database, AT, [...shipped, step(shipped.length + 1, 'select 1')]);
    const refused = await migrate(backend.database, AT);
    expect(refused).toMatchObject({ ok: false, issue: { code: 'store.newer-schema' } });
    if (!refused.ok)
      expect(wordIssue(refused.issue, 'en')).toMatch(/newer Cotejo \(schema 2; this one knows up to 1\)/);
    await forget();
  });

  it('refuse a schema whose past is another', async () => {
    const other = shipped.map((one) => ({ ...one, checksum: 'another text' }));
    expect(await migrate(backend.database, AT, other)).toMatchObject({
      ok: false,
      issue: { code: 'store.changed-migration', values: { migration: shipped[0]?.name } },
    });
  });
});

describe('the folder of migrations', () => {
  it('gives one checksum whatever the ends of lines', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cotejo-test-migrations-'));
    const url = pathToFileURL(`${folder}/`);
    await writeFile(join(folder, '001-a.sql'), 'select 1;\nselect 2;\n');
    const [one] = await readMigrations(url);
    await writeFile(join(folder, '001-a.sql'), 'select 1;\r\nselect 2;\r\n');
    const [other] = await readMigrations(url);
    expect(other?.checksum).toBe(one?.checksum);
    await writeFile(join(folder, '003-c.sql'), 'select 3;');
    await expect(readMigrations(url)).rejects.toThrow(/003-c.sql should begin with 002-/);
    await rm(folder, { recursive: true });
  });
});
