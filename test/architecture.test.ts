import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Rules;
type Rules = Pick<NonNullable<ICruiseOptions['ruleSet']>, 'forbidden'> & { readonly options: ICruiseOptions };

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A small house with these files, beside the packages of this one. */
function house(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-house-'));
  made.push(folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The names of the walls that the files break, as `npm run walls` would say. */
async function broken(folder: string, places: readonly string[] = ['src']): Promise<readonly string[]> {
  const options = { ...rules.options, ruleSet: { forbidden: rules.forbidden ?? [] }, validate: true, baseDir: folder };
  const { output } = await cruise([...places], options as ICruiseOptions, undefined, {
    tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')),
  });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))].sort();
}

const value = (name: string) => `export const ${name} = 1;\n`;
const uses = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

/** Each wall with a file that breaks it, and the files that this file leads to. */
const FAULTS: readonly (readonly [wall: string, files: Readonly<Record<string, string>>])[] = [
  [
    'no-cycles',
    {
      'src/app/a.ts': `import { b } from './b.ts';\nexport const a = b;\n`,
      'src/app/b.ts': `import type { a } from './a.ts';\nexport const b: typeof a | 1 = 1;\n`,
    },
  ],
  ['core-imports-nothing', { 'src/core/a.ts': uses('../read/index.ts'), 'src/read/index.ts': value('x') }],
  ['core-imports-nothing', { 'src/core/a.ts': `import { join } from 'node:path';\nexport const y = join;\n` }],
  [
    'stages-import-core',
    { 'src/read/a.ts': `import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n` },
  ],
  ['stages-import-core', { 'src/read/a.ts': `import type { Command } from 'commander';\nexport type Y = Command;\n` }],
  ['reconcile-imports-core', { 'src/reconcile/a.ts': uses('../read/index.ts'), 'src/read/index.ts': value('x') }],
  [
    'reconcile-imports-core',
    { 'src/reconcile/a.ts': `import { createHash } from 'node:crypto';\nexport const y = createHash;\n` },
  ],
  ['intake-knows-no-stage', { 'src/intake/a.ts': uses('../read/index.ts'), 'src/read/index.ts': value('x') }],
  [
    'formats-live-in-intake',
    { 'src/app/a.ts': `import { parseHTML } from 'linkedom';\nexport const y = parseHTML;\n` },
  ],
  ['store-serves-ports', { 'src/store/a.ts': uses('../reconcile/index.ts'), 'src/reconcile/index.ts': value('x') }],
  ['store-serves-ports', { 'src/store/a.ts': uses('../app/gather.ts'), 'src/app/gather.ts': value('x') }],
  ['only-the-store-speaks-sql', { 'src/app/a.ts': `import pg from 'pg';\nexport const y = pg;\n` }],
  [
    'only-the-store-speaks-sql',
    { 'src/cli/a.ts': `import { PGlite } from '@electric-sql/pglite';\nexport const y = PGlite;\n` },
  ],
  ['store-is-opened-by-one-use-case', { 'src/cli/a.ts': uses('../store/index.ts'), 'src/store/index.ts': value('x') }],
  ['nobody-knows-the-command-line', { 'src/app/a.ts': uses('../cli/program.ts'), 'src/cli/program.ts': value('x') }],
  ['stages-do-not-know-the-use-cases', { 'src/intake/a.ts': uses('../app/ports.ts'), 'src/app/ports.ts': value('x') }],
  [
    'rooms-are-entered-by-the-door',
    { 'src/app/a.ts': uses('../read/model/choice.ts'), 'src/read/model/choice.ts': value('x') },
  ],
  [
    'the-program-does-not-need-the-bench',
    { 'src/app/a.ts': uses('../../bench/score.ts'), 'bench/score.ts': value('x') },
  ],
  ['the-program-uses-its-dependencies', { 'src/app/a.ts': `import fc from 'fast-check';\nexport const y = fc;\n` }],
  ['everything-resolves', { 'src/app/a.ts': uses('./nowhere.ts') }],
];

