import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/venezuela');

async function cotejo(...args: string[]) {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (t) => {
      out += t;
    },
    err: (t) => {
      err += t;
    },
    color: false,
    interactive: false,
    width: 80,
    env: { LANG: 'en_GB.UTF-8' },
    now: () => new Date('2026-01-05T00:00:00Z'),
  });
  return { code, out, err };
}

describe('the command line', () => {
  it('prints a ledger of the example no wider than 80 columns and without colour codes', async () => {
    const { code, out, err } = await cotejo('ledger', EXAMPLE);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out.split('\n').filter((l) => [...l].length > 80)).toEqual([]);
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/88/);
    expect(out).toMatch(/GAP|DISPUTED/);
  });

  it('reads standard formats: every JSON line is a claim whose span holds its number', async () => {
    const { out } = await cotejo('read', EXAMPLE, '--format', 'jsonl');
    const rows = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { report: string; start: number; end: number; number: string });
    expect(rows.length).toBeGreaterThan(30);
    for (const r of rows) {
      const text = readFileSync(join(EXAMPLE, '..', r.report), 'utf8');
      expect(text.slice(r.start, r.end)).toBe(r.number);
    }
  });

  it('answers why with the sentence, the number marked and the rules', async () => {
    const { code, out } = await cotejo('why', '01-agencia-1ene#2', EXAMPLE);
    expect(code).toBe(0);
    expect(out).toContain('[88]');
    expect(out).toContain('measure.model');
  });

  it('speaks Spanish and Portuguese', async () => {
    expect((await cotejo('ledger', EXAMPLE, '--lang', 'es')).out).toMatch(/anunciado/);
    expect((await cotejo('ledger', EXAMPLE, '--lang', 'pt')).out).toMatch(
      /anunciado[\s\S]*libertados|libertados[\s\S]*anunciado/i,
    );
  });

  it.each([
    [['read', EXAMPLE, '--format', 'xml'], /no format/],
    [['read', EXAMPLE, '--published', '2026-13-40'], /no date/],
    [['ledger', EXAMPLE, '--lang', 'fr'], /no language/],
    [['why', 'nothing#9', EXAMPLE], /No claim is called/],
    [['read'], /missing required argument/],
    [['dance'], /unknown command/],
  ])('refuses %j with exit code 2 and says what to do', async (args, message) => {
    const { code, err } = await cotejo(...(args as string[]));
    expect(code).toBe(2);
    expect(err).toMatch(message as RegExp);
  });

  it('goes on past what cannot be read, names it and answers 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cotejo-'));
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(
      join(folder, 'good.txt'),
      'The ministry announced on Monday that 88 prisoners were released from the jail.\n',
    );
    const { code, out, err } = await cotejo('read', folder, '--format', 'jsonl', '--published', '2026-01-02');
    expect(code).toBe(1);
    expect(err).toMatch(/empty\.txt/);
    expect(JSON.parse(out.trim()) as object).toMatchObject({ n: 88, measure: 'released' });
  });

  it('writes into a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cotejo-')), 'claims.csv');
    const { code, out } = await cotejo('read', EXAMPLE, '--format', 'csv', '--out', file);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8').split('\r\n')[0]).toMatch(/^id,report,start/);
  });

  it('prints help with an example for every verb', async () => {
    for (const verb of ['read', 'ledger', 'why', 'add', 'demo'])
      expect((await cotejo(verb, '--help')).out).toMatch(/Example:/);
  });
});
