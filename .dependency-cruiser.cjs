// The walls between the rooms, as ARCHITECTURE.md states them. test/architecture.test.ts proves each on a planted fault.
const room = (...names) => `^src/(${names.join('|')})/`;
// Tests may look anywhere; so may what only tests import.
const TESTS = '\\.(test|fixture)\\.ts$';
const from = (...names) => ({ path: room(...names), pathNot: TESTS });

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, types included.',
      severity: 'error',
      from: { path: '^(src|bench|test)/' },
      to: { circular: true },
    },
    {
      name: 'core-imports-nothing',
      severity: 'error',
      from: from('core'),
      to: { pathNot: room('core') },
    },
    {
      name: 'stages-import-core',
      comment: 'Reading and reconciling are pure: the core and themselves, no package, no module of the platform.',
      severity: 'error',
      from: from('read'),
      to: { pathNot: room('core', 'read') },
    },
    {
      name: 'reconcile-imports-core',
      severity: 'error',
      from: from('reconcile'),
      to: { pathNot: room('core', 'reconcile') },
    },
    {
      name: 'intake-knows-no-stage',
      severity: 'error',
      from: from('intake'),
      to: { path: room('read', 'reconcile', 'app', 'store', 'cli') },
    },
    {
      name: 'formats-live-in-intake',
      comment: 'The libraries that read file formats are known to intake alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: [room('intake'), TESTS] },
      to: { path: 'node_modules/(linkedom|unpdf|mammoth|eld)/' },
    },
    {
      name: 'store-serves-ports',
      comment: 'The store knows the core and the ports that it implements.',
      severity: 'error',
      from: from('store'),
      to: { path: '^src/', pathNot: [room('core', 'store'), '^src/app/ports\\.ts$'] },
    },
    {
      name: 'only-the-store-speaks-sql',
      severity: 'error',
      from: { path: '^(src|bench)/', pathNot: [room('store')] },
      to: { path: 'node_modules/(pg|@types/pg|@electric-sql)/' },
    },
    {
      name: 'store-is-opened-by-one-use-case',
      severity: 'error',
      from: { path: '^src/', pathNot: [room('store'), '^src/app/workspace\\.ts$', TESTS] },
      to: { path: room('store') },
    },
    {
      name: 'nobody-knows-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: room('cli') },
      to: { path: room('cli') },
    },
    {
      name: 'stages-do-not-know-the-use-cases',
      severity: 'error',
      from: from('core', 'intake', 'read', 'reconcile'),
      to: { path: room('app', 'store') },
    },
    {
      name: 'rooms-are-entered-by-the-door',
      severity: 'error',
      from: from('app', 'cli', 'store'),
      to: { path: room('read', 'reconcile', 'intake'), pathNot: ['/index\\.ts$', '^src/read/model/weights\\.json$'] },
    },
    {
      name: 'the-program-does-not-need-the-bench',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^(bench|test|corpus)/' },
    },
    {
      name: 'the-program-uses-its-dependencies',
      comment: 'A package that only development has is missing where the program is installed.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'] },
  },
};
