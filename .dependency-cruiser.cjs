// The walls between the rooms, as ARCHITECTURE.md states them. test/architecture.test.ts proves each on a planted fault.
const room = (name) => `^src/${name}/`;
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    { name: 'core-imports-nothing', severity: 'error', from: { path: room('core') }, to: { pathNot: room('core') } },
    {
      name: 'read-imports-core',
      severity: 'error',
      from: { path: room('read'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: [room('core'), room('read')] },
    },
    {
      name: 'reconcile-imports-core',
      severity: 'error',
      from: { path: room('reconcile'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: [room('core'), room('reconcile')] },
    },
    {
      name: 'intake-knows-no-stage',
      severity: 'error',
      from: { path: room('intake'), pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(read|reconcile|app|store|cli)/' },
    },
    { name: 'store-serves-ports', severity: 'error', from: { path: room('store') }, to: { path: '^src/(read|intake|cli)/' } },
    { name: 'only-the-store-speaks-sql', severity: 'error', from: { pathNot: [room('store'), '^test/'] }, to: { path: 'node_modules/(pg|kysely|@electric-sql)' } },
    { name: 'app-does-not-know-the-cli', severity: 'error', from: { path: '^src/(app|store|intake|read|reconcile|core)/' }, to: { path: room('cli') } },
    { name: 'the-program-does-not-need-the-bench', severity: 'error', from: { path: '^src', pathNot: '\\.test\\.ts$' }, to: { path: '^(bench|test)/' } },
    {
      name: 'rooms-are-entered-by-the-door',
      severity: 'error',
      from: { path: '^src/(app|cli|store)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(read|reconcile|intake)/', pathNot: ['/index\\.ts$', 'weights\\.json$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'] },
  },
};
