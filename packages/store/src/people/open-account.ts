import { type Executor, sqlOf } from '../executor.ts'

/** The account that is open of a person or of a party: there is one at most; null where there is none. */
export async function openAccountOf(
  db: Executor,
  county: string,
  of: { readonly person: string } | { readonly party: string },
): Promise<string | null> {
  const row = await sqlOf(db)
    .selectFrom('account')
    .select('id')
    .where((eb) => eb.and({ county, ...of }))
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}
