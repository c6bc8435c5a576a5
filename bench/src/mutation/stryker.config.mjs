/** Changes are tried in a copy of the tree, one at a time: the tests share the machine with whoever works on it. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'bench/src/mutation/vitest.config.ts' },
  // Without tsconfig.json: its preprocessor asks TypeScript for a programming interface that TypeScript 7 does not have.
  ignorePatterns: [
    '/tsconfig.json',
    '/bench/{node_modules,src/rules,src/search}',
    '/data',
    '/docs',
    '/samples',
    '/.runtime',
    '/packages/{gazette,store,server,web}',
  ],
  concurrency: 1,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: false,
  timeoutMS: 20_000,
  reporters: ['json'],
  jsonReporter: { fileName: '.runtime/mutation/report.json' },
  tempDirName: '.runtime/mutation/copy',
}
