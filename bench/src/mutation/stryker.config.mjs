/** Changes are tried in a copy of the tree, one at a time: the tests share the machine with whoever works on it. */
export default {
  testRunner: 'in-one-process',
  plugins: ['./bench/src/mutation/runner.ts'],
  // Without tsconfig.json: its preprocessor asks TypeScript for a programming interface that TypeScript 7 does not have.
  ignorePatterns: [
    '/tsconfig.json',
    '/bench',
    '/data',
    '/docs/screens',
    '/samples',
    '/.runtime',
    '/packages/{gazette,store,server,web}',
  ],
  concurrency: 1,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: false,
  maxTestRunnerReuse: 300,
  timeoutMS: 30_000,
  reporters: ['json'],
  jsonReporter: { fileName: '.runtime/mutation/report.json' },
  tempDirName: '.runtime/mutation/copy',
}
