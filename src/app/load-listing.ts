import type { Issue } from '../core/issue.ts';
import type { FilePort } from './load-files.ts';

/** A file to read, under the name that people will find it by. */
export interface Listed {
  /** Absolute, or "-" for standard input. */
  readonly file: string;
  /** The report's path: `<folder>/<file>` below a folder that was given, else the file's name. */
  readonly path: string;
  readonly size: number;
}

export interface Listing {
  readonly files: readonly Listed[];
  readonly issues: readonly Issue[];
}

export const STANDARD_INPUT = '-';

/** Endings of data and programs that lie beside reports and are none; everything else is judged by its content. */
const DATA_ENDINGS: ReadonlySet<string> = new Set(
  (
    'json jsonl ndjson geojson csv tsv xls xlsx ods parquet db sqlite yaml yml toml ini xml xsd rss atom js mjs cjs ts ' +
    'css map py r sh sql log lock bak tmp zip gz tar woff woff2'
  ).split(' '),
);
const SYSTEM_FILES: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'icon\r']);
const PASSED_FOLDERS: ReadonlySet<string> = new Set(['node_modules']);
const MAX_DEPTH = 64;

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1) || path;
const ending = (name: string) => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '');

/** A browser keeps the pictures and scripts of "page.html" in "page_files" beside it. */
function isPageCompanion(name: string, siblings: ReadonlySet<string>): boolean {
  const stem = /^(.{1,250})(?:_files|_archivos|_arquivos)$/.exec(name)?.[1];
  return stem !== undefined && (siblings.has(`${stem}.html`) || siblings.has(`${stem}.htm`));
}

class Lister {
  readonly found: Listed[] = [];
  readonly issues: Issue[] = [];
  private readonly port: FilePort;

  constructor(port: FilePort) {
    this.port = port;
  }

  private report(code: string, where: string, severity: Issue['severity'], values?: Issue['values']): void {
    this.issues.push({ code: `intake.${code}`, severity, where, ...(values && { values }) });
  }

  async add(given: string): Promise<void> {
    if (given === STANDARD_INPUT) {
      this.found.push({ file: given, path: given, size: 0 });
      return;
    }
    const file = this.port.resolve(given);
    const status = await this.port.status(file);
    // An empty path is a variable that was not set, and no wish to read this folder.
    if (status.kind === 'missing' || given === '') this.report('missing', given, 'error');
    else if (status.kind === 'forbidden') this.report('no-permission', given, 'error');
    else if (status.kind === 'other') this.report('not-a-file', given, 'error');
    else if (status.kind === 'folder') await this.addFolder(file, status.identity);
    else if (DATA_ENDINGS.has(ending(file)))
      this.report('not-reports', given, 'note', { count: 1, list: `.${ending(file)}` });
    else this.found.push({ file, path: baseName(file), size: status.size });
  }

  private async addFolder(root: string, identity: string): Promise<void> {
    const passed = new Map<string, number>();
    const before = this.found.length + this.issues.length;
    await this.walk(root, baseName(root), [identity], passed);
    if (this.found.length + this.issues.length === before) this.report('no-reports', baseName(root), 'error');
    if (passed.size > 0) {
      const count = [...passed.values()].reduce((a, b) => a + b, 0);
      const list = [...passed.keys()].sort(byCodeUnit).join(', ');
      this.report('not-reports', baseName(root), 'note', { count, list });
    }
  }

  /** `above` holds the identities of the folders on the way down: a link to one of them is a loop. */
  private async walk(
    folder: string,
    path: string,
    above: readonly string[],
    passed: Map<string, number>,
  ): Promise<void> {
    let names: readonly string[];
    try {
      names = [...(await this.port.list(folder))].sort(byCodeUnit);
    } catch {
      this.report('no-permission', path, 'error');
      return;
    }
    const siblings = new Set(names);
    for (const name of names) {
      if (name.startsWith('.') || SYSTEM_FILES.has(name.toLowerCase())) continue;
      if (PASSED_FOLDERS.has(name) || isPageCompanion(name, siblings)) continue;
      const file = `${folder}/${name}`;
      const status = await this.port.status(file);
      const below = `${path}/${name}`;
      if (status.kind === 'folder') {
        if (!above.includes(status.identity) && above.length < MAX_DEPTH)
          await this.walk(file, below, [...above, status.identity], passed);
      } else if (status.kind === 'missing') this.report('missing', below, 'error');
      else if (status.kind === 'forbidden') this.report('no-permission', below, 'error');
      else if (status.kind === 'other') this.report('not-a-file', below, 'error');
      else if (DATA_ENDINGS.has(ending(name)))
        passed.set(`.${ending(name)}`, (passed.get(`.${ending(name)}`) ?? 0) + 1);
      else this.found.push({ file, path: below, size: status.size });
    }
  }
}

/** Where two files would have one name, each takes as many of its folders into the name as tell them apart. */
function withoutClashes(files: readonly Listed[]): readonly Listed[] {
  const taken = new Map<string, number>();
  for (const f of files) taken.set(f.path, (taken.get(f.path) ?? 0) + 1);
  if (taken.size === files.length) return files;
  const clashing = files.filter((f) => (taken.get(f.path) ?? 0) > 1);
  const longer = (f: Listed): Listed => {
    const others = clashing.filter((o) => o !== f && o.path === f.path);
    const parts = f.file.split('/');
    for (let keep = f.path.split('/').length + 1; keep <= parts.length; keep++) {
      const path = parts.slice(-keep).join('/');
      if (others.every((o) => !o.file.endsWith(`/${path}`))) return { ...f, path };
    }
    return { ...f, path: f.file };
  };
  return files.map((f) => ((taken.get(f.path) ?? 0) > 1 ? longer(f) : f));
}

/** One file given twice is listed once, under its longest name; said so. */
function withoutRepeats(files: readonly Listed[]): Listing {
  const kept = new Map<string, Listed>();
  const issues: Issue[] = [];
  for (const f of files) {
    const other = kept.get(f.file);
    const longer = other === undefined || f.path.length > other.path.length ? f : other;
    if (other) issues.push({ code: 'intake.same-path', severity: 'note', where: longer.path });
    kept.set(f.file, longer);
  }
  return { files: [...kept.values()], issues };
}

/**
 * Every file that is to be read, in the order of its name, whatever the order in which paths are given. Folders are
 * searched to any depth; hidden folders, `node_modules` and what a browser saves beside a page are left out, and data
 * files are passed over with a note.
 */
export async function listReports(paths: readonly string[], port: FilePort): Promise<Listing> {
  const lister = new Lister(port);
  for (const path of paths) await lister.add(path);
  const { files, issues } = withoutRepeats(lister.found);
  const named = withoutClashes(files);
  return {
    files: [...named].sort((a, b) => byCodeUnit(a.path, b.path)),
    issues: [...lister.issues, ...issues],
  };
}
