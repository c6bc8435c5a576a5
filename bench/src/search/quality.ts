import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BodyNames, type Reading, readIssue } from '@zhengling/gazette'
import { type GradedQuery, gradedQueries, mean, ndcg, type QueryHalf, smallCorpus } from '@zhengling/store/testing'
import { printTable } from '../measure.ts'
import { inStore } from './databases.ts'
import { miniSearches } from './minisearch.ts'
import { importIssue, ours } from './ours.ts'
import type { Peer } from './peer.ts'
import { ilike, keepTexts, trigrams } from './sql-peers.ts'
import { textsOf } from './texts.ts'

interface Graded {
  readonly name: string
  readonly reading: Reading
  readonly bodies: readonly BodyNames[]
  readonly queries: readonly GradedQuery[]
}

const HALVES: readonly QueryHalf[] = ['tune', 'report']

/** nDCG@10 of the graded queries beside the peers, over the real issue where it lies beside the clone, and a written one. */
export async function quality(): Promise<void> {
  const real = await realIssue()
  if (real === null) console.log('真实一期不在旁边，只测自编的一期。\n')
  for (const graded of [...(real === null ? [] : [real]), { ...smallCorpus(), name: '自编的一期' }])
    await inStore('PostgreSQL 18', async ({ db }) => {
      const texts = [...textsOf([graded.reading])]
      await importIssue(db, graded.reading, 'graded')
      await keepTexts(db, texts)
      const peers = [
        ours(db, graded.bodies),
        ...miniSearches(texts),
        ilike(db, 'PostgreSQL ILIKE'),
        await trigrams(db, 'PostgreSQL pg_trgm，默认阈值'),
      ]
      const values: { peer: Peer; query: GradedQuery; value: number }[] = []
      for (const peer of peers)
        for (const query of graded.queries)
          values.push({ peer, query, value: ndcg(await peer.search(query.text), query) })
      const cell = (keep: (one: (typeof values)[number]) => boolean) =>
        mean(values.filter(keep).map(({ value }) => value)).toFixed(3)
      printTable(
        [`nDCG@10，${graded.name}，${graded.queries.length} 个检索`, ...HALVES],
        peers.map((peer) => [
          peer.name,
          ...HALVES.map((half) => cell((one) => one.peer === peer && one.query.half === half)),
        ]),
      )
      console.log()
      const kinds = [...new Set(graded.queries.map(({ kind }) => kind))]
      printTable(
        ['按种类，两半合计', ...peers.map(({ name }) => name)],
        kinds.map((kind) => [
          kind,
          ...peers.map((peer) => cell((one) => one.peer === peer && one.query.kind === kind)),
        ]),
      )
      console.log()
    })
}

/** The real issue under its county's names. */
async function realIssue(): Promise<Graded | null> {
  const file = join(import.meta.dirname, '../../../../shared/seeds/gazette-2022-02.txt')
  if (!existsSync(file)) return null
  const { county } = await import('@zhengling/jishan')
  const reading = readIssue(readFileSync(file, 'utf8'), { bodies: county.bodies })
  return { name: '真实一期', reading, bodies: county.bodies, queries: gradedQueries() }
}
