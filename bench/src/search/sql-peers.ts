import type { Executor } from '@zhengling/store'
import { type Hit, statement } from '@zhengling/store/testing'
import { type Peer, TEN } from './peer.ts'
import type { Text } from './texts.ts'

const CHUNK = 2_000

/** Puts the texts into a table of their own beside the store's. */
export async function keepTexts(db: Executor, texts: Iterable<Text>): Promise<void> {
  await statement(db, 'drop table if exists peer_text')
  await statement(
    db,
    'create table peer_text (id integer primary key generated always as identity, number text, path text, text text)',
  )
  let rows: [string, string | null, string][] = []
  const write = async () => {
    const columns = [0, 1, 2].map((i) => rows.map((row) => row[i]))
    await statement(
      db,
      'insert into peer_text (number, path, text) select * from unnest($1::text[], $2::text[], $3::text[])',
      columns,
    )
    rows = []
  }
  for (const { number, path, above, text } of texts) {
    rows.push([number, path, `${above} ${text}`])
    if (rows.length === CHUNK) await write()
  }
  await write()
  await statement(db, 'analyze peer_text')
}

const words = (query: string): readonly string[] =>
  query
    .trim()
    .split(/\s+/)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)

/** Every word somewhere in the text, in the order of print: what a database does without any index. */
export const ilike = (db: Executor, name: string): Peer => ({ name, search: (query) => containing(db, query) })

const containing = (db: Executor, query: string): Promise<readonly Hit[]> =>
  statement<Hit>(
    db,
    `select number, path from (select *, count(*) over () as n from peer_text where text ilike all ($1::text[])) found
     order by id limit ${TEN}`,
    [words(query)],
  )

/** The same with a trigram index, and by likeness where nothing contains every word. */
export async function trigrams(db: Executor, name: string): Promise<Peer> {
  await statement(db, 'create extension if not exists pg_trgm')
  await statement(db, 'create index if not exists peer_text_trgm on peer_text using gin (text gin_trgm_ops)')
  return {
    name,
    search: async (query) => {
      const found = await containing(db, query)
      if (found.length > 0) return found
      return statement<Hit>(
        db,
        `select number, path from peer_text where $1 <% text order by word_similarity($1, text) desc, id limit ${TEN}`,
        [query],
      )
    },
  }
}
