import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../intake/index.ts';
import type { FilePort, PathStatus } from './load-files.ts';
import { loadReportStream, loadReports } from './load-reports.ts';

const EN = 'The ministry said on Tuesday that it had freed forty of the dockers who were held after the strike.';
const ES = 'El ministerio dijo el martes que había liberado a cuarenta de los estibadores detenidos en la huelga.';
const DE = 'Das Ministerium teilte am Dienstag mit, dass vierzig der Hafenarbeiter nach dem Streik wieder frei sind.';

type Tree = Readonly<Record<string, string>>;

/** Files held in memory, below "/w". A value "!" may not be read; "→ path" is a link. */
function memory(tree: Tree, input = ''): FilePort {
  const follow = (path: string): string => {
    for (const [link, target] of Object.entries(tree))
      if (target.startsWith('→ ') && (path === link || path.startsWith(`${link}/`)))
        return follow(target.slice(2) + path.slice(link.length));
    return path;
  };
  const status = (path: string): PathStatus => {
    const real = follow(path);
    const content = tree[real];
    if (content !== undefined) return { kind: 'file', size: Buffer.byteLength(content), identity: real };
    const isFolder = Object.keys(tree).some((k) => k.startsWith(`${real}/`));
    return { kind: isFolder ? 'folder' : 'missing', size: 0, identity: real };
  };
  return {
    resolve: (path) => (path.startsWith('/') ? path : `/w/${path}`).replace(/\/$/, ''),
    status: async (path) => status(path),
    list: async (path) => {
      const real = `${follow(path)}/`;
      const names = Object.keys(tree).filter((k) => k.startsWith(real));
      return [...new Set(names.map((n) => n.slice(real.length).split('/')[0] as string))].reverse();
    },
    read: async (path, limit) => {
      const content = tree[follow(path)] as string;
      if (content === '!') throw Object.assign(new Error('no'), { code: 'EACCES' });
      const bytes = Buffer.from(content);
      return { bytes: bytes.subarray(0, limit), cut: bytes.length > limit };
    },
    readInput: async (limit) => ({ bytes: Buffer.from(input).subarray(0, limit), cut: input.length > limit }),
  };
}

const issuesOf = (issues: readonly { code: string; severity: string; where?: string }[]) =>
  issues.map((i) => `${i.severity} ${i.code} ${i.where}`);

