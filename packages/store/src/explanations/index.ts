export type { DraftPart, DraftWords, ExplainedPart } from '../tables.ts'
export {
  type AssignExplainerOutcome,
  type AssignedExplainer,
  assignExplainer,
  assignedExplainers,
} from './assign.ts'
export { type DocumentToExplain, documentsToExplain } from './documents.ts'
export {
  type Explanation,
  explanationById,
  explanations,
  lastExplained,
  type PublishedExplanation,
} from './explanation.ts'
export { clausePrints } from './prints.ts'
export { searchExplanations } from './search.ts'
export { aboutOf, draftOf, faultsOf, LONGEST, MOST_PARTS, partsOf, WHOLE } from './words.ts'
export {
  beginExplanation,
  type ExplanationGround,
  type ExplanationOutcome,
  keepExplanation,
  type OnExplanation,
  publishExplanation,
  withdrawExplanation,
} from './write.ts'
