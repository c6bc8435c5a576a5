import * as z from 'zod'

/** A line of a form. The database can store no NUL, and no keyboard types one. */
export const field = z.string().regex(/^[^\0]*$/)

/** Whole numbers of boxes that were ticked, one or several. */
export const numbers = z.union([
  z.coerce
    .number()
    .int()
    .transform((one) => [one]),
  z.array(z.coerce.number().int()),
])

/** Fields of one name, one or several, as they stand. */
export const fields = z.union([field.transform((one) => [one]), z.array(field)])
