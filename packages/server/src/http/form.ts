import type * as z from 'zod'
import { type Refusal, refuse } from '../refusal.ts'
import type { Asked } from './context.ts'

/** The fields of a form as its shape has them. A form with a field too many, missing or misshapen is refused by the field's name. */
export async function formOf<T>(context: Asked, shape: z.ZodType<T>): Promise<T | Refusal> {
  const read = shape.safeParse(await context.req.parseBody({ all: true }))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const fields = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? [])
  return refuse(`表单的“${fields.map(String).join('、')}”不合要求，没有办理。请刷新本页后重填。`)
}
