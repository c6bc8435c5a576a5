import { type Executor, sqlOf } from '../executor.ts'

/** Holds a document's row to the end of the act, so that of two who begin at once one numbers after the other. */
export async function holdDocument(
  tx: Executor,
  { county, document }: { readonly county: string; readonly document: string },
): Promise<void> {
  await sqlOf(tx)
    .selectFrom('document')
    .select('slug')
    .where((eb) => eb.and({ county, slug: document }))
    .forUpdate()
    .execute()
}
