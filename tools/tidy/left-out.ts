import { ignoredFiles, type Violation } from '../tree.ts'

/** Where everything is source: a file that git leaves out here works on one machine only. */
const places = [
  'tools/**',
  'packages/*/src/**',
  'packages/*/test/**',
  'packages/*/assets/**',
  'packages/*/migrations/**',
  'bench/src/**',
  'docs/**',
  'samples/**',
]

export const checkLeftOut = (root: string): Violation[] =>
  ignoredFiles(
    root,
    places.map((place) => `:(glob)${place}`),
  ).map((path) => ({ path, message: '被 .gitignore 排除在外，别处得不到这个文件' }))
