import * as z from 'zod'

/** A line of a form. The database can store no NUL, and no keyboard types one. */
export const field = z.string().regex(/^[^\0]*$/)
