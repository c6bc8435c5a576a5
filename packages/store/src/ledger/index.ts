export { dayOfMoment, firstMoment, lastMoment } from '../moment.ts'
export type { AskedFigure, Figure } from '../tables.ts'
export {
  type AssignedUnits,
  type AssignOutcome,
  assignUnits,
  endAssignment,
  type UnitAssignment,
  unitAssignment,
  unitAssignments,
} from './assign-units.ts'
export {
  type LedgerRules,
  ledgerRules,
  NEAR_UNLESS_SET,
  type RulesOutcome,
  setLedgerRules,
} from './begin.ts'
export { type DraftSaid, draftsById, itemsById } from './by-id.ts'
export { type Computed, type Horizon, horizons, keepComputed } from './compute.ts'
export { type ComputedDuty, type ComputedItem, horizonKey, itemId } from './computed.ts'
export { type OwedByWords, owedByUnit, owedByWords } from './count-owed.ts'
export { type DraftOutcome, type ReportWords, saveDraft } from './draft.ts'
export { type DutyEvent, dutyEvents, type EnteredEvent, type EventOutcome, enterEvent, voidEvent } from './event.ts'
export { NOT_CONCERNED } from './figures.ts'
export {
  type DutyFile,
  type FileType,
  fileOf,
  filesOn,
  type KeptFiles,
  keepFiles,
  MOST_FILES,
  type NewFile,
} from './file.ts'
export {
  type AskingDuty,
  askingDuties,
  type FiguresHandedIn,
  figuresHandedIn,
} from './indicators.ts'
export type { DutyItem } from './item.ts'
export {
  type BodyKeeper,
  bodyKeepers,
  endKeeper,
  type KeeperOutcome,
  setKeeper,
  standingKeepers,
} from './keeper.ts'
export { type Light, lightOf, type NearRule, type Shown } from './light.ts'
export {
  type After,
  type Counts,
  countParts,
  dutyItem,
  dutyItems,
  type ItemsAsked,
  type ItemsPage,
  type Part,
  parts,
} from './list.ts'
export { type MadeDuty, type MadeOutcome, makeDuty, unmakable } from './make.ts'
export { type OwnDay, type OwnDayOutcome, setOwnDay, undatable } from './own-day.ts'
export {
  type DutyReport,
  type HandInOutcome,
  handIn,
  type JudgeOutcome,
  judgeReport,
  reportsOn,
} from './report.ts'
export { seesAll } from './scope.ts'
export { type TakeFileOutcome, type TakenFromFile, takeFile } from './take-file.ts'
