import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/app/ports.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Backend } from '../../src/store/opened.ts';
import type { StoredWorkspace } from '../../src/store/workspace.ts';
import { AT, empty, testBackends } from './backends.ts';
import { madeBatch, madeClaim, madeLedger, madeReading, madeReport, sha256 } from './material.ts';

const LATER = '2026-01-05T08:00:00.000Z';

describe.each(testBackends())('a workspace ($name)', (place) => {
  let backend: Backend;
  let workspace: StoredWorkspace;
  beforeAll(async () => {
    ({ backend, workspace } = await place.open());
  });
  beforeEach(() => empty(backend));
  afterAll(async () => {
    await workspace.close();
    await place.remove();
  });

  it('gives reports and claims back as they were, field by field', async () => {
    const report = { ...madeReport(1), language: null, meta: { title: 'A', credit: '(«ñ» "x" \\ {y}, NULL)' } };
    const claims = [
      madeClaim(report, 0, { quantity: { quantifier: 'range', n: 10, n2: 2 ** 53 - 1 }, outcome: 'full' }),
      madeClaim(report, 1, { claimant: null, claimantKind: null, relay: [], when: null, counted: '', where: 'NULL' }),
      madeClaim(report, 2, { partOf: madeClaim(report, 0).id, exhaustive: true, confidence: 1 / 3, traces: {} }),
    ];
    await workspace.addReports({ reader: 'r', at: AT, readings: [{ report, claims, keys: [], issues: [] }] });
    expect(await workspace.reports([report.id])).toEqual([report]);
    expect(await workspace.claimsOf([report.id])).toEqual(claims);
  });

  it('leaves out all traces but that of the date where they are not wanted', async () => {
    const reading = madeReading(1);
    await workspace.addReports({ reader: 'r', at: AT, readings: [reading] });
    const claims = await workspace.claimsOf([reading.report.id], { traces: false });
    expect(claims.map((c) => ({ ...c, traces: {} }))).toEqual(reading.claims.map((c) => ({ ...c, traces: {} })));
    expect(claims.map((c) => c.traces)).toEqual(reading.claims.map((c) => ({ when: c.traces.when ?? null })));
  });

  it('keeps every code unit of a text, also those that PostgreSQL cannot hold', async () => {
    const text =
      'zero \u0000, escape \u001b0041, half \ud83d, half \ude00, whole \u{1f600}, \\u0000 counted 12 boatmen';
    const report = { ...madeReport(1), text, textHash: sha256('any'), meta: { title: 'a\u0000b\ud83d' } };
    const claim = madeClaim(report, 0, { counted: 'boat\u0000men' });
    const issues = [
      { code: 'intake.duplicate', severity: 'note', where: report.path, values: { other: '\u0000' } },
    ] as const;
    await workspace.addReports({
      reader: 'r',
      at: AT,
      readings: [{ report, claims: [claim], keys: ['\u0000'], issues }],
    });
    const ledger = await workspace.loadLedger();
    expect(ledger.reports).toEqual([report]);
    expect(ledger.claims).toEqual([claim]);
    expect(ledger.issues).toEqual(issues);
    expect(await workspace.reportsByKeys(['\u0000'])).toEqual([report.id]);
  });

  it('keeps fields that have no column of their own', async () => {
    const reading = madeReading(1);
    const claims = reading.claims.map((claim) => ({ ...claim, somethingNew: { deep: [1, 'a'] } }));
    await workspace.addReports({ reader: 'r', at: AT, readings: [{ ...reading, claims }] });
    expect(await workspace.claimsOf([reading.report.id])).toEqual(claims);
  });

  it('takes the same report once, and says so', async () => {
    const first = await workspace.addReports(madeBatch([1, 2, 1]));
    expect([...first.values()]).toEqual(['added', 'added']);
    const second = await workspace.addReports(madeBatch([2, 3]));
    expect([...second.values()]).toEqual(['known', 'added']);
    expect(await workspace.stats()).toMatchObject({ reports: 3, claims: 9, superseded: 0 });
  });

  it('knows which reports are there, and by which reader', async () => {
    await workspace.addReports(madeBatch([1]));
    const [one, two] = [madeReport(1).id, madeReport(2).id];
    expect(await workspace.has([one, two])).toEqual(new Set([one]));
    expect(await workspace.has([one, two], { reader: 'reader 1' })).toEqual(new Set([one]));
    expect(await workspace.has([one, two], { reader: 'reader 2' })).toEqual(new Set());
    expect(await workspace.has([])).toEqual(new Set());
  });

  it('supersedes the claims of an earlier reader version and keeps them for what was known then', async () => {
    const reading = madeReading(1);
    const { report } = reading;
    await workspace.addReports({ reader: 'reader 1', at: AT, readings: [reading] });
    const fewer: Reading = { ...reading, claims: [madeClaim(report, 0, { measure: 'detained' })], keys: ['other'] };
    const receptions = await workspace.addReports({ reader: 'reader 2', at: LATER, readings: [fewer] });
    expect(receptions.get(report.id)).toBe('re-read');
    expect(await workspace.claimsOf([report.id])).toEqual(fewer.claims);
    expect(await workspace.reportsByKeys(reading.keys)).toEqual([]);
    expect(await workspace.reportsByKeys(['other'])).toEqual([report.id]);
    expect((await workspace.knownAt('2026-01-03T00:00:00Z')).claims).toEqual(reading.claims);
    expect((await workspace.knownAt(LATER)).claims).toEqual(fewer.claims);
    expect((await workspace.knownAt('2025-12-31T00:00:00Z')).reports).toEqual([]);
    expect(await workspace.stats()).toMatchObject({ reports: 1, claims: 1, superseded: 3 });
  });

  it('keeps the text that superseded claims point into', async () => {
    const reading = madeReading(1);
    await workspace.addReports({ reader: 'reader 1', at: AT, readings: [reading] });
    const text = `${reading.report.text}A sentence that the older reader did not see.`;
    const report = { ...reading.report, text, textHash: sha256(text) };
    await workspace.addReports({ reader: 'reader 2', at: LATER, readings: [{ ...reading, report, claims: [] }] });
    expect((await workspace.reports([report.id]))[0]?.text).toBe(text);
    expect((await workspace.knownAt(AT)).reports).toEqual([reading.report]);
  });

  it('keeps the bytes as received where they are given', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const reading: Reading = { ...madeReading(1), source: { encoding: 'gzip', bytes } };
    await workspace.addReports({ reader: 'r', at: AT, readings: [reading] });
    const [row] = await backend.database.rows<{ encoding: string; bytes: Buffer }>(
      'select encoding, bytes from sources',
    );
    expect(row?.encoding).toBe('gzip');
    expect(new Uint8Array(row?.bytes ?? [])).toEqual(bytes);
  });

  it('finds the reports that share a key', async () => {
    await workspace.addReports(madeBatch([4, 5, 6, 7, 8]));
    expect(await workspace.reportsByKeys(['batch:1'])).toEqual([4, 5, 6, 7].map((number) => madeReport(number).id));
    expect(await workspace.reportsByKeys(['batch:2', 'batch:1'])).toHaveLength(5);
    expect(await workspace.reportsByKeys(['nothing'])).toEqual([]);
    expect(await workspace.reportsByKeys([])).toEqual([]);
  });

  it('writes all of a batch or none of it', async () => {
    const good = madeReading(1);
    const faulty = { ...madeReading(2), claims: [{ ...madeReading(2).claims[0], confidence: 7 } as Claim] };
    await expect(workspace.addReports({ reader: 'r', at: AT, readings: [good, faulty] })).rejects.toThrow(/confidence/);
    expect(await workspace.stats()).toMatchObject({ reports: 0, claims: 0 });
    await workspace.addReports({ reader: 'r', at: AT, readings: [good] });
    expect(await workspace.stats()).toMatchObject({ reports: 1, claims: 3 });
  });

  it('takes a report without claims, and refuses a claim of another report', async () => {
    const reading = { ...madeReading(1), claims: [] };
    await workspace.addReports({ reader: 'r', at: AT, readings: [reading] });
    expect(await workspace.claimsOf([reading.report.id])).toEqual([]);
    const strange = { ...madeReading(2), claims: madeReading(3).claims };
    await expect(workspace.addReports({ reader: 'r', at: AT, readings: [strange] })).rejects.toThrow(
      /is not of report/,
    );
  });

  it('gives a ledger back as it was', async () => {
    const batch = madeBatch([1, 2]);
    await workspace.addReports(batch);
    const plain = madeLedger('e1', batch.readings);
    const [first, second, third] = plain.relations;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few relations');
    const ledger = {
      ...plain,
      relations: [
        { ...first, relation: 'verification-gap', rule: '2.verification-gap', gap: { low: 0, high: Infinity } },
        { ...second, relation: 'same', rule: '0.same', altered: ['attribution', 'date'] },
        third,
        { ...third, field: 'date' },
      ].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : x.a + x.b > y.a + y.b ? 1 : 0)) as typeof plain.relations,
      lineage: [
        {
          from: batch.readings[0]?.report.id ?? '',
          to: batch.readings[1]?.report.id ?? '',
          kind: 'near',
          direction: 'copy',
          changed: [['153', '135']],
          altered: ['quantifier'],
          evidence: ['credit'],
        },
      ] as typeof plain.lineage,
      imbalances: [
        {
          rule: 'cohort',
          claims: plain.claims.slice(0, 2).map(({ id }) => id),
          figures: plain.figures.map(({ id }) => id),
          left: { low: 281, high: 720 },
          right: { low: 901, high: Infinity },
        },
      ] as typeof plain.imbalances,
      issues: [
        { code: 'reconcile.doubt', severity: 'warning', where: 'notices/00001.txt', span: { start: 3, end: 9 } },
      ] as const,
    };
    await workspace.saveLedger({ replaces: 'all', at: AT, ledger });
    const loaded = await workspace.loadLedger();
    expect(loaded).toEqual(ledger);
    await workspace.saveLedger({ replaces: 'all', at: LATER, ledger });
    expect(await workspace.loadLedger()).toEqual(loaded);
  });

  it('replaces the events that a report touches and leaves the others', async () => {
    const [one, two, three] = [madeReading(1), madeReading(2), madeReading(3)];
    await workspace.addReports({ reader: 'r', at: AT, readings: [one, two] });
    await workspace.saveLedger({ replaces: 'all', at: AT, ledger: madeLedger('e1', [one]) });
    await workspace.saveLedger({ replaces: [], at: AT, ledger: madeLedger('e2', [two]) });
    const untouched = (await workspace.loadLedger()).relations.filter(({ a, b }) =>
      two.claims.some(({ id }) => id === a || id === b),
    );
    await workspace.addReports({ reader: 'r', at: LATER, readings: [three] });
    const touched = await workspace.eventsOf([one.report.id]);
    expect(touched.map(({ id }) => id)).toEqual(['e1']);
    const renewed = madeLedger('e1 anew', [one, three]);
    await workspace.saveLedger({ replaces: touched.map(({ id }) => id), at: LATER, ledger: renewed });
    const ledger = await workspace.loadLedger();
    expect(ledger.events.map(({ id }) => id)).toEqual(['e1 anew', 'e2']);
    expect(ledger.relations).toEqual(expect.arrayContaining([...renewed.relations, ...untouched]));
    expect(ledger.relations).toHaveLength(renewed.relations.length + untouched.length);
    expect(ledger.figures).toHaveLength(2);
  });

  it('forgets relations of claims that a newer reader no longer finds', async () => {
    const [one, two] = [madeReading(1), madeReading(2)];
    await workspace.addReports({ reader: 'reader 1', at: AT, readings: [one, two] });
    await workspace.saveLedger({ replaces: 'all', at: AT, ledger: madeLedger('e1', [one, two]) });
    const fewer = { ...one, claims: one.claims.slice(0, 1) };
    await workspace.addReports({ reader: 'reader 2', at: LATER, readings: [fewer] });
    const renewed = madeLedger('e1', [fewer, two]);
    await workspace.saveLedger({ replaces: ['e1'], at: LATER, ledger: renewed });
    const ledger = await workspace.loadLedger();
    expect(ledger.claims).toHaveLength(4);
    expect(new Set(ledger.relations.map(({ a, b }) => a + b))).toEqual(
      new Set(renewed.relations.map(({ a, b }) => a + b)),
    );
  });

  it('finds a claim by its id, by the beginning of it and by its short name, with what it was compared with', async () => {
    const batch = madeBatch([1, 2]);
    await workspace.addReports(batch);
    const ledger = madeLedger('e1', batch.readings);
    await workspace.saveLedger({ replaces: 'all', at: AT, ledger });
    const claim = batch.readings[0]?.claims[1] as Claim;
    for (const words of [claim.id, claim.id.slice(0, 8), claim.name]) {
      const [found, ...more] = await workspace.findClaims(words);
      expect(more).toEqual([]);
      expect(found?.claim).toEqual(claim);
      expect(found?.report).toEqual(batch.readings[0]?.report);
      expect(found?.events).toEqual(ledger.events);
      expect(found?.ledger.figures).toEqual(ledger.figures);
      expect(found?.ledger.relations).toHaveLength(2);
      expect(found?.ledger.claims).toHaveLength(3);
    }
    for (const words of ['00009#9', claim.id.slice(0, 3), '', "' or true --"]) {
      expect(await workspace.findClaims(words)).toEqual([]);
    }
  });

  it('is not changed by the order in which reports come', async () => {
    await workspace.addReports(madeBatch([3, 1, 2]));
    const one = await workspace.loadLedger();
    await empty(backend);
    await workspace.addReports(madeBatch([2]));
    await workspace.addReports(madeBatch([1, 3]));
    expect(await workspace.loadLedger()).toEqual(one);
  });

  it('lets one worker at a time have the workspace to itself, also after one that failed', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await workspace.addReports(madeBatch([inside]));
      inside -= 1;
    };
    const fail = workspace.exclusively(async () => {
      throw new Error('planned');
    });
    await Promise.all([
      expect(fail).rejects.toThrow('planned'),
      ...[1, 2, 3, 4, 5, 6].map(() => workspace.exclusively(work)),
    ]);
    expect(most).toBe(1);
    await expect(workspace.exclusively(() => workspace.exclusively(work))).rejects.toThrow(/NestedHandle|inside/);
  });

  it('refuses the outer handle inside a transaction instead of waiting for ever', async () => {
    const { database } = backend;
    const query = database.transaction(() => database.rows('select 1'));
    await expect(query).rejects.toMatchObject({ name: 'NestedHandle' });
    const nested = database.transaction(() => database.transaction(async () => 1));
    await expect(nested).rejects.toMatchObject({ name: 'NestedHandle' });
    const deep = database.transaction(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return workspace.stats();
    });
    await expect(deep).rejects.toMatchObject({ name: 'NestedHandle' });
    expect(await database.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('does not take a query after a transaction for one inside it', async () => {
    const { database } = backend;
    let later: Promise<unknown> = Promise.resolve();
    await database.transaction(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => database.rows('select 1 as one'));
    });
    expect(await later).toEqual([{ one: 1 }]);
    const together = Array.from({ length: 5 }, (_, n) =>
      database.transaction((q) => q.rows('select $1::int as n', [n])),
    );
    expect(await Promise.all(together)).toEqual([0, 1, 2, 3, 4].map((n) => [{ n }]));
  });

  it('undoes a transaction that fails and goes on', async () => {
    const { database } = backend;
    const failing = database.transaction(async (queries) => {
      await queries.run('insert into texts (hash, body) values ($1, $2)', ['h', 'b']);
      await queries.run('insert into no_such_table values (1)');
    });
    await expect(failing).rejects.toThrow(/no_such_table/);
    expect(await database.rows('select * from texts')).toEqual([]);
  });
});
