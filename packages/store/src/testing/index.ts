export { memoryRing, openedRing } from '../personal/testing/memory-ring.ts'
export { bankCardOf, citizenNumberOf, creditCodeOf, mobileOf } from '../personal/testing/numbers.ts'
export { forgetSearch } from '../search/testing/forget.ts'
export {
  type GradedQuery,
  gradedQueries,
  type Hit,
  hitsOf,
  mean,
  ndcg,
  type QueryHalf,
} from '../search/testing/quality.ts'
export { type SmallCorpus, smallCorpus } from '../search/testing/small-corpus.ts'
export { makeAccount, passwordFor } from './accounts.ts'
export { appendAll, type NewEntry } from './append-all.ts'
export { loseLeases } from './lose-lease.ts'
export { official } from './official.ts'
export { startPostgres, type TestServer } from './postgres-server.ts'
export { putAlone } from './put-message.ts'
export { statement } from './statement.ts'
