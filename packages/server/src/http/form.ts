import * as z from 'zod'
import type { Asked } from './context.ts'

/** What a form may say: its fields and, of somebody signed in, the session's token. */
const withToken = { csrf: z.string().optional() }

/**
 * The fields of a form, or what is wrong with it in words. A field that the page has not is refused and not passed
 * over: whoever sends one expects it to do something.
 */
export async function formOf<S extends z.ZodRawShape>(
  context: Asked,
  shape: S,
): Promise<{ readonly form: z.infer<z.ZodObject<S>> } | { readonly fault: string }> {
  const written = await context.req.parseBody()
  const known = new Set([...Object.keys(shape), ...Object.keys(withToken)])
  const foreign = Object.keys(written).filter((name) => !known.has(name))
  if (foreign.length > 0)
    return { fault: `表单里有这一页没有的项“${foreign.slice(0, 3).join('”“')}”，没有办理。请从本站的页面上办理。` }
  const { data } = z.object(shape).safeParse(written)
  return data === undefined ? { fault: '表单不完整，没有办理。请刷新后重做。' } : { form: data }
}
