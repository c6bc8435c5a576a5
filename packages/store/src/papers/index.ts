export type { MeasureName, PaperBlock, WeighedMeasure } from '../tables.ts'
export { type Decided, decidedAt, meetingsDecided } from './decided.ts'
export {
  draftPaper,
  editPaper,
  headAt,
  type OnPaper,
  type PaperDraft,
  type PaperGround,
  type PaperOutcome,
  type PaperWords,
} from './draft.ts'
export { issuePaper, notePublished, voidPaper } from './issue.ts'
export {
  type GivenNumber,
  type NumberOutcome,
  type NumberSeries,
  numberRegister,
  openSeries,
  registerNumber,
} from './numbers.ts'
export { listPapers, type Paper, type PaperNumber, paperById, sayNumber } from './paper.ts'
