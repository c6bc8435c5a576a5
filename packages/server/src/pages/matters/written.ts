/** What was written in a form, by its fields. */
export type Written = Readonly<Record<string, string>>
