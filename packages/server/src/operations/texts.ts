import { documentByNumber, issueBySlug, listIssues } from '@zhengling/store'
import * as z from 'zod'
import { clausesOf, printsOf } from '../law/text.ts'
import type { Operation } from './operation.ts'

const Text = z.object({
  number: z.string().nullable(),
  title: z.string(),
  clauses: z.array(z.object({ path: z.string(), label: z.string(), awaits: z.string() })),
  /** Fingerprint by path, of headings too. */
  prints: z.record(z.string(), z.string()),
})

/** A document's clauses with their fingerprints, as the law is compared with them. */
export type TextOfDocument = z.infer<typeof Text>

/** The clauses of every document in the store, in the order of the issues, the newest first. */
export const textsOperation: Operation<Record<string, never>, { documents: TextOfDocument[] }> = {
  name: 'texts',
  params: z.object({}).strict(),
  result: z.object({ documents: z.array(Text) }),
  async run({ store, county }, actor) {
    const scope = { county: county.code }
    const documents: TextOfDocument[] = []
    for (const { slug } of await listIssues(store.db, actor, scope)) {
      const issue = await issueBySlug(store.db, actor, { ...scope, slug })
      for (const one of issue?.contents ?? []) {
        const view = await documentByNumber(store.db, actor, { ...scope, document: one.slug })
        if (view) documents.push(textOf(view.document))
      }
    }
    return { documents }
  },
}

/** A document as read, as the law is compared with it. */
export const textOf = (
  document: Parameters<typeof clausesOf>[0] & { readonly number: string | null; readonly title: string },
): TextOfDocument => ({
  number: document.number,
  title: document.title,
  clauses: [...clausesOf(document)],
  prints: Object.fromEntries(printsOf(document.clauses)),
})
