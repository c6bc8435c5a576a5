import { type Decision, lawOf, type World } from '../index.ts'
import { 灌溉 } from './irrigation.ts'

export const law = lawOf([灌溉])

/** A day on which the sample policy is in force, with the decisions given. */
export const worldOn = (date: string, decisions: readonly Decision[] = []): World => ({
  on: Temporal.PlainDate.from(date),
  amendments: law.amendments,
  decisions,
  calendar: { isWorkingDay: () => undefined },
})
