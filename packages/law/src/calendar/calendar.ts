/** What kind of day it is for an office. `holiday` is the name in the notice that set it. */
export type DayKind =
  | { readonly kind: '平日' | '周末' }
  | { readonly kind: '放假' | '调休上班'; readonly holiday: string; readonly notice: string }

/** The official calendar: on which days offices work. */
export interface Calendar {
  /** Undefined in a year whose notice is not out. */
  isWorkingDay(day: Temporal.PlainDate): boolean | undefined
  /** Why; undefined as above, absent where a calendar only knows whether. */
  kindOf?(day: Temporal.PlainDate): DayKind | undefined
}
