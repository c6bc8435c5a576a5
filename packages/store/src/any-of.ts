import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Whether a column that lists bodies (jsonb) has any of these. */
export const hasAnyOf = (column: string, bodies: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} ?| array(select jsonb_array_elements_text(${JSON.stringify(bodies)}::jsonb))`
