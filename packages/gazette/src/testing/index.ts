export { inventedCounty } from './county.ts'
export { type GenerateOptions, generateIssue } from './issue.ts'
export { random } from './random.ts'
export {
  SEEDED_RULES,
  type SeededError,
  type SeededRule,
  type Truth,
  type TruthClause,
  type TruthDocument,
  type TruthFact,
} from './truth.ts'
