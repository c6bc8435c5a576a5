/** A room of the house: a folder whose files may import from one another freely and from outside only as said here. */
export type Room = {
  readonly folder: string
  /** Folders of the packages it may import, by their names. */
  readonly may: readonly string[]
  /** Runs in a browser too: no built-in module of Node outside tests. */
  readonly pure?: true
  /** Package names of which it may import types, and only types. */
  readonly types?: readonly string[]
  /** Packages that a single file of this room may import. */
  readonly onlyIn?: Readonly<Record<string, string>>
}

/** The design's rule of one direction: reading knows nothing of policies, policies of storage, storage of HTTP. */
export const house: readonly Room[] = [
  { folder: 'packages/gazette', may: [], pure: true },
  { folder: 'packages/law', may: [], pure: true },
  { folder: 'packages/layout', may: [] },
  { folder: 'packages/national', may: ['packages/law'], pure: true },
  { folder: 'packages/jishan', may: ['packages/law'], pure: true },
  { folder: 'packages/store', may: ['packages/gazette', 'packages/law', 'packages/national'] },
  {
    folder: 'packages/server',
    may: [
      'packages/gazette',
      'packages/law',
      'packages/national',
      'packages/layout',
      'packages/jishan',
      'packages/store',
    ],
    // The engine knows no county: one file names those served.
    onlyIn: { 'packages/jishan': 'packages/server/src/counties.ts' },
  },
  { folder: 'packages/web', may: ['packages/law', 'packages/jishan'], types: ['@zhengling/server/contract'] },
  { folder: 'tools', may: [] },
  {
    folder: 'bench',
    may: [
      'packages/gazette',
      'packages/law',
      'packages/layout',
      'packages/jishan',
      'packages/store',
      'packages/server',
    ],
  },
]

/** The way in runs before any package is there, on a Node that cannot read TypeScript. */
export const wayIn = (path: string): boolean => path === 'run.mjs' || /^tools\/way-in\/[^/]+\.mjs$/.test(path)

/** Files that only tests use; they may use Node's own modules everywhere. */
export const isTest = (path: string): boolean => /\.(test|soak)\.tsx?$/.test(path) || /\/(test|testing)\//.test(path)
