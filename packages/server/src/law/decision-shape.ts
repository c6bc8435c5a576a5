import * as z from 'zod'

/** A decision as it goes over the socket and over HTTP. */
export const DecisionShape = z.object({
  question: z.string(),
  reading: z.string(),
  by: z.string(),
  from: z.string(),
  why: z.string(),
  power: z.string(),
})
