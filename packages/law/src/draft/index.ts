export { type ComparedCase, Comparison, type Pair } from './compare.ts'
export { type Draft, type DraftOutcome, draftedWorld } from './draft.ts'
export { differenceOf, type Sums, Tally } from './tally.ts'
