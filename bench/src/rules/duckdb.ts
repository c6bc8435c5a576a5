import { DuckDBInstance } from '@duckdb/node-api'
import { fenOf, type Measured, shortest } from './contender.ts'
import { NAMES, sqlByHand, summed } from './sql-by-hand.ts'

const TYPES = `{'id': 'INTEGER', 'mode': 'VARCHAR', 'area': 'VARCHAR', 'project': 'BOOLEAN', 'done': 'BOOLEAN', 'power': 'DECIMAL(9,2)', 'gas': 'DECIMAL(9,2)', 'poor': 'BOOLEAN'}`

/** DuckDB over DECIMAL columns in memory, one thread as everyone here. */
export async function duckdb(file: string, count: number, compared: number): Promise<readonly Measured[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('set threads = 1')
  const load = `create or replace table households as select * from read_csv('${file}', header = true, columns = ${TYPES})`
  const loading = await shortest(() => connection.run(load), 1)
  const query = sqlByHand('households')
  const discarded = await shortest(() => connection.run(summed(query, NAMES)))
  const kept = await shortest(() => connection.run(`create or replace table kept as ${query}`))
  const reader = await connection.runAndReadAll(
    `select ${NAMES.map((name) => `cast(${name} as double)`).join(', ')} from kept where id < ${compared} order by id`,
  )
  const rows = reader.getRows()
  connection.closeSync()
  instance.closeSync()
  return [
    {
      name: 'DuckDB DECIMAL（只求和，不留结果）',
      count,
      milliseconds: discarded,
    },
    {
      name: 'DuckDB DECIMAL（结果留成表）',
      count,
      milliseconds: kept,
      amounts: (i) => (rows[i] ?? []).map(fenOf),
      compared,
    },
    { name: 'DuckDB 读入 CSV', count, milliseconds: loading },
  ]
}
