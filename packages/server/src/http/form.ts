import * as z from 'zod'
import { type Refusal, refuse } from '../refusal.ts'
import type { Asked } from './context.ts'

/** What every form may say besides its fields: of somebody signed in, the session's token. */
const withToken = { csrf: z.string().optional() }

/**
 * The fields of a form as its shape has them. A field missing or misshapen is refused by its name; so is one that the page
 * does not have: whoever sends it expects it to do something.
 */
export async function formOf<S extends z.ZodRawShape>(
  context: Asked,
  shape: S,
): Promise<z.infer<z.ZodObject<S>> | Refusal> {
  const read = z.strictObject({ ...shape, ...withToken }).safeParse(await context.req.parseBody({ all: true }))
  if (read.success) return read.data as z.infer<z.ZodObject<S>>
  const [issue] = read.error.issues
  if (issue?.code === 'unrecognized_keys')
    return refuse(`表单里有这一页没有的项“${issue.keys.slice(0, 3).join('”“')}”，没有办理。请从本站的页面上办理。`)
  return refuse(`表单的“${(issue?.path ?? []).map(String).join('、')}”不合要求，没有办理。请刷新本页后重填。`)
}
