import { expect, onTestFinished, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { startServer } from '../server/start.ts'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { type Ran, runHere } from '../testing/fake-terminal.ts'

const question = '稷政办发〔2022〕26号/困难群众再补贴'
const poor = '{"已实施改造":true,"农村困难群众":true,"困难人口":3}'

async function start(folder: string) {
  const running = await startServer({ at: { folder }, host: '127.0.0.1', port: 0, today: null, log: () => {} })
  if (isRefusal(running)) throw new Error(running.message)
  onTestFinished(() => running.close())
  return running
}

const deciding = (reading: string, by: string, from: string, why = '同条以户计') => [
  'decide',
  question,
  '--reading',
  reading,
  '--by',
  by,
  '--from',
  from,
  '--why',
  why,
  '--power',
  '发文机关解释',
]

/** Deciding, being refused, deciding anew; what comes out before and after; the journal. */
async function session(data: string): Promise<Ran[]> {
  const ran: Ran[] = []
  for (const line of [
    ['eval', question, '--given', poor, '--on', '2022-12-01', '--json'],
    deciding('按户', '稷山县能源局', '2022-10-01'),
    deciding('按户', '县财政局', '2022-10-01'),
    deciding('按亩', '县政府办', '2022-10-01'),
    deciding('按户', '县政府办', '2022-10-01'),
    [...deciding('按户', '稷山县人民政府办公室', '2022-10-01'), '--json'],
    deciding('按人', '县政府办', '2022-12-15', '以文义计'),
    ['eval', question, '--given', poor, '--on', '2022-09-30', '--json'],
    ['eval', question, '--given', poor, '--on', '2022-12-14', '--json'],
    ['eval', question, '--given', poor, '--on', '2022-12-15', '--json'],
    ['policies', '--json'],
    ['audit', 'verify', '--json'],
  ])
    ran.push(await runHere([...line, '--data', data], '/'))
  return ran.map((one) => ({ ...one, out: one.out.replace(/[0-9a-f]{64}/g, 'HASH') }))
}

test('a decision settles a question from its day on, through the server and alone', async () => {
  const served = dataFolderForTest()
  await start(served)
  const alone = dataFolderForTest()
  await (await start(alone)).close()
  const [through, without] = [await session(served), await session(alone)]
  const [open, explains, stranger, unread, decided, again, , before, first, second, policies, audit] = through
  expect(through.map(({ code }) => code)).toEqual([0, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0])
  const sides = (ran: readonly Ran[]) =>
    ran.map(({ code, out, err }) => [code, out.replace(/"entries":\d+|"seq":\d+/g, ''), err])
  expect(sides(through)).toEqual(sides(without))

  const json = (ran: Ran | undefined) => JSON.parse(ran?.out ?? '')
  expect(json(open)).toMatchObject({ kind: 'open', asOf: { decisions: [], source: 'store' } })
  expect(explains?.err).toContain('可以提出建议，不能作出解释')
  expect(stranger?.err).toContain('稷山县财政局不能作出')
  expect(unread?.err).toContain('可选：按户、按人')
  expect(decided?.out).toContain('自2022年10月1日起按此计算')
  expect(json(again)).toMatchObject({ outcome: 'unchanged', by: '稷山县人民政府办公室', clause: '四（二）第3款' })
  expect(json(before)).toMatchObject({ kind: 'open' })
  const grounds = [{ question, reading: '按户', by: '稷山县人民政府办公室', from: '2022-10-01' }]
  expect(json(first)).toMatchObject({
    kind: 'known',
    value: '200.00',
    decisions: grounds,
    asOf: { decisions: grounds },
  })
  expect(json(second)).toMatchObject({ kind: 'known', value: '600.00', decisions: [{ reading: '按人' }] })
  const asked = json(policies)
    .flatMap(({ open: all }: { open: { id: string; decisions: object[] }[] }) => all)
    .find(({ id }: { id: string }) => id === question)
  expect(asked.decisions).toHaveLength(2)
  expect(json(audit)).toMatchObject({ outcome: 'sound' })
})

test('a decision by command stands on the server’s pages at once', async () => {
  const data = dataFolderForTest()
  const { address } = await start(data)
  await runHere([...deciding('按户', '县政府办', '2022-10-01'), '--data', data], '/')
  const page = await (await fetch(`${address}/questions`)).text()
  expect(page).toContain('已作解释　1')
  expect(page).toContain('稷山县人民政府办公室解释为“按户”，自2022年10月1日起。')
  const rule = encodeURI('/policies/zfb-2022-26-clean-heating/困难群众再补贴')
  const query = new URLSearchParams({ 已实施改造: '是', 农村困难群众: '是', 困难人口: '3', on: '2022-12-01' })
  const answer = await (await fetch(`${address}${rule}?${query.toString()}`)).text()
  expect(answer).toContain('按所填情况，困难群众再补贴为200.00元。')
  expect(answer).toContain('困难群众再补贴：稷山县人民政府办公室解释为“按户”，自2022年10月1日起。')
})

test('what cannot be a decision is refused, exit 2', async () => {
  const data = dataFolderForTest()
  await (await start(data)).close()
  for (const [line, words] of [
    [['decide'], '要写一个问题'],
    [['decide', question, '--reading', '按户'], '未写 --by、--from、--why、--power'],
    [deciding('按户', '县政府办', '2022-13-01'), '选项 --from 写成了“2022-13-01”'],
    [deciding('按户', '县政府办', '2022-10-01', ' '), '未写 --why'],
    [deciding('按户', '县政府办公厅', '2022-10-01'), '单位名录中没有“县政府办公厅”'],
    [['decide', '没有', ...deciding('按户', '县政府办', '2022-10-01').slice(2)], '没有名为“没有”的问题'],
  ] as const) {
    const { code, out, err } = await runHere([...line, '--data', data], '/')
    expect([code, out], line.join(' ')).toEqual([2, ''])
    expect(err).toContain(words)
  }
})
