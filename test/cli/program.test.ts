import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cotejo, cotejoWith, EXAMPLE } from './cotejo.ts';

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

  it.each(['en', 'es', 'pt'])('keeps to 80 columns in %s, whatever it prints', async (language) => {
    for (const args of [
      ['ledger', EXAMPLE],
      ['read', EXAMPLE],
      ['why', '01#2', EXAMPLE],
      ['--help'],
      ['ledger', '--help'],
    ]) {
      const { out } = await cotejo(...args, ...(args.includes('--help') ? [] : ['--lang', language]));
      const columns = (line: string) => [...line.normalize('NFC')].length;
      expect(
        out.split('\n').filter((l) => columns(l) > 80),
        args.join(' '),
      ).toEqual([]);
    }
  });

  it('colours what goes to a terminal, with the same words', async () => {
    const plain = await cotejo('ledger', EXAMPLE);
    const colored = await cotejoWith({ color: true }, 'ledger', EXAMPLE);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours are control characters.
    expect(colored.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
    expect(colored.out).not.toBe(plain.out);
  });

  it('prints disputes before gaps, and gaps before what agrees', async () => {
    const { out } = await cotejo('ledger', EXAMPLE);
    const heads = out.split('\n').filter((l) => l.startsWith('● '));
    const rank = (l: string) => (/DISPUTED/.test(l) ? 0 : /GAP|TENSION/.test(l) ? 1 : 2);
    expect(heads.map(rank)).toEqual([...heads.map(rank)].sort());
    expect(heads.length).toBeGreaterThan(2);
  });

  it('names what figures hold together in Markdown, with nothing of a report that could be a tag or link', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cotejo-'));
    writeFileSync(
      join(folder, 'a.txt'),
      'The [ministry](http://x.example.org) <b>said</b> 88 prisoners were released on Monday.\n',
    );
    const { out } = await cotejo('ledger', folder, '--format', 'md', '--published', '2026-01-02');
    expect(out).toMatch(/^## /);
    expect(out).not.toMatch(/<b>|\]\(http/);
  });

  it('does not depend on the order of its paths', async () => {
    const files = ['01-agencia-1ene.md', '02-daily-2jan.md', '05-boletin-foro-29dic.md'].map((f) => join(EXAMPLE, f));
    const forth = await cotejo('ledger', ...files, '--format', 'json');
    const back = await cotejo('ledger', ...[...files].reverse(), '--format', 'json');
    expect(JSON.parse(back.out)).toEqual(JSON.parse(forth.out));
  });

  it('counts only what had been published by a day, and says of what it does not know that', async () => {
    const { code, out, err } = await cotejo('ledger', EXAMPLE, '--as-of', '2026-01-01', '--format', 'json');
    const { reports } = JSON.parse(out) as { reports: { path: string }[] };
    expect(reports.map((r) => r.path.slice(10, 12))).toEqual(['01', '05', '06']);
    expect([code, err]).toEqual([0, expect.stringMatching(/06-canal-2ene\.txt: It does not say when/)]);
  });

  it('speaks Spanish and Portuguese', async () => {
    expect((await cotejo('ledger', EXAMPLE, '--lang', 'es')).out).toMatch(/anunciado/);
    expect((await cotejo('ledger', EXAMPLE, '--lang', 'pt')).out).toMatch(/segundo anunciou/);
  });

  it('helps and refuses in the language that is asked for', async () => {
    expect((await cotejo('ledger', '--help', '--lang', 'es')).out).toMatch(
      /Uso: cotejo ledger[\s\S]*Opciones:[\s\S]*Ejemplo:/,
    );
    expect((await cotejo('--lang', 'pt')).out).toMatch(/Comandos:[\s\S]*Códigos de saída:/);
    expect((await cotejo('ledger', '--formt', 'json', '--lang', 'es')).err).toMatch(/--formt.*¿Quiso decir --format\?/);
  });

  it.each([
    [['read', EXAMPLE, '--format', 'xml'], /no format/],
    [['ledger', EXAMPLE, '--workspace', 'w'], /leave out --workspace/],
    [['read', EXAMPLE, '--published', '2026-13-40'], /no date/],
    [['ledger', EXAMPLE, '--lang', 'fr'], /no language/],
    [['why', 'nothing#9', EXAMPLE], /No claim is called/],
    [['why', '0#1', EXAMPLE], /may mean several/],
    [['add', EXAMPLE, '--format', 'csv'], /no format here. Choose table, json/],
    [['ledger', '--workspace', '/nonexistent/place'], /no workspace here/],
    [['read', EXAMPLE, '--out', '/nonexistent/place/x.json'], /cannot be written \(ENOENT\)/],
    [['read'], /<path> is missing/],
    [['dance'], /no command "dance"/],
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
      expect((await cotejo(verb, '--help')).out, verb).toMatch(/Example:\n {2}cotejo /);
  });
});