describe('loading reports', () => {
  it('reads a folder to any depth, in the order of names, under names below the folder', async () => {
    const files = memory({ '/w/s/b.txt': ES, '/w/s/a.md': EN, '/w/s/deep/er/c.txt': `${EN} Again.` });
    const { reports, issues } = await loadReports(['s'], { files });
    expect(reports.map((r) => [r.path, r.language])).toEqual([
      ['s/a.md', 'en'],
      ['s/b.txt', 'es'],
      ['s/deep/er/c.txt', 'en'],
    ]);
    expect(issues).toEqual([]);
    expect(reports[0]?.id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives the same reports in whatever order the paths come', async () => {
    const files = memory({ '/w/a/1.txt': EN, '/w/b/2.txt': ES });
    expect(await loadReports(['b', 'a'], { files })).toEqual(await loadReports(['a', 'b'], { files }));
  });

  it('leaves out hidden folders, node_modules and what a browser saves beside a page', async () => {
    const files = memory({
      '/w/s/.git/x.txt': EN,
      '/w/s/node_modules/y.txt': EN,
      '/w/s/page_files/z.txt': EN,
      '/w/s/page.html': `<p>${EN}</p>`,
    });
    const { reports } = await loadReports(['s'], { files });
    expect(reports.map((r) => r.path)).toEqual(['s/page.html']);
  });

  it('passes over data with a note, in a folder and by name', async () => {
    const files = memory({ '/w/s/a.txt': EN, '/w/s/claims.jsonl': '{}', '/w/s/t.csv': 'a', '/w/s/u.CSV': 'a' });
    const { issues } = await loadReports(['s', 's/claims.jsonl'], { files });
    expect(issues).toEqual([
      { code: 'intake.not-reports', severity: 'note', where: 's', values: { count: 3, list: '.csv, .jsonl' } },
      { code: 'intake.not-reports', severity: 'note', where: 's/claims.jsonl', values: { count: 1, list: '.jsonl' } },
    ]);
  });

  it('counts the same bytes once and names both files', async () => {
    const files = memory({ '/w/s/a.txt': EN, '/w/s/copy.txt': EN });
    const { reports, issues } = await loadReports(['s'], { files });
    expect(reports.map((r) => r.path)).toEqual(['s/a.txt']);
    expect(issues).toEqual([
      { code: 'intake.duplicate', severity: 'note', where: 's/copy.txt', values: { other: 's/a.txt' } },
    ]);
  });

  it('reads a file once that is given twice', async () => {
    const files = memory({ '/w/s/a.txt': EN });
    const { reports, issues } = await loadReports(['s/a.txt', 's', 's/a.txt'], { files });
    expect(reports.map((r) => r.path)).toEqual(['s/a.txt']);
    expect(new Set(issuesOf(issues))).toEqual(new Set(['note intake.same-path s/a.txt']));
  });

  it('names two files of one name by their folders', async () => {
    const files = memory({ '/w/x/s/a.txt': EN, '/w/y/s/a.txt': ES });
    const { reports } = await loadReports(['x/s/a.txt', 'y/s/a.txt'], { files });
    expect(reports.map((r) => r.path)).toEqual(['x/s/a.txt', 'y/s/a.txt'].map((p) => p));
    const folders = await loadReports(['x/s', 'y/s'], { files });
    expect(folders.reports.map((r) => r.path)).toEqual(['x/s/a.txt', 'y/s/a.txt']);
  });

  it('is not caught in a loop of links', async () => {
    const files = memory({ '/w/s/a.txt': EN, '/w/s/loop': '→ /w/s' });
    const { reports } = await loadReports(['s'], { files });
    expect(reports).toHaveLength(1);
  });

  it('reads standard input', async () => {
    const { reports } = await loadReports(['-'], { files: memory({}, EN) });
    expect(reports.map((r) => [r.path, r.text])).toEqual([['-', EN]]);
  });

  it('names every file that cannot be read, with its reason, and goes on', async () => {
    const files = memory({
      '/w/s/0-good.txt': EN,
      '/w/s/1-empty.txt': '',
      '/w/s/2-junk.txt': '\u0001\u0002\u0003\u0004'.repeat(99),
      '/w/s/3-locked.txt': '!',
      '/w/s/4-large.txt': 'x'.repeat(20_001),
      '/w/s/5-german.txt': DE,
      '/w/s/6-broken.pdf': '%PDF-1.7 nothing',
      '/w/s/7-good.txt': ES,
    });
    const limits = { ...DEFAULT_LIMITS, textBytes: 20_000 };
    const { reports, issues } = await loadReports(['s', 'nowhere'], { files, limits });
    expect(issuesOf(issues)).toEqual([
      'error intake.missing nowhere',
      'error intake.empty s/1-empty.txt',
      'error intake.binary s/2-junk.txt',
      'error intake.no-permission s/3-locked.txt',
      'error intake.too-large s/4-large.txt',
      'error intake.language-unsupported s/5-german.txt',
      'error intake.damaged s/6-broken.pdf',
    ]);
    expect(reports.map((r) => [r.path, r.language])).toEqual([
      ['s/0-good.txt', 'en'],
      ['s/5-german.txt', null],
      ['s/7-good.txt', 'es'],
    ]);
  });

  it('says that a folder without reports is one', async () => {
    const { issues } = await loadReports(['s'], { files: memory({ '/w/s/.hidden/a.txt': EN }) });
    expect(issuesOf(issues)).toEqual(['error intake.no-reports s']);
  });

  it('gives the date and language of the options to texts that do not say', async () => {
    const files = memory({ '/w/a.txt': '40 / 12 / 9 mill', '/w/b.md': `---\npublished: 2031-01-01\n---\n${EN}` });
    const { reports } = await loadReports(['a.txt', 'b.md'], { files, published: '2031-05-05', language: 'pt' });
    expect(reports.map((r) => [r.meta.published, r.language])).toEqual([
      ['2031-05-05', 'pt'],
      ['2031-01-01', 'en'],
    ]);
  });

  it('warns where front matter claims another language than the text is written in', async () => {
    const files = memory({ '/w/b.md': `---\nlang: en\n---\n${ES}` });
    const { reports, issues } = await loadReports(['b.md'], { files });
    expect(reports[0]?.language).toBe('es');
    expect(issues).toEqual([
      { code: 'intake.language-differs', severity: 'warning', where: 'b.md', values: { declared: 'en', found: 'es' } },
    ]);
  });

  it('tells of its progress and streams in order, a few files ahead', async () => {
    const tree = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/w/s/${100 + i}.txt`, `${EN} ${i}`]));
    const seen: string[] = [];
    const progress = (done: number, total: number) => seen.push(`${done}/${total}`);
    const paths: string[] = [];
    for await (const { path } of loadReportStream(['s'], { files: memory(tree), progress, concurrency: 3 }))
      paths.push(path);
    expect(paths).toEqual(Object.keys(tree).map((k) => k.slice(3)));
    expect([seen[0], seen.at(-1)]).toEqual(['1/40', '40/40']);
  });
});

describe('loading from this machine', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-load-'));
    mkdirSync(join(folder, 'story', 'deep'), { recursive: true });
    writeFileSync(join(folder, 'story', 'deep', 'a.txt'), EN);
    symlinkSync('..', join(folder, 'story', 'deep', 'up'));
    symlinkSync('nowhere', join(folder, 'story', 'dangling.txt'));
    writeFileSync(join(folder, 'story', 'huge.html'), '<html>');
    truncateSync(join(folder, 'story', 'huge.html'), 100_000_000);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads files, breaks loops, and refuses a page of 100 MB without reading it', async () => {
    const before = process.memoryUsage().rss;
    const { reports, issues } = await loadReports([join(folder, 'story')]);
    expect(reports.map((r) => r.path)).toEqual(['story/deep/a.txt']);
    expect(issues).toEqual([
      { code: 'intake.missing', severity: 'error', where: 'story/dangling.txt' },
      { code: 'intake.too-large', severity: 'error', where: 'story/huge.html', values: { size: 100, limit: 20 } },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });
});
