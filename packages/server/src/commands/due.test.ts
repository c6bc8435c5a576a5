import { assignUnits, openStore } from '@zhengling/store'
import { expect, test } from 'vitest'
import type { UnitDue } from '../law/dues.ts'
import { isRefusal } from '../refusal.ts'
import { startServer } from '../server/start.ts'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { runHere } from '../testing/fake-terminal.ts'

const june = ['due', '--from', '2022-06-01', '--to', '2022-06-30']
const heating = [...june, '--doc', '稷政办发[2022]26号']

async function found(line: readonly string[]): Promise<readonly UnitDue[]> {
  const { code, out, err } = await runHere([...line, '--json'], '/')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

// 30 June 2022 is a Thursday; 前 leaves open whether the day itself still counts.
test('a duty is listed for each of its units on the earliest day under any reading, with every reading', async () => {
  const monthly = (await found(heating)).filter(({ duty }) => duty === '月报')
  expect(monthly).toHaveLength(8)
  expect(monthly[0]).toMatchObject({
    document: '稷政办发〔2022〕26号',
    clause: '五（四）第1款',
    due: '2022-06-29',
    rule: '每月月底前',
    evidence: ['当月工作推进情况', '目标任务完成情况'],
    open: {
      dates: [
        { reading: '不含当日', due: '2022-06-29' },
        { reading: '含当日', due: '2022-06-30' },
      ],
    },
  })
})

test('sorted by day, then by unit; what has no day stands last and says why', async () => {
  const all = await found(june)
  const days = all.map(({ due }) => due ?? '~')
  expect(days).toEqual(days.toSorted())
  const undated = all.filter(({ due }) => due === null)
  expect(undated.length).toBeGreaterThan(100)
  expect(undated.filter(({ because }) => because === undefined)).toEqual([])
})

test('of one unit, by any of its names; a unit that is none is refused', async () => {
  const own = await found([...june, '--unit', '县能源局'])
  expect([...new Set(own.map(({ unit }) => unit))]).toEqual(['稷山县能源局'])
  expect(await found([...june, '--unit', '稷山县能源局'])).toEqual(own)
  expect(await runHere([...june, '--unit', '某某局'], '/')).toMatchObject({ code: 2, out: '' })
})

test('days that are none, an end before the beginning, words too many: exit 2', async () => {
  for (const line of [
    ['due', '--from', '2022-02-30'],
    ['due', '--from', '2022-07-01', '--to', '2022-06-30'],
    ['due', '2022-06-30'],
    ['due', '--doc', '某政发〔1999〕1号'],
  ])
    expect(await runHere(line, '/')).toMatchObject({ code: 2, out: '' })
})

test('for a person: units that owe the same in one line, what has no day counted', async () => {
  const { out } = await runHere(heating, '/')
  expect(out).toMatch(/2022-06-29 .*等 8 个单位 .*月报 .*暂按最早（未解释）：不含当日 2022-06-29；含当日 2022-06-30/u)
  expect(out).toContain('没有写明日期的：稷政办发〔2022〕26号')
})

test('decisions of the store settle the day and the units', async () => {
  const data = dataFolderForTest()
  const running = await startServer({ at: { folder: data }, host: '127.0.0.1', port: 0, today: null, log: () => {} })
  if (isRefusal(running)) throw new Error(running.message)
  await running.close()
  const line = ['decide', '稷山县/日前含当日', '--reading', '含当日', '--by', '稷山县人民政府', '--from', '2022-01-01']
  const decided = await runHere([...line, '--why', '习惯上当日为准', '--power', '发文机关解释', '--data', data], '/')
  expect(decided.code).toBe(0)
  const act = { county: '140824', now: Temporal.Now.instant() }
  const opened = await openStore({ dataDir: data }, act)
  if (opened.outcome === 'refused') throw new Error(opened.message)
  const words = { document: '稷政办发〔2022〕26号', words: '县直各有关单位' }
  const named = { ...words, duty: '', units: ['稷山县水利局', '稷山县能源局'], why: '分管会定', id: 'a', before: null }
  const office = { kind: 'system', program: 'test' } as const
  expect(await assignUnits(opened.store.db, office, { ...act, ...named })).toEqual({ outcome: 'assigned' })
  await opened.store.close()

  const monthly = (await found([...heating, '--data', data])).filter(({ duty }) => duty === '月报')
  expect(monthly[0]).toMatchObject({ due: '2022-06-30' })
  expect(monthly[0]).not.toHaveProperty('open')
  const units = monthly.map(({ unit, assignedFor }) => [unit, assignedFor] as const)
  expect(units).toContainEqual(['稷山县水利局', '县直各有关单位'])
  expect(units.map(([unit]) => unit)).not.toContain('县直各有关单位')
  expect((await found(heating)).map(({ unit }) => unit)).toContain('县直各有关单位')
})
