export type { Calendar, DayKind } from './calendar/calendar.ts'
export { dayNumber, dayOfNumber } from './calendar/day-number.ts'
export { type Holiday, type Notice, notices } from './calendar/notices.ts'
export { calendarOf, officialCalendar, officialWorkingDays } from './calendar/official.ts'
export { UNKNOWN_DAY, WorkingDays } from './calendar/working-days.ts'
export { isSameFact } from './check/facts.ts'
export { checkLaw, type Problem, proveLaw } from './check/index.ts'
export { type ClauseOfText, coverageOf, type DocumentCoverage, UNDECLARED } from './coverage/coverage.ts'
export { type DeclaredKind, type Placed, placesOf } from './coverage/places.ts'
export { type ChangedClause, changedClauses } from './coverage/stale.ts'
export type { Benefit } from './declare/benefit.ts'
export type { Body, Collective, Discrepancy, NamesWithin, Post, PostHeld, Telephone } from './declare/body.ts'
export type { Citation, Clause, Outline, PolicyHead } from './declare/citation.ts'
export { type DecisionFault, decisionFault } from './declare/decide.ts'
export type { Decision } from './declare/decision.ts'
export type { Amendment, Amendments, Declarations } from './declare/declaration.ts'
export { type Duty, type Fixings, fixingsOf, type Unit, type UnnamedUnits, unitName, unitsIn } from './declare/duty.ts'
export { type DutyJson, dutyJson } from './declare/duty-json.ts'
export { type Example, missing, notReached, notStated, readings, Unsettled } from './declare/example.ts'
export { day, factsIn, factsOf, grades, moment, money, oneOf, quantity, someOf, yesNo } from './declare/fact.ts'
export type { DutyFigure } from './declare/figure.ts'
export type { InformativeReason } from './declare/informative.ts'
export { findPolicy, findQuestion, findRule, type Law, lawOf } from './declare/law.ts'
export { convention, countyQuestion } from './declare/open.ts'
export { type Policy, policy } from './declare/policy.ts'
export { type OpenJson, type PolicyJson, policyJson, questionsUnder, type RuleJson } from './declare/policy-json.ts'
export { DONE, type Procedure, type Step as ProcedureStep } from './declare/procedure.ts'
export type { Convention, Question } from './declare/question.ts'
export {
  type ComparedCase,
  Comparison,
  type Draft,
  differenceOf,
  draftedWorld,
  type Sums,
  Tally,
} from './draft/index.ts'
export type { Doubts } from './due/doubts.ts'
export { type Due, type DueDate, earliest } from './due/due.ts'
export { type DueAsked, duesOf } from './due/dues.ts'
export { undated } from './due/once.ts'
export { type DueRule, doubtsOf, factsOfDue } from './due/rule.ts'
export { starting } from './due/starting.ts'
export { under } from './due/under.ts'
export { type DueWords, dueWords } from './due/words.ts'
export { type Count, type CountedDay, countTerm } from './evaluate/count.ts'
export type { Given } from './evaluate/evaluation.ts'
export { type Asked, type Evaluator, evaluator } from './evaluate/evaluator.ts'
export { type GivenFault, type GivenOutcome, givenFromJson, parseJson, readGiven } from './evaluate/given.ts'
export { valueOf } from './evaluate/literal.ts'
export type { Settling } from './evaluate/settling.ts'
export { countOf, countsIn } from './evaluate/term.ts'
export type { World } from './evaluate/world.ts'
export { sourceOf } from './evaluate/written.ts'
export { sayCount, sayTerm } from './explain/counted.ts'
export { type DeclaredLine, declaredLines, isUnsaid } from './explain/declared-lines.ts'
export { policyPage } from './explain/policy-page.ts'
export { listed, say } from './explain/say.ts'
export { wording } from './explain/wording.ts'
export { accrued } from './expression/accrue.ts'
export { inUnit, minus, over, sum, times } from './expression/arithmetic.ts'
export { choose, match, word } from './expression/choice.ts'
export {
  after,
  atLeast,
  atMost,
  before,
  equals,
  type Inclusion,
  lessThan,
  moreThan,
  notAfter,
  notBefore,
} from './expression/comparison.ts'
export { amount, date, type NumIn, no, yes } from './expression/constant.ts'
export { greatest, least } from './expression/extreme.ts'
export { all, any, holds, is, lacking, not } from './expression/logic.ts'
export { type FactNode, LawError, type ParameterNode, type RuleNode } from './expression/node.ts'
export { byReading } from './expression/open.ts'
export { movedFromRest, type RestDoubt } from './expression/rest.ts'
export { part, type RoundingConvention, rounded, split } from './expression/share.ts'
export {
  daysAfter,
  daysBefore,
  hoursAfter,
  monthEnd,
  monthsAfter,
  monthsBefore,
  workingDaysAfter,
  workingDaysBefore,
  yearsAfter,
} from './expression/term.ts'
export type { Choice, Day, Moment, Num, Operand, SetOf, Truth, Type } from './expression/type.ts'
export { isSame, type Value } from './expression/value.ts'
export { decimal, grouped, parseDecimal } from './number/decimal.ts'
export { compare as compareRatios, plus, product, type Ratio, ratio } from './number/ratio.ts'
export { type Rounding, round } from './number/round.ts'
export { type AsOf, type OutcomeJson, outcomeJson } from './outcome/json.ts'
export type { Grounds, Outcome, OutcomeKind, ReadOutcome, Step, UsedConvention } from './outcome/outcome.ts'
export { type TypeJson, typeJson } from './outcome/type-json.ts'
export { type ValueJson, valueJson } from './outcome/value-json.ts'
