import { lineAt, type TreeFile, type Violation } from '../tree.ts'

/** Marks of unfinished work, in two halves so that this file carries none. */
const marks = new RegExp(
  `\\b(?:${[
    ['TO', 'DO'],
    ['FIX', 'ME'],
  ]
    .map((halves) => halves.join(''))
    .join('|')})\\b`,
  'g',
)

/** Unfinished work belongs into the list of issues, not into the text. */
export const checkMarks = (files: readonly TreeFile[]): Violation[] =>
  files
    .filter(({ path }) => !path.endsWith('package-lock.json'))
    .flatMap(({ path, text }) =>
      text
        .matchAll(marks)
        .map((match) => ({ path: `${path}:${lineAt(text, match.index)}`, message: `不留 ${match[0]}` }))
        .toArray(),
    )