/** Compiles one file of a stage as `tsconfig.pure.json` has it. */
function pureErrors(path: string, text: string): readonly string[] {
  const config = join(ROOT, 'tsconfig.pure.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, ROOT);
  const file = join(house({ [path]: text }), path);
  const program = ts.createProgram([file], { ...options, noUnusedLocals: false });
  return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'));
}

describe('the walls between the rooms', () => {
  it.each(FAULTS)('%s is seen on a planted fault', async (wall, files) => {
    expect(await broken(house(files))).toContain(wall);
  });

  it('have each been proved', () => {
    const proved = new Set(FAULTS.map(([wall]) => wall));
    expect((rules.forbidden ?? []).map(({ name }) => name).filter((name) => !proved.has(name ?? ''))).toEqual([]);
  });

  it('let through what is allowed', async () => {
    const files = {
      'src/core/a.ts': value('x'),
      'src/core/a.test.ts': `import { it } from 'vitest';\nimport { x } from './a.ts';\nit('is', () => void x);\n`,
      'src/read/index.ts': uses('../core/a.ts'),
      'src/app/use.ts': `import { readFileSync } from 'node:fs';\nimport { y } from '../read/index.ts';\nexport const z = [y, readFileSync];\n`,
      'src/cli/main.ts': `import { z } from '../app/use.ts';\nexport const a = z;\n`,
    };
    expect(await broken(house(files))).toEqual([]);
  });

  it('stand in this house', async () => {
    expect(await broken(ROOT, ['src', 'bench', 'test'])).toEqual([]);
  });
});

describe('the compiler', () => {
  it.each([
    ['files', `import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n`],
    ['the environment', 'export const y = process.env;\n'],
    ['timers', 'export const y = setTimeout;\n'],
    ['the network', `export const y = fetch('https://example.org');\n`],
    ['the console', `console.log('x');\n`],
  ])('keeps %s out of the core and the stages', (_, text) => {
    expect(pureErrors('src/core/a.ts', text)).not.toEqual([]);
  });

  it('has nothing against plain values there', () => {
    expect(pureErrors('src/core/a.ts', 'export const y: readonly number[] = [1, 2].toSorted();\n')).toEqual([]);
  });
});

/** Source files of the pure rooms, tests apart. */
function pureFiles(): readonly (readonly [path: string, text: string])[] {
  return ['core', 'read', 'reconcile'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))
      .map((file) => [`src/${room}/${file}`, readFileSync(join(ROOT, 'src', room, file), 'utf8')] as const),
  );
}

const CLOCK_OR_CHANCE = /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\./;
const LANGUAGE_BY_NAME = /[=!]==\s*['"](?:en|es|pt)['"]|['"](?:en|es|pt)['"]\s*[=!]==|case\s+['"](?:en|es|pt)['"]/;

describe('the pure rooms', () => {
  it.each([
    ['Date.now()', CLOCK_OR_CHANCE],
    ['new Date()', CLOCK_OR_CHANCE],
    ['Math.random()', CLOCK_OR_CHANCE],
    ["if (language === 'es')", LANGUAGE_BY_NAME],
    ["case 'pt':", LANGUAGE_BY_NAME],
  ])('would be caught with %s', (fault, pattern) => {
    expect(fault).toMatch(pattern);
  });

  it('ask neither clock nor chance', () => {
    expect(
      pureFiles()
        .filter(([, text]) => CLOCK_OR_CHANCE.test(text))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('branch on no language’s name', () => {
    expect(
      pureFiles()
        .filter(([, text]) => LANGUAGE_BY_NAME.test(text))
        .map(([path]) => path),
    ).toEqual([]);
  });
});

const LONGEST = 400;

describe('the files', () => {
  const sources = ['src', 'test', 'bench'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${room}/${file}`),
  );

  it('are no longer than a person reads at once, data of languages apart', () => {
    const long = sources
      .filter((path) => !path.startsWith('src/read/lang/'))
      .filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > LONGEST);
    expect(long).toEqual([]);
  });

  it('are named for what is in them, in kebab case', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|misc)\.ts$/;
    expect(sources.filter((path) => vague.test(path) || /[A-Z_ ]/.test(path.replace(/^.*\//, '')))).toEqual([]);
  });

  it('of a room begin at its door, which says what enters, what leaves and what it never does', () => {
    for (const room of ['intake', 'read', 'reconcile', 'store']) {
      const door = readFileSync(join(ROOT, 'src', room, 'index.ts'), 'utf8');
      expect(door, room).toMatch(/^\/\*\*[\s\S]{80,}?\*\//);
      expect(door, room).toMatch(/never/);
      expect(door, room).not.toMatch(/export \*/);
    }
  });
});
