import { columnsOf, sqlOf } from '@zhengling/law/compiled'
import type { Plan } from '@zhengling/law/run'
import { startPostgres } from '@zhengling/store/testing'
import pg from 'pg'
import { fenOf, type Measured, shortestByClock } from './contender.ts'
import { NAMES, sqlByHand, summed } from './sql-by-hand.ts'

const TABLE = `create unlogged table households (id int, mode text, area text, project boolean, done boolean,
  power numeric(9,2), gas numeric(9,2), poor boolean)`

/** The facts under the names that the rules have for them. */
const VIEW = `create view cases as select id, mode as "取暖方式", area as "区域", project as "改造项目", done as "已实施改造",
  power as "用电量", gas as "用气量", poor as "农村困难群众" from households`

/** The rules as SQL inside PostgreSQL 18, beside SQL written by hand; one process works on a query. */
export async function postgres(
  plan: Plan,
  file: string,
  count: number,
  compared: number,
): Promise<readonly Measured[]> {
  const server = await startPostgres()
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await client.query("set max_parallel_workers_per_gather = 0; set work_mem = '256MB'")
    await client.query(`${TABLE}; ${VIEW}`)
    await client.query(`copy households from '${file}' with (format csv, header true)`)
    await client.query('analyze households')
    const generated = sqlOf(plan, { relation: 'cases', keep: ['id'] })
    const names = columnsOf(plan).map((_, i) => `v${i}`)
    const ours = await shortestByClock(() => client.query(summed(generated, names)), 3)
    const hand = await shortestByClock(() => client.query(summed(sqlByHand('households'), NAMES)), 3)
    const some = `id < ${compared} order by id`
    const found = (await client.query(`select * from (${generated}) as worked where ${some}`)).rows
    const byHand = (await client.query(`select * from (${sqlByHand('households')}) as worked where ${some}`)).rows
    return [
      {
        name: 'PostgreSQL 18：由规则生成的 SQL',
        count,
        milliseconds: ours,
        amounts: (i) =>
          columnsOf(plan).map((_, k) => (found[i][`k${k}`] === 8 ? 0 : Number(found[i][`v${k}`] ?? Number.NaN))),
        compared,
      },
      {
        name: 'PostgreSQL 18：手写 SQL',
        count,
        milliseconds: hand,
        amounts: (i) => NAMES.map((name) => (byHand[i][name] === null ? Number.NaN : fenOf(Number(byHand[i][name])))),
        compared,
      },
    ]
  } finally {
    await client.end()
    await server.stop()
  }
}
