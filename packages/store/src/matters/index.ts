export { refer, summon } from './answer.ts'
export { assignMatter, type Regraded, regradeMatter } from './assign.ts'
export { checkMatter, reopenMatter } from './check.ts'
export { type Clock, type ClockWorld, clocksOf, worst } from './clocks.ts'
export { type EnteredMatter, type EnterOutcome, enterMatter } from './enter.ts'
export { applyToClose, leadsOf, proposePlan, reportMatter, reportNode, signForMatter } from './handle.ts'
export {
  type AfterClosed,
  closedMatters,
  countMatters,
  type MattersAsked,
  matterById,
  openMatters,
  stepsOf,
  withdrawnMatters,
} from './list.ts'
export type { Matter, MatterStep } from './matter.ts'
export { judgePlan } from './plan.ts'
export {
  type ChoiceName,
  choices,
  type SupervisionOutcome,
  type SupervisionRules,
  setSupervision,
  supervisionRules,
} from './rules.ts'
export {
  drawSample,
  type MatterSample,
  matterSamples,
  recheckMatter,
  type SampleOutcome,
  sampleOf,
} from './sample.ts'
export type { Following, MatterGround, MatterOutcome, OnMatter } from './take-step.ts'
export { withdrawMatter } from './withdraw.ts'
