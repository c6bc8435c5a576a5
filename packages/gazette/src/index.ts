export { readIssue } from './read.ts'
export { numberKey, sameNumber } from './structure/numbers.ts'
export type * from './types.ts'
