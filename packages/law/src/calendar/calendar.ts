/** The official calendar: on which days offices work. */
export interface Calendar {
  /** Undefined in a year whose notice is not out. */
  isWorkingDay(day: Temporal.PlainDate): boolean | undefined
}
