import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { builder, type Engine } from './engine.ts'
import { PARSERS } from './parsers.ts'

/** An engine over the embedded PostgreSQL; `folder` is its data directory. */
export async function pgliteEngine(folder: string): Promise<Engine> {
  const pglite = await PGlite.create({ dataDir: folder, parsers: { ...PARSERS } })
  const kysely = builder(new PGliteDialect({ pglite }))
  return {
    name: 'pglite',
    kysely,
    script: (run) =>
      pglite.transaction((tx) =>
        run({
          exec: async (sql) => {
            await tx.exec(sql)
          },
          rows: async (sql, parameters = []) => (await tx.query<Record<string, unknown>>(sql, [...parameters])).rows,
        }),
      ),
    pool: () => null,
    close: async () => {
      if (!pglite.closed) await pglite.close()
    },
  }
}
